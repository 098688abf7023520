/** What a list is of: a sum of weak signs, so that no odd word, class or number decides alone. */

import type { Called } from '../parts/called.ts';
import { isRowChosen } from '../parts/chosen.ts';
import { WAY_TO_TALK } from '../parts/from-name.ts';
import { makeOf } from '../parts/hints.ts';
import { listCalled } from '../parts/list-words.ts';
import { STATE } from '../parts/told.ts';
import { isTopic } from '../parts/topics.ts';
import { DEEDS, KINDS_OF_SENT, OF_MENUS } from '../parts/words.ts';
import type { Around } from './around.ts';
import { areBesideOpen } from './beside-open.ts';
import { areBegun, byLastWords, isCalledTalks, isInbox, isSaidBySelf, whoIn } from './inbox.ts';
import { areOpen, isNameAlone, MOST_OF, type Named, PLAIN, speaksIn } from './named.ts';
import {
  areRoomsToo,
  areSomeShared,
  areTopics,
  besideCalled,
  groupsAmong,
  isOpen,
  isPrivate,
  isShared,
  NOT_SORTED,
  sorted,
} from './of-many.ts';
import { haveFaces } from './own-faces.ts';
import { personIn } from './people.ts';
import { showsSeveral } from './pictures.ts';
import { isChannel } from './rooms.ts';
import { signsOf } from './signs.ts';

export type Kind = 'rooms' | 'members' | 'talks';

/** So much evidence makes a list one of rooms or of people. */
const ENOUGH = 3;
/** So many rows of rooms and of people stand in one list. */
const LEAST_OF_BOTH = 2;
/** More rows than that are no parts of one. */
const MOST_PARTS = 5;
/** Of conversations to choose from, so many are made alike. */
const ALIKE = 0.75;

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
  if (called?.kind !== 'people' && groupsAmong(named).size > 0) return 'talks';
  // Many are in most of them, whatever the list is called; of the others it may say how they are: "online", "left an hour ago".
  const others = named.filter((one) => !isShared(one));
  if (called?.kind !== 'people' && areSomeShared(named)) return 'talks';
  // Rooms with how many are in them, and people with how they are.
  const areBoth = named.length - others.length >= LEAST_OF_BOTH && others.length >= LEAST_OF_BOTH;
  if (areBoth && others.filter(saysHowTheyAre).length >= others.length * MOST_OF) return 'talks';
  if (others.length <= named.length * (1 - MOST_OF))
    return others.length > 1 && others.every((one) => saysHowTheyAre(one) || speaksIn(one, around))
      ? 'talks'
      : 'rooms';
  if (areWaysToTalk(named)) return 'talks';
  if (called?.kind.endsWith('talks')) return areRows(named, called.kind !== 'talks') ? 'talks' : undefined;
  if (named.filter((one) => isChannel(one.cells)).length >= 2) return 'rooms';
  // Rooms that are called so may show their last words too.
  const isOfRooms =
    called?.kind === 'rooms' &&
    !areSomeOfSeveral(named) &&
    !areOfOneEach(named) &&
    (called.inWords || (around.hasTalk && !isMixed(named)));
  const isCalledPeople = called?.kind === 'people' && called.inWords;
  const areTalks = isInbox(named) || (!isCalledPeople && areBesideOpen(named, around));
  if (areTalks && !areNamed(named, called, around))
    return isOfRooms && !named.some((one) => speaksIn(one, around)) ? 'rooms' : 'talks';
  if (areOpenTalks(named, around)) return 'talks';
  const signs = signsOf(named, filled, called, decor, around);
  const sum = (of: 'rooms' | 'people') =>
    signs.reduce((total, sign) => total + ((sign.is && sign[of]) || 0), 0);
  const [rooms, people] = [sum('rooms'), sum('people')];
  const { known, mixed } =
    around.hasTalk && (areRows(named) || named.some(isPrivate))
      ? sorted(named, around, called?.kind === 'people')
      : NOT_SORTED;
  // In a list that is called people the others are people, whoever of them is known.
  const areSome = called?.kind === 'people' && areRoomsToo(known, named.length);
  if (Math.max(rooms, people) >= ENOUGH) {
    const kind = people >= rooms ? 'members' : 'rooms';
    // "Mute group", "Leave group": what one may do with those who are listed near it.
    if (kind === 'members' && calledAs(named, DEEDS) >= LEAST_OF_BOTH) return undefined;
    if (calledAs(named, KINDS_OF_SENT) > named.length / 2) return undefined;
    return mixed === 'surely' || areSome || (mixed && kind === 'rooms') ? 'talks' : kind;
  }
  const isCalledSo = called?.kind === 'rooms' || named.some(({ row }) => isCalledTalks(row));
  // "Edit chat" and "Close chat" are called as rooms are.
  const areRooms = areSome && calledAs(named, DEEDS) < 2;
  if (mixed === 'surely' || areRooms || (mixed && isCalledSo)) return 'talks';
  const ofMenu = calledAs(named, OF_MENUS);
  const areMixed = called?.kind !== 'people' && besideCalled(named).size > 0;
  if (areMixed && areOpen(named)) return 'talks';
  const mayBegin = called === undefined || areSomeOfSeveral(named);
  // Among conversations one may be called "Help".
  if (ofMenu < 2 && mayBegin && areBegun(named) && areRows(named)) return 'talks';
  // Among rooms that one of is open, one may be called "Help", too.
  const mayHelp = ofMenu < 2 && areTopics(named) && named.some((one) => isOpen(one, around));
  if ((ofMenu > 0 && !mayHelp) || !areRows(named) || named.some((one) => speaksIn(one, around)))
    return undefined;
  if (named.some((one) => isOpen(one, around))) return areParts(named) ? undefined : 'talks';
  return around.hasTalk && calledAs(named, DEEDS) < 2 && areTopics(named) ? 'rooms' : undefined;
}

