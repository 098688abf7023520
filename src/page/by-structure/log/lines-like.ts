/** How likely a box holds a conversation: by the lines in it, by where it stands, and by what it is called. */
import type { Line } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { above, holds, outwards, shows } from '../../scope.ts';
import { isElement, isVisible } from '../../visible.ts';
import { isLineOfNames } from '../lists/flow.ts';
import { describedIn } from '../lists/people.ts';
import { isList, isSurelyList } from '../lists/verdict.ts';
import { calledOf } from '../parts/called.ts';
import { isAllForEars } from '../parts/for-ears.ts';
import { areSideBySide, fillsFrame, isAboveOrBelow, scrolls, scrollsWith } from '../parts/framed.ts';
import { hasAny, namesOf, splitWords, wordSet } from '../parts/hints.ts';
import { countIn, most } from '../parts/row-text.ts';
import { childrenOf, isCalledMessage, isOneOfAlike, rowParent } from '../parts/rows.ts';
import { CONTAINERS, MESSAGE_LISTS, PEOPLE_LISTS, PRIVATES, ROOMS, TALK_LISTS } from '../parts/words.ts';
import { isBrokenLines } from './broken-lines.ts';
import { rowsIn } from './chunks.ts';
import { authoredOf, MOST, type Read, SAMPLE } from './last-lines.ts';
import { arePosted, saysWhen } from './posted.ts';
import { standOnBothSides } from './side.ts';

const LEAST_LINES = 2;
/** So many things stand beside what is drawn. */
const FEW = 4;
/** So many rows that are called messages are some, on a page that only shows them. */
const MANY_SHOWN = 12;
/** So many that all say the same are no lines. */
const MANY_LINES = 4;
/** Fewer rows with a button that sends are a part of what one writes in, with how much may be written. */
const LEAST_ROWS = 3;
/** Of so many who are named, each is somebody else at most: the others come again. */
const AGAIN = 0.6;
/** So many words that all lines say are those of a form. */
const LEAST_SHARED = 4;
/** So many words and more are a sentence. */
const LEAST_WORDS = 3;
/** A box that says it is a log is one, before any number of lines. */
const SAID_SO = 1_000_000;
export const SAID_ROWS: ReadonlySet<string> = new Set(['message', 'msg', 'bubble']);
const NEVER = /^(input|textarea|select|form|button|a|span|nav|header|footer|body|html)$/;
const NOT_LOGS = wordSet(
  'heading head header title toolbar nav menu controlbox sidebar composer footer modal tooltip dropdown toast features',
);
const SAID_LISTS = wordSet('messages msgs messagelist messageslist msglist chatlog chatlogs');
const HEADS = wordSet('header heading topbar toolbar');
const DEEP_IN_HEAD = 3;

export interface Looking {
  readonly composers: readonly Element[];
  /** What sends what is written in them. */
  readonly sends: readonly Element[];
  /** Lists of messages in which one writes, too. */
  readonly threads: readonly Element[];
  readonly read: Read;
  /** Whether it is surely known for one: whatever its last lines look like, it is one still. */
  isKnown(element: Element): boolean;
  /** Whether an element holds what no conversation does. */
  isWide(element: Element): boolean;
}

