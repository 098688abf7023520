/** What a text shows of itself word by word: each word, each two that follow one another, and each two with one word between them. */
import { FIRST_WORD, SLOT } from '../match/symbols.ts';
import { ASKED, type Tokens } from '../normalise/tokens.ts';

/** What a feature is made of. */
export const WORD = 0;
export const PAIR = 1;
export const APART = 2;
export type FeatureKind = typeof WORD | typeof PAIR | typeof APART;

/** Stand beside the symbols of words, below `FIRST_WORD`: the beginning and end of a text, and a question mark. */
export const EDGE = 15;
export const QUESTION = 14;

/**
 * Hands over every feature of the text in `tokens`; those with a word that no rule knows are left out.
 * @param visit `first` and `second` are symbols, `second` is 0 for a word alone; `from` and `to` are the places of the feature's first and last token
 * @returns how many there were
 */
export function eachFeature(
  tokens: Tokens,
  visit: (kind: FeatureKind, first: number, second: number, from: number, to: number) => void,
): number {
  let count = 0;
  /** The one before, and the one before that, with the places of their tokens. */
  let before = EDGE;
  let beforeAt = 0;
  let earlier = 0;
  let earlierAt = 0;
  const step = (symbol: number, at: number) => {
    if (symbol !== 0) {
      if (symbol !== EDGE) {
        count++;
        visit(WORD, symbol, 0, at, at);
      }
      if (before !== 0) {
        count++;
        visit(PAIR, before, symbol, beforeAt, at);
      }
      if (earlier !== 0) {
        count++;
        visit(APART, earlier, symbol, earlierAt, at);
      }
    }
    earlier = before;
    earlierAt = beforeAt;
    before = symbol;
    beforeAt = at;
  };
  for (let i = 0; i < tokens.length; i++) {
    step(classOf(tokens.symbol[i] as number, tokens.value[i] as number), i);
    if ((tokens.flags[i] as number) & ASKED) step(QUESTION, i);
  }
  if (tokens.length > 0) step(EDGE, tokens.length - 1);
  return count;
}

/** A number that a phrase names counts as its kind. */
function classOf(symbol: number, value: number): number {
  if (value < 0 || symbol < FIRST_WORD) return symbol;
  if (value < 13) return SLOT.child;
  if (value < 18) return SLOT.minor;
  return value < 100 ? SLOT.adult : SLOT.number;
}
