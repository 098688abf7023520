/**
 * Classes: words that mean much the same, in any language (`pic`, `selfie`, `photo`). What one of them hints at, the others hint at too. A
 * class is a number from `FIRST_WORD` on, so that kinds of numbers and question marks, below it, stand beside classes as they are.
 */
import { FIRST_WORD } from '../match/symbols.ts';

/** Which classes each word is in. */
export interface Classes {
  /** Where the classes of each symbol begin in `of`; one more at the end. */
  readonly starts: Int32Array;
  readonly of: Uint16Array;
}

/** The words of each class, one class after the other: plain data. */
export interface Members {
  /** How many symbols there are. */
  readonly symbols: number;
  /** How many words each class has. */
  readonly sizes: ArrayLike<number>;
  /** Their symbols, rising within a class. */
  readonly members: ArrayLike<number>;
}

/** The same by word. */
export function readClasses({ symbols, sizes, members }: Members): Classes {
  const starts = new Int32Array(symbols + 1);
  for (let i = 0; i < members.length; i++) {
    const next = (members[i] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const filled = starts.slice();
  const of = new Uint16Array(members.length);
  let at = 0;
  for (let one = 0; one < sizes.length; one++)
    for (const end = at + (sizes[one] as number); at < end; at++) {
      const member = members[at] as number;
      of[filled[member] as number] = FIRST_WORD + one;
      filled[member] = (filled[member] as number) + 1;
    }
  return { starts, of };
}

/**
 * The symbols of the words of each class; those that no rule knows are left out, and those that a stem covers count as the stem.
 * @param words the words that a kind of text knows, in the order of their symbols
 */
export function compileMembers(
  classes: Readonly<Record<string, readonly string[]>>,
  words: readonly string[],
): Members {
  const symbols = new Map(words.map((word, place) => [word, FIRST_WORD + place]));
  const symbolOf = (word: string): number | undefined => {
    const known = symbols.get(word);
    if (known !== undefined) return known;
    for (let length = word.length; length > 2; length--) {
      const stem = symbols.get(`${word.slice(0, length)}*`);
      if (stem !== undefined) return stem;
    }
    return undefined;
  };
  const all = Object.values(classes).map((members) =>
    [...new Set(members.flatMap((word) => symbolOf(word) ?? []))].sort((a, b) => a - b),
  );
  return {
    symbols: FIRST_WORD + words.length,
    sizes: all.map(({ length }) => length),
    members: all.flat(),
  };
}
