/** Of what came up, the row that it stands in, and whether it is no more than what was said there last. */
import { natives } from '../../natives.ts';
import { above, outwards } from '../../scope.ts';
import { isLongerThan, tidy } from '../../text.ts';
import { cellsIn } from '../parts/cells.ts';
import { kindOfMake } from '../parts/hints.ts';
import { isInitials } from '../parts/initials.ts';
import { canBeName, isOnlySigns, namesOn, textOf } from '../parts/name-on.ts';
import { INLINE } from '../parts/rows.ts';
import type { Standing } from './arrivals.ts';

const LONGEST = 240;
const MOST_CELLS = 8;
/** How far around a sign that came up the row is that it stands in, in elements. */
const NEARBY = 4;
/** How far above the last words of a conversation its row may be. */
const DEEPEST = 6;

/** The row that something came in, or came as: what was written over other words, or is no more than a sign, has one around it. */
export function rowAround(element: Element): Element | undefined {
  let named: Element | undefined;
  for (const at of outwards(element, NEARBY)) {
    if (saysTooMuch(at)) break;
    if (isOnlySigns(at) || isPicture(at)) continue;
    if (isOneOfRows(at, named === undefined)) return at;
    named ??= at;
  }
  return named;
}

/** Whether more stands in an element than in one row. */
export function saysTooMuch(element: Element): boolean {
  return isLongerThan(textOf(element), LONGEST) || cellsIn(element).length > MOST_CELLS;
}

/** The first letters of somebody, for a picture of them. */
function isPicture(element: Element): boolean {
  const next = natives().after(element);
  return next !== null && isInitials(tidy(textOf(element)), tidy(textOf(next)));
}

/** Whether the next thing, or the one before, is made as it is; what has no class may be anything but where something came in it. */
function isOneOfRows(element: Element, isInnermost: boolean): boolean {
  const dom = natives();
  const [make, tag] = [kindOfMake(element), dom.tag(element)];
  if (/^(li|option|tr)$/.test(tag)) return true;
  if (make === `${tag} ` && (!isInnermost || INLINE.has(tag))) return false;
  const isRule = (one: Element) => dom.tag(one) === 'hr';
  return [dom.before, dom.after].some((next) => {
    const one = next(element);
    const beside = one && isRule(one) ? next(one) : one;
    return beside && kindOfMake(beside) === make;
  });
}

/** Whether a name stands in the row of somebody else, or of a room, behind theirs: its owner said something there last. */
export function isLastSaid(
  inner: Element,
  name: string,
  standing: Pick<Standing, 'isTaken' | 'isRoomRow'>,
): boolean {
  // One of several made alike is a row itself, whatever they all stand in.
  if (isOneOfRows(inner, true)) return false;
  for (const at of outwards(above(inner), DEEPEST)) {
    if (isLongerThan(textOf(at), LONGEST) || standing.isTaken(at)) return false;
    if (!standing.isRoomRow(at) && !isOneOfRows(at, false)) continue;
    const [first] = namesOn(at);
    return first !== undefined && first !== name && canBeName(first);
  }
  return false;
}
