/** What `rules/cues.json` must hold, whether `npm run cues` wrote it or a hand mended it. */
import { CUE_SIGNS, type Cues, MOST_WEIGHT } from '../engine/cues/index.ts';
import { identitiesIn } from '../packs/identity-words.ts';
import type { Problem } from './check-rules.ts';

/** @returns what is wrong with the cues */
export function checkCues({ bias, weights }: Cues): Problem[] {
  const say = (rule: string, message: string): Problem => ({ pack: 'cues', rule, message });
  const faults = (rule: string, row: Readonly<Record<string, number>>) =>
    Object.entries(row).flatMap(([sign, weight]) => {
      if (!CUE_SIGNS.some((one) => one === sign))
        return [say(rule, `"${sign}" is no sign that a message shows: ${CUE_SIGNS.join(', ')}.`)];
      return Number.isInteger(weight) && Math.abs(weight) <= MOST_WEIGHT
        ? []
        : [say(rule, `"${sign}" must weigh a whole number from -${MOST_WEIGHT} to ${MOST_WEIGHT}.`)];
    });
  return [
    ...faults('bias', bias),
    ...Object.entries(weights).flatMap(([feature, row]) => {
      const named = identitiesIn(feature, {});
      const identity = named.map((word) =>
        say(feature, `"${word}" says who somebody is: that is never a sign. Take the line out.`),
      );
      const isFeature = /^\S+( (_ )?\S+)?$/.test(feature);
      const shape = isFeature
        ? []
        : [say(feature, 'write a word, two words, or two words with _ between them.')];
      return [...shape, ...identity, ...faults(feature, row)];
    }),
  ];
}