/** How many lines of a conversation a box seems to hold; 0 when it is none. */
export function linesLike(element: Element, looking: Looking): number {
  const { composers, sends, threads, read, isWide, isKnown } = looking;
  const dom = natives();
  const isPage = dom.tag(element) === 'body' && composers.length === 0 && !fillsFrame(element);
  if (!isVisible(element) || (NEVER.test(dom.tag(element)) && !fillsFrame(element) && !isPage)) return 0;
  if (!threads.includes(element) && composers.some((composer) => shows(element, composer))) return 0;
  const parent = rowParent(element);
  const rows = rowsIn(parent).slice(-SAMPLE);
  if (isKnown(element)) return rows.length;
  // What is told there to those who listen stands in the conversation, too.
  const says = dom.attribute(element, 'role') === 'log';
  if (says) return isAllForEars(element) ? 0 : SAID_SO + authoredOf(read(parent));
  const isOver = () => isAboveOrBelow(element, composers);
  const isPlaced = () => isOver() && scrolls(element);
  const isElse = isWide(element) || isCalledElse(element, rows) || isInHead(element, composers);
  if (isElse && !isPlaced()) return 0;
  if (rows.length < LEAST_ROWS && sends.some((button) => shows(element, button))) return 0;
  // The parts of a line stand side by side where the page only breaks lines.
  const areCells = dom.tag(parent) === 'tr' && childrenOf(parent).length > 1;
  const areBeside = () => areCells || (!isBrokenLines(parent) && areSideBySide(childrenOf(parent)));
  if (isLineOfNames(parent) || isGroup(element) || areBeside()) return 0;
  const names = namesOf(element);
  const saysRows = hasAny(names, MESSAGE_LISTS) || rows.some((row) => hasAny(namesOf(row), SAID_ROWS));
  const isShownOn = () =>
    hasAny(names, MESSAGE_LISTS) &&
    rows.length >= MANY_SHOWN &&
    scrolls(element) &&
    (comeAgain(read(parent)) || termsComeAgain(rows));
  const isPosted =
    composers.length === 0
      ? arePosted(rows, read(parent)) || isTalkOfTwo(element, rows, read(parent)) || isShownOn()
      : // What one writes in may stand beside it.
        !isOver() && arePosted(rows, read(parent)) && comeAgain(read(parent));
  if (isPage && !isPosted) return 0;
  const isSpoken = () =>
    isOver() && (comeAgain(read(parent)) || arePosted(rows, read(parent)) || standOnBothSides(element, rows));
  if (!saysRows && !isPosted && isMadeAList(parent, rows, isPlaced) && !isSpoken()) return 0;
  const spoken = read(parent);
  if (sayTheSame(spoken)) return 0;
  const authored = authoredOf(spoken);
  const named = spoken.filter(({ author, side }) => author || side).length;
  const isNamed = authored >= 3 && authored >= spoken.length * MOST && named >= spoken.length / 2;
  // Whatever it is called: lines of people who are named, over what one writes in.
  if (isElse) return isNamed ? authored : 0;
  const called =
    hasAny(names, MESSAGE_LISTS) ||
    (names.has('list') && hasAny(names, SAID_ROWS)) ||
    hasAny(names, PRIVATES) ||
    dom.attribute(element, 'aria-live') !== null;
  const rowsCalled = rows.some(isCalledMessage);
  // Nobody is named where two people talk: bubbles that are called messages, in a box that is called so or stands so.
  if (authored < spoken.length / 2) {
    if (isPosted) return spoken.length / 4;
    if (rowsCalled && called && composers.length > 0) return spoken.length / 2;
    // What is called messages, in the column of what one writes in, names nobody where nobody has a name.
    // In a frame of its own stands the heading of the page, too.
    if (named === 0 && spoken.length < MANY_LINES && fillsFrame(element)) return 0;
    const isOne = isOver() && (isCalledTalk(names) || scrolls(element) || isSpoken());
    return spoken.length >= LEAST_LINES && isOne ? spoken.length / 4 : 0;
  }
  if (rowsCalled && (called || hasAny(names, ROOMS))) return authored;
  if (called && (composers.length > 0 || authored >= LEAST_LINES)) return authored;
  if (isPosted || (isNamed && composers.length > 0)) return authored;
  if (authored < LEAST_LINES) return 0;
  return isOver() && (scrolls(element) || scrollsWith(element, composers) || isSpoken()) ? authored : 0;
}

/** "messages", "chat-box", and not "chat-tabs". */
function isCalledTalk(names: ReadonlySet<string>): boolean {
  const isTalk = (name: string) => TALK_LISTS.has(name);
  return (
    hasAny(names, SAID_LISTS) ||
    ([...names].some(isTalk) && [...names].every((one) => isTalk(one) || CONTAINERS.has(one)))
  );
}

/** Whether a box, or what is in it, is called something that is no conversation. */
function isCalledElse(element: Element, rows: readonly Element[]): boolean {
  const names = namesOf(element);
  if (isOneOf(NOT_LOGS, element) || hasWays(element) || isDrawnOn(element)) return true;
  // "user-messages" is no list of users, nor is what holds a "user-message".
  if (hasAny(names, PEOPLE_LISTS) && !hasAny(names, MESSAGE_LISTS) && !hasAny(names, SAID_ROWS)) return true;
  return rows.length > 0 && rows.filter(isRoomRow).length >= rows.length / 2;
}

/** What is played or drawn, and beside it words over that. */
function isDrawnOn(element: Element): boolean {
  return childrenOf(element)
    .slice(0, FEW)
    .some((child) => natives().tag(child) === 'canvas');
}

/** What stands before the part of it that an element is: `ChatSidebar__message-list`. */
const BLOCK = /\S+?__(?=[a-z])/gi;

/** Whether it is called one of these, and not only what it is a part of. */
function isOneOf(words: ReadonlySet<string>, element: Element): boolean {
  const blocks = (natives().attribute(element, 'class') ?? '').match(BLOCK) ?? [];
  const around = new Set(blocks.flatMap(splitWords));
  return [...namesOf(element)].some((name) => words.has(name) && !around.has(name));
}