/** "Chat with Karim", "Chat with Zoé" */
export function areWaysToTalk(named: readonly Named[]): boolean {
  return named.filter(({ cells }) => WAY_TO_TALK.test(cells[0]?.text ?? '')).length >= named.length * MOST_OF;
}

/** Tabs that may be closed, each with a face: of a talk in which nobody is named, the open one is with whom it is called by. */
function areOpenTalks(named: readonly Named[], { hasTalk, speakers }: Around): boolean {
  return (
    hasTalk &&
    speakers.length === 0 &&
    areOpen(named) &&
    haveFaces(named.map(({ row }) => row)) &&
    named.some(({ row, shown }) => isRowChosen(row) && !isTopic(whoIn(shown)))
  );
}

/** What one room has: its name, and beside it what is said there, and who is in it. */
function areParts(named: readonly Named[]): boolean {
  return (
    named.length <= MOST_PARTS && named.some(({ shown }) => listCalled(shown[0]?.text ?? '') === 'people')
  );
}

/** "online", "left 7 mins ago" */
function saysHowTheyAre({ shown }: Named): boolean {
  return shown.slice(1).some(({ text }) => STATE.test(text));
}

function calledAs(named: readonly Named[], what: RegExp): number {
  return named.filter(({ shown }) => what.test(shown[0]?.text ?? '')).length;
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

/** Conversations with one person each, who said the last words in some: a room says nothing. */
function areOfOneEach(named: readonly Named[]): boolean {
  const said = named.filter(({ shown }) => isSaidBySelf(shown));
  return said.length > 1 && byLastWords(named).many.size === 0;
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

/**
 * Made alike, and no parts of one row: by the first class that another has, too.
 * @param byTag what is unread may be called something else than what is read
 */
function areRows(named: readonly Named[], byTag = false): boolean {
  const classes = named.map(({ row }) => makeOf(row).split(/\s+/, byTag ? 1 : undefined));
  const isShared = (name: string) => classes.filter((some) => some.includes(name)).length > 1;
  const makes = classes.map(([tag, ...names]) => `${tag} ${names.find(isShared) ?? names.join(' ')}`);
  const most = Math.max(...makes.map((make) => makes.filter((other) => other === make).length));
  return most >= makes.length * ALIKE;
}

/** Whether rows are surely of people, whatever they are called: most tell where they live, or two of them speak. */
export function arePeople(named: readonly Named[], around: Around): 'told' | 'speak' | undefined {
  const towns = named.flatMap(({ row, shown }) => personIn(row, shown)?.city ?? []);
  if (around.hasTalk && new Set(towns).size > 1 && towns.length >= named.length * MOST_OF) return 'told';
  return named.filter((one) => speaksIn(one, around)).length >= 2 ? 'speak' : undefined;
}
