/** What speaks for rooms, and what for people, in what the rows of a list say and in what it is called. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { readAge } from '../../person.ts';
import { above } from '../../scope.ts';
import { isForAges } from '../parts/ages.ts';
import type { Called } from '../parts/called.ts';
import { isChosen, isOneSetOff, isPointedAt, isRowChosen } from '../parts/chosen.ts';
import { countOf, namedCount } from '../parts/counts.ts';
import { NUMBERED } from '../parts/from-name.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import { isAddress } from '../parts/initials.ts';
import { IS_ROOM, isOfList } from '../parts/list-words.ts';
import { childrenOf } from '../parts/rows.ts';
import { saysHow } from '../parts/told.ts';
import { isTopic } from '../parts/topics.ts';
import { OF_MENUS, PEOPLE_LISTS, PRIVATES, ROOMS } from '../parts/words.ts';
import type { Around } from './around.ts';
import { areSaidIn, whoIn } from './inbox.ts';
import { areCalledTopics, areNumberedRooms } from './kept-as-rooms.ts';
import { areOpen, isNameAlone, MOST_OF, type Named, PLAIN, speaksIn } from './named.ts';
import { haveFaces } from './own-faces.ts';
import { personIn } from './people.ts';
import { showPresence } from './presence.ts';
import { isCalledRoomRow, isWayToRoom, leadsToRoom, roomIn } from './rooms.ts';
import { isWay } from './row-kinds.ts';
import { areOfPanes } from './tabs-of-panes.ts';

/** A room, what it is about, how many are in it, and one thing more. */
const MOST_CELLS = 4;
/** Of names, so many that speak in the conversations are those of people. */
const SPEAKING = 0.3;
const HALF = 0.5;
const LEAST_SPEAKING = 2;
/** So many counts beside names, on a page with a conversation, count those who are in rooms; fewer, where they stand apart. */
const MANY = 5;
/** Words in what stands beside a name: a town has fewer, what a room is about has more. */
const TOPIC = 2.4;

/** "Dernier message par Violette", "61 sujets": a forum, with how much was written in it. */
const OF_FORUMS =
  /^(?:(?:\d+ )?(?:topics|sujets|threads|themen|temas|argomenti|tópicos)$|last (?:post|reply)|derni(?:er message|ère réponse)|(?:letzter|neuester) beitrag|último mensaje|ultimo messaggio|última mensagem)/i;

/** What the rows of women and of men are called. */
const SEX_NAMES = wordSet('male female boy girl homme femme man woman hombre mujer garcon fille guy');

/** One alone may be around anything. */
const SEVERAL_ROOMS = wordSet('rooms channels salons chatrooms');
const MENUS = wordSet('menu menuitem nav tab dropdown action actions settings option options button btn');

interface Sign {
  readonly is: boolean;
  readonly rooms?: number;
  readonly people?: number;
}

