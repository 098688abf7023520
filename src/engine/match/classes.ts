/**
 * All words are in one of 64 classes, so that two numbers with a bit for each class tell which words may come. The words that stand everywhere
 * have classes of their own: what is asked most is told for sure. The others share, and a bit then says `perhaps`.
 */

/** How many words may have a class of their own. Classes from here on are shared. */
export const MOST_APART = 31;
const SHARED_BITS = 5;
/** The class of words that no rule knows, and of no word at all: in a mask only where anything or nothing may come. */
export const NO_WORD = 63;

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
      return MOST_APART + (Math.imul(root, 0x9e3779b1) >>> (32 - SHARED_BITS));
    },
    covered: (symbol) => covered.get(symbol) ?? NONE,
  };
}

/** How likely a text has a word of a mask, roughly: words with a class of their own are the likeliest. */
export function weigh(low: number, high: number): number {
  return 3 * bitsIn(low) + bitsIn(high);
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
