import type { Row, Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import type { Person } from '../../person.ts';
import { holds, outwards, type Scope } from '../../scope.ts';
import { calledOf, isHeading } from '../parts/called.ts';
import type { Cell } from '../parts/cells.ts';
import { fromName, inFull } from '../parts/from-name.ts';
import { kindOfMake } from '../parts/hints.ts';
import { isOfList } from '../parts/list-words.ts';
import { SAMPLE } from '../parts/rows.ts';
import { acquaintedIn, contactsAmong, isOfEveryone } from './acquainted.ts';
import { type Alike, alikeIn, asRows } from './alike.ts';
import type { Around } from './around.ts';
import { besidePeople } from './beside-people.ts';
import { addCalled, asRoom, isMore, isOfKind } from './called-rows.ts';
import { cousinsOf } from './cousins.ts';
import { HANDLE, saidAlone, talkIn } from './inbox.ts';
import type { Kind } from './kind.ts';
import { lengthOf, MOST_OF } from './named.ts';
import { holdersOf, withoutChoices } from './named-rows.ts';
import { NOT_SORTED, ofManyAmong, signedOf, sorted } from './of-many.ts';
import { beforeBrackets, personIn } from './people.ts';
import { isPicture } from './pictures.ts';
import { isCalledRoomRow, isChannel, type Room, roomIn } from './rooms.ts';
import { asksIn, hasNumber, isWhole, LEAST_IN_LIST, unfolds } from './row-kinds.ts';
import { LONGEST_ROW, NONE, plain, tell, type Verdict } from './verdict.ts';
import { isForAll } from './ways.ts';

const ROOMS_SHOWN = 60;
/** So many rows of a list tell whether it is a part of a conversation. */
const FIRST = 3;
/** How deep in a row something may stand that it unfolds to. */
const DEEPEST = 8;
/** Where no more than so many seem to tell an age, none does. */
const FEW_AGED = 0.25;
/** So many rows made alike stand in what is no row itself. */
const LEAST_HELD = 3;
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
  const sure = verdicts.flatMap(({ kind, people }) => (kind !== 'rooms' && people) || []);
  const told = sure.includes('told') ? 'told' : sure[0];
  const acquainted = yield* acquaintedIn(lists, verdicts, around.speakers);
  const isBesidePeople = besidePeople(lists, verdicts);
  const contacts = contactsAmong(lists, verdicts, around.speakers);
  for (const row of contacts) over.add(row);
  const makeOfRows = (list: Alike) => kindOfMake(list.rows.at(-1) as Element);
  const madeAsRooms = new Set(
    lists.filter((_, at) => /rooms|talks/.test(verdicts[at]?.kind ?? '')).map(makeOfRows),
  );
  // Those of one rank, or of one letter, are no one person, whoever stands first among them.
  const groups = holdersOf(
    lists.flatMap(({ rows }, at) => (verdicts[at]?.people === 'speak' ? rows.slice(0, 1) : [])),
  );
  const listed = new Set(lists.flatMap(({ rows }, at) => (verdicts[at]?.kind ? rows : [])));
  const isListed = (row: Element) => listed.has(row);
  const isOther = (kind: Kind) => (box: Element) =>
    lists.some(({ rows }, at) => {
      const other = verdicts[at]?.kind;
      return other !== undefined && other !== kind && !!rows[0] && rows[0] !== box && holds(box, rows[0]);
    });
  for (const [at, list] of lists.entries()) {
    yield;
    const others = acquainted[at];
    const known = {
      ...around,
      ...(told && !verdicts[at]?.people && { people: told, isBesidePeople }),
      ...(others && { isMember: others.isMember, isRoom: others.isRoom }),
    };
    const verdict = others || (told && !verdicts[at]?.people) ? tell(list, known) : (verdicts[at] ?? NONE);
    const { decor, heads, isApart, areInFull, wording } = verdict;
    // People whose rows are made as those of rooms, and called so, are whom the reader talks with.
    const isWithOne =
      verdict.kind === 'members' &&
      madeAsRooms.has(makeOfRows(list)) &&
      list.rows.filter(isCalledRoomRow).length >= list.rows.length * MOST_OF &&
      !isOfEveryone(list, verdict, around.speakers);
    // A room among people who stand elsewhere, too: what the reader has opened.
    const areTabs = verdict.kind === 'members' && others?.hasRoom;
    const kind = isWithOne || areTabs ? 'talks' : verdict.kind;
    // A room heads those who are in it, where a tree shows both.
    for (const head of (kind && heads) ?? [])
      if (kind !== 'members' || !isCalledRoomRow(head) || isHeading(head)) over.add(head);
    // Most of what stands side by side is no list: its rows are not read.
    if (!kind || list.rows.some((row) => contacts.has(row))) continue;
    // What unfolds a list of conversations or rooms is called as that is, and the others beside it, be they folded or empty.
    const unfoldsThem = (row: Element) =>
      !heads?.has(row) &&
      (unfolds(row) || isOfList(list.cells(row)[0]?.text ?? '')) &&
      isOther('members')(row);
    if (kind === 'rooms' && list.rows.some(unfoldsThem)) continue;
    const inner = kind === 'rooms' ? lists.filter((other, at) => isOfRooms(other, verdicts[at])) : [];
    const begins = (row: Element) =>
      inner.some(({ rows: [first] }) => first && beginsWith(row, first, said(row)));
    // The room that is open may unfold to who is in it.
    const unfolded = kind === 'rooms' ? unfoldedIn(list, listed) : new Map<Element, readonly Cell[]>();
    const said = (row: Element) => unfolded.get(row) ?? list.cells(row);
    const cells = (row: Element) => plain(said(row), wording);
    const shown = (row: Element) => fromName(cells(row), decor);
    const top = list.rows.find((row) => !heads?.has(row));
    const rows = list.rows.filter(
      (row) =>
        !heads?.has(row) &&
        !isMore(row) &&
        !opensMenu(list.cells(row)) &&
        !(kind === 'members' && (groups.has(row) || (row === top && isForAll(shown(row))))) &&
        !asksIn(row) &&
        !around.holdsPart(row) &&
        !isWhole(row, said(row)) &&
        !(kind === 'talks' && startsWithList(row, said(row), listed)) &&
        !begins(row) &&
        !isApart?.(row) &&
        !isPicture(row, list.cells(row)) &&
        !around.isTaken(row) &&
        lengthOf(said(row)) <= LONGEST_ROW,
    );
    for (const row of unfolded.keys()) over.add(row);
    const [first] = rows;
    if (first && (kind === 'members' || kind === 'rooms')) {
      const tells = tellsMore(kind);
      const tell = rows.filter((row) => tells(row, cells(row), shown(row))).length >= rows.length * MOST_OF;
      for (const row of cousinsOf(first, isListed, isOther(kind), isCalled)) {
        if (around.isTaken(row) || over.has(row) || isHeading(row) || !isOfKind(row, kind)) continue;
        if (!tell || tells(row, cells(row), shown(row))) rows.push(row);
      }
    }
    if (kind === 'members') {
      const some = rows.slice(0, SAMPLE);
      const aged = some.filter((row) => personIn(row, shown(row))?.age !== undefined);
      const areAged = aged.length > some.length * FEW_AGED;
      const bracketed = some.filter((row) => beforeBrackets(shown(row)) !== undefined);
      const areFew = bracketed.length <= some.length * FEW_AGED;
      const areWhole = speakWhole(
        some.map((row) => shown(row)[0]?.text ?? ''),
        around,
      );
      // Where a name is hidden for a while, its first letters are not.
      const person = (row: Element) =>
        isPicture(row, cells(row))
          ? undefined
          : asPerson(
              personIn(row, shown(row), areAged),
              calledIn(shown(row), { areInFull, areFew, areWhole }, around),
            );
      const ofMany = ofManyAmong(rows);
      for (const row of rows)
        if (ofMany.has(row)) rooms.set(row, () => asRoom(roomIn(row, cells(row), decor)));
        else members.set(row, () => person(row));
    } else if (kind === 'rooms') {
      // Among channels, "@lea" is a conversation with her.
      const areSigned = rows.some((row) => isChannel(cells(row)));
      for (const row of rows)
        if (areSigned && HANDLE.test(shown(row)[0]?.text ?? '')) talks.push(...talkIn(row, shown(row)));
        else rooms.set(row, () => asRoom(roomIn(row, cells(row), decor)));
    } else if (kind === 'talks') {
      const named = rows.map((row) => ({ row, shown: shown(row) }));
      const { many, people, areApart } = isWithOne
        ? NOT_SORTED
        : verdict.isCalledPrivate
          ? signedOf(named)
          : sorted(named, known, verdict.isCalledPeople);
      // Of rooms among which some are known for people, the others are rooms still.
      const areRooms = verdict.isCalledRooms || verdicts[at]?.kind === 'rooms';
      const alone = saidAlone(named);
      const isLeft = (row: Element) =>
        areRooms && !isWithOne && !areApart && !people.has(row) && !alone.has(row);
      for (const row of rows)
        if (many.has(row) || isChannel(cells(row)) || isLeft(row))
          rooms.set(row, () => asRoom(roomIn(row, cells(row), decor)));
        else talks.push(...talkIn(row, shown(row)));
    }
  }
  yield;
  const isOfOthers = (row: Element) => around.isTaken(row) || around.holdsPart(row);
  yield* addCalled(scope, { rooms, members, talks, over }, isOfOthers);
  return { rooms: asRows(onlyChannels(rooms)), members: yield* withoutChoices(asRows(members)), talks };
}

