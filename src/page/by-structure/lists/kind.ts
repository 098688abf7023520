/** What a list is of: a sum of weak signs, so that no odd word, class or number decides alone. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { readAge } from '../../person.ts';
import { above } from '../../scope.ts';
import { IS_ROOM } from '../news/bar.ts';
import type { Called } from '../parts/called.ts';
import { type Cell, countOf, inFull } from '../parts/cells.ts';
import { isChosen } from '../parts/chosen.ts';
import { hasAny, kindOfMake, namesOf, wordSet } from '../parts/hints.ts';
import { isName } from '../parts/row-text.ts';
import { childrenOf } from '../parts/rows.ts';
import { PEOPLE_LISTS } from '../parts/words.ts';
import { areBegun, byLastWords, isCalledTalks, isInbox, whoIn } from './inbox.ts';
import { areRoomsToo, isBesideCalled, isOpen, type Sorted, sorted } from './of-many.ts';
import { personIn } from './people.ts';
import { showsSeveral } from './pictures.ts';
import { isChannel, isWayToRoom, leadsToRoom, roomIn } from './rooms.ts';
import type { Around } from './verdict.ts';

export type Kind = 'rooms' | 'members' | 'talks';

/** A row that names something, with its cells from the name on. */
export interface Named {
  readonly row: Element;
  readonly cells: readonly Cell[];
  readonly shown: readonly Cell[];
}

/** So much evidence makes a list one of rooms or of people. */
const ENOUGH = 3;
/** How many of the rows must read alike. */
export const MOST_OF = 0.6;
/** Of names, so many that speak in the conversations are those of people. */
const SPEAKING = 0.3;
/** Of conversations to choose from, so many are made alike. */
const ALIKE = 0.75;
/** Names alone: of so many rows. */
const PLAIN = 0.8;
/** So many counts beside names, on a page with a conversation, count those who are in rooms; fewer, where they stand apart. */
const MANY = 5;
/** Words in what stands beside a name: a town has fewer, what a room is about has more. */
const TOPIC = 2.4;
/** "18-25 ans", "40+", "Over 30": rooms are for ages, people have one. */
const AGES = /\d{1,2}\s*[-–/]\s*\d{1,2}|\d{2}\s*\+|\+\s*\d{2}|\d0s\b/;

/** So many tabs show what all of them are. */
const LEAST_OPEN = 3;
/** What menus of a whole site hold, and no list of rooms does. */
const OF_MENUS =
  /^(?:faq|aide|help|hilfe|ayuda|aiuto|contact|(?:se )?d[ée]connex?\p{L}*|connexion|log ?(?:in|out|off)|sign ?(?:in|out|up)|register|inscription|s.inscrire|abmelden|anmelden|registrieren|cerrar sesi[óo]n|esci)(?!\p{L})/iu;
const WAYS_TO_CLOSE = '[class*="close" i], [aria-label*="close" i], [aria-label*="fermer" i]';

/** What the rows of women and of men are called. */
const SEX_NAMES = wordSet('male female boy girl homme femme man woman hombre mujer garcon fille guy');

const MENUS = wordSet('menu menuitem nav tab dropdown action actions settings option options button btn');

const NOT_SORTED: Sorted = { many: new Set() };

interface Sign {
  readonly is: boolean;
  readonly rooms?: number;
  readonly people?: number;
}

/**
 * @param filled how many rows of the list show anything
 * @param decor what stands on most rows of the list
 */
