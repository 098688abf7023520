/** Talks as short texts, so that a page starts without reading JSON. */
import { readNumbers, writeNumbers } from '../packed/number-text.ts';
import { type CompiledTalks, MOST_TALK_WEIGHT, type WordWeights } from './weights.ts';

/** Of each word its distance to the one before, and its weight moved above 0. */
interface PackedWords {
  readonly symbols: string;
  readonly weights: string;
}

export interface PackedTalks extends Omit<CompiledTalks, 'words'> {
  readonly words: Readonly<Record<'them' | 'me', PackedWords>>;
}

export function packTalks({ words, ...talks }: CompiledTalks): PackedTalks {
  const pack = ({ symbols, weights }: WordWeights): PackedWords => {
    const all = Array.from(symbols);
    return {
      symbols: writeNumbers(all.map((symbol, i) => symbol - (all[i - 1] ?? 0))),
      weights: writeNumbers(Array.from(weights, (weight) => weight + MOST_TALK_WEIGHT)),
    };
  };
  return { ...talks, words: { them: pack(words.them), me: pack(words.me) } };
}

/** What `packTalks` wrote. */
export function unpackTalks({ words, ...talks }: PackedTalks): CompiledTalks {
  const unpack = ({ symbols, weights }: PackedWords): WordWeights => {
    const all = readNumbers(symbols);
    for (let i = 1; i < all.length; i++) all[i] = (all[i] as number) + (all[i - 1] as number);
    return { symbols: all, weights: readNumbers(weights).map((weight) => weight - MOST_TALK_WEIGHT) };
  };
  return { ...talks, words: { them: unpack(words.them), me: unpack(words.me) } };
}
