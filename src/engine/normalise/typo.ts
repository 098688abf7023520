/**
 * A known word with one slip of the finger: a letter left out, doubled or put in, or the one beside it on the keyboard; and known words
 * without their vowels, backwards, or with their halves changed about. Only for words that nothing else explains: of 24,000 ordinary lines
 * three show a sign by it.
 */
import { childOf, DEAD, ROOT } from '../match/trie.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import { DIGIT } from './fold.ts';
import { exactWord, unswap } from './resolve.ts';

type Letters = Uint8Array | Uint16Array;

/** Fewer letters are as near to one word as to another. */
const SHORTEST_LEFT_OUT = 4;
const SHORTEST_SLIP = 5;
const SHORTEST_UNENDED = 6;
/** A word without its vowels has so many letters. */
const SHORTEST_BARE = 3;
const SHORTEST_TURNED = 5;
/** No more vowels in a row are left out. */
const MOST_VOWELS = 2;
const LETTER_Y = 24;
const NO_WORD = 0;
const TWO_WORDS = -1;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'];
const VOWELS = lettersOf('aeiouy');
const ALL_LETTERS = Array.from({ length: DIGIT }, (_, letter) => letter);
const isVowel = Uint8Array.from({ length: DIGIT }, (_, letter) => (VOWELS.includes(letter) ? 1 : 0));
/** What may have been meant by each letter: those beside it, and for a vowel the others. */
const MEANT = Array.from({ length: DIGIT }, (_, letter) =>
  [
    ...new Set([
      ...ROWS.map(lettersOf).flatMap((row) => {
        const at = row.indexOf(letter);
        return at < 0 ? [] : row.slice(Math.max(0, at - 1), at + 2);
      }),
      ...(isVowel[letter] ? VOWELS : []),
    ]),
  ].filter((one) => one !== letter),
);

/** The one known word that the letters were meant to be, or 0. */
export function meantWord(vocabulary: Vocabulary, letters: Letters, size: number): number {
  for (let i = 0; i < size; i++) if ((letters[i] as number) >= DIGIT) return NO_WORD;
  return (
    withVowels(vocabulary, letters, size) ||
    (size >= SHORTEST_LEFT_OUT ? withoutSlip(vocabulary, letters, size) : NO_WORD) ||
    (size >= SHORTEST_TURNED ? turned(vocabulary, letters, size) : NO_WORD)
  );
}

/** The first letter is right. What is likeliest comes first: a letter left out, two changed about, one too many, one beside it on the keyboard, any other. */
function withoutSlip(vocabulary: Vocabulary, letters: Letters, size: number): number {
  return (
    slipAt(vocabulary, letters, size, leftOut) ||
    (size >= SHORTEST_SLIP ? unswap(vocabulary, letters, size) : NO_WORD) ||
    (size > SHORTEST_SLIP ? slipAt(vocabulary, letters, size, tooMany) : NO_WORD) ||
    (size > SHORTEST_LEFT_OUT
      ? slipAt(vocabulary, letters, size, besideIt) || slipAt(vocabulary, letters, size, another)
      : NO_WORD)
  );
}

/** The word when the slip was made at one place, whose letters before lead to `node`. */
type Mend = (vocabulary: Vocabulary, node: number, letters: Letters, at: number, size: number) => number;

function slipAt(vocabulary: Vocabulary, letters: Letters, size: number, mend: Mend): number {
  let node: number = ROOT;
  // A letter may be left out at the end as well, of a word that is long enough.
  const last = size >= SHORTEST_UNENDED ? size : size - 1;
  for (let at = 0; at <= last; at++) {
    const word = at > 0 ? mend(vocabulary, node, letters, at, size) : NO_WORD;
    if (word !== NO_WORD) return word;
    node = childOf(vocabulary, node, letters[at] as number);
    if (node === DEAD) break;
  }
  return NO_WORD;
}

const leftOut: Mend = (vocabulary, node, letters, at, size) => {
  // What stands after the last letter is of another word.
  const written = at < size ? (letters[at] as number) : DIGIT;
  for (let letter = 0; letter < DIGIT; letter++) {
    const word = letter === written ? NO_WORD : wordBy(vocabulary, node, letter, letters, at, size);
    if (word !== NO_WORD) return word;
  }
  return NO_WORD;
};

