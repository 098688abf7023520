/** The sets of words that phrases accept, each kept once, and how common their words are. */

import type { CommonWords } from '../rule-set.ts';
import { MOST_SETS } from './members.ts';
import { kindOf, numberOf, partOf, SET, WORD } from './parts.ts';
import { FIRST_WORD, SLOT } from './symbols.ts';
import type { Literal } from './tree.ts';
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
  handle: [SLOT.handle],
  postcode: [SLOT.postcode],
  username: [SLOT.username],
  name: [SLOT.name],
  // Two digits, as in `née en 12`, are the minor's slot.
  birthyear: [SLOT.birthYear, SLOT.minor],
  minoryear: [SLOT.birthYear],
};

/** The slots that a phrase may hold. */
export const SLOT_NAMES: readonly string[] = Object.keys(SLOT_SYMBOLS);

/** The sets of all phrases read so far. */
export interface WordSets {
  /** The part that accepts these: a WORD where it is one plain word, else a SET. */
  part(literals: readonly Literal[]): number;
  /** Counts `times` uses of a part in phrases. */
  use(part: number, times: number): void;
  /** How common a part's words are: those that the rules use often stand in any text, and short ones more so. */
  commonness(part: number): number;
  /** The everyday words that phrases use most, `count` of them at most. */
  everyday(count: number): readonly number[];
  /** How often phrases use each symbol. */
  uses(): ReadonlyMap<number, number>;
  /** The symbols of each set, by its number. */
  all(): readonly (readonly number[])[];
}

/** How often words stand in messages, beside a word that the rules use once: rough, and enough to choose by. */
const MOST = 5000;
const MANY = 600;
const NUMBER = 3000;

/** @param common everyday words */
export function createWordSets(vocabulary: VocabularyBuilder, common: CommonWords): WordSets {
  const frequencies = new Map<number, number>();
  for (const slot of [SLOT.child, SLOT.minor, SLOT.adult, SLOT.number]) frequencies.set(slot, NUMBER);
  for (const word of common.many) frequencies.set(vocabulary.word(word), MANY);
  for (const word of common.most) frequencies.set(vocabulary.word(word), MOST);
  const numbers = new Map<string, number>();
  const sets: (readonly number[])[] = [];
  const uses = new Map<number, number>();

  function symbolsOf(literal: Literal): readonly number[] {
    if (literal.endsWith('*')) return [vocabulary.stem(literal.slice(0, -1))];
    if (literal.startsWith('{')) return SLOT_SYMBOLS[literal.slice(1, -1)] ?? [];
    return [vocabulary.word(literal)];
  }

  function membersOf(part: number): readonly number[] {
    return kindOf(part) === WORD ? [numberOf(part)] : (sets[numberOf(part)] as readonly number[]);
  }

  function commonnessOf(symbol: number): number {
    const known = frequencies.get(symbol);
    if (known !== undefined) return known;
    const length = vocabulary.lengthOf(symbol);
    return ((uses.get(symbol) ?? 0) + 1) * (length <= 2 ? 8 : length === 3 ? 4 : length === 4 ? 2 : 1);
  }

  return {
    part(literals) {
      const only = literals.length === 1 ? (literals[0] as string) : '';
      if (only && !only.endsWith('*') && !only.startsWith('{')) return partOf(WORD, vocabulary.word(only));
      const symbols = [...new Set(literals.flatMap(symbolsOf))];
      const key = symbols.sort((a, b) => a - b).join(' ');
      let number = numbers.get(key);
      if (number === undefined) {
        number = sets.length;
        if (number >= MOST_SETS) throw new RangeError('Too many different sets of words.');
        numbers.set(key, number);
        sets.push(symbols);
      }
      return partOf(SET, number);
    },
    use(part, times) {
      for (const symbol of membersOf(part)) uses.set(symbol, (uses.get(symbol) ?? 0) + times);
    },
    commonness(part) {
      let sum = 0;
      for (const symbol of membersOf(part)) sum += commonnessOf(symbol);
      return sum;
    },
    everyday(count) {
      const weight = (symbol: number) => (frequencies.get(symbol) ?? 0) * (uses.get(symbol) ?? 0);
      return [...frequencies.keys()]
        .filter((symbol) => symbol >= FIRST_WORD && uses.has(symbol))
        .sort((a, b) => weight(b) - weight(a))
        .slice(0, count);
    },
    uses: () => uses,
    all: () => sets,
  };
}
