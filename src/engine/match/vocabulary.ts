/**
 * Every word and word stem that the rules know, as a trie over the 26 folded letters. Reading a word costs one
 * array look-up a letter, however many rules there are.
 *
 * A *symbol* is a small number that stands for a word, a stem or a slot. 0 stands for any word that no rule knows.
 */
import { soundOfWord } from '../normalise/sound.ts';

/** Symbols that stand for kinds of numbers and data, not for words. */
export const SLOT = {
  child: 1,
  minor: 2,
  adult: 3,
  number: 4,
  money: 5,
  phone: 6,
  time: 7,
  email: 8,
  iban: 9,
  card: 10,
} as const;
export const FIRST_WORD = 16;

/** A short word that is read otherwise when its last letter bears an accent has a text that ends so. */
export const ACCENT_MARK = "'";
export const LONGEST_BY_ACCENT = 3;

export const DEAD = 0;
export const ROOT = 1;
/** `next[(node << WIDTH) | letter]`: 26 letters in a row of 32, so that the place is a shift away. */
export const WIDTH = 5;

export interface Vocabulary {
  /** The node after a letter, DEAD where no word goes on. */
  readonly next: Uint16Array | Int32Array;
  /** The symbol of the word that ends at a node, else 0. */
  readonly exact: Int32Array;
  /** The symbol of the longest stem on the way to a node, else 0. */
  readonly stemOf: Int32Array;
  /** Words with digits in them (`2m1`), which the trie does not hold. */
  readonly withDigits: ReadonlyMap<string, number>;
  /** Numbers that phrases name by their digits: value → symbol. */
  readonly named: ReadonlyMap<number, number>;
  /** For a short word, the symbol that it has when its last letter bears an accent. */
  readonly accented: ReadonlyMap<number, number>;
  /** For a sound, the known word that sounds so and that the rules use most. */
  readonly sounds: ReadonlyMap<number, number>;
  /** For a written form, the symbols of the plain words that it stands for. */
  readonly expansions: readonly (Int32Array | undefined)[];
  /** One more than the greatest symbol. */
  readonly size: number;
}

/**
 * Builds the trie.
 * @param words the text of each symbol from FIRST_WORD on; a stem ends with a star
 * @param spellings written form and plain words, as symbols
 * @param heard the symbols of words that are also known by their sound, the most used first
 */
export function createVocabulary(
  words: readonly string[],
  spellings: readonly (readonly [written: number, plain: readonly number[]])[],
  heard: ArrayLike<number>,
): Vocabulary {
  const expansions: (Int32Array | undefined)[] = [];
  for (const [written, plain] of spellings) expansions[written] = Int32Array.from(plain);
  const sounds = new Map<number, number>();
  for (let i = 0; i < heard.length; i++) {
    const symbol = heard[i] as number;
    const sound = soundOfWord(words[symbol - FIRST_WORD] as string);
    if (sound !== 0 && !sounds.has(sound)) sounds.set(sound, symbol);
  }
  return {
    ...buildTrie(words),
    accented: accentedWords(words),
    sounds,
    expansions,
    size: FIRST_WORD + words.length,
  };
}

function accentedWords(words: readonly string[]): Map<number, number> {
  const accented = new Map<number, number>();
  words.forEach((text, word) => {
    if (text.endsWith(ACCENT_MARK))
      accented.set(FIRST_WORD + words.indexOf(text.slice(0, -1)), FIRST_WORD + word);
  });
  return accented;
}

/** The trie. Words come in alphabetical order for the most part, and share their beginnings with the one before. */
function buildTrie(words: readonly string[]) {
  const withDigits = new Map<string, number>();
  const named = new Map<number, number>();
  const most = mostNodes(words);
  const next = most > 0xffff ? new Int32Array(most << WIDTH) : new Uint16Array(most << WIDTH);
  const exact = new Int32Array(most);
  const stemOf = new Int32Array(most);
  let nodes = 2;
  for (const isStem of [true, false])
    for (let word = 0; word < words.length; word++) {
      const text = words[word] as string;
      const last = text.charCodeAt(text.length - 1);
      const first = text.charCodeAt(0);
      if ((last === STAR) !== isStem || last === APOSTROPHE) continue;
      if (last <= DIGIT_9 || first <= DIGIT_9) {
        if (!isStem) {
          if (/^\d+$/.test(text)) named.set(Number(text), FIRST_WORD + word);
          else withDigits.set(text, FIRST_WORD + word);
          continue;
        }
      }
      const length = isStem ? text.length - 1 : text.length;
      let node: number = ROOT;
      let i = 0;
      for (; i < length; i++) {
        const letter = text.charCodeAt(i) - LETTER_A;
        if (letter < 0) break;
        const edge = (node << WIDTH) | letter;
        let child = next[edge] as number;
        if (child === DEAD) {
          child = nodes++;
          next[edge] = child;
          stemOf[child] = stemOf[node] as number;
        }
        node = child;
      }
      if (i < length) withDigits.set(text, FIRST_WORD + word);
      else if (isStem) stemOf[node] = FIRST_WORD + word;
      else exact[node] = FIRST_WORD + word;
    }
  return { next, exact, stemOf, withDigits, named };
}

/** How many nodes the words can need: the letters of each that it does not share with the word before. */
function mostNodes(words: readonly string[]): number {
  let nodes = 2;
  let before = '';
  for (const word of words) {
    const shortest = Math.min(word.length, before.length);
    let shared = 0;
    while (shared < shortest && word.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
    nodes += word.length - shared;
    before = word;
  }
  return nodes;
}

const STAR = 42;
const APOSTROPHE = 39;
const DIGIT_9 = 57;
const LETTER_A = 97;
