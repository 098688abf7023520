/** What stands over the rows of a list, or between them, and says what they are. */
import { natives } from '../../natives.ts';
import { tidy } from '../../text.ts';
import { calledOf, isHeading, isHeadOfNames, isHeadTag, isTitle } from '../parts/called.ts';
import { cellsIn } from '../parts/cells.ts';
import { isRowChosen } from '../parts/chosen.ts';
import { decorOf, fromName } from '../parts/from-name.ts';
import { makeOf } from '../parts/hints.ts';
import { isOfList, listCalled } from '../parts/list-words.ts';
import { childrenOf, SAMPLE } from '../parts/rows.ts';
import type { Alike } from './alike.ts';
import { isWay } from './row-kinds.ts';

/** So many things stand over a list: a title, and what to look for. */
const MOST_OVER = 2;
/** Of the rows that stand under several titles, no more than this share are titles. */
const FEW = 0.34;

/** Lists that stand one below the other, each under a heading of its own; of one make with their headings, where those name different kinds. */
export function sectionsOf(rows: readonly Element[]): readonly (readonly Element[])[] {
  const titles = new Set(
    rows.filter((row, at) => {
      const next = rows[at + 1];
      return (
        next && isTitle(row) && lookOf(row) !== lookOf(next) && !areWaysAlike(row, next) && beginsSo(row)
      );
    }),
  );
  const [title] = titles;
  // "Tom et ses amis" looks as the other rooms do.
  if (!title || (titles.size === 1 && isAsMany(title, rows))) return [rows];
  const makes = makesOfFew(titles, rows);
  const heads = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    const isMadeSo = next && makes.has(makeOf(row)) && !makes.has(makeOf(next));
    return next && (isMadeSo || titles.has(row)) ? [{ row, next, at }] : [];
  });
  const kinds = heads.map(({ row }) => listCalled(tidy(natives().rawText(row))));
  const [first] = rows;
  // Above the first of them stands a heading, too, as a rule: elsewhere, where it stays while the list is scrolled.
  if (kinds.length === 1 && first) kinds.push(calledOf(first)?.kind ?? kinds[0]);
  const areApart = new Set(kinds).size > 1;
  const from = heads.flatMap(({ row, next, at }) =>
    areApart || styledOf(row) !== styledOf(next) ? [at] : [],
  );
  if (from.length < 2 && !areApart) return [rows];
  return [0, ...from].map((first, at) => rows.slice(first, from[at] ?? rows.length));
}

/** Whether the first words in a row say what a list is of: of "Lyon", "43 members" the others do. */
function beginsSo(row: Element): boolean {
  return saying(row).length < 2 || isOfList(cellsIn(row).find(({ text }) => /\p{L}/u.test(text))?.text ?? '');
}

/** Whether many rows look as one of them. */
function isAsMany(row: Element, rows: readonly Element[]): boolean {
  const look = lookOf(row);
  const some = rows.slice(0, SAMPLE);
  return some.filter((other) => lookOf(other) === look).length - 1 > some.length * FEW;
}

/** How titles are made that few rows are made as: what is made so is one, whatever it says, where what follows is not. */
function makesOfFew(titles: ReadonlySet<Element>, rows: readonly Element[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const make of rows.map(makeOf)) counts.set(make, (counts.get(make) ?? 0) + 1);
  const called = [...titles].filter((row) => natives().attribute(row, 'class')).map(makeOf);
  return new Set(called.filter((make) => (counts.get(make) ?? 0) <= rows.length * FEW));
}

