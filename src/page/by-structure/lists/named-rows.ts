/** Rows of lists, and whom they name. */
import type { Layout, Row } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';

/** Of so many people the names are known, to know them again elsewhere on the page. */
export const MOST_PEOPLE = 500;

/** Whether an element is one of these, is in one, or holds one. */
export function isIn(element: Element, rows: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = above(at)) if (rows.has(at)) return true;
  return natives()
    .all(element, '*')
    .some((inner) => rows.has(inner));
}

/** So many rows are read without giving way. */
const AT_ONCE = 20;

/** The rows of people, each with the name that it shows. */
export function namesOf(members: ReturnType<Layout['members']>): Generator<void, [Element, string][], void> {
  return named(members.slice(0, MOST_PEOPLE), ({ name }) => name);
}

/** The rows of rooms, each with its name. */
export function roomNamesOf(rooms: ReturnType<Layout['rooms']>): Generator<void, [Element, string][], void> {
  return named(rooms, ({ text }) => text);
}

function* named<T>(
  rows: readonly Row<T>[],
  nameOf: (read: T) => string,
): Generator<void, [Element, string][], void> {
  const names: [Element, string][] = [];
  for (const [place, { element, read }] of rows.entries()) {
    if (place % AT_ONCE === 0) yield;
    const one = read();
    if (one) names.push([element, nameOf(one)]);
  }
  return names;
}
