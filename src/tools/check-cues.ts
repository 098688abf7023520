/** What `rules/cues.json`, `rules/room-cues.json` and `rules/member-cues.json` must hold, whether `npm run cues` wrote it or a hand mended it. */
import { type Cues, MOST_SECOND, MOST_WEIGHT, type SecondLook, shownNames } from '../engine/cues/index.ts';
import type { Sign } from '../engine/finding.ts';
import { identitiesIn } from '../packs/identity-words.ts';
import type { Problem } from './check-rules.ts';

/** A word, two, a class, or two classes with `..` between them; a kind of number or a question mark may stand for a class. */
const FEATURE = /^([^\s@]+( [^\s@]+)?|@[\w-]+|(@[\w-]+|\{\w+\}|\?) \.\. (@[\w-]+|\{\w+\}|\?))$/;
const WORD = /^[a-z0-9]+$/;

/**
 * @param file the name of their file
 * @param signs the signs that they may weigh for
 * @returns what is wrong with the cues
 */
export function checkCues(
  file: string,
  { bias, classes, weights, second }: Cues,
  signs: readonly Sign[],
): Problem[] {
  const say = (rule: string, message: string): Problem => ({ pack: file, rule, message });
  const checkSign = (rule: string, sign: string): Problem[] =>
    signs.some((one) => one === sign)
      ? []
      : [say(rule, `"${sign}" is no sign that cues are of: ${signs.join(', ')}.`)];
  const checkIdentities = (rule: string, text: string, classes: Cues['classes']): Problem[] =>
    identitiesIn(text, classes).map((word) =>
      say(rule, `"${word}" says who somebody is: that is never a sign. Take it out.`),
    );
  return [
    ...Object.entries(bias).flatMap(([sign, weight]) => [
      ...checkSign('bias', sign),
      ...(Math.abs(weight) <= MOST_WEIGHT
        ? []
        : [say('bias', `"${sign}" must weigh from -${MOST_WEIGHT} to ${MOST_WEIGHT}.`)]),
    ]),
    ...Object.entries(classes).flatMap(([name, words]) => [
      ...words
        .filter((word) => !WORD.test(word))
        .map((word) => say(`@${name}`, `"${word}" is no plain word.`)),
      ...checkIdentities(`@${name}`, words.join(' '), {}),
    ]),
    ...Object.entries(weights).flatMap(([feature, row]) => [
      ...(FEATURE.test(feature)
        ? []
        : [say(feature, 'write a word, two words, a @class, or two classes with .. between them.')]),
      ...[...feature.matchAll(/@([\w-]+)/g)]
        .filter(([, name = '']) => !Object.hasOwn(classes, name))
        .map(([name]) => say(feature, `there is no class ${name}.`)),
      ...checkIdentities(feature, feature, classes),
      ...Object.entries(row).flatMap(([sign, weight]) => [
        ...checkSign(feature, sign),
        ...(Number.isInteger(weight) && Math.abs(weight) <= MOST_WEIGHT
          ? []
          : [say(feature, `"${sign}" must weigh a whole number from -${MOST_WEIGHT} to ${MOST_WEIGHT}.`)]),
      ]),
    ]),
    ...(second ? checkSecondLook(second, signs, say) : []),
  ];
}

function checkSecondLook(
  { bias, weights }: SecondLook,
  signs: readonly Sign[],
  say: (rule: string, message: string) => Problem,
): Problem[] {
  const names = new Set(shownNames(signs));
  return Object.entries({ ...weights, bias }).flatMap(([name, row]) => [
    ...(name === 'bias' || names.has(name)
      ? []
      : [say(`second: ${name}`, 'a second look knows nothing of that name.')]),
    ...Object.entries(row)
      .filter(
        ([sign, weight]) =>
          !signs.some((one) => one === sign) || !Number.isInteger(weight) || Math.abs(weight) > MOST_SECOND,
      )
      .map(([sign]) =>
        say(
          `second: ${name}`,
          `"${sign}" must be a sign of messages, and weigh a whole number from -${MOST_SECOND} to ${MOST_SECOND}.`,
        ),
      ),
  ]);
}
