/** Whether a part of a row belongs to what is said, or says when, and what one may do. */
import { once } from '../ask-once.ts';
import { natives } from '../natives.ts';
import { hasAny, namesOf } from './hints.ts';
import { NOT_SAID, TEXTS } from './words.ts';

export const isSaid: (element: Element) => boolean = once((element) => {
  const tag = natives().tag(element);
  if (tag === 'time' || tag === 'button') return false;
  if (natives().attribute(element, 'role') === 'button' && !isInText(element)) return false;
  if (natives().attribute(element, 'aria-hidden') === 'true') return false;
  const names = namesOf(element);
  return !hasAny(names, NOT_SAID) || hasAny(names, TEXTS);
});

/** A name that can be clicked, in the midst of what somebody says. */
export function isInText(element: Element): boolean {
  const dom = natives();
  const holder = dom.parent(element);
  for (let node = holder && dom.firstChild(holder); node; node = dom.next(node))
    if (dom.type(node) === 3 && /\S/.test(dom.data(node))) return true;
  return false;
}

export function isTime(element: Element): boolean {
  return natives().tag(element) === 'time' || hasAny(namesOf(element), NOT_SAID);
}
