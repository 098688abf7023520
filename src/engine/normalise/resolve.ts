/**
 * Which known word people meant when what they wrote is not one: stretched letters (`seuuule`), leet (`s3cret`), letters spelled out
 * (`p.h.o.t.o`), words run together. All of these walk the vocabulary's trie, so none costs more than a few steps a letter.
 */
import { childOf, DEAD, ROOT } from '../match/trie.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import { DIGIT, SYMBOLS } from './fold.ts';
import { leetLetters } from './leet.ts';

type Letters = Uint8Array | Uint16Array;

/** No word is longer; what is longer is not undone. */
export const LONGEST_WORD = 48;

const SHORTEST_SWAPPED_AT_END = 7;

export const LETTER_J = 9;
const ELIDED: ReadonlySet<number> = letterSet('cdjlmnst');
const VOWELS: ReadonlySet<number> = letterSet('aeiouhy');

/** The symbol of exactly these letters, else of the stem that they begin with, else 0. */
export function lookUp(vocabulary: Vocabulary, letters: Letters, from: number, to: number): number {
  let node: number = ROOT;
  let stem = 0;
  for (let i = from; i < to; i++) {
    if ((letters[i] as number) >= DIGIT) return stem;
    node = childOf(vocabulary, node, letters[i] as number);
    if (node === DEAD) return stem;
    stem = vocabulary.stemOf[node] as number;
  }
  return (vocabulary.exact[node] as number) || stem;
}

/** The symbol of exactly these letters, or 0. */
export function exactWord(
  vocabulary: Vocabulary,
  letters: ArrayLike<number>,
  from: number,
  to: number,
): number {
  let node: number = ROOT;
  for (let i = from; i < to; i++) {
    const symbol = letters[i] as number;
    node = symbol < DIGIT ? childOf(vocabulary, node, symbol) : DEAD;
    if (node === DEAD) return 0;
  }
  return vocabulary.exact[node] as number;
}

/** The symbol when repeated letters are read as one or two of them; 0 when no word fits. */
export function unstretch(vocabulary: Vocabulary, letters: Letters, size: number): number {
  let budget = 64;
  const walk = (node: number, at: number): number => {
    if (at === size) return (vocabulary.exact[node] as number) || (vocabulary.stemOf[node] as number);
    if (--budget < 0) return 0;
    const letter = letters[at] as number;
    const end = runEnd(letters, at, size);
    const once = childOf(vocabulary, node, letter);
    if (once === DEAD) return stemBefore(vocabulary, node, letters, at, size);
    if (end - at > 1) {
      const twice = childOf(vocabulary, once, letter);
      const found = twice === DEAD ? 0 : walk(twice, end);
      if (found) return found;
    }
    return walk(once, end);
  };
  return walk(ROOT, 0);
}

/** The stem at `node`, unless two digits stand together in what follows: `jeunef16` is no word that begins with `jeune`. */
function stemBefore(
  vocabulary: Vocabulary,
  node: number,
  letters: Letters,
  from: number,
  to: number,
): number {
  for (let i = from; i + 1 < to; i++)
    if (isDigit(letters[i] as number) && isDigit(letters[i + 1] as number)) return 0;
  return vocabulary.stemOf[node] as number;
}

/** The symbol when digits and signs are read as letters, repeated ones as one if need be; 0 when no word fits. */
export function unleet(vocabulary: Vocabulary, letters: Letters, size: number): number {
  let budget = 64;
  const walk = (node: number, at: number): number => {
    if (at === size) return (vocabulary.exact[node] as number) || (vocabulary.stemOf[node] as number);
    if (--budget < 0) return 0;
    for (const letter of leetLetters(letters[at] as number)) {
      const child = childOf(vocabulary, node, letter);
      const found =
        child === DEAD
          ? stemBefore(vocabulary, node, letters, at, size)
          : walk(child, at + 1) ||
            (letters[at + 1] === letters[at] ? walk(child, runEnd(letters, at, size)) : 0);
      if (found) return found;
    }
    return 0;
  };
  return walk(ROOT, 0);
}

/**
 * Cuts letters that were written without spaces into known words, the longest first.
 * @param report called with symbol, from and to for each word found, in order
 * @returns how many letters the found words cover
 */
export function segment(
  vocabulary: Vocabulary,
  letters: Letters,
  size: number,
  shortest: number,
  report: (symbol: number, from: number, to: number) => void,
): number {
  let covered = 0;
  let at = 0;
  while (at < size) {
    let node: number = ROOT;
    let best = 0;
    let bestEnd = at;
    for (let i = at; i < size && i - at < LONGEST_WORD; i++) {
      const symbol = letters[i] as number;
      node = symbol < DIGIT ? childOf(vocabulary, node, symbol) : DEAD;
      if (node === DEAD) break;
      if (vocabulary.exact[node] && i + 1 - at >= shortest) {
        best = vocabulary.exact[node] as number;
        bestEnd = i + 1;
      }
    }
    if (best) {
      report(best, at, bestEnd);
      covered += bestEnd - at;
      at = bestEnd;
    } else at++;
  }
  return covered;
}

/** The word of which two neighbouring letters were swapped (`mesasge`), or 0. Not the last two of a short word: `battre` and `batter` are both words. */
export function unswap(vocabulary: Vocabulary, letters: Letters, size: number): number {
  let node: number = ROOT;
  const last = size >= SHORTEST_SWAPPED_AT_END ? size - 1 : size - 2;
  for (let at = 0; at < last; at++) {
    const [first, second] = [letters[at] as number, letters[at + 1] as number];
    if (first >= DIGIT || second >= DIGIT) return 0;
    let swapped = first === second ? DEAD : childOf(vocabulary, node, second);
    if (swapped !== DEAD) swapped = childOf(vocabulary, swapped, first);
    for (let i = at + 2; swapped !== DEAD && i < size; i++)
      swapped = (letters[i] as number) < DIGIT ? childOf(vocabulary, swapped, letters[i] as number) : DEAD;
    if (swapped !== DEAD && vocabulary.exact[swapped] !== 0) return vocabulary.exact[swapped] as number;
    node = childOf(vocabulary, node, first);
    if (node === DEAD) return 0;
  }
  return 0;
}

/**
 * Whether an unknown word may be a French short word and the next one, run together: j before a consonant (`jlui`, no French word
 * begins so), or one that loses its vowel before a longer word that begins with one (`jarrive`, `tenvoie`).
 */
export function isElided(letters: Letters, size: number): boolean {
  const first = letters[0] as number;
  if (size < 3 || (letters[1] as number) >= DIGIT) return false;
  return VOWELS.has(letters[1] as number) ? ELIDED.has(first) && size >= 6 : first === LETTER_J;
}

/** Where the repetition of the letter at `at` ends. */
function runEnd(letters: Letters, at: number, size: number): number {
  let end = at + 1;
  while (end < size && letters[end] === letters[at]) end++;
  return end;
}

/** Whether a kept symbol is a digit. */
export function isDigit(symbol: number): boolean {
  return symbol >= DIGIT && symbol < SYMBOLS;
}

function letterSet(letters: string): Set<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0) - 97));
}
