/**
 * Every word and word stem that the rules know, as a trie over the 36 folded symbols. Reading a word costs one
 * array look-up a letter, however many rules there are.
 *
 * A *symbol* is a small number that stands for a word, a stem or a slot. 0 stands for any word that no rule knows.
 */
import { DIGIT, SYMBOLS } from '../normalise/fold.ts';

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

export const DEAD = 0;
export const ROOT = 1;

export interface Vocabulary {
  /** `next[node * 36 + symbol]`: the node after that letter, DEAD where no word goes on. */
  readonly next: Int32Array;
  /** The symbol of the word that ends at a node, else 0. */
  readonly exact: Int32Array;
  /** The symbol of the longest stem on the way to a node, else 0. */
  readonly stemOf: Int32Array;
  /** For a written form, the symbols of the plain words that it stands for. */
  readonly expansions: readonly (Int32Array | undefined)[];
  /** One more than the greatest symbol. */
  readonly size: number;
}

/**
 * Builds the trie.
 * @param words the text of each symbol from FIRST_WORD on; a stem ends with a star
 * @param spellings written form and plain words, as symbols
 */
export function createVocabulary(
  words: readonly string[],
  spellings: readonly (readonly [written: number, plain: readonly number[]])[],
): Vocabulary {
  const expansions: (Int32Array | undefined)[] = [];
  for (const [written, plain] of spellings) expansions[written] = Int32Array.from(plain);
  return { ...buildTrie(words), expansions, size: FIRST_WORD + words.length };
}

function buildTrie(words: readonly string[]) {
  let letters = 0;
  for (const word of words) letters += word.length;
  const next = new Int32Array((letters + 2) * SYMBOLS);
  const exact = new Int32Array(letters + 2);
  const stemAt = new Int32Array(letters + 2);
  let nodes = 2;
  const path = (text: string, length: number): number => {
    let node: number = ROOT;
    for (let i = 0; i < length; i++) {
      const edge = node * SYMBOLS + symbolOf(text.charCodeAt(i));
      let child = next[edge] as number;
      if (child === DEAD) {
        child = nodes++;
        next[edge] = child;
      }
      node = child;
    }
    return node;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word.endsWith('*')) stemAt[path(word, word.length - 1)] = FIRST_WORD + i;
    else exact[path(word, word.length)] = FIRST_WORD + i;
  }
  return {
    next: next.slice(0, nodes * SYMBOLS),
    exact: exact.slice(0, nodes),
    stemOf: inheritStems(next, stemAt, nodes),
  };
}

/** Gives each node the nearest stem above it. Breadth first, so a parent is done before its children. */
function inheritStems(next: Int32Array, stemAt: Int32Array, nodes: number): Int32Array {
  const stemOf = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  let tail = 0;
  queue[tail++] = ROOT;
  for (let head = 0; head < tail; head++) {
    const node = queue[head] as number;
    if (stemAt[node]) stemOf[node] = stemAt[node] as number;
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      const child = next[node * SYMBOLS + symbol] as number;
      if (child === DEAD) continue;
      stemOf[child] = stemOf[node] as number;
      queue[tail++] = child;
    }
  }
  return stemOf;
}

function symbolOf(code: number): number {
  return code >= 97 ? code - 97 : DIGIT + code - 48;
}
