/** The sets of words that phrases accept, as numbers, and which word is in which set. */

import { slotOfNumber } from '../normalise/slots.ts';
import type { CommonWords } from '../rule-set.ts';
import { MOST_SETS } from './members.ts';
import type { Literal } from './tree.ts';
import { SLOT } from './vocabulary.ts';
import type { VocabularyBuilder } from './vocabulary-builder.ts';

const SLOT_SYMBOLS: Readonly<Record<string, readonly number[]>> = {
  age: [SLOT.child, SLOT.minor, SLOT.adult],
  minor: [SLOT.minor],
  adult: [SLOT.adult],
  number: [SLOT.child, SLOT.minor, SLOT.adult, SLOT.number],
  money: [SLOT.money],
  phone: [SLOT.phone],
  time: [SLOT.time],
  email: [SLOT.email],
  iban: [SLOT.iban],
  card: [SLOT.card],
};

export const SLOT_NAMES: readonly string[] = Object.keys(SLOT_SYMBOLS);

export interface WordSets {
  /** The code of a set: the negative of its symbol where it is one plain word, else a number from 0. */
  code(literals: readonly Literal[]): number;
  /** The code of the set of all words that the codes accept. */
  union(codes: readonly number[]): number;
  /** Counts one use of a code in a phrase. */
  use(code: number): void;
  /** How often the rules use a code's words; words that they use often are common in any text, and short ones more so. */
  commonness(code: number): number;
  /** Once all codes are known: the symbols that a code accepts, words that its stems cover included. */
  symbols(code: number): readonly number[];
  /** How often phrases use each symbol. */
  uses(): ReadonlyMap<number, number>;
  /** The symbols of each set, by its number. */
  all(): readonly (readonly number[])[];
}

/** How often words stand in messages, beside a word that the rules use once: rough, and enough to choose by. */
const MOST = 5000;
const MANY = 600;
const NUMBER = 600;

/** @param common everyday words */
export function createWordSets(vocabulary: VocabularyBuilder, common: CommonWords): WordSets {
  const frequencies = new Map<number, number>();
  for (const slot of [SLOT.child, SLOT.minor, SLOT.adult, SLOT.number]) frequencies.set(slot, NUMBER);
  for (const word of common.many) frequencies.set(vocabulary.word(word), MANY);
  for (const word of common.most) frequencies.set(vocabulary.word(word), MOST);
  const numbers = new Map<string, number>();
  const sets: (readonly number[])[] = [];
  const uses: number[] = [];
  let complete: (readonly number[])[] | null = null;

  function symbolOf(literal: Literal): readonly number[] {
    if (literal.endsWith('*')) return [vocabulary.stem(literal.slice(0, -1))];
    if (literal.startsWith('{')) return SLOT_SYMBOLS[literal.slice(1, -1)] ?? [];
    return [vocabulary.word(literal)];
  }

  function useSymbol(symbol: number): void {
    uses[symbol] = (uses[symbol] ?? 0) + 1;
  }

  function commonnessOf(symbol: number): number {
    const known = frequencies.get(symbol);
    if (known !== undefined) return known;
    const length = vocabulary.lengthOf(symbol);
    return ((uses[symbol] ?? 0) + 1) * (length <= 2 ? 8 : length === 3 ? 4 : length === 4 ? 2 : 1);
  }

  function completeSets(): readonly (readonly number[])[] {
    if (complete) return complete;
    const covered = new Map<number, number[]>();
    for (let symbol = 0; symbol < vocabulary.size(); symbol++)
      for (const stem of vocabulary.stemsOf(symbol)) {
        const words = covered.get(stem);
        if (words) words.push(symbol);
        else covered.set(stem, [symbol]);
      }
    // A number that a phrase names by its digits still fills the slot that its value fills.
    for (const [value, symbol] of vocabulary.numbers()) {
      const slot = slotOfNumber(value);
      covered.set(slot, [...(covered.get(slot) ?? []), symbol]);
    }
    complete = sets.map((symbols) => [
      ...new Set(symbols.flatMap((symbol) => [symbol, ...(covered.get(symbol) ?? [])])),
    ]);
    return complete;
  }

  return {
    code(literals) {
      const only = literals.length === 1 ? (literals[0] as string) : '';
      if (only && !only.endsWith('*') && !only.startsWith('{')) {
        return -vocabulary.word(only);
      }
      const key = literals.length === 1 ? only : [...literals].sort().join(' ');
      let number = numbers.get(key);
      if (number === undefined) {
        number = sets.length;
        if (number >= MOST_SETS) throw new RangeError('Too many different sets of words.');
        numbers.set(key, number);
        sets.push(literals.flatMap(symbolOf));
      }
      return number;
    },
    union(codes) {
      const symbols = [...new Set(codes.flatMap((code) => (code < 0 ? [-code] : (sets[code] as number[]))))];
      if (symbols.length === 1 && codes.some((code) => code < 0)) return -(symbols[0] as number);
      const key = `= ${symbols.sort((a, b) => a - b).join(' ')}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = sets.length;
        if (number >= MOST_SETS) throw new RangeError('Too many different sets of words.');
        numbers.set(key, number);
        sets.push(symbols);
      }
      return number;
    },
    use(code) {
      if (code < 0) useSymbol(-code);
      else for (const symbol of sets[code] as readonly number[]) useSymbol(symbol);
    },
    commonness(code) {
      if (code < 0) return commonnessOf(-code);
      let sum = 0;
      for (const symbol of sets[code] as readonly number[]) sum += commonnessOf(symbol);
      return sum;
    },
    symbols: (code) => (code < 0 ? [-code] : (completeSets()[code] as readonly number[])),
    all: completeSets,
    uses: () => new Map(uses.entries()),
  };
}
