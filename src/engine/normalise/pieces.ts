/** The known words inside an unknown one, as pseudonyms glue them. */
import type { Vocabulary } from '../match/vocabulary.ts';
import type { Letters } from './letters.ts';
import { segment } from './resolve.ts';
import type { Writer } from './writer.ts';

/** How much of an unknown name known words must make up to be read in it: short words stand inside many longer ones. */
const LEAST_COVERED = 0.6;

/** Writes the known words among some letters, or one unknown word where they make up too little of it. */
export function pushSegments(
  letters: Letters,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  writer: Writer,
): void {
  const word = letters.symbols.slice(from, to);
  const found: number[] = [];
  const shortest = word.length > 7 ? 3 : 4;
  const covered = segment(vocabulary, word, word.length, shortest, (...one) => void found.push(...one));
  if (covered < word.length * LEAST_COVERED) writer.pushLetters(0, letters, from, to);
  else
    for (let i = 0; i < found.length; i += 3)
      writer.pushLetters(
        found[i] as number,
        letters,
        from + (found[i + 1] as number),
        from + (found[i + 2] as number),
      );
}
