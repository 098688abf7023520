import type { Row } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { above, type Scope } from '../../scope.ts';
import { tidy } from '../../text.ts';
import { isElement, isVisible } from '../../visible.ts';
import { isHeadTag, isTitle } from '../parts/called.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { hasAny, kindOfMake, makeOf, namesOf, wordSet } from '../parts/hints.ts';
import { listCalled } from '../parts/list-words.ts';
import { textIn } from '../parts/row-text.ts';
import { childrenOf, INLINE, SAMPLE } from '../parts/rows.ts';
import { faceCellsIn } from './faces.ts';
import { flowIn, withOpenOne } from './flow.ts';
import { groupedIn } from './grouped.ts';
import { headedIn, isItem, sectionsOf } from './heads.ts';
import { holdsOneAlone, listedIn } from './lists-in-one.ts';
import { asksIn } from './row-kinds.ts';

const ROW_TAGS = wordSet(
  'li a b button input div tr p span option dl dd dt label figure article table section',
);
const ONE_OF_THEM = wordSet('user member nick occupant participant');
const LEAST_ROWS = 3;
/** What `compareDocumentPosition` says of a node that comes after, be it inside. */
const FOLLOWS = 4;

/** The rows of a list, and what each shows. */
export interface Alike {
  readonly rows: readonly Element[];
  cells(row: Element): readonly Cell[];
}

/**
 * Brothers and sisters of one kind, three or more, and what stands in lines of text that no element holds.
 * @param isTaken what is something else already, such as a conversation
 */
export function* alikeIn(
  scope: Scope,
  isTaken: (element: Element) => boolean,
): Generator<void, Alike[], void> {
  const dom = natives();
  const lists: Alike[] = [];
  const holders: Node[] = scope.roots();
  for (const root of scope.roots()) {
    const parents = dom.all(root, `:nth-child(${LEAST_ROWS})`).map(dom.parent);
    yield;
    for (const parent of parents.sort(byPlace)) if (parent && isElement(parent)) holders.push(parent);
    yield;
  }
  for (const [place, holder] of holders.entries()) {
    if (place % 50 === 0) yield;
    if (isElement(holder) && (isTaken(holder) || isFolded(holder) || areColumns(holder))) continue;
    const flow = flowIn(holder);
    const held = flow.size > 0 ? flow : groupedIn(holder);
    if (held.size > 0) lists.push({ rows: [...held.keys()], cells: (row) => held.get(row) ?? [] });
    else
      for (const rows of kindsIn(holder).map(barsOf).flatMap(sectionsOf))
        if (areMadeAlike(rows)) lists.push({ rows: ungrouped(rows), cells: faceCellsIn(rows) });
  }
  return lists;
}

/** Of windows to write in, what each is called: the bar over what was said, or below it. */
function barsOf(rows: readonly Element[]): readonly Element[] {
  const bars = rows.slice(0, MOST_WINDOWS + 1).flatMap((row) => {
    const [bar, ...others] = childrenOf(row);
    const [pane] = others;
    return bar && pane && others.length === 1 && !asksIn(bar) && asksIn(pane) ? [bar] : [];
  });
  return bars.length >= LEAST_ROWS && bars.length === rows.length ? bars : rows;
}

/** More are no windows that are open side by side. */
const MOST_WINDOWS = 30;

/** A menu that is shut, as its button says: a saved page may have lost the style that hides it. */
function isFolded(holder: Element): boolean {
  const button = natives().before(holder);
  return !!button && natives().matches(button, '[aria-haspopup][aria-expanded=false]');
}

/** Whether half of some rows, or more, are made alike, by their classes or by what is in them: parts of a page are not. */
function areMadeAlike(rows: readonly Element[]): boolean {
  if (rows.length < (isBesideAlike(rows) ? 2 : LEAST_ROWS) || areParts(rows)) return false;
  const some = rows.slice(0, SAMPLE);
  const within = (row: Element) =>
    childrenOf(row)
      .map((child) => natives().tag(child))
      .join();
  return [makeOf, within].some((kind) => {
    const kinds = new Map<string, number>();
    for (const row of some) kinds.set(kind(row), (kinds.get(kind(row)) ?? 0) + 1);
    return Math.max(...kinds.values()) >= some.length / 2;
  });
}

