import { natives } from '../../natives.ts';
import { above, outwards } from '../../scope.ts';
import { isLongerThan, tidy, visibleText } from '../../text.ts';
import { isElement } from '../../visible.ts';
import { cellsIn } from './cells.ts';
import { isChosen } from './chosen.ts';
import { hasAny, hintsOf, kindOfMake, makeOf, namesOf, wordSet } from './hints.ts';
import { byWords, isOfList, isOnlyThat, type ListKind, NAMES_BELOW } from './list-words.ts';
import { childrenOf } from './rows.ts';
import { PEOPLE_LISTS, PRIVATES, REFUSES, ROOMS } from './words.ts';

/** What the page calls a list, and whether in words that a reader sees. */
export interface Called {
  readonly kind: ListKind;
  readonly inWords: boolean;
}

/** "Pseudo | Âge | Ville" over the columns of a table. */
export function isHeadOfNames(cells: readonly { readonly text: string }[]): boolean {
  return cells.length > 1 && NAMES_BELOW.test(cells[0]?.text ?? '');
}

/** How far around its rows a list may be called something, in elements. */
const NEARBY = 5;
/** How many things may hold it and nothing else. */
const MOST_AROUND = 3;
/** How many things before a list are looked at for its heading. */
const BEFORE = 4;
/** How many more such things are no step outwards; beside the list, they hold bars to scroll it by. */
const MOST_WRAPPERS = 4;
const MOST_IN_WRAPPER = 3;
const LONGEST_HEADING = 60;
/** A title, how many there are, and a way to all of them; more is a menu. */
const MOST_IN_HEADING = 3;

/** What a list is called: by the nearest heading before its rows, or by its own names, step by step outwards. */
export function calledOf(row: Element): Called | undefined {
  let at: Element | null = row;
  let wrappers = 0;
  const holder = natives().parent(row);
  const rows = holder && isElement(holder) ? natives().childCount(holder) : 1;
  for (let step = 0; at && step < NEARBY + wrappers; step++) {
    const heading = headingBefore(at, rows);
    const before = natives().before(at);
    const isUnderHeading = step === 0 && before !== null && isHeadTag(before) && !isOneOfGroups(above(at));
    // What one may do there stands beside a list, under the heading of both.
    if (before && isHeadTag(before) && OF_DEEDS.test(tidy(natives().rawText(before)))) return undefined;
    if (heading) return { kind: heading, inWords: true };
    const inner: Element = at;
    at = above(at);
    // What scrolls a list, and holds nothing else, stands no further from it.
    if (step > 0 && at && wrappers < MOST_WRAPPERS && isAllIn(at, inner)) wrappers++;
    const label = at ? labelOf(at) : undefined;
    if (label !== undefined) {
      const kind = byWords(label);
      return kind && { kind, inWords: true };
    }
    const named: Called | undefined = at ? byNames(at) : undefined;
    // What one may do in a room stands in what is called that room's.
    if (at && !named?.inWords && isToolbar(at)) return undefined;
    // What readers see over it says it better than how it was made.
    const over = named && !named.inWords && at ? headingOver(at, rows) : undefined;
    if (over) return { kind: over, inWords: true };
    // What is called something else by a heading of its own is not called as all around it is.
    if (named || isUnderHeading) return named;
  }
  return undefined;
}

