/** What the rules know of words: how they are written, how they sound, and what else they stand for. */
import { createSounds, type Sounds } from './sounds.ts';
import { FIRST_WORD } from './symbols.ts';
import { buildTrie, type Trie } from './trie.ts';

/** The words of some rules. */
export interface Vocabulary extends Trie {
  /** Words that are also known by their sound. */
  readonly sounds: Sounds;
  /** For each symbol, where the plain words that it stands for begin in `plain`: how many, and their symbols. 0 where it stands for itself. */
  readonly plainAt: Uint16Array;
  readonly plain: Int32Array;
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
  const plainAt = new Uint16Array(FIRST_WORD + known.length);
  const plain = [0];
  for (const [written, symbols] of spellings)
    plainAt[written] = plain.push(symbols.length, ...symbols) - symbols.length - 1;
  return {
    ...buildTrie(words, known),
    sounds: createSounds(words, known, heard),
    plainAt,
    plain: Int32Array.from(plain),
  };
}
