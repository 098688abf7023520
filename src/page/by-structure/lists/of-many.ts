/** Conversations with one person and rooms in one list: which rows are which. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { tidy } from '../../text.ts';
import type { Cell } from '../parts/cells.ts';
import { countOf } from '../parts/counts.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import { saysHow } from '../parts/told.ts';
import { isLikeTopic, isTopic } from '../parts/topics.ts';
import { IN_ROOMS, PRIVATES } from '../parts/words.ts';
import type { Around } from './around.ts';
import { calledManyAmong } from './called-many.ts';
import { byLastWords, HANDLE, isInbox, isSaidBySelf, whoIn } from './inbox.ts';
import { showsSeveral } from './pictures.ts';
import { LEAST_APART, LEAST_KNOWN, setApart, standingBeyond, standingWith } from './set-apart.ts';

interface Named {
  readonly row: Element;
  readonly shown: readonly Cell[];
}

/** What a picture of several people is called. */
const MANY = wordSet('group groups users people');
/** What a row of many is called among those of people, also as XMPP calls it (XEP-0045). */
const OF_MANY = wordSet('groupchat muc supergroup');
const TYPES_OF_MANY = new Set('group channel room'.split(' '));
/** Of so many rows of people, a few more are called as rooms are. */
const FEW = 0.2;
/** Where nothing else tells what a list is of, so many names in it are called as rooms are, and so much of them. */
const LEAST_TOPICS = 5;
const MOST_TOPICS = 0.8;
/** A name, the last words, how many are new; a row that says more holds those who are in the room. */
const MOST_SHOWN = 3;
/** What leads away from the page. */
const AWAY = 'a[href]:not([href=""], [href^="#"], [href^="javascript:"])';

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
  /** The rows of those who are known for people. */
  readonly people: ReadonlySet<Element>;
  /** Whether something in all of them tells the ones from the others. */
  readonly areApart?: boolean;
}

export const NOT_SORTED: Sorted = { many: new Set(), known: 0, people: new Set() };

/**
 * What is known of a few rows tells the others: as their last words are told, by pictures of several people, by names of people who speak,
 * by rooms that are open or called as nobody is; then by what those have in their rows and the others do not.
 * @param areCalledPeople whether the page calls all of them people: there "@" is the sign of an operator
 */
