/** What was heard of a talk so far, in numbers. What is longer ago counts for less. */
import type { Evidence, Sign } from '../finding.ts';
import type { Spoken } from './read.ts';

/** In how many messages something was seen, fading; `at` is the turn it was last counted in. */
export interface Count {
  readonly sure: number;
  readonly weak: number;
  readonly at: number;
}

export interface Heard {
  readonly signs: Map<Sign, Count>;
  /** What the words of both weigh together, and how many there were, fading. */
  weight: number;
  words: number;
}

export function nothingHeard(): Heard {
  return { signs: new Map(), weight: 0, words: 0 };
}

/** How much is left of what was counted so many messages ago. */
export function leftAfter(messages: number, halfLife: number): number {
  return 0.5 ** (messages / halfLife);
}

/** Hears the words of one more message. */
export function hearWords(heard: Heard, { weight, count }: Spoken, halfLife: number): void {
  const left = leftAfter(1, halfLife);
  heard.weight = heard.weight * left + weight;
  heard.words = heard.words * left + count;
}

/** Hears the signs of the message at `turn`: what is sure and doubtful counts as weak, what is weak and doubtful not at all. */
export function hearSigns(
  { signs }: Heard,
  evidence: readonly Evidence[],
  turn: number,
  halfLife: number,
): void {
  const sure = new Set<Sign>();
  const weak = new Set<Sign>();
  for (const one of evidence) {
    if (one.weak && one.doubtful) continue;
    (one.weak || one.doubtful ? weak : sure).add(one.sign);
  }
  for (const sign of new Set([...sure, ...weak])) {
    const { sure: sureBefore, weak: weakBefore, at } = signs.get(sign) ?? { sure: 0, weak: 0, at: turn };
    const left = leftAfter(turn - at, halfLife);
    const isSure = sure.has(sign);
    signs.set(sign, {
      sure: sureBefore * left + (isSure ? 1 : 0),
      weak: weakBefore * left + (isSure ? 0 : 1),
      at: turn,
    });
  }
}
