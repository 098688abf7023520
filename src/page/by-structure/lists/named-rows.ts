/** Rows of lists, and whom they name. */
import type { Layout, Row } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import type { Person } from '../../person.ts';
import { above } from '../../scope.ts';

/** Of so many people the names are known, to know them again elsewhere on the page. */
export const MOST_PEOPLE = 500;

/** Whether an element is one of these, is in one, or holds one. */
export function isIn(element: Element, rows: ReadonlySet<Element>): boolean {
  if (rows.has(element) || isPartOf(element, rows)) return true;
  return natives()
    .all(element, '*')
    .some((inner) => rows.has(inner));
}

/** Whether an element stands in one of some rows, and is none itself unless one stands in another. */
export function isPartOf(element: Element, rows: ReadonlySet<Element>): boolean {
  for (let at = above(element); at; at = above(at)) if (rows.has(at)) return true;
  return false;
}

/** All that some rows stand in. */
export function holdersOf(rows: Iterable<Element>): ReadonlySet<Node | null> {
  const holders = new Set<Node | null>();
  for (const row of rows) for (let at = above(row); at && !holders.has(at); at = above(at)) holders.add(at);
  return holders;
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

/** Of those whom one may choose to write to, so many are known: the others are nobody. */
const MOST_KNOWN = 0.6;

/**
 * Where most of those whom one may choose to write to are named in other lists, or are sent by name, the rest is "everyone". Where
 * none of them stands in a list that there is, one chooses which of its people to see: "Online", "All".
 */
export function* withoutChoices(members: Row<Person>[]): Generator<void, Row<Person>[], void> {
  const isChoice = ({ element }: Row<Person>) => natives().tag(element) === 'option';
  const choices = members.filter(isChoice);
  if (choices.length === 0) return members;
  const others = members.filter((row) => !isChoice(row));
  const listed = new Set((yield* namesOf(others)).map(([, name]) => nameKey(name)));
  const isListed = ({ read }: Row<Person>) => listed.has(nameKey(read()?.name ?? ''));
  if (listed.size > 0 && !choices.some(isListed)) return others;
  const isSentByName = ({ element, read }: Row<Person>) =>
    natives().attribute(element, 'value') === read()?.name;
  const known = choices.filter((row) => isListed(row) || isSentByName(row));
  if (known.length < choices.length * MOST_KNOWN) return members;
  return members.filter((row) => !isChoice(row) || known.includes(row));
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
