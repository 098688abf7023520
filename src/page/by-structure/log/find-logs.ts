import type { Line } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { above, holds, type Scope, shows } from '../../scope.ts';
import { shownValue, visibleText } from '../../text.ts';
import { isVisible } from '../../visible.ts';
import { cellsIn } from '../parts/cells.ts';
import { isPointedAt } from '../parts/chosen.ts';
import { findSendButton } from '../parts/composer.ts';
import { isAllForEars } from '../parts/for-ears.ts';
import { isAboveOrBelow, reachesOver, scrolls } from '../parts/framed.ts';
import { decorOf, fromName } from '../parts/from-name.ts';
import { hasAny, makeOf, namesOf } from '../parts/hints.ts';
import { childrenOf, rowParent } from '../parts/rows.ts';
import { candidatesIn, PRESSED } from './candidates.ts';
import { daysIn } from './days.ts';
import { fieldsIn } from './field-lines.ts';
import { type Read, rememberedLines } from './last-lines.ts';
import { type Looking, linesLike, SAID_ROWS } from './lines-like.ts';
import { readMessage } from './message.ts';
import { standOnBothSides } from './side.ts';
import { speakerIn } from './speakers.ts';
import { threadOf } from './threads.ts';

/** So many turns of several people. */
const LEAST_TURNS = 3;
/** Of so many lines that name somebody, each somebody else: more than this share in a list to choose from. */
const DISTINCT = 0.75;
/** So many rows, each with another name: of fewer who speak, none comes again. */
const LEAST_ONCE = 5;
const NAMED = 0.8;
/** So many rows tell whether they are those of people. */
const MOST_LISTED = 60;
/** So many rows tell what can be pressed in each. */
const FIRST = 6;
/** When, who and what: more columns are not said. */
const MOST_CELLS = 3;
/** So many times the lines of what stands right over a composer, beside it. */
const MUCH_MORE = 2;
const NOT_IN_LOGS = '[role=tab], [role=tablist], [data-type=channel], [role=log]';

