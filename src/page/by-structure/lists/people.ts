import { natives } from '../../natives.ts';
import { bareName, type Person, parsePerson, readAge } from '../../person.ts';
import type { Scope } from '../../scope.ts';
import { tidy, visibleText } from '../../text.ts';
import { ME_NAMES } from '../../you.ts';
import { ownName } from '../log/speakers.ts';
import { isHeadTag, isTitle } from '../parts/called.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { hasAny, makeOf, namesOf, wordSet } from '../parts/hints.ts';
import { isInitials, isLogin } from '../parts/initials.ts';
import { attributeName, countIn, isName, isShortRow, nameIn, textIn } from '../parts/row-text.ts';
import { childrenOf, rowParent, SAMPLE } from '../parts/rows.ts';
import { isSex, STATE, toldBy } from '../parts/told.ts';
import { OF_MENUS, PEOPLE_LISTS, PEOPLE_WORDS, PRESENT_WORDS } from '../parts/words.ts';
import { isPictureBeside } from './pictures.ts';
import { isInHeader } from './rooms.ts';

const CANDIDATES = ['user', 'member', 'nick', 'occupant', 'participant', 'online', 'roster', 'chatter']
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .concat('[class=names]')
  .join(', ');
const LISTS = wordSet(
  'list container users members nicklist userlist names occupants participants roster people contacts nicks onlinelist chatters memberlist',
);
/** One of them, what one may do with them, or ways to what is told of one. */
const ONE_OF = wordSet(
  'item row button link entry invite action btn menu dropdown nav navs navbar navigation',
);
const AGE_FIRST = /^(\d{2})(?: ans| yo)? (\D.{0,38})$/i;
/** "Active 10 mins ago", "samedi 30 novembre": nobody's age. */
const WHEN =
  /\b(ago|mins?|minutes?|hours?|heures?|days?|jours?|janv\w*|january|f[ée]v\w*|february|mars|march|avril|april|mai|may|juin|june|juil\w*|july|ao[uû]t|august|sept\w*|oct\w*|nov\w*|d[ée]c\w*)\b/i;
const YOUNGEST_LISTED = 13;
const NOT_PEOPLE = wordSet('avatar header heading title count search toolbar footer dropdown toggle status');

/** How the reader is shown to others: nobody's name. */
const PRESENCE = new RegExp(
  String.raw`^(?:${PRESENT_WORDS}|(?:in)?acti(?:ve|f)|away|idle|absent|abwesend|ausente)[\s\d()]*$`,
  'iu',
);

/** How many messages of somebody are unread is nobody's age. */
const UNREAD = '[class*="unread" i], [class*="indicator" i]';

/** What a row says of somebody. */
function toldIn(row: Element): string {
  return natives().first(row, UNREAD) ? visibleText(row, UNREAD) : textIn(row);
}

/** "name age town" in a row of a list. */
export function describedIn(row: Element): Person | undefined {
  const text = toldIn(row);
  const person = parsePerson(text) ?? ageFirst(row, text);
  if (person?.city && WHEN.test(`${person.name} ${person.city}`)) return undefined;
  return person && (AGE_FIRST.test(text) || countIn(row) === undefined) ? person : undefined;
}

/** "26 jojo85", the age in a part of its own. Rooms write their count last. */
function ageFirst(row: Element, text: string): Person | undefined {
  const [, digits, name] = AGE_FIRST.exec(text) ?? [];
  const age = readAge(digits);
  if (!name || age === undefined || age < YOUNGEST_LISTED || countIn(row)?.count !== age) return undefined;
  return { name, age };
}

/**
 * Someone, as the row of a list tells: a name, then what stands beside it.
 * @param shown the row's cells, from the name on
 * @param mayEndInAge whether "Ludo 62" is somebody of an age: in a list that tells none he is called so
 */
