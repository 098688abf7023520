/** What stands before names and reads as one: where somebody is, how they signed in, a title: "Guest", "Library". */
import { isStamp } from '../parts/stamps.ts';
import type { Pieces, Shape } from './shape.ts';

type Named = Pick<Shape, 'by' | 'author'>;

/** So many rows that have it have more than one thing behind it. */
const MOST = 0.9;
/** Of fewer rows nothing is told so. */
const ENOUGH = 6;

/** Of so many who are named, some come again. */
const REPEATED = 0.7;

/** The kinds of piece that names seem to stand in, where a name and what is said may stand behind each. */
export function likelyTitles(rows: readonly Pieces[], { by, author }: Named): ReadonlySet<string> {
  const kinds = new Set<string>();
  let [named, followed] = [0, 0];
  for (const row of rows) {
    const at = row.findIndex((piece) => piece[by] === author);
    if (at < 0) continue;
    named++;
    kinds.add(row[at]?.kind as string);
    if (row.slice(at + 1).filter(({ text, isControl }) => !isControl && !isStamp(text)).length > 1)
      followed++;
  }
  return named >= ENOUGH && followed >= named * MOST ? kinds : new Set();
}

/**
 * Whether they are titles of those who are named behind them: each has a name, and more rows have one, or there are more names than
 * titles and nobody has two.
 */
export function areTitles(
  rows: readonly Pieces[],
  titles: ReadonlySet<string>,
  { by, author }: Named,
): boolean {
  const titleOf = new Map<string, string>();
  let [titled, named, isOfMany] = [0, 0, false];
  for (const row of rows) {
    const title = row.findIndex(({ kind }) => titles.has(kind));
    const name = row.findIndex((piece) => piece[by] === author);
    if (name >= 0) named++;
    if (title < 0) continue;
    if (name < title) return false;
    titled++;
    const [who, what] = [row[name]?.text as string, row[title]?.text as string];
    if ((titleOf.get(who) ?? what) !== what) isOfMany = true;
    titleOf.set(who, what);
  }
  // What is said varies more.
  if (titleOf.size > titled * REPEATED) return false;
  return named > titled || (!isOfMany && titleOf.size > new Set(titleOf.values()).size);
}