/** A box that holds a conversation, and who speaks in its last lines. */
export interface Talk {
  readonly box: Element;
  readonly authors: readonly string[];
  /** Whether its lines stand in boxes, one for each day. */
  readonly isOfDays: boolean;
  /** Whether one of its rows is the one to write in. */
  readonly isThread: boolean;
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
  const threads = composers.flatMap((composer) => threadOf(composer) ?? []);
  const sends = composers.flatMap((composer) => findSendButton(composer) ?? []);
  const linesIn = (box: Element) => linesLike(box, { composers, sends, threads, read, isWide, isKnown });
  const authorsIn = (box: Element) => read(rowParent(box)).flatMap(({ author }) => author ?? []);
  const found = new Map<Element, number>();
  for (const element of threads.concat(yield* candidatesIn(scope, composers))) {
    yield;
    if (!found.has(element)) found.set(element, linesIn(element));
  }
  const some = [...found].filter(([, lines]) => lines > 0);
  const days = new Map<Element, readonly Element[]>();
  const countIn = ([box, lines]: [Element, number]): [Element, number] => {
    const counts = daysIn(box).map((day) => found.get(day) ?? linesIn(day));
    if (!counts.some((count) => count >= LEAST_TURNS)) return [box, lines];
    days.set(box, daysIn(box));
    return [box, counts.reduce((sum, count) => sum + count)];
  };
  const all = some.map(countIn);
  const isOfADay = (log: Element) => [...days.values()].flat().some((day) => holds(day, log));
  const inTurn = all.flatMap(([box, lines]) =>
    lines >= LEAST_TURNS && !days.has(box) && isInTurn(read(rowParent(box))) ? box : [],
  );
  // Where several speak in a row, too, panels with a heading each were taken for people.
  const isOneOf = (other: Element, log: Element) =>
    holds(other, log) && isRowOf(other, log) && !inTurn.includes(log) && !days.has(log);
  const logs = all.filter(([log]) => !isOfADay(log) && !inTurn.some((other) => isOneOf(other, log)));
  const isOfOne = (box: Element) => new Set(authorsIn(box)).size < 2;
  const best = logs
    .filter((log) => !logs.some((other) => isBetter(other, log, isKnown, isOfOne)))
    .map(([log]) => log);
  const isOfSpeakers = (log: Element) =>
    read(rowParent(log)).every(({ author, text }) => !author || !/\p{L}/u.test(text)) &&
    areAmong(
      log,
      best
        .filter((other) => other !== log)
        .flatMap(authorsIn)
        .map(nameKey),
    );
  const talks = best.filter((log) => !isMenu(log, read) && !isOfSpeakers(log) && !holdsTables(log));
  // What one writes in below a thread is for that thread.
  const others = composers.filter((composer) => !threads.some((thread) => shows(thread, composer)));
  const isPlaced = (log: Element) => threads.includes(log) || isAboveOrBelow(log, others);
  const fields = fieldsIn(scope, composers).filter((field) => talks.length === 0 || shownValue(field));
  const counts = new Map(logs);
  // A bar or the head of the page, or what is done in a game, over what is written for the conversation below; or a list to choose from,
  // or to join.
  const isOverAnother = (log: Element) => {
    if (isSaidLog(log)) return false;
    const isOpen = scrolls(log);
    const isOnce = isOpen && areOnceEach(log);
    const isOfColumns = isOpen && isTable(log, authorsIn(log));
    const isHead = !isOpen && natives().first(log, 'h1') !== null;
    const isMore = (count: number) => count >= LEAST_TURNS && count > (counts.get(log) as number);
    const isNearer = (other: Element) => isOnce && !areOnceEach(other) && !areWrittenTo(other, log, others);
    return talks.some(
      (other) =>
        (isOfColumns || isOnce || !isOpen) &&
        other !== log &&
        (isMore(counts.get(other) as number) || isNearer(other)) &&
        (isOfColumns || isHead || scrolls(other)) &&
        areWrittenTo(log, other, others),
    );
  };
  const inPlace = talks.filter((log) => isSaidLog(log) || (isPlaced(log) && !isOverAnother(log)));
  // What one writes in may begin below another part of the page, and reach only a part of the conversation.
  const reached = talks.filter(
    (log) =>
      !inPlace.includes(log) &&
      reachesOver(log, others) &&
      inPlace.every((other) => (counts.get(log) as number) > (counts.get(other) as number) * MUCH_MORE),
  );
  const placed = (reached.length === 1 ? reached : inPlace).concat(fields);
  // One line in each of several boxes made alike: the last words in the rows of a list.
  const isInRow = (log: Element) =>
    counts.get(log) === 1 && talks.some((other) => other !== log && makeOf(other) === makeOf(log));
  // So is a list to choose from, beside what one writes in, as long as no conversation is shown.
  const isToChoose = (log: Element) => others.length > 0 && scrolls(log) && areOnceEach(log);
  const isOne = (log: Element) => !isInRow(log) && !isToChoose(log);
  return (placed.length > 0 ? placed : talks.filter(isOne)).map((box) => ({
    box: ownerOf(box, composers),
    authors: (days.get(box) ?? [box]).flatMap(authorsIn),
    isOfDays: days.has(box),
    isThread: threads.includes(box),
  }));
}

/** What is to be joined, a row each: with several columns, or something to press in it, and nobody is named twice. */
function isTable(log: Element, authors: readonly string[]): boolean {
  const { all } = natives();
  const isOne = (row: Element) =>
    all(row, 'td').length > MOST_CELLS || all(row, 'button, input[type=button]').some(isVisible);
  return new Set(authors).size === authors.length && childrenOf(rowParent(log)).slice(0, FIRST).every(isOne);
}

/** Whether a row is a table with several columns, and nothing else: what there is of something, below its heading. */
function holdsTables(log: Element): boolean {
  const { all, childCount, firstElement, tag } = natives();
  const rows = childrenOf(rowParent(log)).slice(0, FIRST);
  return rows
    .map((row) => (childCount(row) === 1 ? (firstElement(row) ?? row) : row))
    .some((held) => tag(held) === 'table' && all(held, 'th').length > MOST_CELLS);
}

/** Whether the first box around one of two conversations that holds a way to write holds the other, too: what is written is for both. */
function areWrittenTo(log: Element, other: Element, composers: readonly Element[]): boolean {
  for (let at = above(log); at; at = above(at)) {
    const box = at;
    if (composers.some((composer) => shows(box, composer))) return shows(box, other);
  }
  return false;
}

/** What the rows of a conversation were put into, where its box shows them in a slot alone: there the next ones come. */
function ownerOf(box: Element, composers: readonly Element[]): Element {
  const [row] = childrenOf(rowParent(box));
  const owner = row && !holds(box, row) ? above(row) : null;
  return owner && !composers.some((composer) => shows(owner, composer)) ? owner : box;
}

