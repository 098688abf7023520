/**
 * Every word and word stem that the rules know, as a trie over the 26 folded letters. Reading a word costs one
 * array look-up a letter, however many rules there are.
 *
 * A *symbol* is a small number that stands for a word, a stem or a slot. 0 stands for any word that no rule knows.
 */
import { createSounds, type Sounds } from './sounds.ts';
import { buildTrie } from './trie.ts';

export interface Vocabulary {
  /** The node after a letter, DEAD where no word goes on. */
  readonly next: Uint16Array | Int32Array;
  /** The symbol of the word that ends at a node, else 0. */
  readonly exact: Int32Array;
  /** The symbol of the longest stem on the way to a node, else 0. */
  readonly stemOf: Int32Array;
  /** For each symbol, the next broader one that it counts as too: a stem that covers it, a slot that its number fills. */
  readonly broader: Int32Array;
  /** Words with digits in them (`2m1`), which the trie does not hold. */
  readonly withDigits: ReadonlyMap<string, number>;
  /** Numbers that phrases name by their digits: value → symbol. */
  readonly named: ReadonlyMap<number, number>;
  /** For a short word, the symbol that it has when its last letter bears an accent. */
  readonly accented: ReadonlyMap<number, number>;
  /** Words that are also known by their sound. */
  readonly sounds: Sounds;
  /** For a written form, the symbols of the plain words that it stands for. */
  readonly expansions: readonly (Int32Array | undefined)[];
}

/**
 * Makes the vocabulary of some rules.
 * @param words the text of each symbol from FIRST_WORD on; a stem ends with a star
 * @param numberWords how many of them, the first, are number words; the others are in alphabetical order
 * @param spellings written form and plain words, as symbols
 * @param heard the symbols of words that are also known by their sound
 */
export function createVocabulary(
  words: readonly string[],
  numberWords: number,
  spellings: readonly (readonly [written: number, plain: readonly number[]])[],
  heard: ArrayLike<number>,
): Vocabulary {
  const expansions: (Int32Array | undefined)[] = [];
  for (const [written, plain] of spellings) expansions[written] = Int32Array.from(plain);
  return { ...buildTrie(words, numberWords), sounds: createSounds(words, heard), expansions };
}