/** The rows of a list that hold rows of another, each with what it says before those. */
function unfoldedIn({ rows, cells }: Alike, listed: ReadonlySet<Element>): Map<Element, readonly Cell[]> {
  const unfolded = new Map<Element, readonly Cell[]>();
  for (const row of rows) {
    const isListed = ({ element }: Cell) =>
      [...outwards(element, DEEPEST)].some((at) => at !== row && listed.has(at) && holds(row, at));
    const said = isWhole(row, cells(row)) ? cells(row) : [];
    const before = said.slice(0, Math.max(0, said.findIndex(isListed)));
    if (before.length > 0 && before.length < LEAST_IN_LIST) unfolded.set(row, before);
  }
  return unfolded;
}

/** Whether a list is of rooms made alike, several: what begins with them, as a server does, is none itself. */
function isOfRooms({ rows }: Alike, verdict: Verdict | undefined): boolean {
  return verdict?.kind === 'rooms' && rows.length >= LEAST_HELD && new Set(rows.map(kindOfMake)).size === 1;
}

/** Whether a row says first what stands in another, inside it. */
function beginsWith(row: Element, inner: Element, [first]: readonly Cell[]): boolean {
  return inner !== row && holds(row, inner) && first !== undefined && holds(inner, first.element);
}

/** Whether the rows of another list are all that stands in a row: two lists side by side are none themselves. */
function startsWithList(row: Element, cells: readonly Cell[], listed: ReadonlySet<Element>): boolean {
  const rowOf = ({ element }: Cell) => [...outwards(element, DEEPEST)].find((at) => listed.has(at));
  const isInner = (at: Element | undefined) => at !== undefined && at !== row && holds(row, at);
  if (cells.length < LEAST_IN_LIST || !isInner(cells[0] && rowOf(cells[0]))) return false;
  return new Set(cells.map(rowOf).filter(isInner)).size >= LEAST_IN_LIST;
}

