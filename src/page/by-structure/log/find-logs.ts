import type { Line } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { above, holds, type Scope, shows } from '../../scope.ts';
import { shownValue } from '../../text.ts';
import { findSendButton } from '../parts/composer.ts';
import { isAllForEars } from '../parts/for-ears.ts';
import { scrolls } from '../parts/framed.ts';
import { makeOf } from '../parts/hints.ts';
import { childrenOf, rowParent } from '../parts/rows.ts';
import { isAroundTalk } from './beside-talk.ts';
import { candidatesIn } from './candidates.ts';
import { daysIn } from './days.ts';
import { fieldsIn } from './field-lines.ts';
import { inPlace, LEAST_TURNS } from './in-place.ts';
import { rememberedLines } from './last-lines.ts';
import { type Looking, linesLike } from './lines-like.ts';
import { areAmong, areOnceEach, holdsTables, isMenu } from './listed.ts';
import { threadOf } from './threads.ts';

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
  const days = daysAmong(found, linesIn);
  const countIn = ([box, lines]: [Element, number]): [Element, number] => {
    const counts = days.get(box)?.counts;
    return [box, counts ? counts.reduce((sum, count) => sum + count) : lines];
  };
  const all = [...found].filter(([, lines]) => lines > 0).map(countIn);
  const isOfADay = (log: Element) =>
    [...days.values()].some(({ boxes }) => boxes.some((day) => holds(day, log)));
  const inTurn = all.flatMap(([box, lines]) =>
    lines >= LEAST_TURNS && !days.has(box) && isInTurn(read(rowParent(box))) ? box : [],
  );
  // Where several speak in a row, too, panels with a heading each were taken for people.
  const isOneOf = (other: Element, log: Element) =>
    holds(other, log) && isRowOf(other, log) && !inTurn.includes(log) && !days.has(log);
  const counted = new Map(all);
  const isAround = (box: Element) =>
    inTurn.some((talk) => holds(box, talk) && isRowOf(box, talk) && isAroundTalk(box, talk, counted));
  const logs = all.filter(
    ([log]) => !isOfADay(log) && !isAround(log) && !inTurn.some((other) => isOneOf(other, log)),
  );
  const isOfOne = (box: Element) => new Set(authorsIn(box)).size < 2;
  const best = logs
    .filter((log) => !logs.some((other) => isBetter(other, log, isKnown, isOfOne)))
    .map(([log]) => log);
  const isOfSpeakers = (log: Element) => {
    const others = best.filter((other) => other !== log).flatMap(authorsIn);
    const saysNothing = read(rowParent(log)).every(({ author, text }) => !author || !/\p{L}/u.test(text));
    return saysNothing && areAmong(log, others.map(nameKey));
  };
  const talks = best.filter((log) => !isMenu(log, read) && !isOfSpeakers(log) && !holdsTables(log));
  // What one writes in below a thread is for that thread.
  const others = composers.filter((composer) => !threads.some((thread) => shows(thread, composer)));
  const counts = new Map(logs);
  const countOf = (log: Element) => counts.get(log) ?? 0;
  const fields = fieldsIn(scope, composers).filter((field) => talks.length === 0 || shownValue(field));
  const placed = inPlace(talks, { composers: others, threads, countOf, authorsIn }).concat(fields);
  // One line in each of several boxes made alike: the last words in the rows of a list.
  const isInRow = (log: Element) =>
    countOf(log) === 1 && talks.some((other) => other !== log && makeOf(other) === makeOf(log));
  // So is a list to choose from, beside what one writes in, as long as no conversation is shown.
  const isToChoose = (log: Element) => others.length > 0 && scrolls(log) && areOnceEach(log);
  const isOne = (log: Element) => !isInRow(log) && !isToChoose(log);
  return (placed.length > 0 ? placed : talks.filter(isOne)).map((box) => ({
    box: ownerOf(box, composers),
    authors: (days.get(box)?.boxes ?? [box]).flatMap(authorsIn),
    isOfDays: days.has(box),
    isThread: threads.includes(box),
  }));
}

/** The boxes whose lines stand in boxes, one for each day, and how many lines each day has. */
function daysAmong(
  found: ReadonlyMap<Element, number>,
  linesIn: (box: Element) => number,
): ReadonlyMap<Element, { readonly boxes: readonly Element[]; readonly counts: readonly number[] }> {
  const some = [...found].filter(([, lines]) => lines > 0);
  return new Map(
    some.flatMap(([box]) => {
      const boxes = daysIn(box);
      const counts = boxes.map((day) => found.get(day) ?? linesIn(day));
      return counts.some((count) => count >= LEAST_TURNS) ? [[box, { boxes, counts }]] : [];
    }),
  );
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

/** Asked of the page once, and not of each box. */
function holdsAny(parts: readonly Element[]): (element: Element) => boolean {
  return (element) => parts.some((part) => part !== element && natives().contains(element, part));
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
