/** What the words of a message weigh for the talk it stands in. */
import { widen } from '../column.ts';
import type { Classes } from '../cues/classes.ts';
import { kindOf, QUESTION } from '../cues/features.ts';
import { FIRST_WORD } from '../match/symbols.ts';
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

/** @param classes which classes the words of messages are in, where there are any */
export function createTalkReader({ words }: CompiledTalks, classes = NO_CLASSES): TalkReader {
  const them = lookUp(words.them, classes);
  const me = lookUp(words.me, classes);
  /** In which message each word came last. */
  let cameIn = new Int32Array(Math.max(them.length, me.length));
  let message = 0;

  function isNew(word: number): boolean {
    if (word >= cameIn.length) cameIn = widen(cameIn, 2 * word);
    if (cameIn[word] === message) return false;
    cameIn[word] = message;
    return true;
  }

  return {
    // As `wordsIn`, without a set for each message.
    read(tokens, isMe) {
      const weights = isMe ? me : them;
      let weight = 0;
      let count = 0;
      message++;
      for (let i = 0; i < tokens.length; i++) {
        const word = kindOf(tokens, i);
        if (word !== 0 && isNew(word)) {
          count++;
          weight += weights[word] ?? 0;
        }
        if (((tokens.flags[i] as number) & ASKED) !== 0 && isNew(QUESTION)) {
          count++;
          weight += weights[QUESTION] ?? 0;
        }
      }
      return { weight: weight * TALK_UNIT, count };
    },
  };
}

const NO_CLASSES: Classes = { starts: new Int32Array(0), of: new Uint16Array(0) };

/** Weights by symbol: a word weighs what it weighs itself, and what each class it is in does. */
function lookUp({ symbols, weights }: WordWeights, { starts, of }: Classes): Int16Array {
  const words = starts.length > 0 ? starts.length - 1 : (symbols[symbols.length - 1] ?? 0) + 1;
  const all = new Int16Array(words);
  const ofClasses = new Int16Array(
    Math.max(FIRST_WORD, FIRST_WORD + (symbols[symbols.length - 1] ?? 0) - words + 1),
  );
  for (let i = 0; i < symbols.length; i++) {
    const symbol = symbols[i] as number;
    if (symbol < words) all[symbol] = weights[i] as number;
    else ofClasses[FIRST_WORD + symbol - words] = weights[i] as number;
  }
  for (let word = 0; word < starts.length - 1; word++)
    for (let i = starts[word] as number; i < (starts[word + 1] as number); i++)
      all[word] = (all[word] as number) + (ofClasses[of[i] as number] ?? 0);
  return all;
}
