import type { Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { isPictureWord } from '../../picture-words.ts';
import { above, holds, type Scope } from '../../scope.ts';
import { isLongerThan, tidy } from '../../text.ts';
import { isElement, isVisible } from '../../visible.ts';
import { isTitle } from '../parts/called.ts';
import { cellsIn } from '../parts/cells.ts';
import { isChosen } from '../parts/chosen.ts';
import { isSend } from '../parts/composer.ts';
import { kindOfMake, makeOf } from '../parts/hints.ts';
import { isInitials } from '../parts/initials.ts';
import { headsTalks, IS_ROOM, listCalled } from '../parts/list-words.ts';
import { canBeName, isOnlySigns, isSign, namingOn } from '../parts/name-on.ts';
import { childrenOf, INLINE } from '../parts/rows.ts';
import { isControl } from './controls.ts';
import { isOffered } from './over.ts';
import { saysTooMuch } from './row-around.ts';
import { behindTab, oneWaiting } from './waiting.ts';

const SHORT = 'a, button, li, div, span, td, label, h1, h2, h3, h4, h5, h6, summary, dt';
const LONGEST = 50;
const LONGEST_HEADING = 32;
/** A bar has few tabs; more are a list. */
const MOST_TABS = 20;
const MOST_PARTS = 4;
/** "from karim@example.com" */
const FROM_ADDRESS = /^(?:from|de|von|par|da|di|van|od)\s+(?=\S+@)/i;
const A_FIGURE = /^\s*\d+\s+\p{L}/u;
/** A count of what is unread, and a way to close it. */
const BESIDE_NAME = /[([]\d{1,4}[)\]]|(?<=\s)\d{1,4}(?!\S)|[×✕✖✗⨯]|(?<=\s)x$/gu;

interface Bars {
  /** Those in a bar: each may have been opened by whom it is with. */
  readonly tabs: Tab[];
  /** What stands below a heading. */
  readonly listed: Tab[];
}

/**
 * Conversations that only words show: somebody who is on the page, by name, in a short row of tabs for rooms and for others; and what
 * stands below a heading that says so.
 * @param knows whether a name is somebody's on this page, by its key
 * @param isFree whether an element belongs to nothing else that was found
 */
export function* barTabs(
  scope: Scope,
  knows: (name: number) => boolean,
  isFree: (element: Element) => boolean,
): Generator<void, Bars, void> {
  const dom = natives();
  const tabs: Tab[] = [];
  const listed: Tab[] = [];
  for (const [place, element] of scope.all(SHORT).entries()) {
    if (place % 200 === 0) yield;
    if (dom.childCount(element) > MOST_PARTS) continue;
    if (isLongerThan(dom.rawText(element), LONGEST)) continue;
    const text = tidy(writtenOn(element));
    const below = text.length <= LONGEST_HEADING ? underHeading(element, text, isFree) : [];
    // What is shown once somebody asks heads nothing before.
    if (below.length > 0 && isVisible(element)) listed.push(...below);
    if (!knows(nameKey(nameOf(text))) || !isInBar(element, knows)) continue;
    if (!isFree(element) || !isVisible(element) || isOffered(element)) continue;
    // Those who are named in the row of a conversation are who is in it.
    if (isPart(element, listed) || isPart(element, tabs)) continue;
    tabs.push({ element, name: nameOf(text), active: isChosen(element), where: 'private' });
  }
  return { tabs, listed };
}

function isPart(element: Element, of: readonly Tab[]): boolean {
  return of.some((row) => row.element !== element && holds(row.element, element));
}

/** Private conversations below their heading; below one that says so, or behind such a tab, those who ask for one. */
function underHeading(heading: Element, text: string, isFree: (element: Element) => boolean): Tab[] {
  const dom = natives();
  const next = belowHead(heading);
  // "Message", "Add friend": of several ways to do something, one heads no other.
  const isOneOfWays = next && isControl(heading) && isControl(next);
  if (headsTalks(text)) return isOneOfWays ? [] : talksFrom(next, isFree);
  const alone = oneWaiting(heading, text);
  if (alone.length > 0) return isFree(heading) && isVisible(heading) ? alone : [];
  // What holds its rows, too, heads nothing below them.
  if (listCalled(text) !== 'requests' || holdsAny(heading)) return [];
  // "1 waiting", "4 in talks": of figures, one heads no other.
  if (next && [heading, next].every((one) => A_FIGURE.test(dom.rawText(one)))) return [];
  // The word in an entry of a menu heads no entry after it.
  const entry = dom.closest(heading, 'a, button, [role=button]') ?? heading;
  const isHead = next && isTitle(heading, text) && makeOf(next) !== makeOf(entry);
  return talksFrom(isHead ? next : behindTab(heading), isFree, countBeside(heading))
    .filter(({ name }) => canBeName(name))
    .map((tab) => ({ ...tab, name: tab.name.replace(FROM_ADDRESS, ''), asks: true }));
}

/** What stands below a heading, or below what holds it and no more than a count. */
function belowHead(heading: Element): Element | null {
  const dom = natives();
  let next = dom.after(heading);
  if (next && !isOnlySigns(next)) return next;
  while (next && isOnlySigns(next)) next = dom.after(next);
  const holder = above(heading);
  if (next || !holder || isLongerThan(dom.rawText(holder), LONGEST_HEADING)) return next;
  const below = dom.after(holder);
  // What stands last in a row that others follow says how that one is: "3/7", "Waiting".
  const before = dom.before(heading);
  const isOfRow =
    below && before && makeOf(below) === makeOf(holder) && /\p{L}|\d/u.test(dom.rawText(before));
  return isOfRow ? null : below;
}

/** The rows from the first below a heading on that says they are private conversations: too few, often, to be told from anything else. */
function talksFrom(next: Element | null, isFree: (element: Element) => boolean, most?: number): Tab[] {
  if (!next || !isFree(next) || !isVisible(next)) return [];
  return rowsFrom(next, most).flatMap((element): Tab[] => {
    const naming = isFree(element) && isVisible(element) ? namingOn(element, () => false) : undefined;
    if (
      !naming ||
      saysTooMuch(element) ||
      isSend(element) ||
      natives().first(element, 'textarea, input') !== null
    )
      return [];
    const { name, rest } = naming;
    // "5 new messages", below the same: they are told one after the other.
    if (IS_ROOM.test(name) || headsTalks(name)) return [];
    const text = rest.join(' ');
    return [{ element, name, active: isChosen(element), where: 'private', ...(text && { text }) }];
  });
}

/** What is in a list, or the things alike that stand side by side. */
function rowsFrom(holder: Element, most?: number): readonly Element[] {
  const first = listIn(holder, most);
  const inner = childrenOf(first);
  const isOfTag = inner.every((one) => natives().tag(one) === natives().tag(inner[0] ?? one));
  // The parts of one row are each called something else.
  const isList = isOfTag && (inner.length < 2 || new Set(inner.map(kindOfMake)).size < inner.length);
  const next = natives().after(first);
  // One thing in it, and more like it below: a row.
  const isRow = inner.length === 1 && next !== null && makeOf(next) === makeOf(first);
  if (isList && !isRow && inner.some((one) => !INLINE.has(natives().tag(one)) || natives().tag(one) === 'a'))
    return inner.slice(0, MOST_TABS);
  const rows: Element[] = [];
  for (let at: Element | null = first; at && rows.length < MOST_TABS; at = natives().after(at)) {
    if (makeOf(at) !== makeOf(first)) break;
    rows.push(at);
  }
  return rows;
}

/**
 * What of an element holds the rows: a list that it holds and nothing else, or a box of rows beside what says nothing, as handles do that
 * make it longer; of a table what is not its head.
 */
function listIn(holder: Element, most = MOST_TABS): Element {
  const { rawText, tag } = natives();
  const inner = childrenOf(holder).filter((one) => tag(one) !== 'thead');
  const [only] = inner;
  if (only && inner.length === 1 && /^(ul|ol|table|tbody)$/.test(tag(only))) return listIn(only, most);
  let box = holder;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const [filled, ...others] = childrenOf(box).filter(
      (one) => tag(one) !== 'thead' && /\S/.test(rawText(one)),
    );
    if (!filled || others.length > 0) break;
    if (holdsRows(filled)) return childrenOf(filled).length <= most ? filled : holder;
    box = filled;
  }
  return holder;
}

