/**
 * All words are in one of 256 classes, so that eight numbers with a bit for each class, a *row*, tell which words may come. The words that stand
 * everywhere have classes of their own: what is asked most is told for sure. The others share, and a bit then says `perhaps`.
 */
import { bitsIn } from '../bits.ts';

/** How many words may have a class of their own. Classes from here on are shared. */
export const MOST_APART = 31;
/** The class of words that no rule knows, and of no word at all: in a row only where anything or nothing may come. */
export const NO_WORD = 255;
const SHARED = NO_WORD - MOST_APART;

/** A row is 2³ numbers of 2⁵ bits. */
export const ROW_BITS = 3;
export const ROW: number = 1 << ROW_BITS;
export const NUMBER_BITS = 5;

/** The classes of words. */
export interface Classes {
  classOf(symbol: number): number;
  /** Classes of their own that words have which the symbol covers. */
  covered(symbol: number): readonly number[];
}

const NONE: readonly number[] = [];

/**
 * @param broader for each symbol, the next broader one that it counts as too, or 0
 * @param apart words with a class of their own, none of which covers others
 */
export function createClasses(broader: Int32Array, apart: ArrayLike<number>): Classes {
  const own = new Map<number, number>();
  const covered = new Map<number, number[]>();
  for (let i = 0; i < Math.min(apart.length, MOST_APART); i++) {
    const symbol = apart[i] as number;
    own.set(symbol, i);
    for (let wide = broader[symbol] as number; wide !== 0; wide = broader[wide] as number)
      covered.set(wide, [...(covered.get(wide) ?? NONE), i]);
  }
  return {
    classOf(symbol) {
      if (symbol === 0) return NO_WORD;
      const alone = own.get(symbol);
      if (alone !== undefined) return alone;
      // What covers words shares a class with them.
      let root = symbol;
      while (broader[root] !== 0) root = broader[root] as number;
      return MOST_APART + (((Math.imul(root, 0x9e3779b1) >>> 16) * SHARED) >>> 16);
    },
    covered: (symbol) => covered.get(symbol) ?? NONE,
  };
}

/** Whether row `row` of `rows` has the bit of class `one`. */
export function hasClass(rows: Int32Array, row: number, one: number): boolean {
  return (((rows[(row << ROW_BITS) | (one >> NUMBER_BITS)] as number) >>> one) & 1) === 1;
}

/** Sets the bit of class `one` in row `row`. */
export function addClass(rows: Int32Array, row: number, one: number): void {
  const at = (row << ROW_BITS) | (one >> NUMBER_BITS);
  rows[at] = (rows[at] as number) | (1 << one);
}

/** How often a word with a class of its own stands in texts, beside words that share one. */
const APART_WEIGHT = 21;

/** How likely a text has a word of a row, roughly: words with a class of their own are the likeliest. */
export function weigh(rows: Int32Array, row: number): number {
  const at = row << ROW_BITS;
  let bits = 0;
  for (let i = at; i < at + ROW; i++) bits += bitsIn(rows[i] as number);
  const apart = bitsIn((rows[at] as number) & ~(1 << MOST_APART));
  return bits + (APART_WEIGHT - 1) * apart;
}
