/** The kinds of piece that the rows of one conversation have, and how likely names stand in each. */
import { natives } from '../../natives.ts';
import { outwards } from '../../scope.ts';
import { isForEars } from '../parts/for-ears.ts';
import { hasAny, splitWords } from '../parts/hints.ts';
import { SHORT_INITIALS } from '../parts/initials.ts';
import { A_CLOCK, isMark, isReceipt } from '../parts/stamps.ts';
import { AUTHORS } from '../parts/words.ts';
import { LABEL, type Piece } from './pieces.ts';
import type { Pieces, Shape } from './shape.ts';
import { beforeStamp, speakerIn } from './speakers.ts';

/** How often each kind of piece must read as a name, to be where names stand. */
const NAMED = 0.9;
/** Beside so many of many something is said; others sent a picture. */
const MOST_BESIDE = 0.6;
const MANY = 12;
/** Of so many names, some come again. */
const ENOUGH = 6;
const REPEATED = 0.7;
/** Of few rows, so many have it; the reader's own often have none. */
const MOST = 0.4;
/** So many rows tell more than the first ones do. */
const FEW = 4;
/** So many names of those who are known make it surely theirs. */
const KNOWN = 0.3;

/** Where so many have a letter or two, those are pictures. */
const MOST_LETTERS = 0.8;

/** What is hidden may have its words in an element of its own. */
const HIDDEN_AROUND = 2;

const A_SIGN = /^~\s?\p{L}/u;

export interface Kind {
  /** Rows that have it. */
  rows: number;
  isControl: boolean;
  isPictured: boolean;
  /** It is hidden from the eye, for those who listen. */
  isForEars: boolean;
  /** Of those, the ones that say something else too. */
  besides: number;
  /** Of those, the ones that it stands first in. */
  first: number;
  /** Of the rows that hold nothing else, the ones with another kind of row below. */
  above: number;
  readonly names: Map<string, number>;
  named: number;
  /** What would read as a name where it is known that names stand there. */
  readonly odd: Set<string>;
  /** Of the names, those with a time beside them: "Karim · 20:01". */
  timed: number;
  /** Of the names, those with the sign of a name: "~ Karim". */
  signed: number;
  /** Of the names, those of somebody who is called: "@Karim". */
  called: number;
  /** Of the names, those of somebody who is known already. */
  known: number;
  readonly rest: Set<string>;
}

export function kindsIn(
  rows: readonly Pieces[],
  by: Shape['by'],
  isKnown: (name: string) => boolean,
): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [place, row] of rows.entries()) {
    const seen = new Set<string>();
    for (const [at, piece] of row.entries()) {
      const key = piece[by];
      if (seen.has(key)) continue;
      seen.add(key);
      const kind = kinds.get(key) ?? empty();
      kinds.set(key, kind);
      if (kind.rows++ === 0) kind.isForEars = [...outwards(piece.element, HIDDEN_AROUND)].some(isForEars);
      if (piece.isControl) kind.isControl = true;
      if (isPicture(piece)) kind.isPictured = true;
      if (row.length > 1) kind.besides++;
      if (row.slice(0, at).every(isTold)) kind.first++;
      const below =
        row.length === 1 ? rows.slice(place + 1, place + 3).find(({ length }) => length > 0) : undefined;
      // What shows a picture alone says nothing, below its name.
      const isOver = row.length === 1 && rows[place + 1]?.length === 0;
      if (isOver || (below && below[0]?.[by] !== key)) kind.above++;
      const isHow = isMark(piece.text) || isReceipt(piece.text);
      const name = isHow ? undefined : speakerIn(piece.text);
      if (name) kind.named++;
      if (name && isTimed(piece.text, name)) kind.timed++;
      if (name && A_SIGN.test(piece.text)) kind.signed++;
      if (piece.text.startsWith('@')) kind.called++;
      if (name && isKnown(name)) kind.known++;
      const odd = name || isHow ? undefined : speakerIn(piece.text, true);
      if (odd) kind.odd.add(odd);
      const said = name ?? odd ?? piece.text;
      kind.names.set(said, (kind.names.get(said) ?? 0) + 1);
      kind.rest.add(
        (row.length > 1 ? row.filter((other) => other !== piece) : (below ?? []))
          .map(({ text }) => text)
          .join(' '),
      );
    }
  }
  return kinds;
}

/** "Karim · 20:01", "Karim • 2 hours ago" */
function isTimed(text: string, name: string): boolean {
  return (A_CLOCK.test(text) && !A_CLOCK.test(name)) || beforeStamp(text) !== text;
}

