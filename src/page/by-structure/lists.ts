import type { Row, Tab } from '../layout.ts';
import { natives } from '../natives.ts';
import type { Person } from '../person.ts';
import { above, holds, type Scope } from '../scope.ts';
import { type Alike, alikeIn, asRows } from './alike.ts';
import { calledOf, isHeading, isOfList } from './called.ts';
import { type Cell, cellsIn, decorOf, fromName, meansSomething } from './cells.ts';
import { isChosen } from './chosen.ts';
import { cousinsOf } from './cousins.ts';
import { flowIn } from './flow.ts';
import { makeOf } from './hints.ts';
import { ofMany, talkIn } from './inbox.ts';
import { type Kind, kindOf, lengthOf, MOST_OF } from './kind.ts';
import { calledPeople, memberIn, personIn } from './people.ts';
import { calledRooms, isChannel, type Room, roomIn } from './rooms.ts';
import { childrenOf } from './rows.ts';
import { isStamp } from './stamps.ts';
import { type Wording, withoutWording, wordingOf } from './wording.ts';

/** How many of the rows are looked at to tell what a list is. */
const SAMPLE = 24;
/** So many of the rows of a list name each another person or room. */
const DISTINCT = 0.85;
const LONGEST_ROW = 140;
/** A heading and two rows of two cells, or three of one. */
const LEAST_IN_LIST = 4;
/** Of those cells, so many say more than when, or how many. */
const LEAST_NAMED = 3;
const ROOMS_SHOWN = 60;
/** Where more of the rows ask something, they are a form. */
const FEW_ASK = 0.34;

/** Rows of a form are asked, and tell nothing. */
const ROWS = 'li, tr, option, [role=option], [role=listitem], [role=row], [role=treeitem]';
const FIELDS =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=image], [type=hidden])';

interface Lists {
  readonly rooms: Row<Room>[];
  readonly members: Row<Person>[];
  readonly talks: Tab[];
}

/** What else is known of the page. */
export interface Around {
  /** Whether an element belongs to a conversation. */
  isTaken(element: Element): boolean;
  /** Whether a conversation or a request is in an element: a part of the page, and no row. */
  holdsPart(element: Element): boolean;
  /** Whether somebody of this name speaks, by its key. */
  speaks(name: number): boolean;
  /** Whether the page has a conversation at all. */
  readonly hasTalk: boolean;
  /** How long a text may stand beside names alone: "en ligne". */
  readonly beside: number;
}

/** The lists of rooms, of people and of conversations on a page: by what their rows hold, and by what they are called. */
export function* findLists(scope: Scope, around: Around): Generator<void, Lists, void> {
  const rooms = new Map<Element, () => Room | undefined>();
  const members = new Map<Element, () => Person | undefined>();
  const talks: Tab[] = [];
  for (const list of yield* alikeIn(scope, around.isTaken)) {
    yield;
    if (list.rows[0] && around.isTaken(list.rows[0])) continue;
    const { kind, decor, heads, isApart, wording } = tell(list, around);
    // Most of what stands side by side is no list: its rows are not read.
    if (!kind) continue;
    const cells = (row: Element) => plain(list.cells(row), wording);
    const shown = (row: Element) => fromName(cells(row), decor);
    const rows = list.rows.filter(
      (row) =>
        !heads?.has(row) &&
        !isMore(row) &&
        !asksIn(row) &&
        !around.holdsPart(row) &&
        !isWhole(row, list.cells(row)) &&
        !isApart?.(row) &&
        !around.isTaken(row) &&
        lengthOf(list.cells(row)) <= LONGEST_ROW,
    );
    const [first] = rows;
    if (first && (kind === 'members' || kind === 'rooms')) {
      const tells = tellsMore(kind);
      const tell = rows.filter((row) => tells(row, cells(row), shown(row))).length >= rows.length * MOST_OF;
      for (const row of cousinsOf(first)) {
        if (around.isTaken(row) || isHeading(row) || !isOfKind(row, kind)) continue;
        if (!tell || tells(row, cells(row), shown(row))) rows.push(row);
      }
    }
    if (kind === 'members')
      for (const row of rows) members.set(row, () => asPerson(personIn(row, shown(row))));
    else if (kind === 'rooms')
      for (const row of rows) rooms.set(row, () => asRoom(roomIn(row, cells(row), decor)));
    else if (kind === 'talks') {
      const many = ofMany(rows.map((row) => ({ row, shown: shown(row) })));
      for (const row of rows)
        if (many.has(row)) rooms.set(row, () => asRoom(roomIn(row, cells(row), decor)));
        else talks.push(...talkIn(row, shown(row)));
    }
  }
  yield;
  const isTalk = (row: Element) => talks.some(({ element }) => holds(element, row) || holds(row, element));
  const isFree = (row: Element) => !around.isTaken(row) && !members.has(row) && !isTalk(row);
  for (const row of yield* calledRooms(scope))
    if (isFree(row) && !rooms.has(row)) rooms.set(row, () => asRoom(roomIn(row, cellsIn(row), new Set())));
  yield;
  for (const row of yield* calledPeople(scope))
    if (isFree(row) && !rooms.has(row)) members.set(row, () => memberIn(row));
  const isInRoom = (row: Element) => {
    for (let at = above(row); at; at = above(at)) if (rooms.has(at)) return true;
    return false;
  };
  for (const row of [...rooms.keys(), ...members.keys()]) {
    if (!isTalk(row) && !isInRoom(row)) continue;
    rooms.delete(row);
    members.delete(row);
  }
  return { rooms: asRows(onlyChannels(rooms)), members: asRows(members), talks };
}