/** Headings among the rows, in parts made as the rows are: "Members" before the members, "Owners — 1" before the owners. */
export function headsWithin({ rows, cells }: Alike): readonly Element[] {
  const some = rows.slice(0, SAMPLE);
  if (some.every(isTab)) return [];
  // "ke", "Kevin D", "Moderator": what somebody is heads nothing.
  const decor = decorOf(some.map(cells));
  const says = (row: Element) => fromName(cells(row), decor)[0]?.text ?? '';
  const heading = some.filter((row) => isOfList(says(row)));
  const looks = new Set(heading.map(lookWithin));
  const heads = looks.size > 0 ? rows.filter((row) => looks.has(lookWithin(row))) : [];
  // Whoever is called so stands as the others do, or as those who are what they are, too.
  const isNumbered = (row: Element) =>
    cells(row).some(({ text }) => /(?:^|[\s(])\d+[^\p{L}\d]*$/u.test(text));
  const areSure = heads.filter((row) => heading.includes(row) || isNumbered(row)).length >= heads.length / 2;
  return areSure && heads.length <= rows.length / 2 ? heads : [];
}

/** "Guest chat" among tabs is one of them. */
function isTab(row: Element): boolean {
  const { attribute, firstElement } = natives();
  return [row, firstElement(row)].some((one) => one !== null && attribute(one, 'role') === 'tab');
}

/** What a row is made of, as far as it holds one thing alone, and that thing's parts. */
function lookWithin(row: Element): string {
  let [at, make] = [row, makeOf(row)];
  for (let parts = saying(at); parts.length > 0; parts = saying(at)) {
    make += `>${parts.map(makeOf).join()}`;
    const [only] = parts;
    if (!only || parts.length > 1) break;
    at = only;
  }
  return make.replace(/\d+/g, '');
}

/** The parts of something in which something is written: a sign of how somebody is may be another in each row. */
function saying(row: Element): readonly Element[] {
  return childrenOf(row).filter((part) => /\S/.test(natives().rawText(part)));
}

/** The same, and how it is drawn where that is written on it. */
function lookOf(row: Element): string {
  return `${lookWithin(row)} ${styledOf(row)}`;
}

function styledOf(row: Element): string {
  return `${makeOf(row)} ${natives().attribute(row, 'style') ?? ''}`;
}

/** What stands over the rows: headings, and whatever is made unlike the rows, which are of one kind, and is not the open one of them. */
export function headsOf({ rows, cells }: Alike): ReadonlySet<Element> {
  const [first] = rows;
  const makes = rows.map((row) => (natives().attribute(row, 'class') ?? '').split(/\s+/).filter(Boolean));
  const like = makes[makes.length - 1]?.[0];
  const from = like === undefined ? 0 : makes.findIndex((names) => names.includes(like));
  const isOver =
    from <= MOST_OVER &&
    rows.length - from > 1 &&
    !rows
      .slice(0, from)
      .some((row) => isOpenOne(row, rows[from]) || cells(row).some(({ text }) => /\d/.test(text))) &&
    makes
      .slice(0, from)
      .every(
        (names) => (names.length > 0 || from === 1) && !names.some((name) => makes[from]?.includes(name)),
      ) &&
    makes.slice(from).every(([name]) => name === like);
  const heads = new Set(isOver ? rows.slice(0, from) : []);
  if (first && isHeadOfColumns(rows)) heads.add(first);
  const isNamed =
    first && (isHeading(first) || isHeadOfNames(cells(first))) && !isWayAsOthers(rows) && !isOneOf(rows);
  return isNamed ? heads.add(first) : heads;
}

/** Whether the first of some rows holds bold words, and no number, where each of the others holds the same parts unlike those, and a number. */
function isHeadOfColumns([head, ...others]: readonly Element[]): boolean {
  const { rawText } = natives();
  if (!head || others.length < 2 || /\d/.test(rawText(head))) return false;
  const tags = (row: Element) => childrenOf(row).map(natives().tag);
  const parts = tags(head);
  const isLike = (row: Element) => tags(row).length === parts.length && /\d/.test(rawText(row));
  return (
    parts.length > 1 &&
    parts.every((tag) => /^(?:b|strong|th)$/.test(tag)) &&
    others.every((row) => isLike(row) && !tags(row).some((tag) => parts.includes(tag)))
  );
}

/** Whether a row is marked as the open one of those below it, which leads somewhere or holds the same parts. */
function isOpenOne(row: Element, next: Element | undefined): boolean {
  const parts = (one: Element) => childrenOf(one).map(makeOf).join();
  return (
    isRowChosen(row) &&
    (isWay(row) || (next !== undefined && parts(row) !== '' && parts(row) === parts(next)))
  );
}

/** Whether the first of some rows looks as the next one does, under a heading in words: "user", "Les amis" are one of what that heads. */
function isOneOf([first, next]: readonly Element[]): boolean {
  // What is chosen from tells first what to choose.
  if (!first || !next || natives().tag(first) === 'option' || lookOf(first) !== lookOf(next)) return false;
  return calledOf(first)?.inWords ?? false;
}

/** Whether two rows lead somewhere and are made alike, but for how many there are: "Friends 3" and "Forum" in a menu. */
function areWaysAlike(row: Element, next: Element): boolean {
  const { all, first } = natives();
  const isWay = (one: Element) => first(one, 'a, button') !== null;
  const look = (one: Element) =>
    all(one, '*')
      .filter((part) => !isCount(part))
      .map(makeOf)
      .join();
  return isWay(row) && isWay(next) && makeOf(row) === makeOf(next) && look(row) === look(next);
}

function isCount(part: Element): boolean {
  return /^\s*\d+\s*$/.test(natives().rawText(part));
}

/** Whether the first of some rows leads somewhere as all of them do: to the list that it is called, in a menu. */
function isWayAsOthers([first, ...others]: readonly Element[]): boolean {
  const { first: within } = natives();
  const look = first && within(first, 'a, button') ? lookWithin(first) : undefined;
  return look !== undefined && others.every((row) => lookWithin(row) === look);
}

/** A heading, and what stands below it, in a list of its own or not. */
export function headedIn(group: Element): readonly Element[] {
  const [heading, list, ...others] = childrenOf(group);
  const isList = list && others.length === 0 && /^[uo]l$/.test(natives().tag(list));
  return heading && isList ? [heading, ...childrenOf(list)] : childrenOf(group);
}

export function isItem(row: Element): boolean {
  return /^(?:li|a|button)$/.test(natives().tag(row));
}

/** Whether a row holds several items below a heading: they are rows, and it is a group of them. */
export function isGroup(row: Element): boolean {
  const [heading, ...items] = headedIn(row);
  return !!heading && isHeadTag(heading) && items.length > 1 && items.every(isItem);
}
