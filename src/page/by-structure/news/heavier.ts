/** The oldest way to mark what is unread: what was said last is in heavier type than in the other rows. */
import { styleOf } from '../../visible.ts';
import { cellsIn } from '../parts/cells.ts';
import { alikeBeside } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';

/** Of more rows, those that are known to be conversations do. */
const MOST_BESIDE = 100;
/** A name, and what was said last: names are bold in most lists, in all their rows. */
const LEAST_CELLS = 2;

/**
 * The rows of some conversations whose last words are in heavier type than those of others, be they rooms.
 * @returns none where they are most: that is how all is written, and another has no words yet
 */
export function heavierAmong(rows: readonly Element[]): readonly Element[] {
  const all = [...new Set(rows.flatMap((row) => [row, ...alikeBeside(row, MOST_BESIDE)]))];
  const weights = new Map(all.map((row) => [row, weightOf(row)]));
  const least = Math.min(...[...weights.values()].filter((weight) => weight > 0));
  const isHeavier = (row: Element) => (weights.get(row) as number) > least;
  return all.filter(isHeavier).length <= all.length / 2 ? rows.filter(isHeavier) : [];
}

/** How heavy the type of what was said last is, from 100 to 900; 0 where nothing was. */
function weightOf(row: Element): number {
  const said = cellsIn(row).filter(
    ({ text }) => /[\p{L}\p{Extended_Pictographic}]/u.test(text) && !isStamp(text),
  );
  const last = said.length >= LEAST_CELLS ? said.at(-1) : undefined;
  return (last && Number(styleOf(last.element)?.fontWeight)) || 0;
}
