/** How a phrase ends, for those who write rules. */
import { type Part, PhraseError, parsePhrase } from '../engine/match/parse-phrase.ts';

/**
 * The gap that a phrase, or one of its last alternatives, ends in. Gaps take as few words as will do: at the end, none.
 * @returns the gap as it is written; nothing for a phrase that ends otherwise, or that cannot be read
 */
export function gapAtTheEnd(phrase: string): string | undefined {
  try {
    return endingOf(parsePhrase(phrase));
  } catch (error) {
    if (error instanceof PhraseError) return undefined;
    throw error;
  }
}

function endingOf(parts: readonly Part[]): string | undefined {
  const last = parts.at(-1);
  if (last?.kind === 'gap') return last.atMost === 3 ? '..' : `..${last.atMost}`;
  if (last?.kind === 'any-of' || last?.kind === 'optional')
    return last.of.map(endingOf).find((gap) => gap !== undefined);
  return undefined;
}
