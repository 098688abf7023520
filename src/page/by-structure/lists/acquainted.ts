/** Who stands in the lists of people on a page: a row of that name in another list is a conversation with one of them, and no room. */
import { nameKey } from '../../own.ts';
import { above, outwards } from '../../scope.ts';
import { fromName } from '../parts/from-name.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import { SAMPLE } from '../parts/rows.ts';
import type { Alike } from './alike.ts';
import { whoIn } from './inbox.ts';
import { MOST_PEOPLE } from './named-rows.ts';
import { NONE, plain, type Verdict } from './verdict.ts';

/** Two may speak with each other, and with the reader. */
const LEAST_SPEAKING = 3;

/** What other lists of the page tell of the names in one. */
export interface Acquainted {
  /** Whether somebody of this name, by its key, stands in a list of people. */
  isMember(name: number): boolean;
  /** Whether a room of this name does in a list of rooms. */
  isRoom(name: number): boolean;
  /** Whether a row of the list itself is called so. */
  readonly hasRoom: boolean;
}

/** For each list, who stands in another that is surely one of people or of rooms; undefined where nobody of it does, or where those of it are all who speak. */
export function* acquaintedIn(
  lists: readonly Alike[],
  verdicts: readonly Verdict[],
  speakers: readonly number[],
): Generator<void, (Acquainted | undefined)[], void> {
  const known: { list: Alike; kind: Verdict['kind']; names: ReadonlySet<number> }[] = [];
  for (const [at, list] of lists.entries()) {
    yield;
    const verdict = verdicts[at];
    if (verdict && isSure(verdict))
      known.push({ list, kind: verdict.kind, names: new Set(keysOf(list, verdict, MOST_PEOPLE)) });
  }
  return lists.map((list, at) => {
    const verdict = verdicts[at];
    if (!verdict || known.length === 0 || isSure(verdict)) return undefined;
    const others = known.filter((one) => !areNested(one.list, list));
    const standsIn = (kind: Verdict['kind']) => (name: number) =>
      others.some((one) => one.kind === kind && one.names.has(name));
    const [isMember, isRoom] = [standsIn('members'), standsIn('rooms')];
    const keys = keysOf(list, verdict, SAMPLE);
    const hasRoom = keys.some(isRoom);
    if (!hasRoom && isOfEveryone(list, verdict, speakers)) return undefined;
    return keys.some(isMember) ? { isMember, isRoom, hasRoom } : undefined;
  });
}

/** By what it is called, too: those who speak may be whom the reader talks with. */
function isSure({ kind, people, isCalledPeople, isCalledRooms }: Verdict): boolean {
  return (
    (kind === 'members' && (people === 'told' || isCalledPeople === true)) ||
    (kind === 'rooms' && isCalledRooms === true && people === undefined)
  );
}

/** Whether all who speak stand in a list: those who are there, and not those with whom the reader talks. */
export function isOfEveryone(list: Alike, verdict: Verdict, speakers: readonly number[]): boolean {
  const names = new Set(speakers.length < LEAST_SPEAKING ? [] : keysOf(list, verdict, MOST_PEOPLE));
  return names.size > 0 && speakers.every((name) => names.has(name));
}

const CONTACTS = wordSet('contact contacts roster friend friends buddy buddies buddylist');
/** How far around a row what it stands in may be called so, in elements. */
const NEARBY = 4;

/** The rows of those whom the reader knows, where who is here stands elsewhere on the page. */
export function contactsAmong(
  lists: readonly Alike[],
  verdicts: readonly Verdict[],
  speakers: readonly number[],
): ReadonlySet<Element> {
  const isHere = (list: Alike, verdict: Verdict) =>
    verdict.kind === 'members' && isOfEveryone(list, verdict, speakers);
  const here = lists.filter((list, at) => isHere(list, verdicts[at] ?? NONE));
  const isContacts = (list: Alike, at: number) =>
    (verdicts[at]?.kind ?? 'members') === 'members' && !here.includes(list) && isOfContacts(list);
  return new Set(here.length > 0 ? lists.filter(isContacts).flatMap(({ rows }) => rows) : []);
}

/** Whether the page calls a list, or its rows, the reader's contacts. */
function isOfContacts({ rows }: Alike): boolean {
  for (const at of outwards(rows.at(-1) ?? null, NEARBY)) if (hasAny(namesOf(at), CONTACTS)) return true;
  return false;
}

/** "Karim (online)" */
const HOW_THEY_ARE = /\s*\([^()]+\)$/;

/** The keys of what the rows of a list are called, with what stands in brackets behind, and without. */
function keysOf({ rows, cells }: Alike, { decor, heads, wording }: Verdict, most: number): readonly number[] {
  return rows.slice(0, most).flatMap((row) => {
    const name = heads?.has(row) ? '' : whoIn(fromName(plain(cells(row), wording), decor));
    return name ? [name, name.replace(HOW_THEY_ARE, '')].map(nameKey) : [];
  });
}

/** Whether one list stands in a row of the other. */
function areNested(one: Alike, other: Alike): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin({ rows: [first] }: Alike, { rows }: Alike): boolean {
  for (let at = first ?? null; at; at = above(at)) if (rows.includes(at)) return true;
  return false;
}