/** Whether two rows stand under a heading that says what they are, in a list that goes on under another with such as they are. */
function isBesideAlike([first, last, ...others]: readonly Element[]): boolean {
  const { after, attribute, before } = natives();
  const [head, next] = [first && before(first), last && after(last)];
  const row = next && after(next);
  if (!first || !head || !next || !row || others.length > 0 || !attribute(first, 'class')) return false;
  return heads(head) && heads(next) && makeOf(row) === makeOf(first);
}

function heads(element: Element): boolean {
  return isHeadTag(element) ? isTitle(element) : headsOthers(element);
}

/**
 * Whether each is called something else, in one line, or goes to another place in what holds it: a name, an age and a town are parts of
 * one row.
 */
function areParts(rows: readonly Element[]): boolean {
  const differ = (by: string) => {
    const called = new Set(rows.map((row) => natives().attribute(row, by) ?? ''));
    return called.size === rows.length && !called.has('');
  };
  const isInLine = (row: Element) => INLINE.has(natives().tag(row));
  // "user color-3": people, each in a colour of their own.
  const isSomebody = (row: Element) => hasAny(namesOf(row), ONE_OF_THEM);
  return (
    (differ('class') && rows.every(isInLine) && !rows.every(isSomebody)) || differ('part') || differ('slot')
  );
}

/** Of groups under a letter each, what is in them: people by their first. So of those under headings, where each is too short for a list. */
function ungrouped(groups: readonly Element[]): readonly Element[] {
  const people = peopleOfGroups(groups);
  if (people.length > groups.length) return people;
  const listed = listedIn(groups);
  if (listed.length > 0) return listed;
  const inner = groups.map(headedIn);
  const makes = new Set<string>();
  for (const [heading, ...rows] of inner) {
    if (!heading || rows.length === 0) return groups;
    // A letter is as often somebody's picture: what follows it then is no row.
    const isLettered =
      countsThem(heading, rows) || (isGroupHeading(heading) && rows.every((row) => cellsIn(row).length > 1));
    if (!isLettered && !(isHeadTag(heading) && rows.length < LEAST_ROWS && rows.every(isItem))) return groups;
    for (const row of rows) makes.add(makeOf(row));
  }
  // Under each letter one row, and no more: letters of their names, for pictures.
  if (inner.every(([heading, ...rows]) => rows.length === 1 && heading && !countsThem(heading, rows)))
    return groups;
  return makes.size === 1 ? inner.flatMap(([, ...rows]) => rows) : groups;
}

/** Of boxes of people by their rank, who is in them: each holds nothing else, and many are in some. */
function peopleOfGroups(groups: readonly Element[]): readonly Element[] {
  if (groups.length > MOST_WINDOWS || groups.some(isSomebody)) return [];
  const held = groups.flatMap(childrenOf);
  const [first] = held;
  const isOne = (row: Element) => isSomebody(row) && natives().childCount(row) === 0;
  return first && held.every((row) => isOne(row) && kindOfMake(row) === kindOfMake(first)) ? held : [];
}

/** "user color-3", and no part of one: "user-name". */
function isSomebody(row: Element): boolean {
  const [name = ''] = (natives().attribute(row, 'class') ?? '').split(/\s+/);
  return ONE_OF_THEM.has(name);
}

/** "A (2)", over two rows. */
function countsThem(heading: Element, rows: readonly Element[]): boolean {
  const [, count] = /^\p{Lu}\s?[([](\d+)[)\]]$/u.exec(textIn(heading)) ?? [];
  return Number(count) === rows.length;
}

function isGroupHeading(element: Element): boolean {
  return /^(h\d|div|p|header)$/.test(natives().tag(element)) && /^\p{Lu}$/u.test(textIn(element));
}