/** "Options", among tabs: what it is called opens a menu. */
function opensMenu([first]: readonly Cell[]): boolean {
  return !!first && natives().closest(first.element, MENU_WAYS) !== null;
}

const MENU_WAYS = '[data-toggle=dropdown], [data-bs-toggle=dropdown], .dropdown-toggle';

/** Whether what a reader sees says what a row is one of. */
function isCalled(row: Element): boolean {
  return calledOf(row)?.inWords === true;
}

/** Whether a row tells an age, or a count: those of short lists beside a list do as it does. */
function tellsMore(kind: 'members' | 'rooms') {
  return (row: Element, cells: readonly Cell[], shown: readonly Cell[]) =>
    hasNumber(cells.slice(1)) || (kind === 'members' && personIn(row, shown)?.age !== undefined);
}

/**
 * What somebody is called where it is more than a name: with brackets behind, where all who speak are, or they themselves, or hardly anybody
 * of the list has such.
 */
function calledIn(
  shown: readonly Cell[],
  { areInFull, areFew, areWhole }: { areInFull: boolean | undefined; areFew: boolean; areWhole: boolean },
  around: Around,
): string | undefined {
  const first = shown[0]?.text ?? '';
  if (areInFull) return inFull(shown);
  if (areWhole) return first;
  const bare = areFew ? beforeBrackets(shown) : undefined;
  const isWhole = bare !== undefined && !around.speaks(nameKey(bare));
  return isWhole || around.speaks(nameKey(first)) ? first : undefined;
}

/** @param called the name in full, where it is longer */
/** Whether those of a list who speak are called with what stands in brackets behind their names, "Bruno [4k]", and never without. */
function speakWhole(names: readonly string[], around: Around): boolean {
  const bracketed = names.filter((name) => IN_BRACKETS.test(name));
  const speak = (name: string) => around.speaks(nameKey(name));
  return (
    bracketed.filter(speak).length >= LEAST_WHOLE &&
    !bracketed.some((name) => speak(name.replace(IN_BRACKETS, '')))
  );
}

/** One may have a town there, and another what they are here. */
const LEAST_WHOLE = 3;
const IN_BRACKETS = /\s+[([][^()[\]]+[)\]]$/;

function asPerson(person: ReturnType<typeof personIn>, called?: string): Person | undefined {
  if (!person) return undefined;
  const { age, city } = person;
  const name = called ?? person.name;
  return { name, ...(age !== undefined && { age }), ...(city && { city }) };
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
