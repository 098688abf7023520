/**
 * The words of a text that nothing else explained, read as what they were meant to be. After all else: until then, an unknown word may still
 * be part of another one (`pho to`). What came last is kept, as numbers in a table of fixed size that new words write over.
 */
import type { Vocabulary } from '../match/vocabulary.ts';
import { DIGIT } from './fold.ts';
import type { Letters } from './letters.ts';
import { meantWord } from './typo.ts';
import { isCapitalised } from './unknown.ts';
import type { Writer } from './writer.ts';

/** Fewer letters are no word without its vowels. */
const SHORTEST = 3;
/** Letters of a word that is kept: five bits each, in two numbers. */
const LONGEST = 12;
const LETTER_BITS = 5;
const KEPT_BITS = 11;
/** A word's letters, and what it was meant to be. */
const SLOT_BITS = 2;
const MEANT_AT = 2;

/** Makes the function that mends the tokens of a text. */
export function createMender(vocabulary: Vocabulary, letters: Letters, writer: Writer) {
  const kept = new Int32Array(1 << (KEPT_BITS + SLOT_BITS));

  function meant(): number {
    const { symbols, size } = letters;
    if (size > LONGEST) return meantWord(vocabulary, symbols, size);
    let first = 0;
    let last = 0;
    for (let i = 0; i < size; i++) {
      const symbol = symbols[i] as number;
      if (symbol >= DIGIT) return 0;
      if (i < LONGEST / 2) first = (first << LETTER_BITS) | (symbol + 1);
      else last = (last << LETTER_BITS) | (symbol + 1);
    }
    const slot =
      ((Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)) >>> (32 - KEPT_BITS)) << SLOT_BITS;
    if (kept[slot] !== first || kept[slot + 1] !== last) {
      kept[slot] = first;
      kept[slot + 1] = last;
      kept[slot + MEANT_AT] = meantWord(vocabulary, symbols, size);
    }
    return kept[slot + MEANT_AT] as number;
  }

  return (text: string): void => {
    const { symbol, size, start, end, length } = writer.tokens;
    for (let i = 0; i < length; i++) {
      if (symbol[i] !== 0 || (size[i] as number) < SHORTEST) continue;
      // `Marin` is somebody, and not `malin`.
      if (i > 0 && isCapitalised(text, start[i] as number)) continue;
      letters.collect(text, start[i] as number, end[i] as number);
      const word = meant();
      if (word !== 0) writer.mend(i, word);
    }
  };
}
