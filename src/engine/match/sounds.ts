/** Words known by their sound. Those that begin alike to the ear are heard when the first word that may be one of them comes. */
import { beginningOf, soundOf } from '../normalise/sound.ts';
import { FIRST_WORD } from './symbols.ts';
import { endOfWord, sharedAt } from './word-list.ts';

const LETTER_A = 97;

/** What words sound like. */
export interface Sounds {
  /** Whether any word is known by its sound. */
  readonly any: boolean;
  /** The symbol of the word that sounds like the letters from `from` to before `to`, else 0. */
  find(letters: ArrayLike<number>, from: number, to: number): number;
}

/**
 * @param text words, as `writeWords` writes them
 * @param known the places of those that have a symbol
 * @param heard the symbols of words that are known by their sound, rising, no two that sound the same
 */
export function createSounds(text: string, known: ArrayLike<number>, heard: ArrayLike<number>): Sounds {
  const symbolOf = new Map<number, number>();
  const isHeard = new Uint8Array(26);
  const word = new Uint8Array(256);

  function hear(beginning: number): void {
    isHeard[beginning] = 1;
    let next = 0;
    for (let at = 0, place = 0; next < heard.length; place++) {
      let length = sharedAt(text, at++);
      for (const end = endOfWord(text, at); at < end; at++) word[length++] = text.charCodeAt(at) - LETTER_A;
      const symbol = heard[next] as number;
      if (known[symbol - FIRST_WORD] !== place) continue;
      next++;
      if (beginningOf(word[0] as number, word[1] as number) === beginning)
        symbolOf.set(soundOf(word, 0, length), symbol);
    }
  }

  return {
    any: heard.length > 0,
    find(letters, from, to) {
      const sound = soundOf(letters, from, to);
      if (sound === 0) return 0;
      const beginning = beginningOf(letters[from] as number, letters[from + 1] as number);
      if (isHeard[beginning] === 0) hear(beginning);
      return symbolOf.get(sound) ?? 0;
    },
  };
}
