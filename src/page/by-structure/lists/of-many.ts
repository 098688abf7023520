/** Conversations with one person and rooms in one list: which rows are which. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { tidy } from '../../text.ts';
import type { Cell } from '../parts/cells.ts';
import { isChosen } from '../parts/chosen.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import { isLikeTopic, isTopic } from '../parts/topics.ts';
import { byLastWords, whoIn } from './inbox.ts';
import { showsSeveral } from './pictures.ts';
import type { Around } from './verdict.ts';

interface Named {
  readonly row: Element;
  readonly shown: readonly Cell[];
}

/** What a picture of several people is called. */
const MANY = wordSet('group groups users people');
/** So many rows stand on either side of what sets them apart, and so many of them are known. */
const LEAST_APART = 2;
const LEAST_KNOWN = 3;
/** Where fewer are known, so many parts have to tell them apart. */
const MANY_PARTS = 3;
const FEW = 0.2;
/** Parts of so many rows are compared, and so many of each. */
const MOST_ROWS = 60;
const MOST_PARTS = 40;
/** What is so for a while: which is open, what is new, who is there. */
const STATES = wordSet(
  'active selected current unread new badge count counter notification notifications mention muted online offline away idle hover focus open hidden highlight last time timestamp date preview draft typing pinned first even odd',
);

/** Whether a row leads to a room that is open. */
export function isOpen({ shown, row }: Named, around: Around): boolean {
  return around.isOpenRoom(keyOf(shown), row);
}

export interface Sorted {
  /** The rows of rooms. */
  readonly many: ReadonlySet<Element>;
  /** How many of them are known by themselves, and not by what they have in common with others. */
  readonly known: number;
  /** Whether rows of people stand beside them. */
  readonly mixed?: 'surely' | 'likely' | undefined;
}

/**
 * What is known of a few rows tells the others: as their last words are told, by pictures of several people, by names of people who speak,
 * by rooms that are open or called as nobody is; then by what those have in their rows and the others do not.
 */
export function sorted(rows: readonly Named[], around: Around): Sorted {
  const last = byLastWords(rows).many;
  const isTold = ({ shown }: Named) => isTopic(whoIn(shown));
  const isPerson = (one: Named) =>
    around.speaks(keyOf(one.shown)) ||
    isAddressed(one.shown) ||
    (around.isOpenTalk(keyOf(one.shown), one.row) && !isTold(one));
  const people = new Set(rows.filter(isPerson).map(({ row }) => row));
  const signed = rows.filter(
    ({ row, shown }) => hasSignOfMany(row) || showsSeveral(row) || isBesideCalled(shown, rows),
  );
  const known = new Set([...last, ...(signed.length < rows.length ? signed : []).map(({ row }) => row)]);
  const open = rows.filter((one) => isOpen(one, around)).map(({ row }) => row);
  const topics = rows.filter((one) => !people.has(one.row) && isTold(one));
  const rooms = new Set([...known, ...open, ...topics.map(({ row }) => row)]);
  const apart = setApart(rows, rooms, people);
  // One among people may be called by a pastime, and be like some of them: a woman, or away.
  const areSure = rooms.size >= LEAST_KNOWN && (people.size > 0 || known.size >= LEAST_KNOWN);
  if (apart)
    return {
      many: new Set([...known, ...apart]),
      known: rooms.size,
      mixed: areSure ? 'surely' : people.size > 0 ? 'likely' : undefined,
    };
  // Where nobody is known to be a person, the rooms that are open tell what the others are.
  const areAlone = known.size > 0 || open.length === 0 || people.size > 0;
  const before = areAlone
    ? []
    : rows.filter(({ shown }) => around.wasRoom(keyOf(shown))).map(({ row }) => row);
  const beside = areAlone || before.length > 0 ? before : rows.map(({ row }) => row);
  const many = new Set([...known, ...open, ...beside]);
  if (topics.length === 0 || topics.length + known.size + open.length + people.size < LEAST_APART)
    return { many, known: many.size };
  const like = rows.filter(({ shown }) => isLikeTopic(whoIn(shown)));
  for (const { row } of [...topics, ...like]) if (!people.has(row)) many.add(row);
  const areMany = areRoomsToo(topics.length, rows.length);
  return { many, known: many.size, mixed: people.size === 0 ? undefined : areMany ? 'surely' : 'likely' };
}

