import type { Row, Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import type { Person } from '../../person.ts';
import type { Scope } from '../../scope.ts';
import { isHeading } from '../parts/called.ts';
import { kindOfMake } from '../parts/hints.ts';
import { isOfList } from '../parts/list-words.ts';
import { acquaintedIn, contactsAmong, isOfEveryone } from './acquainted.ts';
import { type Alike, alikeIn, asRows } from './alike.ts';
import type { Around } from './around.ts';
import { asPeople } from './as-people.ts';
import { besidePeople } from './beside-people.ts';
import { addCalled, asRoom } from './called-rows.ts';
import { type Beside, type Entries, entriesOf, holdsOther } from './entries.ts';
import { HANDLE, saidAlone, talkIn } from './inbox.ts';
import { invitedAmong } from './invited.ts';
import { MOST_OF } from './named.ts';
import { holdersOf, withoutChoices } from './named-rows.ts';
import { NOT_SORTED, ofManyAmong, signedOf, sorted } from './of-many.ts';
import { isPreview } from './previews.ts';
import { roomForAll } from './room-for-all.ts';
import { isCalledRoomRow, isChannel, type Room, roomIn } from './rooms.ts';
import { unfolds } from './row-kinds.ts';
import { NONE, tell, type Verdict } from './verdict.ts';

const ROOMS_SHOWN = 60;
/** So many rows of a list tell whether it is a part of a conversation. */
const FIRST = 3;

/** What was found, each row with how to read it. */
interface Found {
  readonly rooms: Map<Element, () => Room | undefined>;
  readonly members: Map<Element, () => Person | undefined>;
  readonly talks: Tab[];
}

interface Lists {
  readonly rooms: Row<Room>[];
  readonly members: Row<Person>[];
  readonly talks: Tab[];
}

/** The lists of rooms, of people and of conversations on a page: by what their rows hold, and by what they are called. */
export function* findLists(scope: Scope, around: Around): Generator<void, Lists, void> {
  const found: Found = { rooms: new Map(), members: new Map(), talks: [] };
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
  const sure = verdicts.flatMap(({ kind, people }) => (kind !== 'rooms' && people) || []);
  const told = sure.includes('told') ? 'told' : sure[0];
  const acquainted = yield* acquaintedIn(lists, verdicts, around.speakers);
  const isBesidePeople = besidePeople(lists, verdicts);
  const contacts = contactsAmong(lists, verdicts, around.speakers);
  const madeAsRooms = new Set(
    lists.filter((_, at) => /rooms|talks/.test(verdicts[at]?.kind ?? '')).map(makeOfRows),
  );
  const beside: Beside = {
    lists,
    verdicts,
    listed: new Set(lists.flatMap(({ rows }, at) => (verdicts[at]?.kind ? rows : []))),
    groups: holdersOf(
      lists.flatMap(({ rows }, at) => (verdicts[at]?.people === 'speak' ? rows.slice(0, 1) : [])),
    ),
    over: new Set(contacts),
  };
  const people = lists.filter((_, at) => verdicts[at]?.kind === 'members');
  for (const [at, list] of lists.entries()) {
    yield;
    const others = acquainted[at];
    const known = {
      ...around,
      ...(told && !verdicts[at]?.people && { people: told, isBesidePeople }),
      ...(others && { isMember: others.isMember, isRoom: others.isRoom }),
    };
    const verdict = others || (told && !verdicts[at]?.people) ? tell(list, known) : (verdicts[at] ?? NONE);
    const isWithOne = areWithOne(list, verdict, madeAsRooms, around);
    // A room among people who stand elsewhere, too: what the reader has opened.
    const areTabs = verdict.kind === 'members' && others?.hasRoom;
    const kind = isWithOne || areTabs ? 'talks' : verdict.kind;
    // A room heads those who are in it, where a tree shows both.
    for (const head of (kind && verdict.heads) ?? [])
      if (kind !== 'members' || !isCalledRoomRow(head) || isHeading(head)) beside.over.add(head);
    // Most of what stands side by side is no list: its rows are not read.
    if (!kind || list.rows.some((row) => contacts.has(row))) continue;
    if (kind === 'members' && isPreview(list, people)) continue;
    if (kind === 'rooms' && unfoldsOthers(list, verdict, beside)) continue;
    const entries = entriesOf(list, kind, verdict, beside, around);
    if (kind === 'members') addPeople(found, entries, verdict, around);
    else if (kind === 'rooms') addRooms(found, entries, verdict);
    else addTalks(found, entries, { verdict, known, isWithOne, wereRooms: verdicts[at]?.kind === 'rooms' });
  }
  yield;
  const isOfOthers = (row: Element) => around.isTaken(row) || around.holdsPart(row);
  yield* addCalled(scope, { ...found, over: beside.over }, isOfOthers);
  const { rooms, members, talks } = found;
  return { rooms: asRows(onlyChannels(rooms)), members: yield* withoutChoices(asRows(members)), talks };
}

function makeOfRows({ rows }: Alike): string {
  return kindOfMake(rows.at(-1) as Element);
}

/** Whether people whose rows are made as those of rooms, and called so, are whom the reader talks with. */
function areWithOne(
  list: Alike,
  verdict: Verdict,
  madeAsRooms: ReadonlySet<string>,
  around: Around,
): boolean {
  return (
    verdict.kind === 'members' &&
    madeAsRooms.has(makeOfRows(list)) &&
    list.rows.filter(isCalledRoomRow).length >= list.rows.length * MOST_OF &&
    !isOfEveryone(list, verdict, around.speakers)
  );
}

/** Whether what seem to be rooms unfolds lists: it is called as those are, and so are the others beside it, be they folded or empty. */
function unfoldsOthers(list: Alike, { heads }: Verdict, beside: Beside): boolean {
  return list.rows.some(
    (row) =>
      !heads?.has(row) &&
      (unfolds(row) || isOfList(list.cells(row)[0]?.text ?? '')) &&
      holdsOther(row, 'members', beside),
  );
}

function addPeople({ rooms, members }: Found, entries: Entries, verdict: Verdict, around: Around): void {
  const { rows, cells } = entries;
  const personOf = asPeople(entries, verdict.areInFull, around);
  const ofMany = ofManyAmong(rows);
  const forAll = roomForAll(rows, (row) => entries.shown(row)[0]?.text ?? '');
  for (const row of rows)
    if (ofMany.has(row) || row === forAll)
      rooms.set(row, () => asRoom(roomIn(row, cells(row), verdict.decor)));
    else members.set(row, () => personOf(row));
}

function addRooms({ rooms, talks }: Found, { rows, cells, shown }: Entries, { decor }: Verdict): void {
  // Among channels, "@lea" is a conversation with her.
  const areSigned = rows.some((row) => isChannel(cells(row)));
  const invited = invitedAmong(rows.map((row) => ({ row, shown: shown(row) })));
  for (const row of rows)
    if (invited.has(row)) talks.push(...asking(talkIn(row, shown(row))));
    else if (areSigned && HANDLE.test(shown(row)[0]?.text ?? '')) talks.push(...talkIn(row, shown(row)));
    else rooms.set(row, () => asRoom(roomIn(row, cells(row), decor)));
}

function asking(talks: readonly Tab[]): Tab[] {
  return talks.map((talk) => ({ ...talk, asks: true }));
}

interface OfTalks {
  readonly verdict: Verdict;
  readonly known: Around;
  /** Whether each is with one person, whatever it looks like. */
  readonly isWithOne: boolean;
  /** Whether they were rooms before anything was known of the other lists. */
  readonly wereRooms: boolean;
}

function addTalks({ rooms, talks }: Found, { rows, cells, shown }: Entries, of: OfTalks): void {
  const { verdict, known, isWithOne, wereRooms } = of;
  const named = rows.map((row) => ({ row, shown: shown(row) }));
  const { many, people, areApart } = isWithOne
    ? NOT_SORTED
    : verdict.isCalledPrivate
      ? signedOf(named)
      : sorted(named, known, verdict.isCalledPeople);
  // Of rooms among which some are known for people, the others are rooms still.
  const areRooms = verdict.isCalledRooms || wereRooms;
  const alone = saidAlone(named);
  const isLeft = (row: Element) => areRooms && !isWithOne && !areApart && !people.has(row) && !alone.has(row);
  const invited = invitedAmong(named);
  for (const row of rows)
    if (invited.has(row)) talks.push(...asking(talkIn(row, shown(row))));
    else if (many.has(row) || isChannel(cells(row)) || isLeft(row))
      rooms.set(row, () => asRoom(roomIn(row, cells(row), verdict.decor)));
    else talks.push(...talkIn(row, shown(row)));
}

/**
 * Where some names start with `#`, the others in the list are people and servers, not rooms. Where all of those stand there without it too,
 * it is how the one that is open is called over what is said.
 */
function onlyChannels<T extends { text: string }>(rooms: Map<Element, () => T | undefined>) {
  const { parent } = natives();
  const some = [...rooms]
    .slice(0, ROOMS_SHOWN)
    .map(([row, read]) => ({ name: read()?.text ?? '', holder: parent(row) }));
  const channels = some.filter(({ name }) => name.startsWith('#'));
  if (channels.length === 0) return rooms;
  const areTitles = channels.every(({ name, holder }) =>
    some.some((one) => one.name === name.slice(1) && one.holder !== holder),
  );
  return new Map([...rooms].filter(([, read]) => (read()?.text.startsWith('#') ?? false) !== areTitles));
}
