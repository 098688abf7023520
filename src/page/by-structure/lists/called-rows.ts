/** Rows that are called rooms or people themselves, where no list was found that they stand in. */
import type { Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import type { Person } from '../../person.ts';
import { above, holds, outwards, type Scope } from '../../scope.ts';
import { calledOf } from '../parts/called.ts';
import { cellsIn } from '../parts/cells.ts';
import { kindOfMake } from '../parts/hints.ts';
import { IS_ROOM, listCalled } from '../parts/list-words.ts';
import { isTopic } from '../parts/topics.ts';
import { holdersOf, isIn } from './named-rows.ts';
import { ofManyAmong } from './of-many.ts';
import { calledPeople, memberIn } from './people.ts';
import { calledRooms, type Room, roomIn } from './rooms.ts';

/** How far in a row stands what is called one itself, in elements. */
const DEEP = 4;

/** What was found in lists. */
interface InLists {
  readonly rooms: Map<Element, () => Room | undefined>;
  readonly members: Map<Element, () => Person | undefined>;
  readonly talks: readonly Tab[];
  /** What heads those who are in it. */
  readonly over: ReadonlySet<Element>;
}

/** Adds them to what was found in lists, and takes out what stands in the rows of something else. */
export function* addCalled(
  scope: Scope,
  { rooms, members, talks, over }: InLists,
  isTaken: (element: Element) => boolean,
): Generator<void, void, void> {
  const isTalk = (row: Element) => talks.some(({ element }) => holds(element, row) || holds(row, element));
  const isFree = (row: Element) => !isTaken(row) && !members.has(row) && !isTalk(row) && !over.has(row);
  const people = new Set(members.keys());
  // Over a conversation with one person stands that name, in what is a room's name elsewhere.
  const partners = new Set(talks.flatMap(({ name, where }) => (where === 'room' ? [] : [nameKey(name)])));
  // What stands in a row that is called something else is a part of that.
  const others = new Set<Element>();
  const isList = holdsSeveral([...rooms.keys()]);
  const isBeside = standingBeside([...rooms.keys()]);
  for (const row of yield* calledRooms(scope)) {
    if (rooms.has(row) || isList(row) || isBeside(row)) continue;
    if (!isOfKind(row, 'rooms')) others.add(row);
    else if (isFree(row) && !isIn(row, people) && !isIn(row, others)) {
      const read = () => roomIn(row, cellsIn(row), new Set());
      if (!partners.has(nameKey(read()?.text ?? ''))) rooms.set(row, () => asRoom(read()));
    }
  }
  yield;
  // A list that was read knows its rows, and what holds it is none.
  const read = holdersOf(members.keys());
  const parents = new Set([...members.keys()].map(natives().parent));
  const called = yield* calledPeople(scope);
  const ofMany = ofManyAmong(called);
  const isOfRequests = stateOfLists((row) => calledOf(row)?.kind === 'requests');
  for (const row of called)
    if (
      isFree(row) &&
      !isOfRequests(row) &&
      !isMore(row) &&
      !rooms.has(row) &&
      !read.has(row) &&
      !parents.has(natives().parent(row))
    ) {
      if (ofMany.has(row) || isRoomOver(row, members.keys())) rooms.set(row, () => nameOnly(memberIn(row)));
      else members.set(row, () => memberIn(row));
    }
  const isInRoom = (row: Element) => {
    for (let at = above(row); at; at = above(at)) if (rooms.has(at)) return !over.has(at);
    return false;
  };
  for (const row of [...rooms.keys(), ...members.keys()]) {
    if (!isTalk(row) && !isInRoom(row)) continue;
    rooms.delete(row);
    members.delete(row);
  }
}

/** Whether a row is called as rooms are, and made as nobody of a list is: one for all stands over the people one may write to. */
function isRoomOver(row: Element, people: Iterable<Element>): boolean {
  const name = memberIn(row)?.name ?? '';
  if (!IS_ROOM.test(name) && !isTopic(name)) return false;
  const [first, ...others] = people;
  return (
    first !== undefined &&
    others.length > 0 &&
    ![first, ...others].some((one) => kindOfMake(one) === kindOfMake(row))
  );
}

/** What is so of a row, as it is of the first that stands where it does. */
function stateOfLists(ask: (row: Element) => boolean): (row: Element) => boolean {
  const asked = new Map<Node | null, boolean>();
  return (row) => {
    const list = natives().parent(row);
    const is = asked.get(list) ?? ask(row);
    asked.set(list, is);
    return is;
  };
}

/** A room among people shows no more than its name. */
function nameOnly(person: Person | undefined): Room | undefined {
  return person && { text: person.name };
}

/** Whether an element is, or stands in, what is made as these rows are and stands beside them: it was read, and is none of them. */
function standingBeside(rows: readonly Element[]): (element: Element) => boolean {
  const { parent } = natives();
  const makes = new Map(rows.map((row) => [parent(row), kindOfMake(row)]));
  return (element) => [...outwards(element, DEEP)].some((at) => makes.get(parent(at)) === kindOfMake(at));
}

/** Whether an element holds several of these rows: what they stand in may be called as they are, an `open-rooms-list`. */
function holdsSeveral(rows: readonly Element[]): (element: Element) => boolean {
  const counts = new Map<Element, number>();
  for (const row of rows)
    for (let at = above(row); at; at = above(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return (element) => (counts.get(element) ?? 0) > 1;
}

/** "and 3 more" */
const AND_MORE =
  /^\s*(?:and|et|und|y|e|en|…|\.{3})\s+\d{1,4}\s+(?:more|others?|autres?|weitere|andere|más|otr[oa]s|altr[ie]|outr[oa]s)\s*$/i;

/** What shows more of a list, puts more into it, or says how many more there are. */
export function isMore(row: Element): boolean {
  const called = natives().attribute(row, 'class') ?? '';
  return (
    /(?:load|show|see|view)[-_]?more/i.test(called) ||
    // "+" in a part of its own before a name is a rank.
    /^\+(?:\s?\d{1,4})?\s+\p{L}/u.test(cellsIn(row)[0]?.text ?? '') ||
    AND_MORE.test(natives().rawText(row))
  );
}

/** Whether nothing says that a row is of another kind of list. */
export function isOfKind(row: Element, kind: 'members' | 'rooms'): boolean {
  const called = calledOf(row)?.kind;
  return called === undefined || called === (kind === 'members' ? 'people' : 'rooms');
}

export function asRoom(room: ReturnType<typeof roomIn>): Room | undefined {
  // "Invites", "Direct messages": what is called a room's, and heads those who are no rooms.
  if (!room || /requests|talks/.test(listCalled(room.text) ?? '')) return undefined;
  const [, text = room.text, counted] = (room.count === undefined && COUNT_OF_KIND.exec(room.text)) || [];
  const count = counted === undefined ? room.count : Number(counted);
  return { text, ...(count !== undefined && { count }) };
}

/** "Sternwarte (3/m)": how many are in it, and of which kind it is. In a list of people it would be an age. */
const COUNT_OF_KIND = /^(.*\S)\s*\((\d{1,4})\s?\/\s?\p{L}\)$/u;