export function signsOf(
  named: readonly Named[],
  filled: number,
  called: Called | undefined,
  decor: ReadonlySet<string>,
  around: Around,
): readonly Sign[] {
  const share = (is: (one: Named) => boolean) => named.filter(is).length / named.length;
  const rows = rowsOf(named);
  const first = named[0]?.row;
  // What holds those whom the rows are called may be called the rooms' that stand above them.
  const areCalledNoRooms = share(isCalledNoRoom) >= MOST_OF;
  const isOfRooms = called?.kind === 'rooms' && (called.inWords || !areCalledNoRooms);
  const isOfPeople = called?.kind === 'people';
  const inWords = (called?.inWords ?? false) && !(isTabs(first) && areOfLists(named));
  const isPlain = share((one) => isNameAlone(one.shown, around.beside)) >= PLAIN;
  const people = named.map(({ row, shown }) => personIn(row, shown));
  const isAged = (is: (person: NonNullable<(typeof people)[number]>) => boolean) =>
    people.filter((person) => person?.age !== undefined && is(person)).length / named.length >= MOST_OF;
  const rooms = named.map((one) => roomIn(one.row, one.cells, decor));
  const counted = rooms.filter((room) => room?.count !== undefined);
  const isCounted = counted.length / named.length >= MOST_OF;
  const isFull = counted.length === filled && named.length === filled;
  const standsApart = named.every((one) => one.cells.some(({ text }) => countOf(text) !== undefined));
  const hasRoom = named.some(({ shown }) => IS_ROOM.test(shown[0]?.text ?? ''));
  const hasAges = share(({ shown }) => isForAges(shown[0]?.text ?? '')) > 0;
  const isSpeaking = (name: string | undefined) => !!name && around.speaks(nameKey(name));
  const speaking = named.filter((one, at) => speaksIn(one, around) || isSpeaking(people[at]?.name)).length;
  const hasSex = share(({ row }) => [row, ...childrenOf(row)].some((one) => hasAny(namesOf(one), SEX_NAMES)));
  const hasColumns = (least: number) =>
    share(({ cells }) => cells.filter(({ text }) => countOf(text)).length >= least) >= MOST_OF;
  const isBeyondAges = counted.filter((room) => readAge(String(room?.count)) === undefined).length > 0;
  const isElsewhere = around.people !== undefined && speaking < named.length * SPEAKING;
  const isAgeless = people.every((person) => person?.age === undefined);
  const areFromMany = new Set(people.map((person) => person?.city)).size >= named.length * MOST_OF;
  const isAbout = isCounted && isTopical(named);
  const areHeard = speaking >= 2 && speaking / named.length >= SPEAKING && isPlain && !hasRoom;
  const areFaces = isPlain && around.hasTalk && !hasRoom && haveFaces(rowsOf(named));
  const areThere = isPlain && !hasRoom && isOfAll(named, around);
  return [
    // Where those speak who are in it, a class or an id may be that of the room around them.
    { is: isOfRooms && (inWords || !areHeard), rooms: inWords ? 2 : 1.5, people: -3 },
    { is: isOfPeople, people: inWords ? 2 : 1.5, rooms: -3 },
    { is: inWords && isPlain, [isOfRooms ? 'rooms' : 'people']: 1 },
    { is: isAged((person) => person.isSure ?? false), people: 3 },
    {
      is: isAged((person) => isOfPeople || (around.hasTalk && person.city !== undefined)),
      people: isOfPeople ? 3 : isFull && isBeyondAges ? 1 : areFromMany ? 3.5 : 2.5,
    },
    { is: areHeard || areThere, people: 3 },
    // What is counted beside several who speak is their level, or their points.
    { is: areThere || (areHeard && speaking > LEAST_SPEAKING), rooms: -1.5 },
    { is: speaking > 0, people: speaking >= named.length * MOST_OF && speaking > 2 ? 6 : 0.5 },
    { is: hasSex >= MOST_OF, people: 1.5 },
    // Whom the reader writes to is one of them, in a conversation of two, and each has a face.
    { is: areFaces, people: 1 },
    {
      is: areFaces && (named.some((one) => isWithReader(one, around)) || isOneDrawnOpen(named, around)),
      people: 2,
    },
    // So where the rows are called people, and the open one is with the reader, or of somebody who speaks.
    {
      is: areCalledNoRooms && !isOfPeople && isPlain && named.some((one) => isOpenSpeaker(one, around)),
      people: 2,
    },
    // Each of them is there, or is not: as whoever is listed beside a conversation.
    {
      is: around.hasTalk && share(({ shown }) => shown.slice(1).some(({ text }) => saysHow(text))) >= PLAIN,
      people: 2,
    },
    { is: around.hasTalk && isPlain && !hasRoom && showPresence(rowsOf(named)), people: 1 },
    { is: share(({ shown }) => shown.some(({ text }) => isAddress(text))) >= MOST_OF, people: 1.5 },
    { is: hasColumns(2), rooms: -1.5 },
    // A rank, a rating and points: those who play.
    { is: hasColumns(3), rooms: -1.5 },
    // Two people at a table, each with points.
    { is: share(({ cells }) => cells.filter(({ text }) => namedCount(text)).length > 1) >= HALF, rooms: -3 },
    // "1. lea 9000", "2. tom 8345": places in a game.
    { is: decor.has(NUMBERED) && !isOfRooms, rooms: -6 },
    // Each with a clock that runs: they play.
    { is: named.length < MANY && share(hasClock) === 1, rooms: -3 },
    { is: share(isWrittenLarge) >= MOST_OF, rooms: -6 },
    // "Courage 13": what is told of one, in a table that leads nowhere.
    { is: isCounted && !isOfRooms && rows.every(isTold), rooms: -3 },
    { is: isCounted, rooms: 1.5 },
    { is: isCounted && counted.every((room) => room?.ofPeople), rooms: 1.5 },
    { is: isCounted && leadsToRoom(first), rooms: isOfPeople ? 4.5 : 1.5 },
    { is: isFull && around.hasTalk && (standsApart || named.length >= MANY), rooms: 1.5 },
    { is: isFull && isBeyondAges, rooms: 1 },
    { is: isAbout, rooms: 1, people: -1 },
    { is: share(({ cells }) => cells.some(({ text }) => OF_FORUMS.test(text))) >= MOST_OF, rooms: -3 },
    { is: areSaidIn(named), rooms: 1.5 },
    { is: hasRoom || hasAges, rooms: 0.5 },
    { is: speaking === 0 && (areOpen(named) || areOfPanes(rowsOf(named), around)), rooms: 3 },
    { is: speaking === 0 && !isOfPeople && around.hasTalk && areWays(named), rooms: 3 },
    {
      is: speaking === 0 && around.hasTalk && (areCalledTopics(named) || areNumberedRooms(named)),
      rooms: 3,
    },
    {
      is:
        (isOfPeople ? !inWords : !isOfRooms && named.length > 2) &&
        isPlain &&
        share(isCalledPerson) >= MOST_OF,
      people: isOfPeople ? 1.5 : 1,
    },
    { is: isOfRooms && !inWords && !areHeard && isPlain && named.every(isCalledRoom), rooms: 1.5 },
    { is: isOfRooms && inWords && speaking === 0 && named.every(isCalledRoom), rooms: 1 },
    { is: isOfRooms && speaking === 0 && isPlain && around.hasTalk && areRoomTabs(named), rooms: 1.5 },
    { is: isElsewhere && isOfPeople && isPlain && around.isBesidePeople?.(first) === true, people: 1.5 },
    { is: isElsewhere && isOfRooms && speaking === 0 && isPlain && areHeldAsRooms(named), rooms: 1.5 },
    { is: isElsewhere && isCounted && counted.length >= MANY, rooms: 1.5, people: -3 },
    { is: isElsewhere && around.people === 'told' && speaking === 0 && isAgeless, people: -3 },
  ];
}

