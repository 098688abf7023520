/** Rows of lists, and whom they name. */
import type { Layout, Tab } from '../layout.ts';
import { natives } from '../natives.ts';
import { above } from '../scope.ts';

/** Of so many people the names are known, to know them again elsewhere on the page. */
export const MOST_PEOPLE = 500;

/** Whether an element is one of these, is in one, or holds one. */
export function isIn(element: Element, rows: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = above(at)) if (rows.has(at)) return true;
  return natives()
    .all(element, '*')
    .some((inner) => rows.has(inner));
}

/** The rows of people, each with the name that it shows. */
export function* namesOf(members: ReturnType<Layout['members']>): Generator<void, [Element, string][], void> {
  const names: [Element, string][] = [];
  for (const [place, row] of members.slice(0, MOST_PEOPLE).entries()) {
    if (place % 20 === 0) yield;
    const name = row.read()?.name;
    if (name) names.push([row.element, name]);
  }
  return names;
}

/** The rows of rooms and of conversations, each with its name. */
export function namedIn(
  rooms: ReturnType<Layout['rooms']>,
  talks: readonly Tab[],
): { readonly element: Element; readonly name: string }[] {
  const named = rooms.map(({ element, read }) => ({ element, name: read()?.text ?? '' }));
  return [...named, ...talks].filter(({ name }) => name);
}
