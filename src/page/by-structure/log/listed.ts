/** What looks like a conversation and is a list: of those one may choose from, join, or see there. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { visibleText } from '../../text.ts';
import { isVisible } from '../../visible.ts';
import { cellsIn } from '../parts/cells.ts';
import { isPointedAt } from '../parts/chosen.ts';
import { decorOf, fromName } from '../parts/from-name.ts';
import { hasAny, namesOf } from '../parts/hints.ts';
import { childrenOf, rowParent } from '../parts/rows.ts';
import { PRESSED } from './candidates.ts';
import type { Read } from './last-lines.ts';
import { SAID_ROWS } from './lines-like.ts';
import { readMessage } from './message.ts';
import { standOnBothSides } from './side.ts';
import { speakerIn } from './speakers.ts';

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

/** What is to be joined, a row each: with several columns, or something to press in it, and nobody is named twice. */
export function isTable(log: Element, authors: readonly string[]): boolean {
  const { all } = natives();
  const isOne = (row: Element) =>
    all(row, 'td').length > MOST_CELLS || all(row, 'button, input[type=button]').some(isVisible);
  return new Set(authors).size === authors.length && childrenOf(rowParent(log)).slice(0, FIRST).every(isOne);
}

/** Whether a row is a table with several columns, and nothing else: what there is of something, below its heading. */
export function holdsTables(log: Element): boolean {
  const { all, childCount, firstElement, tag } = natives();
  const rows = childrenOf(rowParent(log)).slice(0, FIRST);
  return rows
    .map((row) => (childCount(row) === 1 ? (firstElement(row) ?? row) : row))
    .some((held) => tag(held) === 'table' && all(held, 'th').length > MOST_CELLS);
}

/** Whether the rows of a box begin with those who speak elsewhere, most of them: who is there, with a number each. */
export function areAmong(log: Element, speaking: readonly number[]): boolean {
  const speakers = [...new Set(speaking)];
  const rows = childrenOf(rowParent(log)).slice(0, MOST_LISTED);
  const names = new Set(rows.map((row) => nameKey(cellsIn(row)[0]?.text ?? '')));
  const among = speakers.filter((name) => names.has(name)).length;
  return names.size === rows.length && among > 1 && among >= speakers.length / 2;
}

/** Whether each row of a box begins with another name, and goes on: rooms and people to choose from, be there no way to press them. */
export function areOnceEach(log: Element): boolean {
  const rows = childrenOf(rowParent(log)).slice(0, MOST_LISTED).map(cellsIn);
  const decor = decorOf(rows);
  const named = rows.map((cells) => fromName(cells, decor));
  const names = named.flatMap(([first, next]) => (next && first && speakerIn(first.text, true)) || []);
  // What heads them stands among them.
  return names.length >= Math.max(LEAST_ONCE, rows.length * NAMED) && new Set(names).size === names.length;
}

/**
 * A list whose rows are to be clicked: conversations to choose from, each with its last words. Those who talk come again and
 * again; whoever can be chosen stands there once, and all of them on one side.
 */
export function isMenu(log: Element, read: Read): boolean {
  if (natives().attribute(log, 'role') === 'log') return false;
  const authors = read(rowParent(log)).flatMap(({ author }) => author ?? []);
  if (new Set(authors).size < authors.length * DISTINCT) return false;
  const rows = childrenOf(rowParent(log)).slice(0, FIRST);
  if (rows.some((row) => hasAny(namesOf(row), SAID_ROWS))) return false;
  const clickable = rows.filter((row) =>
    [row, ...childrenOf(row), ...heldAlone(row)].some(
      (one) => (natives().matches(one, SAYS_PRESSED) || isPointedAt(one)) && isMostOf(row, one),
    ),
  );
  return clickable.length > rows.length / 2 && !standOnBothSides(log, childrenOf(rowParent(log)));
}

/** What stands in the one line of text that a row holds: a box may hold anything, as long as it is drawn. */
function heldAlone(row: Element): readonly Element[] {
  const only = natives().childCount(row) === 1 ? natives().firstElement(row) : null;
  return only && natives().tag(only) === 'span' ? childrenOf(only) : [];
}

/** What says itself that it is to be pressed, whatever the pointer says. */
const SAYS_PRESSED = `${PRESSED}, [role=option]`;

/** A name that can be clicked makes no menu of what was said. */
function isMostOf(row: Element, part: Element): boolean {
  const said = readMessage(row)?.text ?? '';
  if (part !== row && /\p{L}/u.test(said) && !visibleText(part).includes(said)) return false;
  return natives().rawText(part).length > natives().rawText(row).length / 2;
}
