import type { Line, Pane } from '../layout.ts';
import { natives } from '../natives.ts';
import { above, holds, type Scope } from '../scope.ts';
import { tidy, visibleText, walk } from '../text.ts';
import { isVisible } from '../visible.ts';
import { hasAny, hintsOf, namesOf, wordSet } from './hints.ts';
import { readMessage, sideByName, splitLine } from './message.ts';
import { childrenOf, rowParent, sameLists } from './rows.ts';
import { MESSAGE_LISTS, MESSAGE_ROWS, PEOPLE_LISTS, PRIVATES, ROOMS } from './words.ts';

const CANDIDATES =
  '[role=log], [aria-live=polite], [aria-live=assertive], [class*="messag" i], [class*="chat" i], [class*="msgs" i], [class*="log" i], [class*="conversation" i], [class*="lines" i], [id*="messag" i], [id*="chat" i], [id*="log" i], [id*="conversation" i], [id*="text" i], [data-list-id*="message" i], [class*="priv" i], [id*="priv" i], [id*="room" i]';
const LEAST_LINES = 2;
/** How many of the last rows are looked at to tell whether a box holds a conversation. */
const SAMPLE = 40;
/** A box that says it is a log is one, before any number of lines. */
const SAID_SO = 1_000_000;
const NEVER = /^(input|textarea|form|button|a|span|body|html)$/;
const NOT_LOGS = wordSet('heading head header title toolbar nav menu controlbox sidebar composer footer');
const NOT_IN_LOGS = '[role=tab], [role=tablist], [data-type=channel], [role=log], nav';

/** The boxes of a page that hold a conversation; of boxes in one another, the one that tells its lines best. */
export function findLogs(scope: Scope, composers: readonly Element[]): Element[] {
  const found = new Map<Element, number>();
  for (const element of scope.all(CANDIDATES).concat(scrolling(scope, composers)))
    if (!found.has(element)) found.set(element, linesLike(element, composers));
  const logs = [...found].filter(([, lines]) => lines > 0);
  return logs.filter((log) => !logs.some((other) => isBetter(other, log))).map(([log]) => log);
}

/** Of two boxes, one in the other: the one with more lines; else the inner one if it has the rows, the outer if it is the row. */
function isBetter([other, theirs]: [Element, number], [log, lines]: [Element, number]): boolean {
  const inside = other !== log && holds(log, other);
  const around = other !== log && holds(other, log);
  if (!inside && !around) return false;
  if (theirs !== lines) return theirs > lines;
  return inside ? !isRowOf(log, other) : isRowOf(other, log);
}

/** Whether `inner` is one of the rows of `log`, or in one. */
function isRowOf(log: Element, inner: Element): boolean {
  const parent = rowParent(log);
  return inner !== parent && !holds(inner, parent);
}

/** How many lines of a conversation a box seems to hold; 0 when it is none. */
function linesLike(element: Element, composers: readonly Element[]): number {
  const dom = natives();
  if (!isVisible(element) || NEVER.test(dom.tag(element))) return 0;
  if (composers.some((composer) => holds(element, composer))) return 0;
  const says = dom.attribute(element, 'role') === 'log';
  const names = namesOf(element);
  if (!says && (hasAny(names, NOT_LOGS) || dom.first(element, NOT_IN_LOGS))) return 0;
  const parent = rowParent(element);
  const rows = childrenOf(parent).slice(-SAMPLE);
  const spoken = isBrokenLines(parent)
    ? linesIn(parent)
    : rows.map(readMessage).filter((line) => line !== undefined);
  const authored = spoken.filter((line) => line.author || line.side).length;
  if (says) return SAID_SO + authored;
  if (authored < spoken.length / 2) return 0;
  const called =
    hasAny(names, MESSAGE_LISTS) || hasAny(names, PRIVATES) || dom.attribute(element, 'aria-live') !== null;
  const rowsCalled = rows.some((row) => hasAny(namesOf(row), MESSAGE_ROWS));
  if (rowsCalled && (called || hasAny(names, ROOMS))) return authored;
  if (called && (composers.length > 0 || authored >= LEAST_LINES)) return authored;
  return authored >= 3 && authored >= spoken.length * 0.7 && composers.length > 0 ? authored : 0;
}