/** Whether it says nothing to the eye, leads nowhere and opens a menu, or says which line it is, "#12"; names may be buttons. */
function isTold(piece: Piece): boolean {
  const isMenu = piece.isControl === true && natives().tag(piece.element) === 'a';
  return piece.kind === LABEL || isMenu || isPicture(piece) || /^#\d+$/.test(piece.text);
}

/** Whether it is somebody's picture that says a name: what is written behind it stands first all the same. */
function isPicture(piece: Piece): boolean {
  return piece.isPictured === true || natives().tag(piece.element) === 'img';
}

function empty(): Kind {
  return {
    rows: 0,
    isControl: false,
    isPictured: false,
    isForEars: false,
    besides: 0,
    first: 0,
    above: 0,
    names: new Map(),
    named: 0,
    odd: new Set(),
    timed: 0,
    signed: 0,
    called: 0,
    known: 0,
    rest: new Set(),
  };
}

/** Whether names stand in rows of their own, above what is said. */
export function isHeader(kind: Kind): boolean {
  return kind.besides < kind.rows / 5;
}

/**
 * How likely a kind of piece is where names stand; 0 when it is not. Names of those who are known say so at once, be there only one of
 * them over all that is said; others must come again and again.
 */
export function scoreOf(key: string, kind: Kind, rows: number, kinds: number): number {
  const { besides, first, above, names, timed, signed, known, rest } = kind;
  // In a few rows somebody calls somebody: who speaks is named in more, or not always with that sign.
  if (kind.called === kind.rows && kind.rows < rows * MOST && !isHeader(kind)) return 0;
  const named = kind.named + againIn(kind);
  const all = names.size;
  const areKnown = known > 0 && known >= kind.rows * KNOWN;
  if (kinds < 2 || named < kind.rows * NAMED || (kind.rows < 2 && !areKnown)) return 0;
  if (isHeader(kind)) {
    if (
      above < kind.rows * NAMED ||
      (!areKnown && (kind.rows < 3 || all > kind.rows * mostNames(key, HEADING.test(key))))
    )
      return 0;
  } else if (besides < kind.rows * (kind.rows < MANY ? 0.8 : MOST_BESIDE)) return 0;
  if (lettersIn(kind) >= kind.rows * MOST_LETTERS) return 0;
  // "Message", on all that are made so: those who listen are told what a row is, and not who speaks.
  if (key === LABEL && all === 1 && kind.rows > 1 && !areKnown) return 0;
  const isMarked = Math.max(timed, signed) >= kind.rows * NAMED;
  const isFirst = isMarked || first >= kind.rows / 2;
  if (rest.size < all * (isFirst ? 0.6 : 1) || (!isFirst && kind.rows < ENOUGH)) return 0;
  if (kind.rows < FEW && first < kind.rows) return 0;
  if (!areKnown) {
    if (kind.rows < ENOUGH && all === kind.rows && kind.rows < rows * MOST) return 0;
    if (kind.rows >= ENOUGH && all > kind.rows * mostNames(key, first === kind.rows)) return 0;
    if (all === 1 && kind.rows > 2 && (!isFirst || kind.isControl)) return 0;
  }
  const called = hasAny(new Set(splitWords(key.slice(key.lastIndexOf('.') + 1))), AUTHORS);
  return kind.rows / rows + (isMarked ? 1 : first / kind.rows) + (1 - all / kind.rows) + (called ? 0.5 : 0);
}

/** Rows with a letter or two for somebody's picture: a name that stands in the same place in some makes none of them a name. */
function lettersIn({ names }: Kind): number {
  return [...names].reduce((sum, [name, rows]) => sum + (SHORT_INITIALS.test(name) ? rows : 0), 0);
}

/** Of rows with odd names, those whose name stands in others, too, and of many rows one. */
function againIn({ odd, names, rows }: Kind): number {
  const [one] = odd;
  if (one && odd.size === 1 && rows > ENOUGH) return names.get(one) ?? 0;
  return [...odd].map((name) => names.get(name) as number).reduce((sum, one) => sum + (one > 1 ? one : 0), 0);
}

/** Of so many rows, each may name another person: where all begin with somebody in bold, nearly all. */
function mostNames(key: string, isFirst: boolean): number {
  if (!isFirst) return REPEATED;
  return HEADING.test(key) || /^>?(b|strong)\b[^>]*$/.test(key) ? 0.95 : 0.85;
}

/** HTML's own headings, and what stands in one. */
const HEADING = /(?:^|>)h[1-6]\b/;
