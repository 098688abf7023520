/**
 * `npm run talks [-- --dry]`: finds what signs and words weigh in a conversation as a whole, in those of the development sets (`tests/rules`), and
 * writes `src/rules/talks.json`. The same sets and rules give the same file. With --dry it learns from all writers but one, and prints how the
 * conversations of that one do, for each in turn.
 *
 * It is one logistic regression, by gradient descent on all conversations at once (`talk-looks.ts` says what they show, `talk-learner.ts` where
 * they are looked at). Hours of chatter, ordinary lines drawn at random, are benign ones too.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine } from '../engine/index.ts';
import { compileTalks, type Talks } from '../engine/talk/index.ts';
import { EXAMPLES_YEAR } from './load-rules.ts';
import { learnTalks } from './talk-learner.ts';
import { classNames, LATE, type Looks, lookAt, rules, words } from './talk-looks.ts';
import { readTalks, type Talk } from './talk-sets.ts';

const FILE = new URL('../rules/talks.json', import.meta.url);

/** One line a sign and a word, so that a change can be read. */
function write({ bias, signs, told, words: { them, me } }: Talks): string {
  const lines = (row: object, indent: string) =>
    Object.entries(row)
      .map(
        ([name, value]) =>
          `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)
            .replace(/([,:{])/g, '$1 ')
            .replace(/\}/g, ' }')}`,
      )
      .join(',\n');
  return (
    `{\n  "bias": ${bias},\n  "signs": {\n${lines(signs, '    ')}\n  },\n  "told": {\n${lines(told, '    ')}\n  },\n` +
    `  "words": {\n    "them": {\n${lines(them, '      ')}\n    },\n    "me": {\n${lines(me, '      ')}\n    }\n  }\n}\n`
  );
}

/** How some talks do with what was learned, and without. */
function tryOn(talks: readonly Talk[], learned: Talks | undefined): number[] {
  const { talks: _, ...plain } = rules;
  const compiled = learned && compileTalks(learned, words, classNames);
  const engine = createEngine(compiled ? { ...plain, talks: () => compiled } : plain, EXAMPLES_YEAR);
  const sum = [0, 0, 0, 0, 0];
  const add = (place: number, isTrue: boolean) => {
    if (isTrue) sum[place] = (sum[place] as number) + 1;
  };
  for (const { id, audience, risky, by = 0, messages } of talks) {
    engine.forget();
    const levels = messages.map(
      ({ from, text }) =>
        engine.assess({ kind: 'message', text, from, conversation: id }, { audience }).level,
    );
    const at = levels.indexOf('danger');
    add(0, risky && at >= 0 && at <= by + LATE);
    add(1, risky);
    add(2, !risky && levels.some((level) => level === 'caution' || level === 'danger'));
    add(3, !risky && at >= 0);
    add(4, !risky);
  }
  return sum;
}

/** Prints how each writer's conversations do with what was learned from all the others. */
function holdOut(talks: readonly Talk[], looks: Looks): void {
  const totals = [0, 0].map(() => [0, 0, 0, 0, 0]);
  const say = (what: string, [inTime, risky, loud, dangers, benign]: readonly number[]) =>
    console.log(
      `${what}: ${inTime} of ${risky} in time; of ${benign} benign ones ${loud} at caution, ${dangers} at danger`,
    );
  for (const writer of [...new Set(talks.map((talk) => talk.writer))].sort()) {
    const held = talks.filter((talk) => talk.writer === writer);
    const learned = learnTalks(
      talks.filter((talk) => talk.writer !== writer),
      looks,
    );
    for (const [place, with_] of [undefined, learned].entries()) {
      const figures = tryOn(held, with_);
      totals[place] = (totals[place] as number[]).map((one, i) => one + (figures[i] as number));
      say(`${writer}${with_ ? ' with talks' : ''}`, figures);
    }
  }
  say('all', totals[0] as number[]);
  say('all with talks', totals[1] as number[]);
}

const { values } = parseArgs({ options: { dry: { type: 'boolean' } } });
const talks = readTalks();
const looks = lookAt(talks);
if (values.dry) holdOut(talks, looks);
else {
  const text = write(learnTalks(talks, looks));
  writeFileSync(FILE, text);
  console.log(`${talks.length} conversations: ${text.length} characters.`);
}
