import type { MessageObservation, Observation } from '../../../src/engine/observation.ts';
import type { Made } from './page.ts';
import type { Line } from './talk.ts';

/** What should be told, of one kind, beside what was. */
export interface Tally {
  readonly wanted: number;
  readonly missed: readonly string[];
  readonly untrue: readonly string[];
}

export const KINDS = ['lines', 'rooms', 'members', 'prompts'] as const;
export type Result = Readonly<Record<(typeof KINDS)[number], Tally>>;

/** How much of a kind must be found, and how much may be told beside it. */
const FOUND = 0.95;
const UNTRUE = 0.05;

const tidy = (text: string) => text.replace(/[\s\u00a0\u200b-\u200f\u2060\ufeff]+/g, ' ').trim();
/** A name without what pages put before names. */
const bare = (name = '') =>
  tidy(name)
    .replace(/^[#@~&*+% ]+/, '')
    .toLowerCase();

export function compare(made: Made, seen: readonly Observation[]): Result {
  const { talk, rooms, members } = made;
  const of = <Kind extends Observation['kind']>(kind: Kind) =>
    seen.filter((one): one is Extract<Observation, { kind: Kind }> => one.kind === kind);
  const prompts = of('prompt').filter(({ name }) => talk.isRoom || bare(name) !== bare(talk.title));
  return {
    lines: linesOf(made, of('message')),
    rooms: names(
      rooms,
      of('room').map(({ text }) => text),
    ),
    members: names(
      members,
      of('member').map(({ name }) => name),
    ),
    prompts: names(
      [],
      prompts.map(({ name }) => name),
    ),
  };
}

/** Told twice is no fault here: it is the same name. */
function names(wanted: readonly string[], told: readonly string[]): Tally {
  const [should, did] = [new Set(wanted.map(bare)), new Set(told.map(bare))];
  return {
    wanted: should.size,
    missed: [...should].filter((name) => !did.has(name)),
    untrue: [...did].filter((name) => !should.has(name)),
  };
}

function linesOf({ talk }: Made, told: readonly MessageObservation[]): Tally {
  const left = [...told];
  const missed: string[] = [];
  for (const line of talk.lines) {
    const place = left.findIndex((one) => isSame(line, one, talk));
    if (place < 0) missed.push(`${line.isMine ? 'me ' : ''}${line.author}: ${line.text}`);
    else left.splice(place, 1);
  }
  const untrue = left.map(({ from, author, text }) => `${from === 'me' ? 'me ' : ''}${author}: ${text}`);
  return { wanted: talk.lines.length, missed, untrue };
}

function isSame(line: Line, told: MessageObservation, { me, isRoom }: Made['talk']): boolean {
  if (tidy(line.text) !== tidy(told.text)) return false;
  const author = bare(told.author);
  if (line.isMine) return told.from === 'me' || author === bare(me);
  return author === bare(line.author) || (!isRoom && told.from === 'them' && !author);
}

/** Whether a page was read as a whole: nearly all of each kind is found, and hardly anything told that is not so. */
export function isWhole(result: Result): boolean {
  return KINDS.every((kind) => {
    const { wanted, missed, untrue } = result[kind];
    return wanted - missed.length >= FOUND * wanted && untrue.length <= UNTRUE * wanted;
  });
}

/** One line: `lines 22/24+1` is 22 of 24 found, and one told that is not so. */
export function summary(result: Result): string {
  const counts = KINDS.map((kind) => {
    const { wanted, missed, untrue } = result[kind];
    return `${kind} ${wanted - missed.length}/${wanted}+${untrue.length}`;
  });
  return counts.join(' ');
}
