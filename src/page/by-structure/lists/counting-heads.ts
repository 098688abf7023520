/** Headings among the rows of a list that say how many stand below each: "Girls 4" before four rows made otherwise. */
import { countOf } from '../parts/counts.ts';
import { kindOfMake } from '../parts/hints.ts';
import type { Alike } from './alike.ts';

/** So many of one make count what stands below them; once might be by chance, but where it stands over all. */
const LEAST = 2;

/** The rows of the one make whose counts are those of the rows up to the next of them; one over the first may count all. */
export function headsCounting({ rows, cells }: Alike): readonly Element[] {
  const makes = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    const make = kindOfMake(row);
    const of = makes.get(make);
    if (of) of.push(place);
    else makes.set(make, [place]);
  }
  for (const places of makes.values()) {
    if (places.length < LEAST || places.length > rows.length / 2) continue;
    const heads = places.map((place) => rows[place] as Element);
    const below = places.map((place, at) => (places[at + 1] ?? rows.length) - place - 1);
    const counts = heads.map((row) => countIn(cells(row)));
    const all = below.reduce((sum, one) => sum + one, 0);
    const isRight = counts.map(
      (count, at) => count !== undefined && count === (below[at] || (at === 0 ? all : -1)),
    );
    if (isRight.every(Boolean) && below.filter((one) => one > 0).length >= LEAST) return heads;
  }
  const [first] = rows;
  return first && countsOthers({ rows, cells }) ? [first] : [];
}

/** Whether the first row is made unlike all others, and counts just those, of which none counts anything: "Lobby [6]" over six names. */
function countsOthers({ rows: [first, ...others], cells }: Alike): boolean {
  const isLike = (row: Element) => first !== undefined && kindOfMake(row) === kindOfMake(first);
  return (
    first !== undefined &&
    others.length >= LEAST &&
    countIn(cells(first)) === others.length &&
    !others.some((row) => isLike(row) || cells(row).some(({ text }) => countOf(text)))
  );
}

/** How many, where a row says nothing but a name before it. */
function countIn(cells: ReturnType<Alike['cells']>): number | undefined {
  const [, last, more] = cells;
  return last && !more ? countOf(last.text)?.count : undefined;
}
