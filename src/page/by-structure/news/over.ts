/** What stands over the page, and what of that only offers something to the reader. */

import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { styleOf } from '../../visible.ts';

/** How far around something what holds it over the page is looked for, in elements. */
const NEARBY = 4;
/** The bar of a window stands first in it. */
const MOST_PARTS = 4;
/** What one points at is explained, and what one writes is completed. */
const OFFERS =
  '[role=tooltip], [class*="tooltip" i], [class*="suggest" i], [class*="autocomplete" i], [class*="typeahead" i]';
/** Beside a page such a list may hold anything. */
const CHOICES = '[role=menu], [role=listbox]';

/** Whether it stands over the page. */
export function floats(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < NEARBY; at = above(at), step++)
    if (/fixed|absolute|sticky/.test(styleOf(at)?.position ?? '')) return true;
  return false;
}

/** Whether it is a window of the page's own, which stands over it and has a bar to drag it by. */
export function isWindow(element: Element): boolean {
  const isHeld = (part: Element) => /^(?:move|grab)$/.test(styleOf(part)?.cursor ?? '');
  if (!/fixed|absolute/.test(styleOf(element)?.position ?? '')) return false;
  return [element, ...natives().all(element, '*').slice(0, MOST_PARTS)].some(isHeld);
}

/** Whether it is offered to the reader, who points or writes, and did not come by itself. */
export function isOffered(element: Element): boolean {
  const { closest } = natives();
  const choices = closest(element, CHOICES);
  return closest(element, OFFERS) !== null || (choices !== null && floats(choices));
}
