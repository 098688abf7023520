import { natives } from '../../natives.ts';
import { hasAny, namesOf, wordSet } from './hints.ts';

const CHOSEN = wordSet('active actif selected current cur on');

/** Whether a tab, or a row of a list, is the one that is open: as it tells assistive software, or by what it is called. */
export function isChosen(element: Element): boolean {
  const dom = natives();
  return (
    dom.attribute(element, 'aria-selected') === 'true' ||
    dom.attribute(element, 'aria-current') !== null ||
    hasAny(namesOf(element), CHOSEN)
  );
}

/** Whether the pointer says that a click on it does something. */
export function isPointedAt(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}
