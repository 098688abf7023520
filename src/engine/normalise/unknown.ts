/** A word of letters that no rule knows as it is written: a known one that was stretched or misspelled, several run together, or none. */
import type { Vocabulary } from '../match/vocabulary.ts';
import { fold, PAIR, SKIP, WIDE } from './fold.ts';
import { pushGlued } from './glued.ts';
import type { Letters } from './letters.ts';
import { pushSegments } from './pieces.ts';
import { isElided, LETTER_J, LONGEST_WORD, lookUp, unstretch, unswap } from './resolve.ts';
import type { ScanMode } from './scan.ts';
import { SHORTEST as SHORTEST_SOUND } from './sound.ts';
import { SPACED } from './tokens.ts';
import type { Word } from './word.ts';
import type { Writer } from './writer.ts';

const LETTER_E = 4;
const LETTER_S = 18;
const LETTER_X = 23;
const JE = Uint8Array.of(LETTER_J, LETTER_E);
/** Known words below this length have no endings but those that rules list. */
const SHORTEST_WITH_ENDING = 4;
/** Of shorter words, another one with two letters swapped is often a word of its own. */
const SHORTEST_SWAPPED = 6;
/** A word of so many letters is more often several than one with an ending that no rule knows. */
const LONGEST_ENDED = 13;

/** Makes the function that reads such a word, which begins at `start`. */
export function createUnknown(vocabulary: Vocabulary, mode: ScanMode, letters: Letters, writer: Writer) {
  const isNames = mode === 'names';
  const { exact, stemOf, sounds } = vocabulary;
  const je = lookUp(vocabulary, JE, 0, 2);

  function unstretched(): number {
    return unstretch(vocabulary, letters.symbols, letters.size);
  }

  /** The known word that sounds like the letters from `from` on. */
  function hear(from: number): number {
    return letters.size === LONGEST_WORD ? 0 : sounds.find(letters.symbols, from, letters.size);
  }

  /** `jlui`, `tenvoie`: French chat leaves the apostrophe or the vowel out. Writes two words, or nothing and returns false. */
  function readElided(start: number, end: number): boolean {
    const { symbols, size } = letters;
    if (!sounds.any || !isElided(symbols, size)) return false;
    const rest = lookUp(vocabulary, symbols, 1, size) || hear(1);
    if (rest === 0) return false;
    const from = letters.starts[1] as number;
    writer.push((symbols[0] === LETTER_J && je) || lookUp(vocabulary, symbols, 0, 1), start, from, 1);
    writer.flags = SPACED;
    writer.push(rest, from, end, size - 1);
    return true;
  }

  return (text: string, start: number, word: Word): void => {
    const { last, lastSize, size, end } = word;
    const isStretched = hasDoubles(text, start, end);
    if (isStretched) letters.collect(text, start, end);
    const longestRun = isStretched ? letters.longestRun() : 1;
    // `telllll` is `tell`, not some word that begins with the stem `tel*`.
    let symbol = (longestRun > 2 && unstretched()) || (stemOf[last] as number);
    if (
      symbol === 0 &&
      lastSize >= SHORTEST_WITH_ENDING &&
      size - lastSize <= 2 &&
      exact[last] !== 0 &&
      isEnding(text, end, size - lastSize)
    )
      symbol = exact[last] as number;
    if (symbol === 0 && longestRun === 2) symbol = unstretched();
    // `envoieunephoto` is not some word that begins with `envoi`.
    if (symbol !== 0 && !isNames && longestRun < 3 && size >= LONGEST_ENDED) {
      if (!isStretched) letters.collect(text, start, end);
      if (!isName(text, start, writer) && pushGlued(letters, vocabulary, writer)) return;
    }
    if (symbol !== 0) {
      writer.push(symbol, start, end, size);
      return;
    }
    if (!isStretched) letters.collect(text, start, end);
    // In a draft, `Odile` is somebody, and no word that sounds so.
    if (!isNames && !(mode === 'draft' && isCapitalised(text, start))) {
      if (readElided(start, end)) return;
      if (size >= SHORTEST_SOUND) symbol = hear(0);
      if (symbol === 0 && !isName(text, start, writer)) {
        if (pushGlued(letters, vocabulary, writer)) return;
        if (size >= SHORTEST_SWAPPED && size < LONGEST_WORD)
          symbol = unswap(vocabulary, letters.symbols, letters.size);
      }
    }
    if (symbol === 0 && isNames && size >= 4) pushSegments(letters, 0, letters.size, vocabulary, writer);
    else writer.push(symbol, start, end, size);
  };
}

/** Whether a word has a capital in the midst of a text: `Descartes` is not `des cartes`. */
export function isName(text: string, start: number, writer: Writer): boolean {
  return writer.tokens.length > 0 && isCapitalised(text, start);
}

/** Whether a capital begins the word at `start`, and no second one follows it. */
export function isCapitalised(text: string, start: number): boolean {
  return isCapital(text.charCodeAt(start)) && !isCapital(text.charCodeAt(start + 1));
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Whether a letter may stand twice in a row. Few words have that, and it is quickly told. */
function hasDoubles(text: string, start: number, end: number): boolean {
  let before = SKIP;
  for (let at = start; at < end; at++) {
    const symbol = fold(text.charCodeAt(at));
    if (symbol === SKIP) continue;
    if (symbol === before || symbol === WIDE || symbol === PAIR) return true;
    before = symbol;
  }
  return false;
}

/** Whether the last `count` letters of the word that ends at `end` are a plural or feminine ending: s, x, e, es. */
function isEnding(text: string, end: number, count: number): boolean {
  const last = fold(text.charCodeAt(end - 1));
  if (count === 1) return last === LETTER_S || last === LETTER_X || last === LETTER_E;
  return last === LETTER_S && fold(text.charCodeAt(end - 2)) === LETTER_E;
}
