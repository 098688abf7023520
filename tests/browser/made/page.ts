import { composerOf, frameOf, headOf, pageAround } from './around.ts';
import type { Truth } from './compare.ts';
import { Drawing } from './drawing.ts';
import { MEMBERS } from './lists/members.ts';
import { ROOMS } from './lists/rooms.ts';
import { logOf } from './log.ts';
import { drawLooks, drawSelf, type Looks } from './looks.ts';
import { Lot } from './lot.ts';
import { ROW_NAMES, ROWS, type Rows } from './rows/index.ts';
import type { Way } from './rows/way.ts';
import { drawTalk, type Talk } from './talk.ts';

type Lists = { readonly rooms: keyof typeof ROOMS; readonly members: keyof typeof MEMBERS };
export type Choices = Looks & Lists & { readonly rows: Rows };

/** A page, and what it was made of. */
export interface Made {
  readonly seed: number;
  readonly html: string;
  readonly choices: Choices;
  readonly talk: Talk;
  /** The rooms and people that the page lists. */
  readonly rooms: readonly string[];
  readonly members: readonly string[];
}

/** @param forced parts that are not left to chance */
export function makePage(seed: number, forced: Readonly<Record<string, string>> = {}): Made {
  const lot = new Lot(seed);
  const pick = <Name extends string>(what: string, all: Readonly<Record<Name, unknown>>): Name => {
    const drawn = lot.one(Object.keys(all));
    return (forced[what] ?? drawn) as Name;
  };
  // In turn, so that each comes up on few pages; all else by lot.
  const rows = (forced.rows ?? ROW_NAMES[seed % ROW_NAMES.length]) as Rows;
  const rooms = pick('rooms', ROOMS);
  const members = pick('members', MEMBERS);
  const drawn = { ...drawLooks(lot, forced), ...drawSelf(seed, forced) };
  const talk = drawTalk(drawn, lot);
  const way = ROWS[rows];
  const isNameless = way.mayBeNameless === true && !talk.isRoom && lot.falls(0.7);
  const looks = settled(drawn, way, isNameless);
  const page = new Drawing(talk, looks, isNameless, lot);
  const main = headOf(page) + logOf(page, way) + composerOf(page);
  const right = talk.isRoom ? MEMBERS[members](page) : '';
  return {
    seed,
    html: pageAround(page, frameOf(page, ROOMS[rooms](page), main, right)),
    choices: { rows, rooms, members, ...looks },
    talk,
    rooms: rooms === 'none' ? [] : talk.rooms,
    members: right ? talk.people : [],
  };
}

/** What a reader should tell of that page. */
export function truthOf({ talk, rooms, members }: Made): Truth {
  const { isRoom, me, title, lines } = talk;
  return { isRoom, me, title, lines, rooms, members, asks: [], may: [] };
}

/** Looks that go together: what the page does not tell, no reader can know. */
function settled(drawn: Looks, way: Way, isNameless: boolean): Looks {
  let looks = { ...drawn, ...way.settle?.(drawn) };
  if (looks.tag === 'p' && !way.isInline) looks = { ...looks, tag: 'div' };
  if (looks.tag === 'p' && looks.days === 'rules') looks = { ...looks, days: 'rows' };
  if (way.isFixed || looks.days !== 'none') looks = { ...looks, order: 'down' };
  if (way.box) looks = { ...looks, mark: 'none' };
  // A room does not say that something reached everybody, and nobody is welcomed to a talk of two.
  if (looks.view === 'room' && looks.extra === 'delivered') looks = { ...looks, extra: 'none' };
  if (looks.view === 'private' && looks.mark === 'welcome') looks = { ...looks, mark: 'none' };
  // Without names, the side alone tells whose it is: no class need mean anything.
  if (isNameless && looks.own !== 'side') looks = { ...looks, own: 'side' };
  return looks;
}
