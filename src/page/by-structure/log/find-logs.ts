import type { Line } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { above, holds, type Scope } from '../../scope.ts';
import { visibleText } from '../../text.ts';
import { isElement, isVisible } from '../../visible.ts';
import { describedIn } from '../lists/people.ts';
import { isList } from '../lists/verdict.ts';
import { calledOf } from '../parts/called.ts';
import { isPointedAt } from '../parts/chosen.ts';
import { isAllForEars } from '../parts/for-ears.ts';
import { areSideBySide, fillsFrame, isAboveOrBelow, scrolls } from '../parts/framed.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import { countIn, most } from '../parts/row-text.ts';
import { childrenOf, isOneOfAlike, rowParent } from '../parts/rows.ts';
import {
  CONTAINERS,
  MESSAGE_LISTS,
  MESSAGE_ROWS,
  PEOPLE_LISTS,
  PRIVATES,
  ROOMS,
  TALK_LISTS,
} from '../parts/words.ts';
import { candidatesIn } from './candidates.ts';
import { authoredOf, MOST, type Read, rememberedLines, SAMPLE } from './last-lines.ts';
import { readMessage } from './message.ts';

const LEAST_LINES = 2;
/** So many turns of several people. */
const LEAST_TURNS = 3;
/** A box that says it is a log is one, before any number of lines. */
const SAID_SO = 1_000_000;
const SAID_ROWS: ReadonlySet<string> = new Set(['message', 'msg', 'bubble']);
const NEVER = /^(input|textarea|select|form|button|a|span|body|html)$/;
const NOT_LOGS = wordSet(
  'heading head header title toolbar nav menu controlbox sidebar composer footer modal tooltip dropdown toast',
);
const SAID_LISTS = wordSet('messages msgs messagelist messageslist msglist chatlog chatlogs');
const HEADS = wordSet('header heading topbar toolbar');
const DEEP_IN_HEAD = 3;
const NOT_IN_LOGS = '[role=tab], [role=tablist], [data-type=channel], [role=log]';

/** A box that holds a conversation, and who speaks in its last lines. */
export interface Talk {
  readonly box: Element;
  readonly authors: readonly string[];
}

/**
 * The boxes of a page that hold a conversation; of boxes in one another, the one that tells its lines best.
 * It looks at much, and gives way after each piece.
 * @param isKnown whether a box is surely known for one since the last look
 */
export function* findLogs(
  scope: Scope,
  composers: readonly Element[],
  isKnown: (box: Element) => boolean,
): Generator<void, Talk[], void> {
  const read = rememberedLines();
  const isWide = holdsAny(scope.all(NOT_IN_LOGS).filter((part) => !isAllForEars(part)));
  const found = new Map<Element, number>();
  for (const element of yield* candidatesIn(scope, composers)) {
    yield;
    if (!found.has(element)) found.set(element, linesLike(element, { composers, read, isWide, isKnown }));
  }
  const all = [...found].filter(([, lines]) => lines > 0);
  const inTurn = all.flatMap(([box, lines]) =>
    lines >= LEAST_TURNS && isInTurn(read(rowParent(box))) ? box : [],
  );
  // Where several speak in a row, too, panels with a heading each were taken for people.
  const isOneOf = (other: Element, log: Element) =>
    holds(other, log) && isRowOf(other, log) && !inTurn.includes(log);
  const logs = all.filter(([log]) => !inTurn.some((other) => isOneOf(other, log)));
  const best = logs.filter((log) => !logs.some((other) => isBetter(other, log, isKnown))).map(([log]) => log);
  const talks = best.filter((log) => !isMenu(log));
  const placed = talks.filter((log) => isAboveOrBelow(log, composers) || isSaidLog(log));
  return (placed.length > 0 ? placed : talks).map((box) => ({
    box,
    authors: read(rowParent(box)).flatMap(({ author }) => author ?? []),
  }));
}

/** Whether people speak in turn: what one of them said in a row is a part of that, however many lines it has. */
function isInTurn(lines: readonly Line[]): boolean {
  const names = new Set(lines.map(({ author, side }) => author ?? side));
  return names.size > 1 && !names.has(undefined);
}

interface Looking {
  readonly composers: readonly Element[];
  readonly read: Read;
  /** Whether it is surely known for one: whatever its last lines look like, it is one still. */
  isKnown(element: Element): boolean;
  /** Whether an element holds what no conversation does. */
  isWide(element: Element): boolean;
}

/** Asked of the page once, and not of each box. */
function holdsAny(parts: readonly Element[]): (element: Element) => boolean {
  return (element) => parts.some((part) => part !== element && natives().contains(element, part));
}

function isSaidLog(log: Element): boolean {
  return natives().attribute(log, 'role') === 'log' || natives().attribute(log, 'aria-live') !== null;
}

/** A list whose rows are to be clicked: conversations to choose from, each with its last words. */
function isMenu(log: Element): boolean {
  if (natives().attribute(log, 'role') === 'log') return false;
  const rows = childrenOf(rowParent(log)).slice(0, 6);
  if (rows.some((row) => hasAny(namesOf(row), SAID_ROWS))) return false;
  const clickable = rows.filter((row) =>
    [row, ...childrenOf(row)].some((one) => isPointedAt(one) && isMostOf(row, one)),
  );
  return clickable.length > rows.length / 2;
}