export function sorted(rows: readonly Named[], around: Around, areCalledPeople = false): Sorted {
  const openTalks = rows.filter(({ row, shown }) => around.isOpenTalk(keyOf(shown), row));
  const isWithOpen = (row: Element) => openTalks.some((one) => one.row === row);
  // The one that is open is with whom it is called by, whoever said the last words in it.
  const said = byLastWords(rows);
  const last = new Set([...said.many].filter((row) => !isWithOpen(row)));
  const privates = new Set(rows.filter(isPrivate).map(({ row }) => row));
  const isTold = ({ shown }: Named) => isTopic(whoIn(shown));
  const areHandled = rows.filter(({ shown }) => hasHandle(shown)).length >= LEAST_APART;
  const isRoom = ({ shown }: Named) => around.isRoom?.(keyOf(shown)) ?? false;
  const isPerson = (one: Named) =>
    around.speaks(keyOf(one.shown)) ||
    isSaidBySelf(one.shown) ||
    around.isMember?.(keyOf(one.shown)) ||
    isAddressed(one.shown) ||
    (areHandled && hasHandle(one.shown)) ||
    (around.isOpenTalk(keyOf(one.shown), one.row) && !isTold(one));
  const people = new Set(rows.filter(isPerson).map(({ row }) => row));
  // Of tabs, the one of somebody who speaks is called private, and the others are not.
  const others = rows.filter(({ row }) => !privates.has(row));
  const areNamed = others.some(isTold) && !areCalledPeople;
  if (areNamed && people.size > 0 && [...people].every((row) => privates.has(row))) {
    const many = new Set(others.map(({ row }) => row));
    return { many, known: many.size, people: privates, areApart: true, mixed: 'surely' };
  }
  const speaksBeside = (one: Named) => !isAddressed(one.shown) && around.speaks(keyOf(one.shown));
  const haveRanks =
    rows.some(({ shown }) => isAddressed(shown)) && (areCalledPeople || rows.some(speaksBeside));
  const beside = haveRanks ? new Set() : besideCalled(rows);
  const groups = groupsAmong(rows);
  const called = groups.size > 0 ? [...groups] : calledManyAmong(rows);
  if (called) {
    const many = new Set(called.map(({ row }) => row));
    return {
      many,
      known: many.size,
      people: new Set(rows.flatMap(({ row }) => (many.has(row) ? [] : [row]))),
      areApart: true,
      mixed: 'surely',
    };
  }
  const signed = rows.filter((one) => isSigned(one) || beside.has(one) || isRoom(one));
  const known = new Set([...last, ...(signed.length < rows.length ? signed : []).map(({ row }) => row)]);
  const isRoomOpen = (one: Named) => isOpen(one, around) && !around.speaks(keyOf(one.shown));
  const open = rows.filter(isRoomOpen).map(({ row }) => row);
  const topics = rows.filter((one) => !people.has(one.row) && isTold(one));
  const rooms = new Set([...known, ...open, ...topics.map(({ row }) => row)]);
  const apart = setApart(rows, rooms, people, said.others);
  // One among people may be called by a pastime, and be like some of them: a woman, or away.
  const areSure = rooms.size >= LEAST_KNOWN && (people.size > 0 || known.size >= LEAST_KNOWN);
  if (apart)
    return {
      many: new Set([...known, ...apart]),
      known: rooms.size,
      people,
      areApart: true,
      mixed: areSure ? 'surely' : people.size > 0 ? 'likely' : undefined,
    };
  // Where nobody is known to be a person, the rooms that are open tell what the others are.
  const areAlone = known.size > 0 || open.length === 0 || people.size > 0;
  const before = areAlone
    ? []
    : rows.filter(({ shown }) => around.wasRoom(keyOf(shown))).map(({ row }) => row);
  const among = areAlone || before.length > 0 ? before : rows.map(({ row }) => row);
  const many = new Set([...known, ...open, ...among]);
  const areBoth = known.size >= LEAST_KNOWN && people.size >= LEAST_APART;
  if (topics.length === 0 || topics.length + known.size + open.length + people.size < LEAST_APART)
    return { many, known: known.size + open.length, people, ...(areBoth && { mixed: 'surely' }) };
  const like = rows.filter(({ shown }) => isLikeTopic(whoIn(shown)));
  for (const { row } of [...topics, ...like]) if (!people.has(row)) many.add(row);
  for (const row of standingWith(rows, many, people)) many.add(row);
  const areHalf = many.size >= LEAST_APART && many.size >= rows.length / 2;
  const areMany = areBoth || areHalf || areRoomsToo(topics.length, rows.length);
  const mixed = people.size === 0 ? undefined : areMany ? 'surely' : 'likely';
  return {
    many,
    known: many.size,
    people: new Set([...people, ...standingBeyond(rows, many, people)]),
    mixed,
  };
}

/** Whether the people who made a page call a row a conversation of two. */
export function isPrivate({ row }: Pick<Named, 'row'>): boolean {
  return hasAny(namesOf(row), PRIVATES);
}

/** Where all are called private, neither names nor last words tell that many are in one: "step 1: open the lid". */
export function signedOf(rows: readonly Named[]): Sorted {
  return { ...NOT_SORTED, many: new Set(rows.filter(isSigned).map(({ row }) => row)) };
}

/**
 * The rows that the page tells for groups where it tells how people are: "Group" beside a name, "Online" beside others. Where anything
 * else stands there, it may be what somebody said.
 */
export function groupsAmong<One extends Named>(rows: readonly One[]): ReadonlySet<One> {
  const groups = rows.filter(({ shown }) => A_GROUP.test(shown[1]?.text ?? ''));
  const others = rows.filter((one) => !groups.includes(one));
  const areTold = others.length > 0 && others.every(({ shown }) => saysHow(shown[1]?.text ?? ''));
  return new Set(areTold ? groups : []);
}

const A_GROUP =
  /^(?:group|groupe|grupo|gruppe|gruppo|groep|grupa|группа|channel|canal|kanal|canale|kanaal|kanał|канал)$/iu;