/** Whether something is asked in a row: above a list, what to show of it. */
function asksIn(row: Element): boolean {
  return natives().first(row, FIELDS) !== null;
}

/** What shows more of a list. */
function isMore(row: Element): boolean {
  return /(?:load|show|see|view)[-_]?more/i.test(natives().attribute(row, 'class') ?? '');
}

/** Whether a row tells an age, or a count: those of short lists beside a list do as it does. */
function tellsMore(kind: 'members' | 'rooms') {
  return (row: Element, cells: readonly Cell[], shown: readonly Cell[]) =>
    hasNumber(cells.slice(1)) || (kind === 'members' && personIn(row, shown)?.age !== undefined);
}

/** Whether nothing says that a row is of another kind of list. */
function isOfKind(row: Element, kind: 'members' | 'rooms'): boolean {
  const called = calledOf(row)?.kind;
  return called === undefined || called === (kind === 'members' ? 'people' : 'rooms');
}

/** What stands over the rows: headings, and whatever is made unlike the rows, which are of one kind. */
function headsOf({ rows, cells }: Alike): ReadonlySet<Element> {
  const [first] = rows;
  const makes = rows.map((row) => (natives().attribute(row, 'class') ?? '').split(/\s+/).filter(Boolean));
  const like = makes[makes.length - 1]?.[0];
  const from = like === undefined ? 0 : makes.findIndex((names) => names.includes(like));
  const isOver =
    rows.length - from > 1 &&
    !rows.slice(0, from).some((row) => hasNumber(cells(row))) &&
    makes
      .slice(0, from)
      .every((names) => names.length > 0 && !names.some((name) => makes[from]?.includes(name))) &&
    makes.slice(from).every(([name]) => name === like);
  const heads = new Set(isOver ? rows.slice(0, from) : []);
  return first && isHeading(first) ? heads.add(first) : heads;
}

interface Verdict {
  readonly kind: Kind | undefined;
  readonly decor: ReadonlySet<string>;
  /** What stands over the rows and is none of them. */
  readonly heads?: ReadonlySet<Element>;
  /** Whether a row is made unlike the others, and says less: the name of a group of them. */
  readonly isApart?: (row: Element) => boolean;
  /** The page's own words in its rows. */
  readonly wording?: Wording | undefined;
}

function plain(cells: readonly Cell[], wording: Wording | undefined): readonly Cell[] {
  return wording ? withoutWording(cells, wording) : cells;
}

const NOTHING: Around = {
  isTaken: () => false,
  holdsPart: () => false,
  speaks: () => false,
  hasTalk: false,
  beside: 0,
};

/** Whether what an element holds are rows of a list, by themselves and by what they are called: nobody says anything in them. */
export function isList(holder: Element): boolean {
  const flow = flowIn(holder);
  const list: Alike =
    flow.size > 0
      ? { rows: [...flow.keys()], cells: (row) => flow.get(row) ?? [] }
      : { rows: childrenOf(holder), cells: cellsIn };
  const { kind } = tell(list, NOTHING);
  return kind !== undefined;
}

