/** What somebody answers, told again over the answer: where no class calls it a quote, it is known for what was said before. */
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { isStamp } from '../parts/stamps.ts';
import type { Piece } from './pieces.ts';
import type { Pieces } from './shape.ts';

/** "ok" is said again and again; so many letters are not, but by who quotes. */
const LEAST_LETTERS = 8;
/** Of all pieces of a kind, so many were said before. */
const MOST_AGAIN = 0.5;
/** More of the rows than that answer nothing. */
const MOST_ROWS = 0.5;

/** The kinds of piece in which what was said before stands, over something else. */
export function repeatedKinds(rows: readonly Pieces[]): ReadonlySet<string> {
  // Some pages show the newest first: what is answered stands above or below.
  const said = new Map<string, string>();
  for (const row of rows) {
    const last = row.findLast(({ text, isControl }) => !isStamp(text) && !isControl);
    if (last && !said.has(last.text)) said.set(last.text, last.kind);
  }
  const kinds = new Map<string, { all: number; again: number; isLong: boolean }>();
  for (const row of rows) {
    for (const piece of row.filter((one, at) => isOver(one, row.slice(at + 1)))) {
      const seen = kinds.get(piece.kind) ?? { all: 0, again: 0, isLong: false };
      const kind = said.get(piece.text);
      const isAgain = kind !== undefined && kind !== piece.kind;
      kinds.set(piece.kind, {
        all: seen.all + 1,
        again: seen.again + (isAgain ? 1 : 0),
        isLong: seen.isLong || (isAgain && piece.text.length >= LEAST_LETTERS && /\W/.test(piece.text)),
      });
    }
  }
  const isRepeated = ({ all, again, isLong }: { all: number; again: number; isLong: boolean }) =>
    isLong && again >= all * MOST_AGAIN && all <= rows.length * MOST_ROWS;
  return new Set([...kinds].flatMap(([kind, seen]) => (isRepeated(seen) ? [kind] : [])));
}

function isOver(piece: Piece, below: Pieces): boolean {
  return !isStamp(piece.text) && below.some(({ kind, text }) => kind !== piece.kind && !isStamp(text));
}

/** What holds in a row what is told again, with whose it was before it, and nothing of the answer. */
export function repeatedIn(row: Element, pieces: Pieces, kinds: ReadonlySet<string>): readonly Element[] {
  if (kinds.size === 0) return [];
  return pieces.flatMap(({ element, kind }, at) => {
    const below = pieces.slice(at + 1).filter(({ text }) => !isStamp(text));
    if (!kinds.has(kind) || element === row || below.length === 0) return [];
    const holder = above(element);
    const isAlone = holder && holder !== row && !below.some((one) => natives().contains(holder, one.element));
    return [isAlone ? holder : element];
  });
}