/** Whether its rows are those of a list, of people or of what one chooses from. */
function isMadeAList(parent: Element, rows: readonly Element[], isPlaced: () => boolean): boolean {
  const [first] = rows;
  const looksSo = (rows.length > 2 && most(rows, isOfList)) || (first !== undefined && isCalledAList(first));
  return isPlaced() ? isSurelyList(parent) : looksSo || isList(parent);
}

/** Whether it is a part of what heads the conversation: its name, and how many there are. */
function isInHead(element: Element, composers: readonly Element[]): boolean {
  for (const at of outwards(above(element), DEEP_IN_HEAD))
    if (hasAny(namesOf(at), HEADS)) return !composers.some((composer) => holds(at as Element, composer));
  return false;
}

/** One of several boxes side by side that are made alike: what one person said in a row. */
function isGroup(element: Element): boolean {
  const holder = natives().parent(element);
  return !!holder && isElement(holder) && isOneOfAlike(element, childrenOf(holder));
}

const ROOM_ITEMS: ReadonlySet<string> = new Set(['item', 'tile', 'link', 'tab', 'option', 'listitem']);

/** A row that is called a room to choose, or a conversation, and no message: what holds several of them is none itself. */
function isRoomRow(row: Element): boolean {
  const names = namesOf(row);
  // Called so and nothing else, it is a whole one.
  if (natives().matches(row, '.conversation, [data-testid=conversation]')) return true;
  const isOne = hasAny(names, ROOMS) || names.has('conversation');
  return isOne && hasAny(names, ROOM_ITEMS) && !hasAny(names, SAID_ROWS);
}

/** Whether a heading says that people stand here, or conversations to choose from. */
function isCalledAList(row: Element): boolean {
  const called = calledOf(row);
  return /people|talks/.test(called?.kind ?? '') && called?.inWords === true;
}

/** Whether it holds ways to other parts of the page: not one in each row, which are for the answer to it. */
function hasWays(element: Element): boolean {
  const ways = natives().all(element, 'nav').length;
  return ways > 0 && ways < childrenOf(rowParent(element)).length / 2;
}

/** Signs beside each name, in a list of people, or what each of them has of the same things: nobody says what everybody does. */
function sayTheSame(spoken: readonly Line[]): boolean {
  if (spoken.length < MANY_LINES) return false;
  return new Set(spoken.map(({ text }) => text)).size === 1 || fillAForm(spoken);
}

/** "wood 4, gold 2", of another one each. */
function fillAForm(spoken: readonly Line[]): boolean {
  if (new Set(spoken.flatMap(({ author }) => author ?? [])).size < spoken.length) return false;
  const lines = spoken.map(({ text }): readonly string[] => text.match(/\p{L}+/gu) ?? []);
  const shared = new Set(lines[0]?.filter((word) => lines.every((words) => words.includes(word))));
  const isOfThose = (words: readonly string[]) =>
    words.filter((word) => shared.has(word)).length >= words.length * MOST;
  return shared.size >= LEAST_SHARED && lines.every(isOfThose);
}

/** Whether those who are named are named again, and say sentences: whoever is in a list stands there once, with a word or two. */
function comeAgain(spoken: readonly Line[]): boolean {
  const authors = spoken.flatMap(({ author }) => author ?? []);
  const sentences = spoken.filter(({ text }) => text.split(' ').length >= LEAST_WORDS);
  return (
    authors.length >= MANY_LINES &&
    new Set(authors).size <= authors.length * AGAIN &&
    sentences.length >= spoken.length / 3
  );
}

/** The same of the terms of a `dl`: who speaks stands in a row of their own. */
function termsComeAgain(rows: readonly Element[]): boolean {
  const terms = rows.filter((row) => natives().tag(row) === 'dt').map((row) => natives().rawText(row));
  return terms.length >= MANY_LINES && new Set(terms).size <= terms.length * AGAIN;
}

/** So many lines on two sides are what two people said, where nothing is to be written in. */
const ENOUGH_LINES = 6;
const SAID_PARTS = '[class*="msg" i], [class*="messag" i]';
/** How far around its rows a box that scrolls is looked for, in elements. */
const NEAR = 3;

/** What two people said, which scrolls, or is called so and says when, on a page that has nothing to write in. */
function isTalkOfTwo(element: Element, rows: readonly Element[], spoken: readonly Line[]): boolean {
  const isSaid = (row: Element) => natives().first(row, SAID_PARTS) !== null && saysWhen(row);
  if (spoken.length < ENOUGH_LINES) return false;
  if (!outwards(element, NEAR).some(scrolls) && !rows.every(isSaid)) return false;
  return standOnBothSides(element, rows);
}

/** Somebody with their age, or something with a count: rows of people and of rooms. */
function isOfList(row: Element): boolean {
  return describedIn(row) !== undefined || countIn(row) !== undefined;
}
