/**
 * `npm run talks [-- --dry]`: finds what signs and words weigh in a conversation as a whole, in those of the development sets (`tests/rules`), and
 * writes `src/rules/talks.json`. The same sets and rules give the same file. With --dry it learns from all writers but one, and prints how the
 * conversations of that one do, for each in turn.
 *
 * It is one logistic regression, by gradient descent on all conversations at once. A risky one is looked at where a careful person wants the
 * danger, a benign one at its end; so are hours of chatter, ordinary lines drawn at random.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileRules } from '../engine/compile.ts';
import { CLASS, compileCues, readClasses, WORD, writeFeature } from '../engine/cues/index.ts';
import type { Audience } from '../engine/finding.ts';
import { audienceOf } from '../engine/hear.ts';
import { createEngine } from '../engine/index.ts';
import { readWords } from '../engine/match/word-list.ts';
import { type Conversation, createMemory } from '../engine/memory.ts';
import { leftAfter } from '../engine/talk/heard.ts';
import {
  compileTalks,
  MOST_TALK_WEIGHT,
  TALK_UNIT,
  type Talks,
  WORDS_BEFORE,
  wordsIn,
} from '../engine/talk/index.ts';
import { createTextReader } from '../engine/text-reader.ts';
import { toldIn } from '../engine/told.ts';
import { identitiesIn } from '../packs/identity-words.ts';
import { EXAMPLES_YEAR, loadRules } from './load-rules.ts';
import { descend, type Row } from './regression.ts';
import { CHATTER, readTalks, type Talk } from './talk-sets.ts';

const FILE = new URL('../rules/talks.json', import.meta.url);

/** A word must stand in so many conversations, of so many writers. */
const LEAST_TALKS = 8;
const LEAST_WRITERS = 3;
/** How much faster the weights of words are learned than those of signs, of which there are few; and those of classes of words. */
const WORD_SCALE = 4;
const CLASS_SCALE = 2;
/** A careful person wants the danger two messages later at the latest. */
const LATE = 2;

const ruleSet = loadRules();
// Not as they are shipped: what is unpacked knows its words by their symbols alone.
const rules = compileRules(ruleSet);
const { halfLife } = ruleSet.levels.talk;
const words = readWords(rules.text('message').words);
const cues = ruleSet.cues ?? { bias: {}, classes: {}, weights: {} };
const classNames = Object.keys(cues.classes);
const classes = readClasses(compileCues({ ...cues, weights: {} }, words));

/** The words of each message of a talk, and the classes of each, with who wrote them. */
function wordsOf({ messages }: Talk): string[][] {
  return messages.map(({ from, text }) => {
    reader.read(text);
    return [...wordsIn(reader.tokens)].flatMap((symbol) => [
      `${from} ${writeFeature(WORD, symbol, 0, words, [])}`,
      ...Array.from(
        classes.of.subarray(classes.starts[symbol], classes.starts[symbol + 1]),
        (one) => `${from} ${writeFeature(CLASS, one, 0, words, classNames)}`,
      ),
    ]);
  });
}

function isClass(name: string): boolean {
  return name.includes('@');
}

function scaleOf(name: string): number {
  return isClass(name) ? CLASS_SCALE : WORD_SCALE;
}

const NOTHING: Talks = {
  bias: 0,
  signs: {},
  told: { readerIsMinor: 0, otherIsAdult: 0, otherIsMinor: 0, approached: 0, family: 0 },
  words: { them: {}, me: {} },
};

const memory = createMemory();
const nothing = compileTalks(NOTHING, words, classNames);
const engine = createEngine({ ...rules, talks: () => nothing }, EXAMPLES_YEAR, memory);
const reader = createTextReader(rules.text('message'), EXAMPLES_YEAR);

/** What a talk shows where it is looked at: `name → how much`. */
function shownIn(talk: Talk, spoken: readonly (readonly string[])[], isWord: (word: string) => boolean): Row {
  const end = talk.risky
    ? Math.min((talk.by as number) + LATE, talk.messages.length - 1)
    : talk.messages.length - 1;
  const row = new Map<string, number>();
  const left = leftAfter(1, halfLife);
  let count = 0;
  for (const [turn, { from, text }] of talk.messages.slice(0, end + 1).entries()) {
    engine.assess({ kind: 'message', text, from, conversation: talk.id }, { audience: talk.audience });
    for (const [word, seen] of row) row.set(word, seen * left);
    count *= left;
    for (const word of spoken[turn] as readonly string[]) {
      if (!isClass(word)) count++;
      if (isWord(word)) row.set(word, (row.get(word) ?? 0) + 1);
    }
  }
  for (const [word, seen] of row) row.set(word, (scaleOf(word) * seen) / Math.sqrt(WORDS_BEFORE + count));
  const conversation = memory.conversation(talk.id);
  showSigns(row, conversation, talk.audience);
  engine.forget();
  return row;
}

