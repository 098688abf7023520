import type { Row, Tab } from '../layout.ts';
import { natives } from '../natives.ts';
import { nameKey } from '../own.ts';
import type { Person } from '../person.ts';
import { holds, type Scope } from '../scope.ts';
import { isElement } from '../visible.ts';
import { type Alike, alikeIn, asRows, isName } from './alike.ts';
import { IS_ROOM } from './bar.ts';
import { type Called, calledOf, isHeading, isOfList } from './called.ts';
import { type Cell, cellsIn, countOf, decorOf, fromName } from './cells.ts';
import { isChosen } from './chosen.ts';
import { cousinsOf } from './cousins.ts';
import { flowIn } from './flow.ts';
import { makeOf, namesOf } from './hints.ts';
import { isInbox, talkIn } from './inbox.ts';
import { calledPeople, memberIn, personIn } from './people.ts';
import { calledRooms, isChannel, leadsToRoom, type Room, roomIn } from './rooms.ts';
import { childrenOf } from './rows.ts';

/** How many of the rows are looked at to tell what a list is. */
const SAMPLE = 24;
/** How many of them must read alike. */
const MOST_OF = 0.6;
/** So many of the rows of a list name each another person or room. */
const DISTINCT = 0.85;
/** Of names, so many that speak in the conversations are those of people. */
const SPEAKING = 0.3;
/** So many counts beside names, on a page with a conversation, count those who are in rooms; fewer, where they stand apart. */
const MANY = 5;
const LONGEST_ROW = 140;
/** A heading and two rows of two cells, or three of one. */
const LEAST_IN_LIST = 4;
const ROOMS_SHOWN = 60;

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
    const { kind, decor, head, isApart } = tell(list, around);
    // Most of what stands side by side is no list: its rows are not read.
    if (!kind) continue;
    const shown = (row: Element) => fromName(list.cells(row), decor);
    const rows = list.rows.filter(
      (row) =>
        row !== head &&
        !isMore(row) &&
        !isWhole(row, list.cells(row)) &&
        !isApart?.(row) &&
        !around.isTaken(row) &&
        lengthOf(list.cells(row)) <= LONGEST_ROW,
    );
    const [first] = rows;
    const isNumbered =
      rows.filter((row) => hasNumber(list.cells(row).slice(1))).length >= rows.length * MOST_OF;
    if (first && (kind === 'members' || kind === 'rooms'))
      for (const row of cousinsOf(first))
        if (
          !around.isTaken(row) &&
          !isHeading(row) &&
          isOfKind(row, kind) &&
          hasNumber(cellsIn(row).slice(1)) === isNumbered
        )
          rows.push(row);
    if (kind === 'members')
      for (const row of rows) members.set(row, () => asPerson(personIn(row, shown(row))));
    else if (kind === 'rooms')
      for (const row of rows) rooms.set(row, () => asRoom(roomIn(row, list.cells(row), decor)));
    else if (kind === 'talks') talks.push(...rows.flatMap((row) => talkIn(row, shown(row))));
  }
  yield;
  const isTalk = (row: Element) => talks.some(({ element }) => holds(element, row) || holds(row, element));
  const isFree = (row: Element) => !around.isTaken(row) && !members.has(row) && !isTalk(row);
  for (const row of yield* calledRooms(scope))
    if (isFree(row) && !rooms.has(row)) rooms.set(row, () => asRoom(roomIn(row, cellsIn(row), new Set())));
  yield;
  for (const row of yield* calledPeople(scope))
    if (isFree(row) && !rooms.has(row)) members.set(row, () => memberIn(row));
  for (const row of [...rooms.keys(), ...members.keys()]) {
    if (!isTalk(row)) continue;
    rooms.delete(row);
    members.delete(row);
  }
  return { rooms: asRows(onlyChannels(rooms)), members: asRows(members), talks };
}

/** What shows more of a list. */
function isMore(row: Element): boolean {
  return /(?:load|show|see|view)[-_]?more/i.test(natives().attribute(row, 'class') ?? '');
}

/** Ways to other parts of a list, called by what they show. */
function isTabs(row: Element | undefined): boolean {
  const holder = row && natives().parent(row);
  if (!holder || !isElement(holder)) return false;
  return natives().attribute(holder, 'role') === 'tablist' || namesOf(holder).has('tabs');
}

/** Whether nothing says that a row is of another kind of list. */
function isOfKind(row: Element, kind: 'members' | 'rooms'): boolean {
  const called = calledOf(row)?.kind;
  return called === undefined || called === (kind === 'members' ? 'people' : 'rooms');
}

/** Whether the first row is made unlike all others, which are of one kind: it says what they are. */
function isUnlike([first, second, ...others]: readonly Element[]): boolean {
  if (!first || !second || others.length === 0) return false;
  const classes = (row: Element) => (natives().attribute(row, 'class') ?? '').split(/\s+/).filter(Boolean);
  const [head, like] = [classes(first), classes(second)];
  if (head.length === 0 || like.length === 0 || head.some((name) => like.includes(name))) return false;
  return others.every((row) => classes(row)[0] === like[0]);
}

interface Verdict {
  readonly kind: 'rooms' | 'members' | 'talks' | undefined;
  readonly decor: ReadonlySet<string>;
  /** The first row, where it is the heading of the others. */
  readonly head?: Element | undefined;
  /** Whether a row is made unlike the others, and says less: the name of a group of them. */
  readonly isApart?: (row: Element) => boolean;
}

