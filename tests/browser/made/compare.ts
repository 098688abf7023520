import type { MessageObservation, Observation } from '../../../src/engine/observation.ts';
import type { Line } from './talk.ts';

/** What a page shows, and so what a reader should tell of it. Names as they are shown. */
export interface Truth {
  readonly isRoom: boolean;
  readonly me: string;
  /** The room that is open, or with whom the conversation is. */
  readonly title: string;
  readonly lines: readonly Line[];
  readonly rooms: readonly string[];
  readonly members: readonly string[];
  /** Who turned to the reader and was not answered. */
  readonly asks: readonly string[];
  /** Names that may be told as anything, or not at all. */
  readonly may: readonly string[];
}

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

export function compare(truth: Truth, seen: readonly Observation[]): Result {
  const { isRoom, title, rooms, members, asks, may } = truth;
  const of = <Kind extends Observation['kind']>(kind: Kind) =>
    seen.filter((one): one is Extract<Observation, { kind: Kind }> => one.kind === kind);
  // With whom the open conversation is may have turned to the reader first.
  const prompts = of('prompt').filter(({ name }) => isRoom || bare(name) !== bare(title));
  const named = (told: readonly string[], wanted: readonly string[]) => names(wanted, told, may);
  return {
    lines: linesOf(truth, of('message')),
    rooms: named(
      of('room').map(({ text }) => text),
      rooms,
    ),
    members: named(
      of('member').map(({ name }) => name),
      members,
    ),
    prompts: named(
      prompts.map(({ name }) => name),
      asks,
    ),
  };
}

/** Told twice is no fault here: it is the same name. */
function names(wanted: readonly string[], told: readonly string[], may: readonly string[]): Tally {
  const setOf = (all: readonly string[]) => new Set(all.map(bare));
  const [should, did, free] = [setOf(wanted), setOf(told), setOf(may)];
  return {
    wanted: should.size,
    missed: [...should].filter((name) => !did.has(name)),
    untrue: [...did].filter((name) => !should.has(name) && !free.has(name)),
  };
}

function linesOf(truth: Truth, told: readonly MessageObservation[]): Tally {
  const left = [...told];
  const missed: string[] = [];
  for (const line of truth.lines) {
    const place = left.findIndex((one) => isSame(line, one, truth));
    if (place < 0) missed.push(`${line.isMine ? 'me ' : ''}${line.author}: ${line.text}`);
    else left.splice(place, 1);
  }
  const untrue = left.map(({ from, author, text }) => `${from === 'me' ? 'me ' : ''}${author}: ${text}`);
  return { wanted: truth.lines.length, missed, untrue };
}

/** Whether that line was told so: its words, and whose it is. Somebody else's that is told as the reader's is judged as harmless. */
export function isSame(line: Line, told: MessageObservation, { me, isRoom }: Truth): boolean {
  if (tidy(line.text) !== tidy(told.text)) return false;
  if (told.from === (line.isMine ? 'them' : 'me')) return false;
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
