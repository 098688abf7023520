/** Threads: what one writes in stands below the messages, or over them, as one row more of their list. */
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { isDrawn } from '../../visible.ts';
import { makeOf } from '../parts/hints.ts';
import { childrenOf, firstClass, isCalledMessage } from '../parts/rows.ts';
import { sideOf } from './side-words.ts';

/** How far out of its row a composer may stand, in elements. */
const DEEP = 8;
const LEAST_MESSAGES = 3;
/** Of so many items of a list, so much of them tell what all are: who came and went is told in another way. */
const MANY = 8;
const MOST = 0.6;
/** What heads a list, and sorts it. */
const HEADS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 button'.split(' '));
const WRITTEN_IN = 'textarea, input[type=text], [contenteditable=true], [contenteditable=""]';

/** The list of messages that a composer has a row in, if it has one. */
export function threadOf(composer: Element): Element | undefined {
  let row = composer;
  for (let step = 0; step < DEEP; step++) {
    const list = above(row);
    if (!list) return undefined;
    const all = childrenOf(list);
    // Over articles stands the head of the page.
    const rows = all.some(isArticle) ? all.filter((one) => natives().tag(one) !== 'header') : all;
    // What keeps a distance says nothing.
    const others = rows.filter(
      (one) =>
        one !== row && !HEADS.has(natives().tag(one)) && isDrawn(one) && /\S/.test(natives().rawText(one)),
    );
    // How many there are and how they are sorted, over all of it, and what sends, or clears, below.
    const isRow = (one: Element) => !HEADS.has(natives().tag(one));
    const isAtAnEnd = rows.find(isRow) === row || rows.findLast(isRow) === row;
    if (
      isAtAnEnd &&
      others.length >= LEAST_MESSAGES &&
      (others.every(isCalledMessage) || areAlike(others) || areOnSides(others))
    )
      return list;
    row = list;
  }
  return undefined;
}

/**
 * Whether rows are made alike, and begin alike, items of a list most of them: parts of a page without a class are not. Of articles some
 * may have a class, the reader's own; of many rows the reader's may all have another.
 */
function areAlike(rows: readonly Element[]): boolean {
  const { attribute, tag } = natives();
  const isItem = (row: Element) => tag(row) === 'li' || attribute(row, 'class') !== null;
  const isList = rows.length >= MANY && rows.every(isItem);
  const areArticles = rows.every(isArticle);
  const makes = new Map<string, Element[]>();
  for (const row of rows) {
    const make = areArticles ? '' : makeOf(row);
    const alike = makes.get(make);
    if (alike) alike.push(row);
    else makes.set(make, [row]);
  }
  const kinds = [...makes.values()];
  const isOne = kinds.length === 1 || (isList && areOfTwo(kinds));
  return isOne && kinds.every((some) => beginAlike(some, isList ? MOST : 1));
}

function areOfTwo(makes: readonly (readonly Element[])[]): boolean {
  return makes.length === 2 && makes.every(({ length }) => length >= LEAST_MESSAGES);
}

/** Whether so much of some rows begins with the same tag and first class: the reader's own may have one more. */
function beginAlike(rows: readonly Element[], share: number): boolean {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const first = natives().firstElement(row);
    const begin = first ? `${natives().tag(first)}.${firstClass(first) ?? ''}` : '';
    counts.set(begin, (counts.get(begin) ?? 0) + 1);
  }
  return Math.max(...counts.values()) >= rows.length * share;
}

function isArticle(row: Element): boolean {
  return natives().tag(row) === 'article';
}

/** Whether most rows are called by the side of whoever speaks, and both sides do: "sent", "received". */
export function areOnSides(rows: readonly Element[]): boolean {
  const sides = rows.flatMap((row) => sideOf(row, undefined) ?? []);
  return sides.length >= rows.length * MOST && new Set(sides).size > 1;
}

/** Whether a row of a thread is the one to write in. */
export function isWrittenIn(row: Element): boolean {
  return natives().first(row, WRITTEN_IN) !== null;
}