export function kindOf(
  named: readonly Named[],
  filled: number,
  called: Called | undefined,
  decor: ReadonlySet<string>,
  around: Around,
): Kind | undefined {
  if (called?.kind === 'requests') {
    // Whoever waits neither speaks nor is open: what stands over such rows is one of them, "1 person waiting".
    const areOpen = named.some((one) => isOpen(one, around) || speaksIn(one, around));
    return areOpen && areRows(named) ? 'talks' : undefined;
  }
  // "7 membres" under a name: many are in it, whatever the list is called.
  const shared = named.filter(({ shown }) => shown.slice(1).some(({ text }) => countOf(text)?.ofPeople));
  if (shared.length >= named.length * MOST_OF) return 'rooms';
  if (called?.kind === 'talks') return areRows(named) ? 'talks' : undefined;
  if (named.filter((one) => isChannel(one.cells)).length >= 2) return 'rooms';
  // Rooms that are called so may show their last words too.
  const isOfRooms =
    called?.kind === 'rooms' &&
    !areSomeOfSeveral(named) &&
    (called.inWords || (around.hasTalk && !isMixed(named)));
  if (isInbox(named) && !areNamed(named, called, around))
    return isOfRooms && !named.some((one) => speaksIn(one, around)) ? 'rooms' : 'talks';
  const signs = signsOf(named, filled, called, decor, around);
  const sum = (of: 'rooms' | 'people') =>
    signs.reduce((total, sign) => total + ((sign.is && sign[of]) || 0), 0);
  const [rooms, people] = [sum('rooms'), sum('people')];
  const { many, mixed } = around.hasTalk && areRows(named) ? sorted(named, around) : NOT_SORTED;
  // In a list that is called people the others are people, whoever of them is known.
  const areSome = called?.kind === 'people' && areRoomsToo(many.size, named.length);
  if (Math.max(rooms, people) >= ENOUGH) {
    const kind = people >= rooms ? 'members' : 'rooms';
    return mixed === 'surely' || areSome || (mixed && kind === 'rooms') ? 'talks' : kind;
  }
  const isCalledSo = called?.kind === 'rooms' || named.some(({ row }) => isCalledTalks(row));
  if (mixed === 'surely' || (mixed && isCalledSo)) return 'talks';
  const isOfMenu = named.some(({ shown }) => OF_MENUS.test(shown[0]?.text ?? ''));
  if (areOpen(named) && named.some(({ shown }) => isBesideCalled(shown, named))) return 'talks';
  const mayBegin = called === undefined || areSomeOfSeveral(named);
  if (!isOfMenu && mayBegin && areBegun(named) && areRows(named)) return 'talks';
  const isOfTalks = !isOfMenu && named.some((one) => isOpen(one, around)) && areRows(named);
  return isOfTalks && !named.some((one) => speaksIn(one, around)) ? 'talks' : undefined;
}

/** People by the words over them and by who speaks, each with no more beside the name than a rank. */
function areNamed(named: readonly Named[], called: Called | undefined, around: Around): boolean {
  return (
    called?.kind === 'people' &&
    called.inWords &&
    named.filter((one) => speaksIn(one, around)).length >= 2 &&
    named.filter((one) => isNameAlone(one.shown, around.beside)).length >= named.length * PLAIN
  );
}

/** Rooms and conversations with one person in one list: those who made the page call both alike. */
function isMixed(named: readonly Named[]): boolean {
  const { many, one } = byLastWords(named);
  return many.size > 0 && one.size > 0;
}

/** Some rows show pictures of several people, and the others do not. */
function areSomeOfSeveral(named: readonly Named[]): boolean {
  const several = named.filter(({ row }) => showsSeveral(row));
  return several.length > 0 && several.length < named.length;
}

/** Made alike, and no parts of one row. */
function areRows(named: readonly Named[]): boolean {
  const makes = named.map(({ row }) => kindOfMake(row));
  const most = Math.max(...makes.map((make) => makes.filter((other) => other === make).length));
  return most >= makes.length * ALIKE;
}

/** Whether rows are surely of people, whatever they are called: most tell where they live, or two of them speak. */
export function arePeople(named: readonly Named[], around: Around): 'told' | 'speak' | undefined {
  const towns = named.flatMap(({ row, shown }) => personIn(row, shown)?.city ?? []);
  if (around.hasTalk && new Set(towns).size > 1 && towns.length >= named.length * MOST_OF) return 'told';
  return named.filter((one) => speaksIn(one, around)).length >= 2 ? 'speak' : undefined;
}

function speaksIn(one: Named, around: Around): boolean {
  return around.speaks(nameKey(whoIn(one.shown))) || speaksInFull(one, around);
}

/** Whether those who speak are called with what stands in brackets after the names of the list. */
export function speaksInFull({ shown }: Named, around: Around): boolean {
  const name = inFull(shown);
  return name !== shown[0]?.text && around.speaks(nameKey(name));
}