function tell({ rows, cells }: Alike, around: Around): Verdict {
  const heads = headsOf({ rows, cells });
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const looked = rows.filter(
    (row, place) =>
      place % step === 0 &&
      !heads.has(row) &&
      !around.isTaken(row) &&
      !around.holdsPart(row) &&
      !isWhole(row, cells(row)),
  );
  const some = looked.flatMap((row) => {
    const held = cells(row);
    return held.length > 0 && lengthOf(held) <= LONGEST_ROW ? [{ row, cells: held }] : [];
  });
  const isForm = some.filter(({ row }) => asksIn(row)).length > some.length * FEW_ASK;
  const decor = decorOf(some.map((one) => one.cells));
  const wording = wordingOf(
    some.map((one) => one.cells),
    meansSomething,
  );
  const named = some.flatMap(({ row, cells: held }) => {
    const said = plain(held, wording);
    const shown = fromName(said, decor);
    return shown.length > 0 && !asksIn(row) ? [{ row, cells: said, shown }] : [];
  });
  const names = new Set(named.map(({ shown }) => shown[0]?.text));
  // Those who talk come again and again; whoever is in a list is there once.
  if (names.size < named.length * DISTINCT) return { kind: undefined, decor };
  const [first] = named;
  if (!first || isForm || named.length < Math.max(2, looked.length / 2)) return { kind: undefined, decor };
  const numbered = named.filter((one) => hasNumber(one.cells));
  const makes = new Set(numbered.map(({ row }) => makeOf(row)));
  const hasChannels = named.filter((one) => isChannel(one.cells)).length >= 2;
  const isApart = (row: Element) =>
    (hasChannels && !isChannel(cells(row))) ||
    (numbered.length >= named.length * MOST_OF &&
      !hasNumber(cells(row)) &&
      !makes.has(makeOf(row)) &&
      !isChosen(row)) ||
    (isCaption(row, cells(row)) &&
      looked.filter((one) => makeOf(one) === makeOf(row)).length < looked.length / 2);
  return {
    kind: kindOf(named, some.length, calledOf(first.row), decor, around),
    decor,
    heads,
    isApart,
    wording,
  };
}

/** A list is no row of another, with its heading or without. */
function isWhole(row: Element, cells: readonly Cell[]): boolean {
  if (cells.length >= LEAST_IN_LIST && natives().all(row, ROWS).length >= 3) return true;
  const ways = childrenOf(row).filter((child) => /^(a|button)$/.test(natives().tag(child)));
  const areAll = ways.length >= 2 && ways.length >= childrenOf(row).length - 1;
  if (areAll && cells.length >= LEAST_IN_LIST && new Set(ways.map(makeOf)).size === 1) return true;
  const worded = cells.filter(({ text }) => /\p{L}{3}/u.test(text) && !isStamp(text));
  const isMuch = cells.length >= LEAST_IN_LIST && worded.length >= LEAST_NAMED;
  const first = isMuch || areAll ? fromName(cells, new Set())[0] : undefined;
  return first !== undefined && isOfList(first.text);
}

/** "En línea — 7": how many come below. */
function isCaption(row: Element, cells: readonly Cell[]): boolean {
  const text = cells.map((cell) => cell.text).join(' ');
  return childrenOf(row).length < 2 && /\p{L}.*\s[–—-]\s*\d{1,4}$|^\D+[([]\d{1,4}[)\]]$/u.test(text);
}

function hasNumber(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => /\d/.test(text));
}

function asPerson(person: ReturnType<typeof personIn>): Person | undefined {
  if (!person) return undefined;
  const { name, age, city } = person;
  return { name, ...(age !== undefined && { age }), ...(city && { city }) };
}

function asRoom(room: ReturnType<typeof roomIn>): Room | undefined {
  return room && { text: room.text, ...(room.count !== undefined && { count: room.count }) };
}

/** Where some names start with `#`, the others in the list are people and servers, not rooms. */
function onlyChannels<T extends { text: string }>(rooms: Map<Element, () => T | undefined>) {
  const some = [...rooms].slice(0, ROOMS_SHOWN);
  if (!some.some(([, read]) => read()?.text.startsWith('#'))) return rooms;
  return new Map([...rooms].filter(([, read]) => read()?.text.startsWith('#')));
}