function isSigned(one: Named): boolean {
  return (
    isOfMany(one.row) ||
    hasSignOfMany(one.row) ||
    showsSeveral(one.row) ||
    isShared(one) ||
    one.shown.some(countsMany) ||
    one.shown.some(saysMany)
  );
}

/** A number that is called one of members, and is more than two: the reader, and whom a conversation is with, are two. */
function countsMany({ element, text }: Cell): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) > 2 && hasAny(namesOf(element), IN_ROOMS);
}

const BADGES = wordSet('badge tag');
const A_GROUPS = wordSet('group groups groupchat');

/** Whether so many rows of a list are called as rooms are that it holds some: among people, one or two may like music. */
export function areRoomsToo(many: number, rows: number): boolean {
  return many >= LEAST_KNOWN && many >= rows * FEW;
}

/** "(group)", beside a name, or whatever stands in a badge that the page calls a group's. */
function saysMany({ element, text }: Cell): boolean {
  const names = namesOf(element);
  if (hasAny(names, BADGES) && hasAny(names, A_GROUPS)) return true;
  return /^\((?:groupe?|grupo|gruppe|gruppo|групп[аы])\)$/iu.test(text);
}

/** Whether nearly all of some names are those of rooms, and none leads to another page: the parts of a site are called so, too. */
export function areTopics(rows: readonly Named[]): boolean {
  const names = rows.map(({ shown }) => whoIn(shown));
  return (
    rows.length >= LEAST_TOPICS &&
    names.filter(isTopic).length >= LEAST_KNOWN &&
    names.filter((name) => isTopic(name) || isLikeTopic(name)).length >= rows.length * MOST_TOPICS &&
    rows.every(({ shown }) => shown.length <= MOST_SHOWN) &&
    !rows.some(({ row }) => natives().matches(row, AWAY) || natives().first(row, AWAY))
  );
}

/** "7 membres" under a name: many are in it. */
export function isShared({ shown }: Pick<Named, 'shown'>): boolean {
  return shown.slice(1).some(({ text }) => countOf(text)?.ofPeople);
}

/** Whether some rows, and just those, say how many are in them and show it by a sign: the others are with one person each. */
export function areSomeShared(rows: readonly Named[]): boolean {
  const shared = rows.filter(isShared).length;
  return shared > 0 && shared < rows.length && rows.every((one) => isShared(one) === hasSignOfMany(one.row));
}

/** The rows that the page says are of many, among others: where all of a list say so, it tells nothing. */
export function ofManyAmong(rows: readonly Element[]): ReadonlySet<Element> {
  const many = rows.filter(isOfMany);
  return new Set(many.length < rows.length ? many : []);
}

function isOfMany(row: Element): boolean {
  const type = natives().attribute(row, 'data-type')?.toLowerCase() ?? '';
  const names = namesOf(row);
  return (hasAny(names, OF_MANY) && !hasAny(names, IN_ROOMS)) || TYPES_OF_MANY.has(type);
}

/** A picture of several people, by what it is called or by the word that a font shows so. */
function hasSignOfMany(row: Element): boolean {
  const dom = natives();
  return dom.all(row, 'i, svg, [role=img], [class*="icon" i], [class*=" fa-"]').some((one) => {
    const text = tidy(dom.rawText(one)).toLowerCase();
    return hasAny(namesOf(one), MANY) || MANY.has(text) || text === '👥';
  });
}

/**
 * Where some are called as one calls people, "@lea", the others are not: but for people who wrote to the reader, of whom any may be
 * called so.
 */
export function besideCalled<One extends Named>(rows: readonly One[]): ReadonlySet<One> {
  const beside = [isAddressed, hasHandle].flatMap((is, at) => {
    const others = rows.filter(({ shown }) => !is(shown));
    return rows.length - others.length > at ? others : [];
  });
  return new Set(beside.length > 0 && isInbox(rows) ? [] : beside);
}

function isAddressed(shown: readonly Cell[]): boolean {
  return /^@\S/.test(whoIn(shown));
}

/** "Léa", and below it "@lea.b": in one row alone, somebody said that. */
function hasHandle(shown: readonly Cell[]): boolean {
  return shown.slice(1).some(({ text }) => HANDLE.test(text));
}

function keyOf(shown: readonly Cell[]): number {
  return nameKey(whoIn(shown));
}
