/** Days of a conversation: boxes side by side, each with its date over its lines. */
import { natives } from '../../natives.ts';
import { holds } from '../../scope.ts';
import { tidy } from '../../text.ts';
import { isElement } from '../../visible.ts';
import { childrenOf, INLINE, rowParent } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';

/** More boxes than that, each with a date, are lines. */
const MOST_DAYS = 40;
const DATE_AND_ROW = 2;

/** The days in a box, where what holds them has no other rows; one of them may be most of all there is. */
export function daysIn(box: Element): readonly Element[] {
  const parent = rowParent(box);
  const around = natives().parent(parent);
  const days = daysUnder(parent);
  if (days.length > 0 || !around || !isElement(around) || !holds(box, around)) return days;
  return daysUnder(around);
}

/** What holds the rows of each day: the day itself, where one of them has several, or what stands below its date. */
export function listsOfDays(box: Element): readonly Element[] {
  const days = daysIn(box);
  return days.some((day) => childrenOf(day).length > DATE_AND_ROW) ? days : days.map(rowParent);
}

function daysUnder(holder: Element): readonly Element[] {
  if (natives().childCount(holder) > MOST_DAYS) return [];
  const rows = childrenOf(holder).filter((row) => natives().childCount(row) > 0);
  return rows.length > 1 && rows.every(isDay) ? rows : [];
}

/** A line may begin with when it was said; what else it says stands beside that. */
function isDay(row: Element): boolean {
  const [first, ...others] = childrenOf(row);
  const isBelow = others.some((other) => !INLINE.has(natives().tag(other)));
  return first !== undefined && isBelow && isStamp(tidy(natives().rawText(first)));
}