/** As they stand in one tree, what holds others first. */
function byPlace(one: Node | null, other: Node | null): number {
  return one && other && natives().place(one, other) & FOLLOWS ? -1 : 1;
}

/** Whether what stands in an element is what stands in the one beside it, piece by piece: the columns of rows, and no rows. */
function areColumns(holder: Element): boolean {
  const dom = natives();
  if (/^(ul|ol|select|tbody|table|dl|body)$/.test(dom.tag(holder))) return false;
  const makes = new Set<string>();
  for (const child of childrenOf(holder)) {
    const make = makeOf(child);
    if (makes.has(make)) return false;
    makes.add(make);
  }
  return [dom.before(holder), dom.after(holder)].some(
    (other) =>
      other !== null &&
      makeOf(other) === makeOf(holder) &&
      childrenOf(other).map(makeOf).join() === [...makes].join(),
  );
}

/**
 * The children of an element that may be rows, by what they are, and by the heading that they stand under; few of one kind under each of
 * several headings that say the same of them together: "Moderators — 1", "Online — 2".
 */
function kindsIn(holder: Node): Element[][] {
  const kinds = new Map<string, Element[]>();
  let heads = 0;
  let says = '';
  for (const child of childrenOf(holder)) {
    const tag = natives().tag(child);
    const isTab = natives().attribute(child, 'role') === 'tab';
    const isHead = isHeadTag(child) ? isTitle(child) || parts(child) : headsOthers(child);
    if (!isTab && isHead) {
      heads++;
      says = listCalled(tidy(natives().rawText(child))) ?? '';
    }
    if (
      !(isTab || ROW_TAGS.has(tag) || tag.includes('-') || isOwnTag(child) || holdsOneAlone(child)) ||
      natives().attribute(child, 'role') === 'columnheader'
    )
      continue;
    put(kinds, `${tag} ${heads} ${says}`, [child]);
  }
  const few = new Map<string, Element[]>();
  for (const [key, rows] of kinds)
    if (rows.length < LEAST_ROWS && /\S$/.test(key)) put(few, key.replace(/ \d+ /, ' '), rows);
  return [...kinds.values(), ...few.values()].map(withOpenOne);
}

/** Whether a heading that says what a list is of stands in a box, beside a way to search in that, among what is made unlike it. */
function headsOthers(child: Element): boolean {
  const { after, first, tag } = natives();
  const next = after(child);
  if (!next || tag(next) === tag(child)) return false;
  const heading = first(child, HEADINGS);
  return heading !== null && isTitle(heading) && isTitle(child);
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Whether its tag is the page's own, as `nv` is: no browser knows it. */
function isOwnTag(element: Element): boolean {
  return Object.prototype.toString.call(element) === '[object HTMLUnknownElement]';
}

function put(kinds: Map<string, Element[]>, key: string, rows: readonly Element[]): void {
  const kind = kinds.get(key);
  if (kind) kind.push(...rows);
  else kinds.set(key, [...rows]);
}

/** Whether what comes below a heading is made unlike what is above it. */
function parts(heading: Element): boolean {
  const [over, under] = [natives().before(heading), natives().after(heading)];
  return over !== null && under !== null && makeOf(over) !== makeOf(under);
}

export function asRows<T>(found: ReadonlyMap<Element, () => T | undefined>): Row<T>[] {
  return [...outermost(found)].map(([element, read]) => ({
    element,
    read: () => (isShown(element) ? read() : undefined),
  }));
}

/** What can be chosen from a list that is not open is seen as soon as it is. */
function isShown(row: Element): boolean {
  const list = natives().tag(row) === 'option' ? natives().closest(row, 'select') : row;
  return list !== null && isVisible(list);
}

/** Of rows inside rows, the outer ones. */
function outermost<T>(rows: ReadonlyMap<Element, T>): Map<Element, T> {
  const inRow = (element: Element) => {
    for (let at = above(element); at; at = above(at)) if (rows.has(at)) return true;
    return false;
  };
  return new Map([...rows].filter(([element]) => !inRow(element)));
}