function showSigns(row: Map<string, number>, conversation: Conversation, audience: Audience | null): void {
  const { heard, turn } = conversation;
  const isTeen = audienceOf(conversation, { audience }) === 'teen';
  const show = (name: string, much: number) => {
    row.set(`sign ${name} teen`, much);
    if (!isTeen) row.set(`sign ${name} adult`, much);
  };
  for (const [sign, { sure, weak, at }] of heard.signs) {
    const left = leftAfter(turn - at, halfLife);
    show(`${sign} 0`, Math.log1p(sure * left));
    show(`${sign} 1`, Math.log1p(weak * left));
  }
  for (const [told, isTold] of Object.entries(toldIn(conversation, ruleSet.levels.fadesAfter)))
    if (isTold) row.set(`told ${told}`, 1);
}

/** The words that enough talks of enough writers hold. */
function frequentWords(talks: readonly Talk[], spoken: ReadonlyMap<Talk, string[][]>): ReadonlySet<string> {
  const held = new Map<string, { talks: number; writers: Set<string> }>();
  for (const talk of talks.filter(({ writer }) => writer !== CHATTER))
    for (const word of new Set((spoken.get(talk) as string[][]).flat())) {
      const one = held.get(word) ?? { talks: 0, writers: new Set() };
      held.set(word, { talks: one.talks + 1, writers: one.writers.add(talk.writer) });
    }
  return new Set(
    [...held]
      .filter(([, one]) => one.talks >= LEAST_TALKS && one.writers.size >= LEAST_WRITERS)
      .map(([word]) => word)
      .filter((word) => identitiesIn(word, {}).length === 0),
  );
}

function learn(talks: readonly Talk[], rows: ReadonlyMap<Talk, Row>): Talks {
  const { bias, weights } = descend(
    talks.map((talk) => ({ row: rows.get(talk) as Row, isRisky: talk.risky })),
  );
  const of = (name: string, scale = 1) => inUnits((weights.get(name) ?? 0) * scale);
  const signs: Record<string, Record<Audience, readonly [number, number]>> = {};
  for (const name of [...weights.keys()].sort()) {
    const sign = /^sign (\S+) /.exec(name)?.[1];
    if (!sign) continue;
    const teen = (place: number) => weights.get(`sign ${sign} ${place} teen`) ?? 0;
    const adult = (place: number) => teen(place) + (weights.get(`sign ${sign} ${place} adult`) ?? 0);
    signs[sign] = {
      teen: [inUnits(teen(0)), inUnits(teen(1))],
      adult: [inUnits(adult(0)), inUnits(adult(1))],
    };
  }
  const wordsBy = (from: string) =>
    Object.fromEntries(
      [...weights.keys()]
        .filter((name) => name.startsWith(`${from} `))
        .sort()
        .map((name) => [name.slice(from.length + 1), of(name, scaleOf(name))] as const)
        .filter(([, weight]) => weight !== 0),
    );
  const told = Object.fromEntries(Object.keys(NOTHING.told).map((one) => [one, of(`told ${one}`)]));
  return {
    bias: inUnits(bias),
    signs,
    told: told as Talks['told'],
    words: { them: wordsBy('them'), me: wordsBy('me') },
  };
}

function inUnits(weight: number): number {
  return Math.max(-MOST_TALK_WEIGHT, Math.min(MOST_TALK_WEIGHT, Math.round(weight / TALK_UNIT)));
}

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

const { values } = parseArgs({ options: { dry: { type: 'boolean' } } });
const talks = readTalks();
const spoken = new Map(talks.map((talk) => [talk, wordsOf(talk)]));
const frequent = frequentWords(talks, spoken);
const rows = new Map(
  talks.map((talk) => [talk, shownIn(talk, spoken.get(talk) as string[][], (word) => frequent.has(word))]),
);
if (values.dry) {
  const totals = [0, 0].map(() => [0, 0, 0, 0, 0]);
  const say = (what: string, [inTime, risky, loud, dangers, benign]: readonly number[]) =>
    console.log(
      `${what}: ${inTime} of ${risky} in time; of ${benign} benign ones ${loud} at caution, ${dangers} at danger`,
    );
  for (const writer of [...new Set(talks.map((talk) => talk.writer))].sort()) {
    const held = talks.filter((talk) => talk.writer === writer);
    const learned = learn(
      talks.filter((talk) => talk.writer !== writer),
      rows,
    );
    for (const [place, with_] of [undefined, learned].entries()) {
      const figures = tryOn(held, with_);
      totals[place] = (totals[place] as number[]).map((one, i) => one + (figures[i] as number));
      say(`${writer}${with_ ? ' with talks' : ''}`, figures);
    }
  }
  say('all', totals[0] as number[]);
  say('all with talks', totals[1] as number[]);
} else {
  const text = write(learn(talks, rows));
  writeFileSync(FILE, text);
  console.log(`${rows.size} conversations: ${text.length} characters.`);
}