/** Whether people speak in turn: what one of them said in a row is a part of that, however many lines it has. */
function isInTurn(lines: readonly Line[]): boolean {
  const names = new Set(lines.map(({ author, side }) => author ?? side));
  return names.size > 1 && !names.has(undefined);
}

/** Whether the rows of a box begin with those who speak elsewhere, most of them: who is there, with a number each. */
function areAmong(log: Element, speaking: readonly number[]): boolean {
  const speakers = [...new Set(speaking)];
  const rows = childrenOf(rowParent(log)).slice(0, MOST_LISTED);
  const names = new Set(rows.map((row) => nameKey(cellsIn(row)[0]?.text ?? '')));
  const among = speakers.filter((name) => names.has(name)).length;
  return names.size === rows.length && among > 1 && among >= speakers.length / 2;
}

/** Whether each row of a box begins with another name, and goes on: rooms and people to choose from, be there no way to press them. */
function areOnceEach(log: Element): boolean {
  const rows = childrenOf(rowParent(log)).slice(0, MOST_LISTED).map(cellsIn);
  const decor = decorOf(rows);
  const named = rows.map((cells) => fromName(cells, decor));
  const names = named.flatMap(([first, next]) => (next && first && speakerIn(first.text, true)) || []);
  // What heads them stands among them.
  return names.length >= Math.max(LEAST_ONCE, rows.length * NAMED) && new Set(names).size === names.length;
}

/** Asked of the page once, and not of each box. */
function holdsAny(parts: readonly Element[]): (element: Element) => boolean {
  return (element) => parts.some((part) => part !== element && natives().contains(element, part));
}

function isSaidLog(log: Element): boolean {
  return natives().attribute(log, 'role') === 'log' || natives().attribute(log, 'aria-live') !== null;
}

/**
 * A list whose rows are to be clicked: conversations to choose from, each with its last words. Those who talk come again and
 * again; whoever can be chosen stands there once, and all of them on one side.
 */
function isMenu(log: Element, read: Read): boolean {
  if (natives().attribute(log, 'role') === 'log') return false;
  const authors = read(rowParent(log)).flatMap(({ author }) => author ?? []);
  if (new Set(authors).size < authors.length * DISTINCT) return false;
  const rows = childrenOf(rowParent(log)).slice(0, FIRST);
  if (rows.some((row) => hasAny(namesOf(row), SAID_ROWS))) return false;
  const clickable = rows.filter((row) =>
    [row, ...childrenOf(row)].some(
      (one) => (natives().matches(one, SAYS_PRESSED) || isPointedAt(one)) && isMostOf(row, one),
    ),
  );
  return clickable.length > rows.length / 2 && !standOnBothSides(log, childrenOf(rowParent(log)));
}

/** What says itself that it is to be pressed, whatever the pointer says. */
const SAYS_PRESSED = `${PRESSED}, [role=option]`;

/** A name that can be clicked makes no menu of what was said. */
function isMostOf(row: Element, part: Element): boolean {
  const said = readMessage(row)?.text ?? '';
  if (part !== row && /\p{L}/u.test(said) && !visibleText(part).includes(said)) return false;
  return natives().rawText(part).length > natives().rawText(row).length / 2;
}

/**
 * Of two boxes, one in the other: the one with more lines; else the inner one if it has the rows, the outer if it is the row, which
 * it is not where several people speak in it.
 * With the same rows the one that is known stays: more of them may come after one box is counted and before the other is.
 */
function isBetter(
  [other, theirs]: [Element, number],
  [log, lines]: [Element, number],
  isKnown: Looking['isKnown'],
  isOfOne: (box: Element) => boolean,
): boolean {
  const inside = other !== log && shows(log, other);
  const around = other !== log && shows(other, log);
  if (!inside && !around) return false;
  if (isKnown(other) !== isKnown(log) && rowParent(other) === rowParent(log)) return isKnown(other);
  if (theirs !== lines) return theirs > lines;
  return inside ? !(isRowOf(log, other) && isOfOne(other)) : isRowOf(other, log) && isOfOne(log);
}

/** Whether `inner` is one of the rows of `log`, or in one. */
function isRowOf(log: Element, inner: Element): boolean {
  const parent = rowParent(log);
  return inner !== parent && !holds(inner, parent);
}
