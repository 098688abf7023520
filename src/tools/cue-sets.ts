/** The development sets as cues are learned from them: messages of strangers, or names, and the signs that a careful person sees in each. */
import { NAME_SIGNS } from '../engine/cues/index.ts';
import type { Sign } from '../engine/finding.ts';
import { createEngine } from '../engine/index.ts';
import type { NameKind } from '../engine/rule-set.ts';
import { EXAMPLES_YEAR, loadRules } from './load-rules.ts';
import { bundledRules } from './packed-rules.ts';
import { readSet, setsIn } from './sets.ts';

/** Texts about who people are count so often: nothing of them may hint at a sign. */
const IDENTITY_TIMES = 12;

const MOST_WORDS_OF_NAME = 5;
/** From 13 on a number in a name may be an age. */
const MOST_NAMESAKES = 12;
/** What chats call people who chose no name. */
const GUESTS = [
  'ami',
  'amie',
  'friend',
  'guest',
  'invite',
  'user',
  'membre',
  'member',
  'visiteur',
  'anonyme',
].flatMap((name) => Array<string>(MOST_NAMESAKES).fill(name));

/** Rounds were written by several people who never saw a rule, in many voices: ten of those from 100 on go together. */
const LATER_ROUND = /^fresh-(\d\d)/;

/** A text, and the signs that a careful person sees in it; `may` are right, but not asked for. */
export interface Line {
  readonly text: string;
  readonly signs: readonly Sign[];
  readonly may: readonly Sign[];
}

/** A line in a set, as far as it is read here. */
interface Given {
  readonly kind?: string;
  readonly text?: string;
  readonly name?: string;
  readonly expect?: readonly Sign[];
  readonly may?: readonly Sign[];
  readonly from?: string;
  readonly risky?: boolean;
  readonly messages?: readonly { readonly text: string }[];
}

/** A set, and what is in it. */
export interface CueSet {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** In which of so many folds a set of later rounds is, by its round; -1 for the others, by which phrases were written. */
export function foldOf({ name }: CueSet, folds: number): number {
  const round = LATER_ROUND.exec(name)?.[1];
  return round === undefined ? -1 : Number(round) % folds;
}

/** The names of rooms, or of people, and the examples of their rules: of these nothing is known but the rule's own sign. */
export function readNameSets(kind: NameKind): CueSet[] {
  const sets = (['judged', 'dev'] as const).flatMap((folder) =>
    setsIn(folder).map((name) => ({
      name,
      lines: readSet<Given>(folder, name).flatMap((line) =>
        Array<Line[]>(timesOf(name)).fill(namesOf(line, kind)).flat(),
      ),
    })),
  );
  const examples = loadRules().packs.flatMap(({ rules = [] }) =>
    rules
      .filter((rule) => rule.in?.includes(kind))
      .flatMap(({ sign, flags, passes }) => {
        const may = NAME_SIGNS[kind].filter((one) => one !== sign);
        return [
          ...flags.map((text) => ({ text, signs: [sign], may })),
          ...passes.map((text) => ({ text, signs: [], may })),
        ];
      }),
  );
  // People are mostly called what people are called, and where there are several, by number: `lea`, `lea_2`.
  const firsts =
    kind === 'member' ? [...loadRules().packs.flatMap(({ words }) => words?.first ?? []), ...GUESTS] : [];
  const ordinary = firsts
    .flatMap((text, place) => [text, `${text}_${1 + (place % MOST_NAMESAKES)}`])
    .map((text) => ({ text, signs: [], may: [] }));
  return [...sets, { name: 'examples', lines: [...examples, ...ordinary] }];
}

/** A short ordinary message is like the name of an ordinary room. */
function namesOf({ kind, text, name, expect, may = [] }: Given, wanted: NameKind): Line[] {
  const isRoom = kind === 'room' || (kind === 'message' && expect?.length === 0 && isShort(text));
  const written = wanted === 'member' ? kind === 'member' && name : isRoom && text;
  return written && expect ? [{ text: written, signs: expect, may }] : [];
}

function timesOf(set: string): number {
  return set.startsWith('identity') ? IDENTITY_TIMES : 1;
}

/** Short and ordinary, as a room's name may be. */
function isShort(text = ''): boolean {
  return text.split(' ').length <= MOST_WORDS_OF_NAME;
}

/** The messages of all sets, in a fixed order. */
export function readMessageSets(): CueSet[] {
  const { cues: _, talks: __, ...plain } = bundledRules();
  const engine = createEngine(plain, EXAMPLES_YEAR);
  const seen = (text: string) =>
    engine.assess({ kind: 'message', text, from: 'them' }, { audience: null }).signs.map(({ sign }) => sign);
  return (['judged', 'dev'] as const).flatMap((folder) =>
    setsIn(folder).map((name) => ({
      name,
      lines: readSet<Given>(folder, name)
        .flatMap((line) => linesOf(line, seen))
        .flatMap((line) => Array<Line>(timesOf(name)).fill(line)),
    })),
  );
}

/** A benign conversation is ordinary text, on both sides: what phrases see in it is neither expected nor wrong. */
function linesOf(given: Given, seen: (text: string) => readonly Sign[]): Line[] {
  if (given.messages)
    return given.risky ? [] : given.messages.map(({ text }) => ({ text, signs: [], may: seen(text) }));
  if (given.kind !== 'message' || given.from === 'me' || !given.text || !given.expect) return [];
  return [{ text: given.text, signs: given.expect, may: given.may ?? [] }];
}
