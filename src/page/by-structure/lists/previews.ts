/** Faces before a count of more than they are, as a bar over a talk shows who is in it: some of those whom a list names in full. */
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { tidy } from '../../text.ts';
import { cellsIn } from '../parts/cells.ts';
import type { Alike } from './alike.ts';

/** So many elements around the faces the count stands. */
const NEARBY = 2;
const ONLY_COUNT = /^\+?\s?(\d{1,6})$/;

/** Whether a list shows no more than some faces of those in a longer one, called by the names that they sign in with. */
export function isPreview(list: Alike, people: readonly Alike[]): boolean {
  const isLonger = (other: Alike) =>
    other !== list && other.rows.length > list.rows.length && saysNames(other);
  return !saysNames(list) && countsMore(list) && people.some(isLonger);
}

/** Whether the names of a list are written, and not labels of its pictures. */
function saysNames({ rows: [row], cells }: Alike): boolean {
  const [name] = row ? cells(row) : [];
  return !!row && !!name && cellsIn(row).some(({ text }) => text === name.text);
}

function countsMore({ rows }: Alike): boolean {
  const { rawText } = natives();
  const shown = rows.map(rawText).join('');
  let at = rows[0] && above(rows[0]);
  for (let step = 0; at && step < NEARBY; step++, at = above(at)) {
    const text = rawText(at);
    const [, count] = (text.startsWith(shown) && ONLY_COUNT.exec(tidy(text.slice(shown.length)))) || [];
    if (count !== undefined) return Number(count) > 0;
  }
  return false;
}
