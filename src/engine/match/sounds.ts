/** Words known by their sound. Those that begin alike to the ear are heard when the first word that may be one of them comes. */
import { beginningOf, soundOf, soundOfWord } from '../normalise/sound.ts';
import { FIRST_WORD } from './symbols.ts';

export interface Sounds {
  /** Whether any word is known by its sound. */
  readonly any: boolean;
  /** The symbol of the word that sounds like these letters, else 0. */
  find(letters: ArrayLike<number>, size: number): number;
}

/**
 * @param words the text of each symbol from FIRST_WORD on
 * @param heard the symbols of words that are known by their sound, no two with the same
 */
export function createSounds(words: readonly string[], heard: ArrayLike<number>): Sounds {
  const symbolOf = new Map<number, number>();
  const isHeard = new Uint8Array(32);
  function hear(beginning: number): void {
    isHeard[beginning] = 1;
    for (let i = 0; i < heard.length; i++) {
      const symbol = heard[i] as number;
      const word = words[symbol - FIRST_WORD] as string;
      if (beginningOf(word.charCodeAt(0) - LETTER_A, word.charCodeAt(1) - LETTER_A) !== beginning) continue;
      const sound = soundOfWord(word);
      if (sound !== 0 && !symbolOf.has(sound)) symbolOf.set(sound, symbol);
    }
  }
  return {
    any: heard.length > 0,
    find(letters, size) {
      const sound = soundOf(letters, 0, size);
      if (sound === 0) return 0;
      const beginning = beginningOf(letters[0] as number, letters[1] as number);
      if (isHeard[beginning] === 0) hear(beginning);
      return symbolOf.get(sound) ?? 0;
    },
  };
}

const LETTER_A = 97;
