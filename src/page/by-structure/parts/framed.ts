import { natives } from '../../natives.ts';
import { above, frameOf, holds, outwards } from '../../scope.ts';
import { styleOf } from '../../visible.ts';
import { makeOf } from './hints.ts';

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where an element stands on the page, the frames that it stands in counted in: more than a frame shows ends where that does. */
export function placeOn(element: Element): Place {
  let { left, right, top, bottom } = boxOf(element);
  for (let frame = frameOf(element.ownerDocument); frame; frame = frameOf(frame.ownerDocument)) {
    const box = frame.getBoundingClientRect();
    const [x, y] = [box.left + frame.clientLeft, box.top + frame.clientTop];
    [left, right] = [left + x, right + x];
    [top, bottom] = [Math.max(top + y, box.top), Math.min(bottom + y, box.bottom)];
  }
  return { left, right, top, bottom };
}

/** What is laid out as its parts alone, `display: contents`, stands where they do. */
function boxOf(element: Element): Place {
  const box = element.getBoundingClientRect();
  const parts = box.width === 0 && box.height === 0 ? natives().elements(element) : [];
  const [first, last] = [parts[0], parts.at(-1)].map((part) => part?.getBoundingClientRect());
  return first && last ? { left: first.left, right: first.right, top: first.top, bottom: last.bottom } : box;
}

/** Whether an element is all that a frame shows: the frame scrolls it. */
export function fillsFrame(element: Element): boolean {
  const { body } = element.ownerDocument;
  return (element === body || element.parentElement === body) && frameOf(element.ownerDocument) !== null;
}

/** What holds a conversation, as a rule. */
export const BOXES = 'div, ul, ol, dl, section, td, tbody, main, pre';

/** Whether more may stand in it than it shows. */
export function scrolls(element: Element): boolean {
  if (fillsFrame(element)) return true;
  const style = styleOf(element);
  // What stands side by side is a bar: it is cut off at its right, and browsers call that a scroller, too.
  if (style?.display === 'flex' && style.flexDirection === 'row' && natives().childCount(element) > 1)
    return false;
  return /auto|scroll/.test(`${style?.overflowY} ${style?.overflow}`);
}

/** Whether it scrolls together with one of the composers, which stays below it. */
export function scrollsWith(element: Element, composers: readonly Element[]): boolean {
  for (const at of outwards(above(element), UP))
    if (scrolls(at)) return composers.some((composer) => holds(at as Element, composer));
  return false;
}

/** How far around a box what scrolls it is looked for, in elements. */
const UP = 8;

/** Tabs, or tiles, which go on below where they are alike: what is said stands one below the other. */
export function areSideBySide(rows: readonly Element[]): boolean {
  const places = rows.slice(0, 4).map((row) => ({ row, at: row.getBoundingClientRect() }));
  const [first, ...others] = places.filter(({ at }) => at.width > 0 && at.height > 0);
  if (!first) return false;
  const beside = others.filter(({ at }) => at.top === first.at.top && at.left !== first.at.left).length;
  const areAlike = () => others.every(({ row }) => makeOf(row) === makeOf(first.row));
  return beside > 1 && (beside === others.length || areAlike());
}

/** How far a composer may reach over the end of its conversation, in pixels. */
const OVERLAP = 80;
/** So many composers are asked. */
export const MOST_COMPOSERS = 4;

/** Whether a box stands over a composer that ends below it, wherever that begins. */
export function reachesOver(box: Element, composers: readonly Element[]): boolean {
  const { left, right, bottom } = placeOn(box);
  return composers.slice(0, MOST_COMPOSERS).some((composer) => {
    const at = placeOn(composer);
    return at.right > left && at.right <= right && at.top >= bottom - OVERLAP;
  });
}

/** Whether a box stands over or under a composer, in the same column: a list of conversations stands beside it. */
export function isAboveOrBelow(box: Element, composers: readonly Element[]): boolean {
  const { left, right, top, bottom } = placeOn(box);
  return composers.slice(0, MOST_COMPOSERS).some((composer) => {
    const at = placeOn(composer);
    const middle = (at.left + at.right) / 2;
    if (middle < left || middle > right) return false;
    if (at.top >= bottom - OVERLAP || at.bottom <= top + OVERLAP) return true;
    // It may lie over the end of it, in as many lines as are to be written.
    return at.bottom >= bottom - OVERLAP && at.top > (top + bottom) / 2 && !holds(box, composer);
  });
}
