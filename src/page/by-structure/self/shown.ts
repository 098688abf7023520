/** What a page shows at a place: a few words, a name. */
import { natives } from '../../natives.ts';
import { isLongerThan, visibleText } from '../../text.ts';
import { cleanName } from '../log/speakers.ts';

/** Whether an element says something, in so many characters at most. */
export function isShort(element: Element, most: number): boolean {
  const text = natives().rawText(element);
  return /\S/.test(text) && !isLongerThan(text, most);
}

/** Who is named, where nothing else is said. */
export function nameOf(element: Element): string {
  return cleanName(visibleText(element));
}

/** Words beside a name say what somebody else does here: "Offered by: Karim". */
export function saysMore(part: Element): boolean {
  const dom = natives();
  for (let node = dom.firstChild(dom.parent(part) as Node); node; node = dom.next(node))
    if (dom.type(node) === 3 && /\p{L}/u.test(dom.data(node))) return true;
  return false;
}
