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
 * @param spellings as `CompiledText` has them
 * @param heard the symbols of words that are also known by their sound
 */
export function createVocabulary(
  words: string,
  known: ArrayLike<number>,
  spellings: ArrayLike<number>,
  heard: ArrayLike<number>,
): Vocabulary {
  const plainAt = new Uint16Array(FIRST_WORD + known.length);
  const plain = spellings instanceof Int32Array ? spellings : Int32Array.from(spellings);
  for (let at = 0; at < plain.length; at += 2 + (plain[at + 1] as number))
    plainAt[plain[at] as number] = at + 1;
  return {
    ...buildTrie(words, known),
    sounds: createSounds(words, known, heard),
    plainAt,
    plain,
  };
}
