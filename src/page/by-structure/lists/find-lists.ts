import type { Row, Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import type { Person } from '../../person.ts';
import { above, holds, type Scope } from '../../scope.ts';
import { calledOf, isHeading } from '../parts/called.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { fromName, inFull } from '../parts/from-name.ts';
import { kindOfMake } from '../parts/hints.ts';
import { SAMPLE } from '../parts/rows.ts';
import { alikeIn, asRows } from './alike.ts';
import { cousinsOf } from './cousins.ts';
import { talkIn } from './inbox.ts';
import type { Kind } from './kind.ts';
import { lengthOf, MOST_OF } from './named.ts';
import { isIn, withoutChoices } from './named-rows.ts';
import { sorted } from './of-many.ts';
import { calledPeople, memberIn, personIn } from './people.ts';
import { isPicture } from './pictures.ts';
import { calledRooms, isCalledRoomRow, isChannel, type Room, roomIn } from './rooms.ts';
import {
  type Around,
  asksIn,
  hasNumber,
  isWhole,
  LONGEST_ROW,
  NONE,
  plain,
  tell,
  type Verdict,
} from './verdict.ts';

const ROOMS_SHOWN = 60;
/** So many rows of a list tell whether it is a part of a conversation. */
const FIRST = 3;
/** Where no more than so many seem to tell an age, none does. */
const FEW_AGED = 0.25;
interface Lists {
  readonly rooms: Row<Room>[];
  readonly members: Row<Person>[];
  readonly talks: Tab[];
}

/** The lists of rooms, of people and of conversations on a page: by what their rows hold, and by what they are called. */
export function* findLists(scope: Scope, around: Around): Generator<void, Lists, void> {
  const rooms = new Map<Element, () => Room | undefined>();
  const members = new Map<Element, () => Person | undefined>();
  const talks: Tab[] = [];
  const over = new Set<Element>();
  // One row alone may be somebody who asks: a list in a conversation has several of its rows there.
  const lists = (yield* alikeIn(scope, around.isTaken)).filter(
    ({ rows }) => !rows.slice(0, FIRST).every(around.isTaken),
  );
  const verdicts: Verdict[] = [];
  for (const list of lists) {
    yield;
    verdicts.push(tell(list, around));
  }
  // Who speaks and who tells a town stands in the list of people, whatever another one is called.
  const sure = verdicts.flatMap((one) => one.people ?? []);
  const told = sure.includes('told') ? 'told' : sure[0];
  const makeOfRows = (list: (typeof lists)[number]) => kindOfMake(list.rows.at(-1) as Element);
  const madeAsRooms = new Set(
    lists.filter((_, at) => /rooms|talks/.test(verdicts[at]?.kind ?? '')).map(makeOfRows),
  );
  const isOther = (kind: Kind) => (box: Element) =>
    lists.some(({ rows }, at) => {
      const other = verdicts[at]?.kind;
      return other !== undefined && other !== kind && !!rows[0] && holds(box, rows[0]);
    });
  for (const [at, list] of lists.entries()) {
    yield;
    const {
      kind: what,
      decor,
      heads,
      isApart,
      areInFull,
      wording,
    } = told && !verdicts[at]?.people ? tell(list, { ...around, people: told }) : (verdicts[at] ?? NONE);
    // People whose rows are made as those of rooms, and called so, are whom the reader talks with.
    const isWithOne =
      what === 'members' &&
      madeAsRooms.has(makeOfRows(list)) &&
      list.rows.filter(isCalledRoomRow).length >= list.rows.length * MOST_OF;
    const kind = isWithOne ? 'talks' : what;
    // A room heads those who are in it, where a tree shows both.
    for (const head of (kind && heads) ?? [])
      if (kind !== 'members' || !isCalledRoomRow(head) || isHeading(head)) over.add(head);
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
        !isPicture(row, list.cells(row)) &&
        !around.isTaken(row) &&
        lengthOf(list.cells(row)) <= LONGEST_ROW,
    );
    const [first] = rows;
    if (first && (kind === 'members' || kind === 'rooms')) {
      const tells = tellsMore(kind);
      const tell = rows.filter((row) => tells(row, cells(row), shown(row))).length >= rows.length * MOST_OF;
      for (const row of cousinsOf(first, isOther(kind))) {
        if (around.isTaken(row) || isHeading(row) || !isOfKind(row, kind)) continue;
        if (!tell || tells(row, cells(row), shown(row))) rows.push(row);
      }
    }
    if (kind === 'members') {
      const some = rows.slice(0, SAMPLE);
      const aged = some.filter((row) => personIn(row, shown(row))?.age !== undefined);
      const areAged = aged.length > some.length * FEW_AGED;
      // Where a name is hidden for a while, its first letters are not.
      const person = (row: Element) =>
        isPicture(row, cells(row))
          ? undefined
          : asPerson(personIn(row, shown(row), areAged), areInFull ? inFull(shown(row)) : undefined);
      for (const row of rows) members.set(row, () => person(row));
    } else if (kind === 'rooms')
      for (const row of rows) rooms.set(row, () => asRoom(roomIn(row, cells(row), decor)));
    else if (kind === 'talks') {
      const named = rows.map((row) => ({ row, shown: shown(row) }));
      const many = isWithOne ? new Set() : sorted(named, around).many;
      for (const row of rows)
        if (many.has(row) || isChannel(cells(row)))
          rooms.set(row, () => asRoom(roomIn(row, cells(row), decor)));
        else talks.push(...talkIn(row, shown(row)));
    }
  }
  yield;
  const isTalk = (row: Element) => talks.some(({ element }) => holds(element, row) || holds(row, element));
  const isFree = (row: Element) =>
    !around.isTaken(row) && !members.has(row) && !isTalk(row) && !over.has(row);
  const people = new Set(members.keys());
  // Over a conversation with one person stands that name, in what is a room's name elsewhere.
  const partners = new Set(talks.flatMap(({ name, where }) => (where === 'room' ? [] : [nameKey(name)])));
  // What stands in a row that is called something else is a part of that.
  const others = new Set<Element>();
  for (const row of yield* calledRooms(scope)) {
    if (rooms.has(row)) continue;
    if (!isOfKind(row, 'rooms')) others.add(row);
    else if (isFree(row) && !isIn(row, people) && !isIn(row, others)) {
      const read = () => roomIn(row, cellsIn(row), new Set());
      if (!partners.has(nameKey(read()?.text ?? ''))) rooms.set(row, () => asRoom(read()));
    }
  }
  yield;
  // A list that was read knows its rows, and what holds it is none.
  const read = new Set<Node | null>();
  for (const row of members.keys())
    for (let at = above(row); at && !read.has(at); at = above(at)) read.add(at);
  const parents = new Set([...members.keys()].map(natives().parent));
  for (const row of yield* calledPeople(scope))
    if (
      isFree(row) &&
      !isMore(row) &&
      !rooms.has(row) &&
      !read.has(row) &&
      !parents.has(natives().parent(row))
    )
      members.set(row, () => memberIn(row));
  const isInRoom = (row: Element) => {
    for (let at = above(row); at; at = above(at)) if (rooms.has(at)) return true;
    return false;
  };
  for (const row of [...rooms.keys(), ...members.keys()]) {
    if (!isTalk(row) && !isInRoom(row)) continue;
    rooms.delete(row);
    members.delete(row);
  }
  return { rooms: asRows(onlyChannels(rooms)), members: yield* withoutChoices(asRows(members)), talks };
}

/** What shows more of a list, or puts more into it. */
function isMore(row: Element): boolean {
  const called = natives().attribute(row, 'class') ?? '';
  return (
    /(?:load|show|see|view)[-_]?more/i.test(called) ||
    /^\s*\+(?:\s?\d{1,4})?\s+\p{L}/u.test(natives().rawText(row))
  );
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

/** @param called the name in full, where it is longer */
function asPerson(person: ReturnType<typeof personIn>, called?: string): Person | undefined {
  if (!person) return undefined;
  const { age, city } = person;
  const name = called ?? person.name;
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
