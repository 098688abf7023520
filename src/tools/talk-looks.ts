/** What conversations show where they are looked at: how often each sign, what the two told of themselves, and the words of both. */
import { compileRules } from '../engine/compile.ts';
import { CLASS, compileCues, readClasses, WORD, writeFeature } from '../engine/cues/index.ts';
import type { Audience } from '../engine/finding.ts';
import { audienceOf } from '../engine/hear.ts';
import { createEngine } from '../engine/index.ts';
import { readWords } from '../engine/match/word-list.ts';
import { type Conversation, createMemory } from '../engine/memory.ts';
import { leftAfter } from '../engine/talk/heard.ts';
import { compileTalks, type Talks, WORDS_BEFORE, wordsIn } from '../engine/talk/index.ts';
import { createTextReader } from '../engine/text-reader.ts';
import { toldIn } from '../engine/told.ts';
import { identitiesIn } from '../packs/identity-words.ts';
import { EXAMPLES_YEAR, loadRules } from './load-rules.ts';
import type { Row } from './regression.ts';
import { CHATTER, type Talk } from './talk-sets.ts';

/** A word must stand in so many conversations, of so many writers. */
const LEAST_TALKS = 8;
const LEAST_WRITERS = 3;
/** How much faster the weights of words are learned than those of signs, of which there are few; and those of classes of words. */
const WORD_SCALE = 4;
const CLASS_SCALE = 2;
/** A careful person wants the danger two messages later at the latest. */
export const LATE = 2;

/** What a talk shows after one of its messages. */
export interface Look {
  readonly at: number;
  readonly row: Row;
}

/** What was looked at, and what it is called. */
export interface Looks {
  /** Of a risky talk, where a careful person wants the danger, and where it is late; of a benign one, where a sign was heard, and its end. */
  readonly of: ReadonlyMap<Talk, readonly Look[]>;
  readonly names: readonly string[];
}

export const NOTHING: Talks = {
  bias: 0,
  signs: {},
  told: { readerIsMinor: 0, otherIsAdult: 0, otherIsMinor: 0, approached: 0, family: 0 },
  words: { them: {}, me: {} },
};

const ruleSet = loadRules();
const { halfLife } = ruleSet.levels.talk;
/** Not as they are shipped: what is unpacked knows its words by their symbols alone. */
export const rules = compileRules(ruleSet);
export const words = readWords(rules.text('message').words);
const cues = ruleSet.cues ?? { bias: {}, classes: {}, weights: {} };
export const classNames = Object.keys(cues.classes);
const classes = readClasses(compileCues({ ...cues, weights: {} }, words));
const memory = createMemory();
const nothing = compileTalks(NOTHING, words, classNames);
const engine = createEngine({ ...rules, talks: () => nothing }, EXAMPLES_YEAR, memory);
const reader = createTextReader(rules.text('message'), EXAMPLES_YEAR);

/** Looks at all talks. */
export function lookAt(talks: readonly Talk[]): Looks {
  const spoken = new Map(talks.map((talk) => [talk, wordsOf(talk)]));
  const frequent = frequentWords(spoken);
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const compact = (shown: ReadonlyMap<string, number>): Row => ({
    places: Int32Array.from(shown.keys(), placeOf),
    values: Float64Array.from(shown.values()),
  });
  const of = new Map(
    [...spoken].map(([talk, said]) => {
      const heard = said.map((all) => ({ all, known: all.filter((word) => frequent.has(word)) }));
      return [talk, looksOf(talk, heard, compact)];
    }),
  );
  return { of, names: [...places.keys()] };
}

/** How much faster what is called so is learned. */
export function scaleOf(name: string): number {
  return isClass(name) ? CLASS_SCALE : WORD_SCALE;
}

function isClass(name: string): boolean {
  return name.includes('@');
}

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

/** The words that enough talks of enough writers hold. */
function frequentWords(spoken: ReadonlyMap<Talk, string[][]>): ReadonlySet<string> {
  const held = new Map<string, { talks: number; writers: Set<string> }>();
  for (const [{ writer }, said] of spoken) {
    if (writer === CHATTER) continue;
    for (const word of new Set(said.flat())) {
      const one = held.get(word) ?? { talks: 0, writers: new Set() };
      held.set(word, { talks: one.talks + 1, writers: one.writers.add(writer) });
    }
  }
  return new Set(
    [...held]
      .filter(([, one]) => one.talks >= LEAST_TALKS && one.writers.size >= LEAST_WRITERS)
      .map(([word]) => word)
      .filter((word) => identitiesIn(word, {}).length === 0),
  );
}

/** Reads a talk, and keeps what it shows where it is looked at. */
function looksOf(
  talk: Talk,
  heard: readonly { readonly all: readonly string[]; readonly known: readonly string[] }[],
  compact: (shown: ReadonlyMap<string, number>) => Row,
): Look[] {
  const { id, audience, risky, messages } = talk;
  const by = talk.by as number;
  const end = risky ? Math.min(by + LATE, messages.length - 1) : messages.length - 1;
  const looks: Look[] = [];
  const shown = new Map<string, number>();
  const left = leftAfter(1, halfLife);
  let count = 0;
  for (const [at, { from, text }] of messages.slice(0, end + 1).entries()) {
    const { signs } = engine.assess({ kind: 'message', text, from, conversation: id }, { audience });
    const { all, known } = heard[at] as (typeof heard)[number];
    for (const [word, seen] of shown) shown.set(word, seen * left);
    count = count * left + all.filter((word) => !isClass(word)).length;
    for (const word of known) shown.set(word, (shown.get(word) ?? 0) + 1);
    const isLookedAt = risky ? at === by : from === 'them' && at > 0 && signs.length > 0;
    if (!isLookedAt && at !== end) continue;
    const row = new Map<string, number>();
    for (const [word, seen] of shown) row.set(word, (scaleOf(word) * seen) / Math.sqrt(WORDS_BEFORE + count));
    showSigns(row, memory.conversation(id), audience);
    looks.push({ at, row: compact(row) });
  }
  engine.forget();
  return looks;
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
