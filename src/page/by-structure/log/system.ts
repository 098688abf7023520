/** Rows that the page itself wrote: who came and went, what day it is, what could not be sent. */
import { natives } from '../../natives.ts';
import { visibleText } from '../../text.ts';
import { isDrawn } from '../../visible.ts';
import { AVATARS } from '../parts/avatars.ts';
import { hasAny, hintsOf, makeOf, namesOf, splitWords } from '../parts/hints.ts';
import { ownNamesOf } from '../parts/own-names.ts';
import { childrenOf, firstClass, INLINE, isCalledMessage } from '../parts/rows.ts';
import { isReceipt, isStamp } from '../parts/stamps.ts';
import { AUTHORS, NAME_ATTRIBUTES, SAID_TYPES, SYSTEM, TEXTS } from '../parts/words.ts';
import { isDeed, whoCame } from './happens.ts';
import { isSaid, isWithStatus } from './said.ts';
import { sideOf } from './side-words.ts';

/** So many rows, and so much of them, are called so before it is how all are called. */
const LEAST_ROWS = 5;
const ALL = 0.9;
/** Who came and went may be all that is told for a while. */
const EVENTS: ReadonlySet<string> = new Set('join joined part parted quit mode kick motd topic'.split(' '));

/** What nearly all rows are called, or their first parts, that elsewhere tells that the page wrote one: `info`, around each name. */
export function signsOfAll(rows: readonly Element[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const names = filledBy(row).flatMap((element) => [...hintsOf(element, ['class', 'role'])]);
    for (const name of new Set(names)) if (SYSTEM.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const least = Math.max(LEAST_ROWS, rows.length * ALL);
  return new Set([...counts].flatMap(([name, count]) => (count >= least && !EVENTS.has(name) ? name : [])));
}

/**
 * Whether a row is called what no message is, by itself or by what fills it.
 * @param ofAll what all rows of its conversation are called, be it so
 */
export function isSystem(row: Element, ofAll?: ReadonlySet<string>): boolean {
  if (headsTable(row)) return true;
  if (hasAny(namesOf(row), ANSWERS)) return false;
  const type = natives().attribute(row, 'data-type') ?? '';
  const types = new Set(splitWords(type));
  if (types.size > 0 && !hasAny(types, SAID_TYPES) && !isOfAll(row, type)) return true;
  if (isOfSystemType(row) || firstClass(row) === 'presence') return true;
  return filledBy(row).some((element) => {
    const names = hintsOf(element, ['class', 'role']);
    // `<message-part>` is a part of a message; whoever parts is called so by a class.
    const isOfTag = (name: string) => name === 'part' && natives().tag(element).includes('-part');
    const told = [...names].filter((name) => SYSTEM.has(name) && !isOfTag(name) && !ofAll?.has(name));
    if (told.length === 0 || hasAny(names, OTHERWISE) || hasAny(names, NOT_SAID_BUT_STATUS)) return false;
    const isOnly = (words: ReadonlySet<string>) => told.every((name) => words.has(name));
    if (element === row && isOnly(COLOURS) && isRowOfCells(row)) return false;
    if (element === row && isOnly(OF_A_LINE) && (isNaming(row) || isUnreadMessage(row))) return false;
    // `info` is how a line looks, too.
    if (element === row && isOnly(LOOKS) && isCalledMessage(row) && holdsText(row)) {
      const isCalledSo = (one: Element) => told.every((name) => namesOf(one).has(name));
      if (isSomebodys(row, isCalledSo)) return false;
    }
    // However many rows above the one that names somebody is.
    if (element === row && isOnly(GOES_ON) && isCalledMessage(row) && holdsText(row))
      if (!textsIn(row).some(tellsWhoCame)) return false;
    // What is read out as it comes: a message of either side.
    const isRole = (name: string) => natives().attribute(element, 'role') === name;
    if (element !== row && told.every(isRole) && sideOf(row, undefined)) return false;
    if (element !== row && isOnly(OF_ANY_PART)) {
      if (isCalledMessage(row) && isPictured(row, element)) return false;
      const make = makeOf(row);
      if (saysTwo(element) || (holdsText(element) && isSomebodys(row, (one) => makeOf(one) === make)))
        return false;
      // `info` around who speaks and when, beside what is said.
      if (isNaming(element) && isBesideWords(row, element)) return false;
    }
    return !isWithStatus(element) && !(element !== row && isOnly(STATUS) && isSaid(element));
  });
}

/** What holds something else besides, or in place of that: `message-and-date`, `error-boundary`, `author-info`. */
const OTHERWISE: ReadonlySet<string> = new Set([...AUTHORS, 'and', 'boundary']);
/** Whether something is said beside a part of a row. */
function isBesideWords(row: Element, part: Element): boolean {
  const { contains, parent, rawText } = natives();
  const holder = parent(part);
  const isSaid = (one: Element) => one !== part && /\S/.test(rawText(one));
  return textsIn(row).some((one) => !contains(part, one)) || (!!holder && childrenOf(holder).some(isSaid));
}

/** `system-response`: what a machine says to whoever speaks with it. */
const ANSWERS: ReadonlySet<string> = new Set(['response', 'answer']);

/** `message-type-system`, `row--kind-join`: whatever else the row is called. */
const TYPED = /[-_](?:class|type|kind)[-_]+([a-z]+)(?!\S)/gi;
const OF_SYSTEM: ReadonlySet<string> = new Set(['system', 'sys', 'server', 'join', 'quit', 'leave']);

function isOfSystemType(row: Element): boolean {
  const classes = natives().attribute(row, 'class') ?? '';
  return [...classes.matchAll(TYPED)].some(([, type = '']) => OF_SYSTEM.has(type.toLowerCase()));
}

/** Whether it is a row of a table with words in several cells: who speaks, and what they say. */
function isRowOfCells(row: Element): boolean {
  const { rawText, tag } = natives();
  return tag(row) === 'tr' && childrenOf(row).filter((cell) => /\S/.test(rawText(cell))).length > 1;
}

const MESSAGES: ReadonlySet<string> = new Set(['message', 'msg', 'bubble']);

/** `unread message`: two classes, of which one says what it is. What stands before all that is unread is called so in one word. */
function isUnreadMessage(row: Element): boolean {
  const classes = (natives().attribute(row, 'class') ?? '').toLowerCase().split(/\s+/);
  return classes.includes('unread') && classes.some((name) => MESSAGES.has(name));
}

/** Whether it tells what stands in the cells of the rows below. */
function headsTable(row: Element): boolean {
  const cells = natives().tag(row) === 'tr' ? childrenOf(row) : [];
  return cells.length > 0 && cells.every((cell) => natives().tag(cell) === 'th');
}

/** Whether those beside it are of the same type, each of somebody: it tells what all of them are, such as what was said before. */
function isOfAll(row: Element, type: string): boolean {
  const dom = natives();
  const near = [dom.before(row), row, dom.after(row)].filter((one) => one !== null);
  const isNamed = (one: Element) => NAME_ATTRIBUTES.some((name) => dom.attribute(one, name));
  return near.length > 1 && near.every((one) => dom.attribute(one, 'data-type') === type && isNamed(one));
}

/** What a line is called, too: the first of its day, unread yet, or one that could not be sent. */
const OF_A_LINE: ReadonlySet<string> = new Set(['day', 'date', 'unread', 'error', 'loading']);
/** What style sheets call the colours of a table's rows, by which chats tell people apart. */
const COLOURS: ReadonlySet<string> = new Set(['warning', 'info']);
/** What any part of one may be called that holds what is said: `chat-info`; where people post, each of these is a status, or stands in a topic. */
const OF_ANY_PART: ReadonlySet<string> = new Set(['info', 'status', 'topic']);
const LOOKS: ReadonlySet<string> = new Set(['info']);
/** What shows how a message went may stand around it. */
const STATUS: ReadonlySet<string> = new Set(['status']);
/** What a line is called that is set close to the one above it, by the same person. */
const GOES_ON: ReadonlySet<string> = new Set(['joined']);
/** How many rows above are looked at for the one that says who speaks in rows made so. */
const MOST_ABOVE = 12;

/**
 * Whether a row says who speaks in it, or whose it is, or the one does that it goes on with.
 * @param isLike whether a row above is made as it is
 */
function isSomebodys(row: Element, isLike: (row: Element) => boolean): boolean {
  if (sideOf(row, undefined)) return true;
  let at: Element | null = row;
  for (let step = 0; at && step < MOST_ABOVE && isLike(at); step++, at = natives().before(at))
    if (isNaming(at)) return true;
  return false;
}

/** Whether a part of a row is called who speaks, or their picture, where that names them: not `*`, who is the page. */
function isNaming(row: Element): boolean {
  const { all, attribute, rawText, tag } = natives();
  const isName = (part: Element) => hasAny(namesOf(part), AUTHORS) && !/^\s*\*\s*$/.test(rawText(part));
  const isPicture = (part: Element) =>
    tag(part) === 'img' && !!attribute(part, 'title') && hasAny(namesOf(part), AVATARS);
  return all(row, '[class]').some((part) => (isName(part) || isPicture(part)) && isDrawn(part));
}

/** Whether one thing stands below another in it, such as a name and what is said, and nothing beside them. */
function saysTwo(element: Element): boolean {
  const dom = natives();
  for (let node = dom.firstChild(element); node; node = dom.next(node))
    if (dom.type(node) === 3 && /\S/.test(dom.data(node))) return false;
  const isBlock = (child: Element) => !INLINE.has(dom.tag(child)) && !isStamp(visibleText(child));
  return childrenOf(element).filter((child) => isBlock(child) && /\S/.test(dom.rawText(child))).length > 1;
}

/** Whether a picture stands beside a part of a row, as that of whoever speaks does. */
function isPictured(row: Element, part: Element): boolean {
  const { all, contains } = natives();
  return all(row, 'img').some((picture) => !contains(part, picture) && isDrawn(picture));
}

function tellsWhoCame(text: Element): boolean {
  return isDeed(visibleText(text), '') || whoCame(visibleText(text)) !== undefined;
}

function holdsText(element: Element): boolean {
  return textsIn(element).length > 0;
}

/** The parts of an element that are called texts. */
function textsIn(element: Element): Element[] {
  return natives()
    .all(element, '[class]')
    .filter((part) => hasAny(ownNamesOf(part), TEXTS) && !hasAny(ownNamesOf(part), NOT_SAID_BUT_STATUS));
}

/** A row and the first child that shows anything but when, and what that is filled by. */
function filledBy(row: Element): Element[] {
  const filled = [row];
  const shows = (child: Element) => /\S/.test(natives().rawText(child)) && isDrawn(child);
  let at = childrenOf(row).find((child) => shows(child) && !saysWhen(child));
  for (let step = 0; at && step < 3; step++) {
    filled.push(at);
    const [inner, ...more]: readonly Element[] = childrenOf(at);
    // "Karim <small>20:01</small>" is filled by no time.
    at = more.length === 0 && inner && !isStamp(visibleText(inner)) ? inner : undefined;
  }
  return filled;
}

/** Whether it says no more than when, and how far a message came. */
function saysWhen(element: Element): boolean {
  const { all, childCount, rawText } = natives();
  if (isStamp(visibleText(element))) return true;
  const said = all(element, '*').filter((part) => childCount(part) === 0 && /\S/.test(rawText(part)));
  const isWhen = (text: string) => isStamp(text) || isReceipt(text);
  return said.length > 1 && said.every((part) => isWhen(rawText(part).trim()));
}

/** A row that carries "sent" or "time" as a part of itself is still a message. */
const NOT_SAID_BUT_STATUS: ReadonlySet<string> = new Set(['time', 'timestamp', 'avatar']);
