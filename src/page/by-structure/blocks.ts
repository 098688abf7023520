/** What of a row is a message for itself, where one person said several. */
import { natives } from '../natives.ts';
import { isElement } from '../visible.ts';
import { makeOf } from './hints.ts';
import type { Piece } from './pieces.ts';
import { INLINE } from './rows.ts';

/** A paragraph of what somebody says has a name of its own only where it is a message. */
const NAMED = ['class', 'id', 'data-id', 'data-test', 'data-testid', 'data-message-id'];

/** Side by side, and made alike: what has no class is else told apart by its place. */
export function isLike({ element }: Piece, first: Piece): boolean {
  return (
    natives().parent(element) === natives().parent(first.element) && makeOf(element) === makeOf(first.element)
  );
}

/**
 * Not a paragraph or a word of something longer: it is called something, or is all that its own box holds.
 * @param isGrouped whether all that one person says in a row stands in one box here
 */
export function isBlock(element: Element, isGrouped: boolean): boolean {
  const dom = natives();
  const isNamed = NAMED.some((name) => dom.attribute(element, name));
  if (INLINE.has(dom.tag(element))) return isNamed && isBroken(element);
  if (isNamed || isGrouped) return true;
  const box = dom.parent(element);
  if (!box || !isElement(box) || dom.childCount(box) !== 1) return false;
  return !/^(li|blockquote|td|dd)$/.test(dom.tag(box));
}

/** Not in what holds all that is said: each line below a name is a message. */
export function isBesideName(element: Element, name: Element): boolean {
  return natives().tag(element) === 'div' && natives().parent(element) === natives().parent(name);
}

/** Whether it stands in a line of its own, as a bubble does. */
function isBroken(element: Element): boolean {
  return [natives().before(element), natives().after(element)].some(
    (beside) => beside !== null && natives().tag(beside) === 'br',
  );
}