/** What scrolls a list may stand in so many boxes around its rows. */
const MOST_LAYERS = 4;

/** How many there are, where a heading says so, or what stands beside it: a way to fewer than are listed heads none of them. */
function countBeside(heading: Element): number | undefined {
  const { rawText } = natives();
  const holder = above(heading);
  const at = holder && !isLongerThan(rawText(holder), LONGEST_HEADING) ? holder : heading;
  const [count] = /\d+/.exec(rawText(at)) ?? [];
  return count === undefined ? undefined : Number(count);
}

/** Whether all that an element holds are rows made alike, by a class that they have, of several parts each. */
function holdsRows(box: Element): boolean {
  const { attribute, childCount } = natives();
  const [first, ...others] = childrenOf(box);
  return (
    first !== undefined &&
    others.length > 0 &&
    attribute(first, 'class') !== null &&
    [first, ...others].every((row) => childCount(row) > 1 && kindOfMake(row) === kindOfMake(first))
  );
}

/** Whether rows stand in what begins as a heading does, or one with the letters of a picture before its name. */
function holdsAny(heading: Element): boolean {
  const [, ...cells] = cellsIn(heading).filter(({ text }) => !isSign(text));
  const isRow = cells.some(({ text }, at) => isInitials(text, cells[at + 1]?.text));
  return isRow || natives().all(heading, '*').some(holdsRows);
}

/** What is written on it, without the words that a font shows as pictures. */
function writtenOn(element: Element): string {
  const dom = natives();
  const text = dom.rawText(element);
  if (dom.childCount(element) === 0) return text;
  const pictures = dom.all(element, '*').filter(isPictureWord);
  return pictures.reduce((left, one) => left.replace(dom.rawText(one), ' '), text);
}

function nameOf(text: string): string {
  return tidy(text.replace(BESIDE_NAME, ' '));
}

/** What is written, in no element, before the first that its holder holds. */
function wordsBefore(element: Element): string {
  const { data, firstChild, parent, type } = natives();
  const holder = parent(element);
  const node = holder && firstChild(holder);
  return node && type(node) === 3 ? tidy(data(node)) : '';
}

/** Beside it stand other tabs, one of a room or of somebody else, and nothing that is none. */
function isInBar(element: Element, knows: (name: number) => boolean): boolean {
  const dom = natives();
  const bar = dom.parent(element);
  if (!bar || !isElement(bar) || dom.childCount(bar) > MOST_TABS) return false;
  const others = childrenOf(bar).filter((one) => one !== element);
  const texts = others.map((one) => tidy(dom.rawText(one)));
  if (others.some((one) => dom.tag(one) !== dom.tag(element)) || texts.some((text) => text.length > LONGEST))
    return false;
  // "Players:" before the first of them says who is there.
  if (listCalled(wordsBefore(element)) === 'people') return false;
  // A list under its heading is no tab.
  if (texts.some((text) => headsTalks(text))) return false;
  return texts.some((text) => IS_ROOM.test(text) || knows(nameKey(nameOf(text))));
}
