/** Headings among the rows of a list that say how many stand below each: "Girls 4" before four rows made otherwise. */
import { countOf } from '../parts/counts.ts';
import { kindOfMake } from '../parts/hints.ts';
import type { Alike } from './alike.ts';

/** So many of one make count what stands below them; once might be by chance. */
const LEAST = 2;

/** The rows of the one make whose counts are those of the rows up to the next of them; one over the first may count all. */
export function headsCounting({ rows, cells }: Alike): readonly Element[] {
  const makes = new Map<string, Element[]>();
  for (const row of rows) {
    const make = kindOfMake(row);
    makes.set(make, [...(makes.get(make) ?? []), row]);
  }
  for (const heads of makes.values()) {
    if (heads.length < LEAST || heads.length > rows.length / 2) continue;
    const places = heads.map((row) => rows.indexOf(row));
    const below = places.map((place, at) => (places[at + 1] ?? rows.length) - place - 1);
    const counts = heads.map((row) => countIn(cells(row)));
    const all = below.reduce((sum, one) => sum + one, 0);
    const isRight = counts.map(
      (count, at) => count !== undefined && count === (below[at] || (at === 0 ? all : -1)),
    );
    if (isRight.every(Boolean) && below.filter((one) => one > 0).length >= LEAST) return heads;
  }
  return [];
}

/** How many, where a row says nothing but a name before it. */
function countIn(cells: ReturnType<Alike['cells']>): number | undefined {
  const [, last, more] = cells;
  return last && !more ? countOf(last.text)?.count : undefined;
}