const NOTHING: Around = { isTaken: () => false, speaks: () => false, hasTalk: false, beside: 0 };

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
  const head = rows[0] && (isHeading(rows[0]) || isUnlike(rows)) ? rows[0] : undefined;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const looked = rows.filter(
    (row, place) => place % step === 0 && row !== head && !around.isTaken(row) && !isWhole(row, cells(row)),
  );
  const some = looked.flatMap((row) => {
    const held = cells(row);
    return held.length > 0 && lengthOf(held) <= LONGEST_ROW ? [{ row, cells: held }] : [];
  });
  const decor = decorOf(some.map((one) => one.cells));
  const named = some.flatMap((one) => {
    const shown = fromName(one.cells, decor);
    return shown.length > 0 ? [{ ...one, shown }] : [];
  });
  const names = new Set(named.map(({ shown }) => shown[0]?.text));
  // Those who talk come again and again; whoever is in a list is there once.
  if (names.size < named.length * DISTINCT) return { kind: undefined, decor };
  const [first] = named;
  if (
    !first ||
    some.some(({ row }) => natives().first(row, FIELDS)) ||
    named.length < Math.max(2, looked.length / 2)
  )
    return { kind: undefined, decor };
  const share = (is: (one: (typeof named)[number]) => boolean) => named.filter(is).length / named.length;
  const called = calledOf(first.row);
  const numbered = named.filter((one) => hasNumber(one.cells));
  const makes = new Set(numbered.map(({ row }) => makeOf(row)));
  const isApart = (row: Element) =>
    numbered.length >= named.length * MOST_OF &&
    !hasNumber(cells(row)) &&
    !makes.has(makeOf(row)) &&
    !isChosen(row);
  return { kind: kindOf(called), decor, head, isApart };

  function kindOf(name: Called | undefined): Verdict['kind'] {
    if (name?.kind === 'requests') return undefined;
    if (named.filter((one) => isChannel(one.cells)).length >= 2) return 'rooms';
    const isOfRooms = name?.kind === 'rooms';
    const speaking = named.filter(({ shown }) => around.speaks(nameKey(shown[0]?.text ?? ''))).length;
    // Rooms that are called so may show their last words too.
    if (isInbox(named)) return isOfRooms && name.inWords && speaking === 0 ? 'rooms' : 'talks';
    const isOfPeople = name?.kind === 'people';
    if (!isOfRooms && share((one) => isSomebody(one, isOfPeople, around)) >= MOST_OF) return 'members';
    const counted = named.map((one) => roomIn(one.row, one.cells, decor));
    const isCounted = (one: (typeof counted)[number]) =>
      one?.count !== undefined && (isOfRooms || (!isOfPeople && one.ofPeople) || leadsToRoom(first?.row));
    if (counted.filter(isCounted).length / named.length >= MOST_OF) return 'rooms';
    const areNames =
      name?.inWords && !isTabs(first?.row) && share((one) => isPlain(one.shown, around.beside)) >= 0.8;
    if (areNames) return isOfRooms ? 'rooms' : 'members';
    const hasRoom = named.some(({ shown }) => IS_ROOM.test(shown[0]?.text ?? ''));
    if (
      !hasRoom &&
      speaking >= 2 &&
      speaking / named.length >= SPEAKING &&
      share((one) => isPlain(one.shown, around.beside)) >= 0.8
    )
      return 'members';
    const isFull = counted.every((one) => one?.count !== undefined) && named.length === some.length;
    const isApart = named.every((one) => one.cells.some(({ text }) => countOf(text) !== undefined));
    return !isOfPeople && isFull && around.hasTalk && (isApart || named.length >= MANY) ? 'rooms' : undefined;
  }
}

function isSomebody(
  { row, shown }: { row: Element; shown: readonly Cell[] },
  isOfPeople: boolean,
  around: Around,
): boolean {
  const person = personIn(row, shown);
  if (person?.age === undefined) return false;
  return person.isSure || isOfPeople || (around.hasTalk && person.city !== undefined);
}

/** A name, and little else: no sentence, no length of time, no number. */
function isPlain(shown: readonly Cell[], beside: number): boolean {
  const text = shown[0]?.text ?? '';
  if (lengthOf(shown.slice(1).filter((cell) => !/\d:\d\d/.test(cell.text))) > beside) return false;
  return (
    isName(text) &&
    /^[\p{L}\p{N}_~\-*.@+%&#|[\]{}^`]/u.test(text) &&
    !/^\d+ \p{L}/u.test(text) &&
    text.split(' ').length <= 4 &&
    !/[?!…:]$/.test(text)
  );
}

/** A list with its heading is no row of another. */
function isWhole(row: Element, cells: readonly Cell[]): boolean {
  if (cells.length >= LEAST_IN_LIST && natives().all(row, ROWS).length >= 3) return true;
  const first = cells.length >= LEAST_IN_LIST ? fromName(cells, new Set())[0] : undefined;
  return first !== undefined && isOfList(first.text);
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

function lengthOf(cells: readonly Cell[]): number {
  return cells.reduce((length, { text }) => length + text.length + 1, 0);
}

/** Where some names start with `#`, the others in the list are people and servers, not rooms. */
function onlyChannels<T extends { text: string }>(rooms: Map<Element, () => T | undefined>) {
  const some = [...rooms].slice(0, ROOMS_SHOWN);
  if (!some.some(([, read]) => read()?.text.startsWith('#'))) return rooms;
  return new Map([...rooms].filter(([, read]) => read()?.text.startsWith('#')));
}