const OF_DEEDS =
  /^(?:(?:other|more|autres?|plus d['’]|weitere|otras|altre|outras) ?)?(?:actions?|options|settings|aktionen|optionen|einstellungen|r[ée]glages|param[èe]tres|acciones|opciones|ajustes|azioni|opzioni|impostazioni|a[çc][õo]es|op[çc][õo]es)[^\p{L}]*$/iu;

/** h1 to h6 */
export function isHeadTag(element: Element): boolean {
  return /^h\d$/.test(natives().tag(element));
}

/** Whether an element is one of several with a heading each: what that says tells the groups of a list from each other. */
function isOneOfGroups(element: Element | null): boolean {
  const { after, before } = natives();
  return !!element && [before(element), after(element)].some((other) => other && areGroups(element, other));
}

function areGroups(one: Element, other: Element): boolean {
  const { firstElement } = natives();
  const [head, otherHead] = [firstElement(one), firstElement(other)];
  if (!head || !otherHead || !isHeadTag(head)) return false;
  return makeOf(head) === makeOf(otherHead) && makeOf(one) === makeOf(other);
}

/** Whether an element holds one thing and no other that says something. */
function isAllIn(holder: Element, inner: Element): boolean {
  const parts = childrenOf(holder);
  return parts.length <= MOST_IN_WRAPPER && parts.every((part) => part === inner || !saysMore(part));
}

function isToolbar(element: Element): boolean {
  return namesOf(element).has('toolbar');
}

/** What a choice is called by its label, whatever is around it. */
function labelOf(list: Element): string | undefined {
  const [dom, before] = [natives(), natives().before(list)];
  if (dom.tag(list) !== 'select' || !before || dom.tag(before) !== 'label') return undefined;
  return visibleText(before).slice(0, LONGEST_HEADING) || undefined;
}

/** The heading over a list, or over what holds it and nothing else. */
function headingOver(list: Element, rows: number): ListKind | undefined {
  for (const at of outwards(list, MOST_AROUND)) {
    const heading = labelled(at) ?? headingBefore(at, rows);
    if (heading || [natives().before(at), natives().after(at)].some(saysMore)) return heading;
  }
  return undefined;
}

/** Beside a list stand handles, too, to make it longer. */
function saysMore(beside: Element | null): boolean {
  return beside !== null && /\S/.test(natives().rawText(beside));
}

/** @param rows how many stand in the list */
function headingBefore(element: Element, rows: number): ListKind | undefined {
  let before: Element | null | undefined = element;
  const holder = natives().parent(element);
  const loose = holder && looseBefore(holder, element);
  if (loose) return byWords(loose);
  for (let looked = 0; looked < BEFORE; looked++) {
    before = natives().before(before);
    if (!before) return undefined;
    if (isBar(before) || areGroups(before, element) || mayBeRefused(before)) continue;
    if (areWays(before, element)) return undefined;
    const text = headOf(before);
    // What is written on it explains the list.
    if (text === undefined && natives().tag(before) === 'p') continue;
    if (text === undefined || (text === '' && isLikePart(before, element))) return undefined;
    const called = isHeadOfTable(before) && NAMES_BELOW.test(text) ? 'people' : byWords(text);
    // A way to fewer of them than are listed, "Requests 2", is the first thing over all conversations.
    if (called === 'requests' && Number(/\d+/.exec(text)?.[0] ?? rows) < rows) continue;
    if (called && saysTheSame(before, element, called)) return undefined;
    if (called) return called;
  }
  return undefined;
}

/** Rows that all say how many people there are head nothing: "Jardin 12 en ligne". */
function saysTheSame(row: Element, next: Element, kind: ListKind): boolean {
  const { childCount, rawText } = natives();
  const says = (one: Element) => {
    const text = isLongerThan(rawText(one), LONGEST_HEADING) ? '' : visibleText(one);
    return /\d/.test(text) && byWords(text) === kind;
  };
  // What holds a list may be made as its heading is, and hold somebody called "guest".
  const areAlike = kindOfMake(row) === kindOfMake(next) && childCount(row) === childCount(next);
  return areAlike && says(row) && says(next);
}

/** A part of the page with a heading of its own, made as that of the list is: what is above it heads neither. */
function isLikePart(before: Element, element: Element): boolean {
  return makeOf(before) === makeOf(element) && natives().attribute(element, 'class') !== null;
}

/** Tabs, or a box to search in, between a heading and its list. */
function isBar(element: Element): boolean {
  const dom = natives();
  const says = dom.attribute(element, 'role') === 'tablist' || namesOf(element).has('tabs');
  return says || (dom.first(element, 'input') !== null && visibleText(element).length < 20);
}

/** Somebody who asks to be let in, between a heading and those who are. */
function mayBeRefused(element: Element): boolean {
  const { all, rawText } = natives();
  if (isLongerThan(rawText(element), LONGEST_HEADING * 2)) return false;
  return all(element, 'button').some((button) => REFUSES.has(tidy(rawText(button)).toLocaleLowerCase()));
}

/** Whether a row says what the rows below it are, and is none of them. */
export function isHeading(row: Element): boolean {
  const dom = natives();
  if (/^(h\d|thead|caption|legend)$/.test(dom.tag(row)) || dom.first(row, 'th, [role=columnheader]') !== null)
    return true;
  const next = dom.after(row);
  const text = isLongerThan(dom.rawText(row), LONGEST_HEADING) ? '' : visibleText(row);
  const called = byWords(text);
  if (isControl(row) || (next && areWays(row, next))) return false;
  if (called === undefined || !isOnlyThat(text)) return false;
  // Rows that all say how many people there are head nothing.
  if (next && byWords(visibleText(next).slice(0, LONGEST_HEADING)) === called) return false;
  const before = dom.before(row);
  if (before && saysTheSame(before, row, called)) return false;
  return !next || makeOf(next) !== makeOf(row) || !dom.attribute(row, 'class');
}

/**
 * Whether an element says what stands below it, and no more.
 * @param text what is written on it
 */
export function isTitle(element: Element, text = natives().rawText(element)): boolean {
  return !isLongerThan(text, LONGEST_HEADING) && !isControl(element) && isOfList(tidy(text));
}

/** Whether both hold a way to another part of the page, and no more, and are made alike. */
function areWays(one: Element, other: Element): boolean {
  const dom = natives();
  const ways = [one, other].map((row) => (dom.childCount(row) === 1 ? dom.firstElement(row) : null));
  const [way, otherWay] = ways;
  if (!way || !otherWay || dom.tag(way) !== 'a') return false;
  return makeOf(way) === makeOf(otherWay) && makeOf(one) === makeOf(other);
}

/** A way to another part of the page. */
function isControl(row: Element): boolean {
  const dom = natives();
  return (
    /^(button|a)$|button|tab/.test(dom.tag(row)) ||
    /^(tab|button|menuitem|link)$/.test(dom.attribute(row, 'role') ?? '')
  );
}

/** Words of the holder itself, in no element, just before. */
function looseBefore(holder: Node, element: Element): string | undefined {
  const dom = natives();
  let words = '';
  for (let node = dom.firstChild(holder), looked = 0; node && node !== element && looked < 30; looked++) {
    words =
      dom.type(node) === 3 ? words + dom.data(node) : isElement(node) && dom.tag(node) === 'br' ? words : '';
    node = dom.next(node);
  }
  const text = tidy(words);
  return /\p{L}/u.test(text) && text.length <= LONGEST_HEADING ? text : undefined;
}

/** A short text before a list; of the head of a table, its first column. Undefined where there is more than a heading. */
function headOf(element: Element): string | undefined {
  const dom = natives();
  const column = isHeadOfTable(element) ? dom.first(element, 'th') : null;
  if (isLongerThan(dom.rawText(column ?? element), LONGEST_HEADING * 4) || (!column && isList(element)))
    return undefined;
  const chosen = chosenIn(element);
  if (chosen) return isLongerThan(dom.rawText(chosen), LONGEST_HEADING) ? undefined : visibleText(chosen);
  const cells = cellsIn(column ?? element);
  if (!column && cells.length > MOST_IN_HEADING) return '';
  // "11 connected users" and a letter beside it are no "usersM".
  const text = cells.length > 1 ? cells.map((cell) => cell.text).join(' ') : visibleText(column ?? element);
  return text.length <= LONGEST_HEADING ? text : undefined;
}

/** Of tabs before a list, made alike, the one that is open: the others head what is not shown. */
function chosenIn(bar: Element): Element | undefined {
  const tabs = childrenOf(bar);
  const [first] = tabs;
  if (!first || tabs.length < 2 || tabs.length > MOST_TABS) return undefined;
  if (!tabs.every((tab) => kindOfMake(tab) === kindOfMake(first))) return undefined;
  const chosen = tabs.filter(isChosen);
  return chosen.length === 1 ? chosen[0] : undefined;
}

const MOST_TABS = 6;

function isHeadOfTable(element: Element): boolean {
  return /^(tr|thead)$/.test(natives().tag(element));
}

/** A short list before this one is no heading of it; buttons that show a picture alone are none. */
function isList(element: Element): boolean {
  const dom = natives();
  return (
    dom.all(element, 'a, li, tr, option, button').filter((one) => /[\p{L}\p{N}]/u.test(dom.rawText(one)))
      .length > 1
  );
}

const MESSAGES = wordSet('message messages conversation conversations chats');
const NAMES = ['class', 'id', 'name', 'data-testid', 'data-type'];

/** What a list is called for those who listen. */
function labelled(element: Element): ListKind | undefined {
  const { attribute, tag } = natives();
  const isGroup = tag(element) === 'optgroup';
  const said = byWords(
    attribute(element, 'aria-label') ?? (isGroup ? (attribute(element, 'label') ?? '') : ''),
  );
  // "Privés" among rooms to choose from are rooms.
  return isGroup && said?.endsWith('talks') ? undefined : said;
}

function byNames(element: Element): Called | undefined {
  if (/^(body|html|main)$/.test(natives().tag(element))) return undefined;
  const said = labelled(element);
  if (said) return { kind: said, inWords: true };
  const hints = hintsOf(element, NAMES);
  // People, each with what they wrote to the reader alone.
  const isPrivate = hasAny(hints, PRIVATES) && hasAny(hints, MESSAGES);
  if (hasAny(hints, PEOPLE_LISTS)) return { kind: isPrivate ? 'private talks' : 'people', inWords: false };
  return hasAny(hints, ROOMS) ? { kind: 'rooms', inWords: false } : undefined;
}