/** Whether all who speak are among them, the reader with whom they talk, and none is marked as open: those who are there. */
function isOfAll(named: readonly Named[], { speakers }: Around): boolean {
  const names = new Set(named.map(({ shown }) => nameKey(whoIn(shown))));
  return (
    new Set(speakers).size >= LEAST_SPEAKING &&
    speakers.every((name) => names.has(name)) &&
    !named.some(({ row, shown }) => isRowChosen(row) || isTopic(whoIn(shown)))
  );
}

/** Whether a row is called as the conversation of two is that is open, or is marked as that where nobody is named in it. */
function isWithReader({ row, shown }: Named, { isOpenTalk, speakers }: Around): boolean {
  const name = whoIn(shown);
  const isOpen = isOpenTalk(nameKey(name), row) || (speakers.length === 0 && isRowChosen(row));
  return isOpen && !isTopic(name);
}

function isOpenSpeaker(one: Named, around: Around): boolean {
  if (!around.hasTalk) return false;
  return (isRowChosen(one.row) && speaksIn(one, around)) || isWithReader(one, around);
}

/** Whether one row is drawn as the open one, where nobody is named in the conversation and none of them is called as rooms are. */
function isOneDrawnOpen(named: readonly Named[], { speakers }: Around): boolean {
  return (
    speakers.length === 0 && isOneSetOff(rowsOf(named)) && !named.some(({ shown }) => isTopic(whoIn(shown)))
  );
}