/** Whether so many rows of a list are called as rooms are that it holds some: among people, one or two may like music. */
export function areRoomsToo(many: number, rows: number): boolean {
  return many >= LEAST_KNOWN && many >= rows * FEW && many < rows;
}

/**
 * The side of the rooms, where something stands in all rows that are known for rooms and in no row of a person, or the other way round: the
 * side that most parts tell apart.
 */
function setApart(
  rows: readonly Named[],
  rooms: ReadonlySet<Element>,
  people: ReadonlySet<Element>,
): readonly Element[] | undefined {
  const areKnown = rooms.size + people.size >= LEAST_KNOWN;
  if (rooms.size === 0 || rows.length > MOST_ROWS || (!areKnown && people.size === 0)) return undefined;
  const sides = [...sidesOf(rows)]
    .filter(([, parts]) => areKnown || parts >= MANY_PARTS)
    .sort(([, some], [, more]) => more - some)
    .flatMap(([key]) =>
      ['0', '1'].map((has) => rows.flatMap(({ row }, at) => (key[at] === has ? [row] : []))),
    );
  return sides.find((side) => {
    if (side.length < LEAST_APART || rows.length - side.length < LEAST_APART) return false;
    // Without anybody known, what many rooms share and some rows lack may be a matter of chance.
    if (people.size === 0 && rooms.size < side.length / 2) return false;
    return [...rooms].every((row) => side.includes(row)) && !side.some((row) => people.has(row));
  });
}

/** How the parts of rows divide them, "0011": how many parts stand in just these, or in just the others. */
function sidesOf(rows: readonly Named[]): ReadonlyMap<string, number> {
  const parts = rows.map(({ row }) => partsOf(row));
  const sides = new Map<string, number>();
  for (const part of new Set(parts.flatMap((some) => [...some]))) {
    const first = parts[0]?.has(part);
    const key = parts.map((some) => (some.has(part) === first ? '0' : '1')).join('');
    sides.set(key, (sides.get(key) ?? 0) + 1);
  }
  return sides;
}

/** What a row is made of: its parts and how each of them is called, but for what is so for a while. */
function partsOf(row: Element): ReadonlySet<string> {
  const dom = natives();
  const parts = [row, ...dom.all(row, '*').slice(0, MOST_PARTS)].filter(
    (part) => !hasAny(namesOf(part), STATES) && !isChosen(part),
  );
  return new Set(
    parts.flatMap((part) => {
      const names = (dom.attribute(part, 'class') ?? '').split(/\s+/);
      return names.map((name) => `${dom.tag(part)} ${name.replace(/\d+/g, '')}`);
    }),
  );
}

/** A picture of several people, by what it is called or by the word that a font shows so. */
function hasSignOfMany(row: Element): boolean {
  const dom = natives();
  return dom
    .all(row, 'i, svg, [class*="icon" i]')
    .some((one) => hasAny(namesOf(one), MANY) || MANY.has(tidy(dom.rawText(one)).toLowerCase()));
}

/** Where some are called as one calls people, "@lea", the others are not. */
export function isBesideCalled(shown: readonly Cell[], rows: readonly { shown: readonly Cell[] }[]): boolean {
  return !isAddressed(shown) && rows.some((one) => isAddressed(one.shown));
}

function isAddressed(shown: readonly Cell[]): boolean {
  return /^@\S/.test(whoIn(shown));
}

function keyOf(shown: readonly Cell[]): number {
  return nameKey(whoIn(shown));
}
