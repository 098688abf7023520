/** Which piece of a row says who speaks, where the rows' shape is known. */

import { visibleText, visibleTextBut } from '../../text.ts';
import { sideByName } from '../../you.ts';
import { isInitials, SHORT_INITIALS } from '../parts/initials.ts';
import { isStamp } from '../parts/stamps.ts';
import { isWorded, type Piece } from './pieces.ts';
import { type Pieces, type Shape, saysAsOthers } from './shape.ts';
import { cleanName, speakerIn } from './speakers.ts';

const IN_BRACKETS = /^\([^()]+\)$/;

/** Who a piece names, without what the page says of them in an element of its own: "Karim (Grey Heron)", and what ranks are known. */
export function nameIn({ element, text }: Piece, ranks?: ReadonlySet<string>): string {
  if (ranks && ranks.size > 0) {
    const bare = visibleTextBut(element, (part) => ranks.has(visibleText(part)));
    if (bare !== '' && bare !== text && text.includes(bare)) return cleanName(bare);
  }
  if (!text.endsWith(')')) return cleanName(text);
  const bare = visibleTextBut(element, (part) => IN_BRACKETS.test(visibleText(part)));
  return cleanName(bare !== '' && text.startsWith(bare) ? bare : text);
}

/** The piece of a row that says who speaks. */
export function authorPiece(row: Pieces, shape: Shape): Piece | undefined {
  const { author, also, by } = shape;
  if (author === undefined) return undefined;
  const isThere = (piece: Piece, kind = author) =>
    piece[by] === kind && speakerIn(piece.text, true) !== undefined;
  const there = row.filter((piece) => isThere(piece));
  const named = there.length > 0 || !also ? there : row.filter((piece) => isThere(piece, also));
  return (
    named.find(({ isQuoted }) => !isQuoted) ??
    named[0] ??
    ownPiece(row, author) ??
    (by === 'kind' ? likePiece(row, author, shape) : undefined) ??
    picturePiece(row)
  );
}

/** Whose picture stands before what is said, where the name is not written: not of whoever has seen it, which stands behind. */
function picturePiece(row: Pieces): Piece | undefined {
  const [first] = row.filter(({ text }) => !isStamp(text));
  const isName = first && !SHORT_INITIALS.test(first.text) && speakerIn(first.text) !== undefined;
  return isName && first.isPictured && !first.isQuoted ? first : undefined;
}

/**
 * A name that looks a little different, as one's own that opens nothing: it stands before what is said, and where the other names do,
 * or fills what holds those alone.
 */
function likePiece(row: Pieces, author: string, { bodies }: Shape): Piece | undefined {
  // A name may be one's own to press, as the other's is not.
  const isName = (one: Piece) => one.isControl && !one.isInitials && areAlike(one.kind, author, 1);
  const worded = row.filter((one) => isWorded(one) || isName(one));
  // "-" parts the time from the name.
  const [first, ...others] = worded.slice(worded.findIndex(({ text }) => !A_DASH.test(text)));
  if (!first || bodies.has(first.kind)) return undefined;
  if (!areAlike(first.kind, author) && !isRightIn(author, first.place)) return undefined;
  // The picture of somebody who is named above, or below.
  if (SHORT_INITIALS.test(first.text)) return undefined;
  const isNamed = others.some((one) => bodies.has(one.kind)) && speakerIn(first.text) !== undefined;
  return isNamed ? first : undefined;
}

const A_DASH = /^[-–—|·•]$/;
/** What a name stands in that is called nothing: one that leads nowhere is no link. */
const OF_NAMES: ReadonlySet<string> = new Set(['a', 'span', 'b', 'strong']);

/**
 * Whether two kinds of piece stand in the same place, and have a tag or a class in common: `strong.name`, `strong.right.name`.
 * @param from 1 where a tag does not do
 */
function areAlike(one: string, other: string, from = 0): boolean {
  const [[place, calls], [otherPlace, otherCalls]] = [partsOfKind(one), partsOfKind(other)];
  if (place !== otherPlace) return false;
  const isBare = ([tag = '', ...classes]: readonly string[]) => classes.length === 0 && OF_NAMES.has(tag);
  return (
    calls.slice(from).some((call) => otherCalls.includes(call)) ||
    (from === 0 && isBare(calls) && isBare(otherCalls))
  );
}

/** What holds a kind of piece, and its own tag and classes. */
function partsOfKind(kind: string): readonly [place: string, calls: readonly string[]] {
  const at = kind.lastIndexOf('>');
  const [tag = '', ...classes] = kind.slice(at + 1).split(/[. ]/);
  return [kind.slice(0, at), [tag.replace(/:.*/, ''), ...classes.filter(Boolean)]];
}

/** Whether a kind of piece stands right in what stands in a place. */
function isRightIn(kind: string, place: string): boolean {
  return kind.startsWith(`>${place}>`) && !kind.includes('>', place.length + 2);
}

/** "You", where others are named, in an element of another class than theirs. */
function ownPiece(row: Pieces, author: string): Piece | undefined {
  const [first, second] = row.filter(({ text }) => !isStamp(text));
  const isOwn = first && second && sideByName(speakerIn(first.text)) === 'mine';
  return isOwn && author.startsWith(`>${first.place}`) ? first : undefined;
}

/** Whether a row names somebody, shows their picture, and says nothing where others do: what they say is not written yet. */
export function namesAlone(row: Pieces, shape: Shape, said: Pieces): boolean {
  const [first, ...others] = said
    .map(({ text }) => cleanName(text))
    .sort((one, other) => other.length - one.length);
  return !saysAsOthers(row, shape) && others.every((text) => text === first || isInitials(text, first));
}

/**
 * The same in a line whose names stand in elements of another class for the reader's own: in the same place, with a colon behind.
 */
export function authorInPlace(row: Pieces, { author = '' }: Shape): Piece | undefined {
  const [first] = row.filter(({ text }) => !isStamp(text));
  const [, place] = /^>(\w+)/.exec(author) ?? [];
  const isThere = first && place && first.place.startsWith(`>${place}`) && /\S\s*[:»>]$/.test(first.text);
  return isThere && speakerIn(first.text) !== undefined ? first : undefined;
}
