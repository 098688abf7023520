/**
 * From trees to what the matcher walks. Each phrase hangs on its *anchor*, the part whose words the rules, and everyday language, use least.
 */

import type { CommonWords } from '../rule-set.ts';
import { MOST_APART } from './classes.ts';
import { CHOICE, type CompiledPhrases, isElement, kindOf, numberOf, toParts, toRows } from './parts.ts';
import { countUses, createSequences } from './share-sequences.ts';
import type { Tree } from './tree.ts';
import type { VocabularyBuilder } from './vocabulary-builder.ts';
import { createWordSets } from './word-sets.ts';

/** A phrase as it was read. */
export interface Phrase {
  readonly tree: readonly Tree[];
  /** Whose phrase it is and in which role; the matcher only hands it back. */
  readonly owner: number;
}

/**
 * Compiles phrases. Their words are interned in `vocabulary`, so it is built after this.
 * @param common words that stand in any text, on which no phrase should hang that has a rarer one
 */
export function compilePhrases(
  phrases: readonly Phrase[],
  vocabulary: VocabularyBuilder,
  common: CommonWords,
): CompiledPhrases & { readonly uses: ReadonlyMap<number, number> } {
  const sets = createWordSets(vocabulary, common);
  const shared = createSequences(sets);
  const numbers = phrases.map(({ tree }) => shared.sequence(tree));
  const uses = countUses(shared, numbers);
  const { sequences, choices } = shared;
  sequences.forEach((parts, number) => {
    for (const part of parts) if (isElement(part)) sets.use(part, uses[number] as number);
  });

  const costs = new Map<number, number>();
  /** How common the words are on which a phrase would hang at this part; infinite where it may be missing. */
  function costOf(part: number): number {
    const known = costs.get(part);
    if (known !== undefined) return known;
    let cost = Number.POSITIVE_INFINITY;
    if (isElement(part)) cost = sets.commonness(part);
    else if (kindOf(part) === CHOICE) {
      cost = 0;
      for (const branch of choices[numberOf(part)] as readonly number[])
        cost += Math.min(...(sequences[branch] as readonly number[]).map(costOf));
    }
    costs.set(part, cost);
    return cost;
  }

  /** Where the cheapest part of a sequence is. */
  function cheapest(parts: readonly number[]): number {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    parts.forEach((part, at) => {
      if (costOf(part) >= least) return;
      least = costOf(part);
      best = at;
    });
    return best;
  }

  // Only sequences that a phrase may hang in have an anchor.
  const anchors = sequences.map(() => 0);
  const isHung = sequences.map(() => false);
  function hangIn(number: number): void {
    if (isHung[number]) return;
    isHung[number] = true;
    const parts = sequences[number] as readonly number[];
    const anchor = cheapest(parts);
    anchors[number] = anchor;
    const part = parts[anchor] as number;
    if (kindOf(part) === CHOICE) (choices[numberOf(part)] as readonly number[]).forEach(hangIn);
  }
  numbers.forEach(hangIn);
  return {
    ...toParts(sequences),
    anchors,
    choices: toRows(choices),
    sets: toRows(sets.all()),
    phrases: numbers,
    owners: phrases.map(({ owner }) => owner),
    apart: sets.everyday(MOST_APART),
    uses: sets.uses(),
  };
}