function signsOf(
  named: readonly Named[],
  filled: number,
  called: Called | undefined,
  decor: ReadonlySet<string>,
  around: Around,
): readonly Sign[] {
  const share = (is: (one: Named) => boolean) => named.filter(is).length / named.length;
  const first = named[0]?.row;
  const isOfRooms = called?.kind === 'rooms';
  const isOfPeople = called?.kind === 'people';
  const inWords = (called?.inWords ?? false) && !isTabs(first);
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
  const hasAges = share(({ shown }) => AGES.test(shown[0]?.text ?? '')) > 0;
  const isSpeaking = (name: string | undefined) => !!name && around.speaks(nameKey(name));
  const speaking = named.filter((one, at) => speaksIn(one, around) || isSpeaking(people[at]?.name)).length;
  const hasSex = share(({ row }) => [row, ...childrenOf(row)].some((one) => hasAny(namesOf(one), SEX_NAMES)));
  const hasColumns = share(({ cells }) => cells.filter(({ text }) => countOf(text)).length > 1);
  const isBeyondAges = counted.filter((room) => readAge(String(room?.count)) === undefined).length > 0;
  const isElsewhere = around.people !== undefined && speaking < named.length * SPEAKING;
  const isAgeless = people.every((person) => person?.age === undefined);
  const areFromMany = new Set(people.map((person) => person?.city)).size >= named.length * MOST_OF;
  const isAbout = isCounted && isTopical(named);
  const areHeard = speaking >= 2 && speaking / named.length >= SPEAKING && isPlain && !hasRoom;
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
    { is: areHeard, people: 3 },
    { is: speaking > 0, people: speaking >= named.length * MOST_OF && speaking > 2 ? 6 : 0.5 },
    { is: hasSex >= MOST_OF, people: 1.5 },
    { is: hasColumns >= MOST_OF, rooms: -1.5 },
    { is: isCounted, rooms: 1.5 },
    { is: isCounted && counted.every((room) => room?.ofPeople), rooms: 1.5 },
    { is: isCounted && leadsToRoom(first), rooms: isOfPeople ? 4.5 : 1.5 },
    { is: isFull && around.hasTalk && (standsApart || named.length >= MANY), rooms: 1.5 },
    { is: isFull && isBeyondAges, rooms: 1 },
    { is: isAbout, rooms: 1, people: -1 },
    { is: hasRoom || hasAges, rooms: 0.5 },
    { is: speaking === 0 && areOpen(named), rooms: 3 },
    { is: speaking === 0 && !isOfPeople && around.hasTalk && areWays(named), rooms: 3 },
    { is: isOfPeople && !inWords && isPlain && share(isCalledPerson) >= MOST_OF, people: 1.5 },
    { is: isElsewhere && isCounted && counted.length >= MANY, rooms: 1.5, people: -3 },
    { is: isElsewhere && around.people === 'told' && speaking === 0 && isAgeless, people: -3 },
  ];
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

/** Conversations that are open, each with a way to close it, and one of them shown: where nobody of these names speaks, rooms. */
function areOpen(named: readonly Named[]): boolean {
  const rows = named.map(({ row }) => row);
  return (
    rows.length >= LEAST_OPEN &&
    rows.some((row) => [row, ...childrenOf(row)].some(isChosen)) &&
    rows.every((row) => natives().first(row, WAYS_TO_CLOSE) !== null)
  );
}

/** Ways to rooms, by where they lead, and one of them is taken. */
function areWays(named: readonly Named[]): boolean {
  const rows = named.map(({ row }) => row);
  return rows.some(isChosen) && rows.every(isWayToRoom);
}

/** A row that is called somebody itself, and no part of a menu. */
function isCalledPerson({ row }: Named): boolean {
  return hasAny(namesOf(row), PEOPLE_LISTS) && !hasAny(namesOf(row), MENUS);
}

/** Ways to other parts of a list, called by what they show. */
function isTabs(row: Element | undefined): boolean {
  const holder = row && above(row);
  if (!holder) return false;
  return natives().attribute(holder, 'role') === 'tablist' || namesOf(holder).has('tabs');
}

/** A name, and little else: no sentence, no length of time, no number. */
function isNameAlone(shown: readonly Cell[], beside: number): boolean {
  const text = shown[0]?.text ?? '';
  if (lengthOf(shown.slice(1).filter((cell) => !/\d:\d\d/.test(cell.text))) > beside) return false;
  return (
    isName(text) &&
    /^(?:[\p{L}\p{N}_~\-*.@+%&#|[\]{}^`]|\(.+\)$)/u.test(text) &&
    !/^\d+ \p{L}/u.test(text) &&
    text.split(' ').length <= 4 &&
    !/[?!…:]$/.test(text)
  );
}

export function lengthOf(cells: readonly Cell[]): number {
  return cells.reduce((length, { text }) => length + text.length + 1, 0);
}