/** At the end it would only be another form of a word. */
const tooMany: Mend = (vocabulary, node, letters, at, size) =>
  at < size - 1 ? wordAfter(vocabulary, node, letters, at + 1, size) : NO_WORD;

const besideIt: Mend = (vocabulary, node, letters, at, size) =>
  instead(vocabulary, node, MEANT[letters[at] as number] as readonly number[], letters, at, size);

const another: Mend = (vocabulary, node, letters, at, size) =>
  instead(vocabulary, node, ALL_LETTERS, letters, at, size);

function instead(
  vocabulary: Vocabulary,
  node: number,
  meant: readonly number[],
  letters: Letters,
  at: number,
  size: number,
): number {
  if (at >= size - 1) return NO_WORD;
  for (const letter of meant) {
    const word = wordBy(vocabulary, node, letter, letters, at + 1, size);
    if (word !== NO_WORD) return word;
  }
  return NO_WORD;
}

/** Vowels left out between the letters, of which none but the first is one: the word with the fewest. */
function withVowels(vocabulary: Vocabulary, letters: Letters, size: number): number {
  if (size < SHORTEST_BARE) return NO_WORD;
  for (let i = 1; i < size; i++) if (isVowel[letters[i] as number] && letters[i] !== LETTER_Y) return NO_WORD;
  let found = NO_WORD;
  let fewest = Number.POSITIVE_INFINITY;
  const walk = (node: number, at: number, run: number, count: number) => {
    if (at === size && count > 0) {
      const symbol = vocabulary.exact[node] as number;
      if (symbol !== NO_WORD && count <= fewest) {
        found = count === fewest && symbol !== found ? TWO_WORDS : symbol;
        fewest = count;
      }
    }
    if (at < size) {
      const child = childOf(vocabulary, node, letters[at] as number);
      if (child !== DEAD) walk(child, at + 1, 0, count);
    }
    if (at > 0 && run < MOST_VOWELS)
      for (const vowel of VOWELS) {
        const child = childOf(vocabulary, node, vowel);
        if (child !== DEAD) walk(child, at, run + 1, count + 1);
      }
  };
  walk(ROOT, 0, 0, 0);
  return found === TWO_WORDS ? NO_WORD : found;
}

const turnedLetters = new Uint8Array(64);

/** Backwards (`otohp`), or cut in two and put together the other way round, as verlan does (`tophos`). */
function turned(vocabulary: Vocabulary, letters: Letters, size: number): number {
  for (let i = 0; i < size; i++) turnedLetters[i] = letters[size - 1 - i] as number;
  const backwards = exactWord(vocabulary, turnedLetters, 0, size);
  if (backwards !== NO_WORD) return backwards;
  for (let cut = 2; cut <= size - 2; cut++) {
    for (let i = 0; i < size; i++) turnedLetters[i] = letters[(i + cut) % size] as number;
    const word = exactWord(vocabulary, turnedLetters, 0, size);
    if (word !== NO_WORD) return word;
  }
  return NO_WORD;
}

/** The word that goes on from `node` with `letter`, and with the letters from `from` on. */
function wordBy(
  vocabulary: Vocabulary,
  node: number,
  letter: number,
  letters: Letters,
  from: number,
  size: number,
): number {
  const child = childOf(vocabulary, node, letter);
  return child === DEAD ? NO_WORD : wordAfter(vocabulary, child, letters, from, size);
}

/** The word that the letters from `from` on make, after those that lead to `node`. */
function wordAfter(
  vocabulary: Vocabulary,
  node: number,
  letters: Letters,
  from: number,
  size: number,
): number {
  let at = node;
  for (let i = from; i < size; i++) {
    at = childOf(vocabulary, at, letters[i] as number);
    if (at === DEAD) return NO_WORD;
  }
  const word = vocabulary.exact[at] as number;
  // A spelling is a slip already: `usage` is not `ur age`.
  return vocabulary.plainAt[word] === 0 ? word : NO_WORD;
}

function lettersOf(word: string): number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0) - 97);
}