export function personIn(
  row: Element,
  shown: readonly Cell[],
  mayEndInAge = true,
): (Person & { readonly isSure?: boolean }) | undefined {
  const dom = natives();
  const unread = dom.all(row, COUNTED);
  const apart = shown.filter(({ element }) => !unread.some((one) => dom.contains(one, element)));
  // The name itself may stand among what is shown on a picture, or in one box with all badges.
  const isAmongThem = apart.length === 0 || isInitials(apart[0]?.text ?? '', shown[0]?.text);
  const [first, ...rest] = isAmongThem ? shown : apart;
  if (!first) return undefined;
  const texts = rest.map(({ text }) => text);
  // Where the age stands elsewhere, "gwen(22)" is called so; "stefan[away]" is on IRC.
  const isWhole =
    (/\S[([]/.test(first.text) && toldBy(texts).age !== undefined) ||
    NICKNAME.test(first.text) ||
    (!mayEndInAge && BARE.test(first.text));
  const [, bare = first.text, inside, after = ''] = (!isWhole && BRACKETS.exec(first.text)) || [];
  const own = inside === undefined && !isWhole ? parsePerson(first.text) : undefined;
  const told = toldBy(inside === undefined ? texts : [inside, after, ...texts]);
  const said =
    own?.age !== undefined && told.age === undefined
      ? { ...own, city: own.city ?? toldBy(texts, own.age).city, isSure: !BARE.test(first.text) }
      : told;
  const known = said.age === undefined ? toldByAttributes(row) : said;
  const written = own && told.age === undefined ? own.name : bare;
  const called = attributeName(row) ?? written;
  const name = bareName(isLogin(called, written) ? written : called);
  if (!isName(name) || name.startsWith('#') || /\s:$/.test(name)) return undefined;
  const { age, city, isSure } = { ...known };
  return {
    name,
    ...(age !== undefined && { age }),
    ...(age !== undefined && city && { city }),
    ...(isSure && { isSure }),
  };
}

/** What stands before brackets in a name, where those tell neither how somebody is nor what they are here: "Carmen (Sevilla)". */
export function beforeBrackets([first]: readonly Cell[]): string | undefined {
  const [, bare, inside = ''] =
    /^(.*\S) [([](\p{Lu}[\p{L}\p{M}\s.'’-]*)[)\]]$/u.exec(first?.text ?? '') ?? [];
  // One letter is a rank: "Admin (A)".
  const isMark =
    inside.length === 1 ||
    isSex(inside) ||
    ME_NAMES.has(inside.toLocaleLowerCase()) ||
    IN_BRACKETS.test(inside);
  return isMark ? undefined : bare;
}

/** How somebody is, and what they are here. */
const IN_BRACKETS = new RegExp(
  String.raw`${STATE.source}|^(?:${PEOPLE_WORDS}|${PRESENT_WORDS}|admin|mod|host|bot|vip|afk|op)(?!\p{L})`,
  'iu',
);

/** "Level 12", "ninja-42": somebody's age, or a number of anything. */
const BARE = /^[^,;|·•]*[\s_-]\d{1,2}$/;
/** "Marc41 (M/41/Dijon)" */
const BRACKETS = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\s*(.*)$/;
const NICKNAME = /^[^\s[\]]+\[\p{L}{3,}\]$/u;
const COUNTED = `${UNREAD}, [class*="badge" i]`;

/** What a row says when one points at it, or to a script. */
function toldByAttributes(row: Element) {
  const dom = natives();
  const [child] = childrenOf(row);
  for (const element of child ? [row, child] : [row]) {
    const age = readAge(dom.attribute(element, 'data-age') ?? undefined);
    const city = dom.attribute(element, 'data-city') ?? dom.attribute(element, 'data-ville') ?? undefined;
    if (age !== undefined) return { age, city: city && tidy(city), isSure: true };
    const title = dom.attribute(element, 'title');
    const told = title ? toldBy([title]) : undefined;
    if (told?.age !== undefined && told.isSure) return told;
  }
  return undefined;
}

/** Someone in a list that is called a list of people. */
export function memberIn(row: Element): Person | undefined {
  const described = parsePerson(toldIn(row));
  const linked = linkedIn(row);
  // "Karim connected: 39 minutes" tells no age.
  if (described && (linked === undefined || linked === described.name)) return described;
  const [letters, next] = cellsIn(row);
  // First letters for a picture are no part of a name, though nothing is called one.
  const isLettered = next !== undefined && isInitials(letters?.text ?? '', next.text);
  const shown = isLettered ? next.text : linked;
  const named = bareName(shown !== undefined && attributeName(row) === undefined ? shown : nameIn(row));
  const name = ownName(named) ?? named;
  return isName(name) && !name.startsWith('#') && !name.endsWith(':') ? { name } : undefined;
}

/** Of a row that begins with a link and goes on in words of its own, what the link says, where it says something else in every row. */
function linkedIn(row: Element): string | undefined {
  const link = linkOf(row);
  const holder = link && natives().parent(row);
  if (!holder) return undefined;
  const names = childrenOf(holder)
    .slice(0, SAMPLE)
    .flatMap((one) => linkOf(one)?.text ?? []);
  return names.length > 1 && new Set(names).size === names.length && isName(link.text)
    ? link.text
    : undefined;
}

function linkOf(row: Element): Cell | undefined {
  const [first, next] = cellsIn(row);
  return first && next && natives().tag(first.element) === 'a' && /\p{L}/u.test(first.text)
    ? first
    : undefined;
}

/** The rows of lists that are called people, however few. */
export function* calledPeople(scope: Scope): Generator<void, Element[], void> {
  const people: Element[] = [];
  const lists: Element[] = [];
  for (const [place, list] of scope.all(CANDIDATES).entries()) {
    if (place % 20 === 0) yield;
    if (isPeopleList(list)) lists.push(list);
  }
  // What holds such a list is a part of the page: other things stand in it too.
  for (const list of lists) {
    if (lists.some((other) => isWithin(other, list))) continue;
    const found = yield* peopleIn(list);
    // Over the whole page stands who reads it, in a box called a user's.
    if (found.length > 1 || !isInHeader(list)) people.push(...found);
  }
  return people;
}

/** Whether a list stands in another, and is neither a row of it nor a name, called as the list is: `nicklist-user`. */
function isWithin(list: Element, outer: Element): boolean {
  const { after, before, childCount, contains } = natives();
  const isRow = [before(list), after(list)].some((one) => one && makeOf(one) === makeOf(list));
  const isList = !isRow && childCount(list) > 0;
  return isList && list !== outer && rowParent(outer) !== rowParent(list) && contains(outer, list);
}

function isPeopleList(element: Element): boolean {
  const names = namesOf(element);
  if (!hasAny(names, PEOPLE_LISTS) || hasAny(names, ONE_OF) || isHeadTag(element)) return false;
  return hasAny(names, LISTS) || /^[uo]l$/.test(natives().tag(element));
}

function* peopleIn(list: Element): Generator<void, Element[], void> {
  const named = natives()
    .all(list, '[data-nick], [data-username], [data-name]')
    .filter((one) => isShortRow(visibleText(one)));
  if (named.length) return named;
  const people: Element[] = [];
  const rows = childrenOf(rowParent(list));
  const isButton = (row: Element) => natives().tag(row) === 'button';
  // A few buttons among other things are what one may do with those who are listed: "Invite someone".
  const areButtons = rows.filter(isButton).length > rows.length / 2;
  for (const row of rows) {
    yield;
    if ((areButtons || !isButton(row)) && isPerson(row)) people.push(row);
  }
  return people;
}

function isPerson(row: Element): boolean {
  return (
    isShortRow(textIn(row)) &&
    !isPeopleList(row) &&
    !isTitle(row) &&
    isName(nameIn(row)) &&
    !PRESENCE.test(nameIn(row)) &&
    !OF_MENUS.test(nameIn(row)) &&
    !/^(h\d|input|form|label)$/.test(natives().tag(row)) &&
    !hasAny(namesOf(row), NOT_PEOPLE) &&
    !isPictureBeside(row)
  );
}
