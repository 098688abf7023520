/** What stands beside what is said: times, quotes, initials, and what says little. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { hasAny, namesOf } from '../parts/hints.ts';
import { SHORT_INITIALS } from '../parts/initials.ts';
import { A_CLOCK, isLongAgo, isMark, isReceipt, isStamp } from '../parts/stamps.ts';
import { TEXTS } from '../parts/words.ts';
import { isWorded, type Piece } from './pieces.ts';
import type { Pieces, Shape } from './shape.ts';
import { cleanName } from './speakers.ts';

/** "Mon Nov 30 2026" */
const A_YEAR = /(?<!\d)20\d{2}(?!\d)/;

/** "5 minutes", where nothing else is said, and others say what they say. */
function isAllSaid(piece: Piece, pieces: Pieces, { by, bodies }: Shape, author: Piece | undefined): boolean {
  const isMore = (one: Piece) => one !== piece && one !== author && (bodies.has(one[by]) || isWorded(one));
  return bodies.has(piece[by]) && !pieces.some(isMore);
}

/** Whether what a time stands in holds nothing else that is said than who says it, and what says little: "2 days ago, round 3". */
export function holdsNameAlone(
  when: Piece,
  said: Pieces,
  shape: Shape | undefined,
  author: Piece | undefined,
): boolean {
  const others = said.filter((one) => one !== author && !shape?.trimmings.has(one[shape.by]));
  return others.length > 0 && !others.some((one) => natives().contains(when.element, one.element));
}

/** "Yesterday", where others say what they say, beside who says it or when, or in what is called a text: an answer. */
export function isSaidWhen(
  piece: Piece,
  pieces: Pieces,
  shape: Shape | undefined,
  author: Piece | undefined,
): boolean {
  if (isLongAgo(piece.text)) return false;
  // Nobody says which day it is of what year, and is not named.
  if (author === undefined && A_YEAR.test(piece.text)) return false;
  if (/\d/.test(piece.text)) {
    // "18h30", in a row that says elsewhere when that was said.
    const isTimed = (one: Piece) => one !== piece && A_CLOCK.test(one.text) && isStamp(one.text);
    const isApart = (one: Piece) => isTimed(one) && one[shape?.by ?? 'kind'] !== piece[shape?.by ?? 'kind'];
    const mayBe = !A_CLOCK.test(piece.text) || (author !== undefined && pieces.some(isApart));
    return mayBe && !!shape && isAllSaid(piece, pieces, shape, author);
  }
  const isBesideMore = author !== undefined || pieces.some((one) => one !== piece && A_CLOCK.test(one.text));
  const isCalledText = hasAny(namesOf(piece.element), TEXTS);
  if (shape?.bodies.has(piece[shape.by])) return isCalledText || isBesideMore;
  return isBesideMore && (isCalledText || (shape?.said.has(piece[shape.by]) ?? false));
}

/** Whether a text is when something was said, and not "5 minutes" where others say what they say. */
export function isSurelyWhen(piece: Piece, { by, bodies }: Shape): boolean {
  const { text } = piece;
  return isStamp(text) && (A_CLOCK.test(text) || isLongAgo(text) || !bodies.has(piece[by]));
}

/** Times and quotes, where there is more than those; the author's name again; and what says little. */
export function isBeside(
  piece: Piece,
  isWhen: boolean,
  said: Pieces,
  shape: Shape | undefined,
  author?: string,
): boolean {
  if (isWhen || piece.isInitials || piece.isControl || shape?.ranks.has(piece.kind)) return said.length > 0;
  // The reader's own picture, where only others are named.
  if (shape?.author && SHORT_INITIALS.test(piece.text) && !shape.bodies.has(piece[shape.by]))
    return said.some((one) => one !== piece && !SHORT_INITIALS.test(one.text));
  if (isMark(piece.text)) return said.length > (author ? 2 : 1);
  // Behind what was said, which may be "vu" itself, and behind which nothing else is said.
  const at = said.indexOf(piece);
  // "@lea seen": what goes on behind a name in the same text is said.
  const before = said[at - 1];
  if (!(before && natives().contains(piece.element, before.element)))
    if (said.slice(at).every(({ text }) => isReceipt(text))) return at > (author ? 1 : 0);
  if (piece.isQuoted) return said.some((one) => !one.isQuoted);
  if (author && said.length > 2 && saysAgain(piece.text, author)) return true;
  return shape?.trimmings.has(piece[shape.by]) ?? false;
}

/** The name again, be it with a time behind it. */
function saysAgain(text: string, author: string): boolean {
  if (nameKey(cleanName(text)) === nameKey(author)) return true;
  return text.startsWith(author) && isStamp(text.slice(author.length).trim());
}

/** What a row says beside a name: what may stand in bubbles of their own. */
export function saidIn(all: Pieces, shape: Shape): Pieces {
  return all.filter(
    (one) => one[shape.by] !== shape.author && !isBeside(one, isSurelyWhen(one, shape), all, shape),
  );
}
