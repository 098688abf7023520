import type { Row } from '../layout.ts';
import type { Person } from '../person.ts';
import type { Scope } from '../scope.ts';
import { alikeIn, asRows, most } from './alike.ts';
import { calledPeople, describedIn, memberIn } from './people.ts';
import { calledRooms, roomIn, roomRows } from './rooms.ts';

/** How many of the rows are looked at to tell how rooms are named here. */
const SAMPLE = 60;

interface Lists {
  readonly rooms: Row<{ readonly text: string; readonly count?: number }>[];
  readonly members: Row<Person>[];
}

/**
 * The lists of rooms and of people on a page: first by what their rows look like, then by what they are called.
 * @param isTaken rows that are something else already, such as messages
 */
export function* findLists(
  scope: Scope,
  isTaken: (element: Element) => boolean,
): Generator<void, Lists, void> {
  const rooms = new Map<Element, () => ReturnType<typeof roomIn>>();
  const members = new Map<Element, () => Person | undefined>();
  for (const list of yield* alikeIn(scope)) {
    yield;
    if (list[0] && isTaken(list[0])) continue;
    if (most(list, (row) => describedIn(row) !== undefined))
      for (const row of list) members.set(row, () => describedIn(row));
    else for (const row of roomRows(list)) rooms.set(row, () => roomIn(row));
  }
  yield;
  for (const row of yield* calledRooms(scope))
    if (!isTaken(row) && !members.has(row)) rooms.set(row, () => roomIn(row));
  yield;
  for (const row of yield* calledPeople(scope))
    if (!isTaken(row) && !members.has(row) && !rooms.has(row)) members.set(row, () => memberIn(row));
  return { rooms: asRows(onlyChannels(rooms)), members: asRows(members) };
}

/** Where some names start with `#`, the others in the list are people and servers, not rooms. */
function onlyChannels<T extends { text: string }>(rooms: Map<Element, () => T | undefined>) {
  const some = [...rooms].slice(0, SAMPLE);
  if (!some.some(([, read]) => read()?.text.startsWith('#'))) return rooms;
  return new Map([...rooms].filter(([, read]) => read()?.text.startsWith('#')));
}