function hasClock({ cells }: Named): boolean {
  return cells.length > 2 && cells.some(({ text }) => /^\d{1,2}:\d{2}$/.test(text));
}

/** A row of a table that is called nothing, and has nothing to click in it. */
function isTold(row: Element): boolean {
  const { attributes, tag } = natives();
  return tag(row) === 'tr' && attributes(row).length === 0 && !isWay(row) && !isPointedAt(row);
}

/** A number that is a heading: how much there is of something, written large. */
function isWrittenLarge({ cells }: Named): boolean {
  return cells.some(({ element, text }) => countOf(text) && natives().matches(element, 'h1, h2, h3'));
}

/** Whether what stands beside the names says what they are about. */
function isTopical(named: readonly Named[]): boolean {
  const words = named.flatMap(({ shown }) => {
    const beside = shown.slice(1).find(({ text }) => /\p{L}{2}/u.test(text) && countOf(text) === undefined);
    return beside ? [beside.text.split(' ').length] : [];
  });
  return (
    words.length >= named.length * MOST_OF && words.reduce((sum, one) => sum + one, 0) / words.length >= TOPIC
  );
}

function rowsOf(named: readonly Named[]): readonly Element[] {
  return named.map(({ row }) => row);
}

/** Ways to rooms, by where they lead, and one of them is taken. */
function areWays(named: readonly Named[]): boolean {
  const rows = rowsOf(named);
  return (rows.some(isChosen) || isOneSetOff(rows)) && rows.every(isWayToRoom);
}

/** A row that is called somebody itself, and no part of a menu. */
function isCalledPerson({ row }: Named): boolean {
  return hasAny(namesOf(row), PEOPLE_LISTS) && !hasAny(namesOf(row), MENUS);
}

function isCalledNoRoom(one: Named): boolean {
  return isCalledPerson(one) && !hasAny(namesOf(one.row), ROOMS);
}

/** A row that is called a room itself, and neither a room of two nor what is done in one, nor all who are in it. */
function isCalledRoom({ row, cells }: Named): boolean {
  const names = namesOf(row);
  const isAlone = cells.length <= MOST_CELLS;
  return isAlone && isCalledRoomRow(row) && !hasAny(names, MENUS) && !hasAny(names, PRIVATES);
}

/** Tabs that are each called one of a room, one of them open: not those of few, which show the parts of one room. */
function areRoomTabs(named: readonly Named[]): boolean {
  const isTab = ({ row }: Named) =>
    namesOf(row).has('tab') && isCalledRoomRow(row) && !hasAny(namesOf(row), PRIVATES);
  return (
    named.length >= MANY &&
    named.every(isTab) &&
    named.some(({ row }) => isRowChosen(row)) &&
    !named.some(({ shown: [first] }) => isOfList(first?.text ?? '') || OF_MENUS.test(first?.text ?? ''))
  );
}

/** What holds them, or that, is called rooms, and not one; none of them is a way of the whole site. */
function areHeldAsRooms(named: readonly Named[]): boolean {
  const [first] = named;
  const held = first ? above(first.row) : null;
  return (
    [held, held && above(held)].some(
      (one) => one && hasAny(namesOf(one), SEVERAL_ROOMS) && !hasAny(namesOf(one), MENUS),
    ) &&
    !named.some(({ row, shown: [first] }) => hasAny(namesOf(row), MENUS) || OF_MENUS.test(first?.text ?? ''))
  );
}

/** A few ways, or some that are called as lists are: "Rooms", "People". */
function areOfLists(named: readonly Named[]): boolean {
  return named.length < MANY || named.some(({ shown }) => isOfList(shown[0]?.text ?? ''));
}

/** Ways to other parts of a list, called by what they show. */
function isTabs(row: Element | undefined): boolean {
  const holder = row && above(row);
  if (!holder) return false;
  return natives().attribute(holder, 'role') === 'tablist' || namesOf(holder).has('tabs');
}
