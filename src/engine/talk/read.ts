/** What the words of a message weigh for the talk it stands in. */
import { kindOf, QUESTION } from '../cues/features.ts';
import { ASKED, type Tokens } from '../normalise/tokens.ts';
import { type CompiledTalks, TALK_UNIT, type WordWeights } from './weights.ts';

/** The words of one message: how much they weigh, and how many there are. */
export interface Spoken {
  readonly weight: number;
  readonly count: number;
}

export interface TalkReader {
  read(tokens: Tokens, isMe: boolean): Spoken;
}

/** The known words of a text, each once, as symbols. */
export function wordsIn(tokens: Tokens): ReadonlySet<number> {
  const words = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const symbol = kindOf(tokens, i);
    if (symbol !== 0) words.add(symbol);
    if ((tokens.flags[i] as number) & ASKED) words.add(QUESTION);
  }
  return words;
}

export function createTalkReader({ words }: CompiledTalks): TalkReader {
  const them = lookUp(words.them);
  const me = lookUp(words.me);
  return {
    read(tokens, isMe) {
      const weights = isMe ? me : them;
      const known = wordsIn(tokens);
      let weight = 0;
      for (const word of known) weight += weights[word] ?? 0;
      return { weight: weight * TALK_UNIT, count: known.size };
    },
  };
}

/** Weights by symbol. */
function lookUp({ symbols, weights }: WordWeights): Int8Array {
  const all = new Int8Array(symbols.length === 0 ? 0 : (symbols[symbols.length - 1] as number) + 1);
  for (let i = 0; i < symbols.length; i++) all[symbols[i] as number] = weights[i] as number;
  return all;
}
