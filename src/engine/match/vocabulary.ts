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

export interface VocabularyBuilder {
  /** The symbol of a folded word; the same each time. */
  word(word: string): number;
  /** The symbol of a stem: any word that begins with these letters. */
  stem(stem: string): number;
  /** Makes `written` be read as `words`. */
  spelling(written: string, words: readonly string[]): void;
  /** For each symbol, the stem symbols that it also counts as. */
  stemsOf(symbol: number): readonly number[];
  knows(word: string): boolean;
  /** How many letters a symbol's text has; 3 for a slot. */
  lengthOf(symbol: number): number;
  size(): number;
  words(): Iterable<string>;
  build(): Vocabulary;
}

export function createVocabularyBuilder(): VocabularyBuilder {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const spelled = new Map<string, readonly string[]>();
  const texts: string[] = [];
  let size = FIRST_WORD;
  const intern = (map: Map<string, number>, text: string): number => {
    let symbol = map.get(text);
    if (symbol === undefined) {
      symbol = size++;
      map.set(text, symbol);
      texts[symbol] = text;
    }
    return symbol;
  };
  return {
    word: (word) => intern(words, word),
    stem: (stem) => intern(stems, stem),
    spelling: (written, plain) => void spelled.set(written, plain),
    knows: (word) => words.has(word),
    lengthOf: (symbol) => texts[symbol]?.length ?? 3,
    size: () => size,
    words: () => [...words.keys()],
    stemsOf(symbol) {
      const text = texts[symbol];
      if (text === undefined || stems.size === 0) return [];
      const found: number[] = [];
      for (let length = 1; length <= text.length; length++) {
        const stem = stems.get(text.slice(0, length));
        if (stem !== undefined) found.push(stem);
      }
      return found;
    },
    build() {
      const expansions: (Int32Array | undefined)[] = [];
      for (const [written, plain] of spelled) {
        const symbols = plain.map((word) => words.get(word) ?? 0);
        expansions[intern(words, written)] = Int32Array.from(symbols);
      }
      return { ...buildTrie(words, stems), expansions, size };
    },
  };
}

function buildTrie(words: ReadonlyMap<string, number>, stems: ReadonlyMap<string, number>) {
  let letters = 0;
  for (const map of [words, stems]) for (const text of map.keys()) letters += text.length;
  const next = new Int32Array((letters + 2) * SYMBOLS);
  const exact = new Int32Array(letters + 2);
  const stemAt = new Int32Array(letters + 2);
  let nodes = 2;
  const path = (text: string): number => {
    let node: number = ROOT;
    for (let i = 0; i < text.length; i++) {
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
  for (const [text, symbol] of words) exact[path(text)] = symbol;
  for (const [text, symbol] of stems) stemAt[path(text)] = symbol;
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