/** Boxes that scroll, near a composer: old chats call nothing by a name. */
function scrolling(scope: Scope, composers: readonly Element[]): Element[] {
  if (!composers.length) return [];
  const view = scope.document.defaultView;
  return scope.all('div, ul, ol, section, td, main, pre').filter((element) => {
    if (!natives().firstChild(element)) return false;
    const style = view?.getComputedStyle(element);
    return /auto|scroll/.test(`${style?.overflowY} ${style?.overflow}`);
  });
}

/** Text in one block with `<br>` between the lines, and no element for each. */
function isBrokenLines(element: Element): boolean {
  const children = childrenOf(element);
  const breaks = children.filter((child) => natives().tag(child) === 'br').length;
  return (
    breaks > 0 &&
    breaks >= children.filter((child) => /^(div|p|li|tr|section)$/.test(natives().tag(child))).length
  );
}

function linesIn(element: Element): Line[] {
  const lines: Line[] = [];
  let text = '';
  let first: Element | null = null;
  const close = () => {
    const { author, text: said } = splitLine(tidy(text));
    const side = sideByName(author);
    if (said && author) lines.push({ text: said, author, element: first, ...(side && { side }) });
    text = '';
    first = null;
  };
  walk(element, {
    text: (data) => {
      text += data;
    },
    quick: true,
    breakLine: close,
    enter: (inner) => {
      if (natives().tag(inner) === 'sup') return false;
      first ??= inner;
      return true;
    },
  });
  close();
  return lines;
}

/** The pane for a box that was found to hold a conversation. */
export function paneOf(
  log: Element,
  title: () => { name?: string; where?: 'room' | 'private' } | undefined,
): Pane {
  const parent = rowParent(log);
  return {
    element: log,
    box: boxOf(log),
    ...(isBrokenLines(parent)
      ? { lines: () => linesIn(parent) }
      : {
          rows: () => sameLists(log, parent).flatMap(childrenOf),
          readRow: readMessage,
        }),
    title: () => title()?.name ?? headingOf(log),
    where: () => title()?.where ?? whereOf(log, title()?.name ?? headingOf(log)),
  };
}

function whereOf(log: Element, title: string | undefined): 'room' | 'private' | undefined {
  if (title?.startsWith('#')) return 'room';
  for (let at: Element | null = log, step = 0; at && step < 5; at = above(at), step++) {
    const hints = hintsOf(at, ['class', 'id', 'data-type']);
    if (hasAny(hints, PRIVATES)) return 'private';
    if (hasAny(hints, ROOMS)) return 'room';
  }
  return undefined;
}

/** What the conversation is called: the heading in the box around it. */
function headingOf(log: Element): string | undefined {
  const dom = natives();
  for (
    let at = above(log), step = 0;
    at && step < 8 && at.ownerDocument === log.ownerDocument;
    at = above(at), step++
  ) {
    const heading = dom
      .all(
        at,
        '[role=heading], h1, h2, h3, h4, [class*="title" i], [class*="chat-name" i], [class*="header" i] [class*="name" i]',
      )
      .find((one) => !holds(log, one) && !isOfPeople(one) && isVisible(one) && inRange(visibleText(one)));
    if (heading)
      return visibleText(
        heading,
        'button, [class*="avatar" i], [class*="badge" i], [class*="status" i], [class*="desc" i]',
      );
    if (hasAny(namesOf(at), BOXES)) return undefined;
  }
  return undefined;
}
function isOfPeople(heading: Element): boolean {
  for (let at: Element | null = heading, step = 0; at && step < 3; at = above(at), step++)
    if (hasAny(namesOf(at), PEOPLE_LISTS)) return true;
  return false;
}
const BOXES: ReadonlySet<string> = new Set(['chatbox', 'window', 'dialog', 'tabpanel', 'main']);

function inRange(text: string): boolean {
  return text.length > 0 && text.length <= 40;
}

/** The part of the page around the conversation that also has its composer, if one is close. */
function boxOf(log: Element): Element {
  for (let at = above(log), step = 0; at && step < 4; at = above(at), step++)
    if (
      natives().first(
        at,
        'textarea, [contenteditable=true], [contenteditable=""], input[type=text], input:not([type])',
      )
    )
      return at;
  return log;
}
