/** What the rules know of words: how they are written, how they sound, and what else they stand for. */
import { createSounds, type Sounds } from './sounds.ts';
import { buildTrie, type Trie } from './trie.ts';

export interface Vocabulary extends Trie {
  /** Words that are also known by their sound. */
  readonly sounds: Sounds;
  /** For a written form, the symbols of the plain words that it stands for. */
  readonly expansions: readonly (Int32Array | undefined)[];
}

/**
 * Makes the vocabulary of some rules.
 * @param words in alphabetical order, as `writeWords` writes them; a stem ends with a star
 * @param known which of them are of this vocabulary, rising: the first has the symbol FIRST_WORD, and so on
 * @param spellings written form and plain words, as symbols
 * @param heard the symbols of words that are also known by their sound
 */
export function createVocabulary(
  words: string,
  known: ArrayLike<number>,
  spellings: readonly (readonly [written: number, plain: readonly number[]])[],
  heard: ArrayLike<number>,
): Vocabulary {
  const expansions: (Int32Array | undefined)[] = [];
  for (const [written, plain] of spellings) expansions[written] = Int32Array.from(plain);
  return { ...buildTrie(words, known), sounds: createSounds(words, known, heard), expansions };
}