/** A name that can be clicked makes no menu of what was said. */
function isMostOf(row: Element, part: Element): boolean {
  const said = readMessage(row)?.text ?? '';
  if (part !== row && /\p{L}/u.test(said) && !visibleText(part).includes(said)) return false;
  return natives().rawText(part).length > natives().rawText(row).length / 2;
}

/**
 * Of two boxes, one in the other: the one with more lines; else the inner one if it has the rows, the outer if it is the row.
 * With the same rows the one that is known stays: more of them may come after one box is counted and before the other is.
 */
function isBetter(
  [other, theirs]: [Element, number],
  [log, lines]: [Element, number],
  isKnown: Looking['isKnown'],
): boolean {
  const inside = other !== log && holds(log, other);
  const around = other !== log && holds(other, log);
  if (!inside && !around) return false;
  if (isKnown(other) !== isKnown(log) && rowParent(other) === rowParent(log)) return isKnown(other);
  if (theirs !== lines) return theirs > lines;
  return inside ? !isRowOf(log, other) : isRowOf(other, log);
}

/** Whether `inner` is one of the rows of `log`, or in one. */
function isRowOf(log: Element, inner: Element): boolean {
  const parent = rowParent(log);
  return inner !== parent && !holds(inner, parent);
}

/** How many lines of a conversation a box seems to hold; 0 when it is none. */
function linesLike(element: Element, { composers, read, isWide, isKnown }: Looking): number {
  const dom = natives();
  if (!isVisible(element) || (NEVER.test(dom.tag(element)) && !fillsFrame(element))) return 0;
  if (composers.some((composer) => holds(element, composer))) return 0;
  const parent = rowParent(element);
  const rows = childrenOf(parent).slice(-SAMPLE);
  if (isKnown(element)) return rows.length;
  // What is told there to those who listen stands in the conversation, too.
  const says = dom.attribute(element, 'role') === 'log';
  if (says) return isAllForEars(element) ? 0 : SAID_SO + authoredOf(read(parent));
  const isPlaced = () => isAboveOrBelow(element, composers) && scrolls(element);
  const isElse = isWide(element) || isCalledElse(element, rows) || isInHead(element, composers);
  if (isElse && !isPlaced()) return 0;
  if (isGroup(element) || areSideBySide(childrenOf(parent))) return 0;
  const names = namesOf(element);
  const saysRows = hasAny(names, MESSAGE_LISTS) || rows.some((row) => hasAny(namesOf(row), SAID_ROWS));
  if (!saysRows && isMadeAList(parent, rows, isPlaced)) return 0;
  const spoken = read(parent);
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
  const rowsCalled = rows.some((row) => hasAny(namesOf(row), MESSAGE_ROWS));
  // Nobody is named where two people talk: bubbles that are called messages, in a box that is called so or stands so.
  if (authored < spoken.length / 2) {
    if (rowsCalled && called && composers.length > 0) return spoken.length / 2;
    // What is called messages, in the column of what one writes in, names nobody where nobody has a name.
    if (isCalledTalk(names) && spoken.length >= LEAST_LINES && isAboveOrBelow(element, composers))
      return spoken.length / 4;
    return spoken.length >= LEAST_LINES && isPlaced() ? spoken.length / 4 : 0;
  }
  if (rowsCalled && (called || hasAny(names, ROOMS))) return authored;
  if (called && (composers.length > 0 || authored >= LEAST_LINES)) return authored;
  if (isNamed && composers.length > 0) return authored;
  return authored >= LEAST_LINES && isPlaced() ? authored : 0;
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
  if (hasAny(names, NOT_LOGS) || hasWays(element)) return true;
  if (hasAny(names, PEOPLE_LISTS) && !hasAny(names, MESSAGE_LISTS)) return true;
  return rows.length > 0 && rows.filter(isRoomRow).length >= rows.length / 2;
}

/** Whether its rows are those of a list, of people or of what one chooses from. */
function isMadeAList(parent: Element, rows: readonly Element[], isPlaced: () => boolean): boolean {
  const [first] = rows;
  const looksSo = (rows.length > 2 && most(rows, isOfList)) || (first !== undefined && isCalledAList(first));
  return (looksSo && !isPlaced()) || isList(parent);
}

/** Whether it is a part of what heads the conversation: its name, and how many there are. */
function isInHead(element: Element, composers: readonly Element[]): boolean {
  for (let at = above(element), step = 0; at && step < DEEP_IN_HEAD; at = above(at), step++)
    if (hasAny(namesOf(at), HEADS)) return !composers.some((composer) => holds(at as Element, composer));
  return false;
}

/** One of several boxes side by side that are made alike: what one person said in a row. */
function isGroup(element: Element): boolean {
  const holder = natives().parent(element);
  return !!holder && isElement(holder) && isOneOfAlike(element, childrenOf(holder));
}

const ROOM_ITEMS: ReadonlySet<string> = new Set(['item', 'tile', 'link', 'tab', 'option', 'listitem']);

/** A row that is called a room to choose, and no message. */
function isRoomRow(row: Element): boolean {
  const names = namesOf(row);
  return hasAny(names, ROOMS) && hasAny(names, ROOM_ITEMS) && !hasAny(names, SAID_ROWS);
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

/** Somebody with their age, or something with a count: rows of people and of rooms. */
function isOfList(row: Element): boolean {
  return describedIn(row) !== undefined || countIn(row) !== undefined;
}
