/** What `rules/talks.json` must hold, whether `npm run talks` wrote it or a hand mended it. */
import { CUE_SIGNS } from '../engine/cues/index.ts';
import { MOST_TALK_WEIGHT, type Talks, TOLD } from '../engine/talk/index.ts';
import { identitiesIn } from '../packs/identity-words.ts';
import type { Problem } from './check-rules.ts';

/** @returns what is wrong with the talks */
export function checkTalks({ bias, signs, told, words }: Talks): Problem[] {
  const say = (rule: string, message: string): Problem => ({ pack: 'talks', rule, message });
  const weigh = (rule: string, weight: number) =>
    Number.isInteger(weight) && Math.abs(weight) <= MOST_TALK_WEIGHT
      ? []
      : [say(rule, `must weigh a whole number from -${MOST_TALK_WEIGHT} to ${MOST_TALK_WEIGHT}.`)];
  const known = (rule: string, names: readonly string[]) =>
    names.includes(rule) ? [] : [say(rule, `write one of ${names.join(', ')}.`)];
  return [
    ...weigh('bias', bias),
    ...Object.entries(signs).flatMap(([sign, row]) => [
      ...known(sign, CUE_SIGNS),
      ...[...row.teen, ...row.adult].flatMap((weight) => weigh(sign, weight)),
    ]),
    ...Object.entries(told).flatMap(([one, weight]) => [...known(one, TOLD), ...weigh(one, weight)]),
    ...Object.values(words).flatMap((row) =>
      Object.entries(row).flatMap(([word, weight]) => [
        ...weigh(word, weight),
        ...(/^\S+$/.test(word) ? [] : [say(word, 'write one word.')]),
        ...identitiesIn(word, {}).map((one) =>
          say(word, `"${one}" says who somebody is: that weighs nothing. Take the line out.`),
        ),
      ]),
    ),
  ];
}
