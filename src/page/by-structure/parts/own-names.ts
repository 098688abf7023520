/** What a part of a row is called that the parts beside it are not. */
import { once } from '../../ask-once.ts';
import { natives } from '../../natives.ts';
import { isElement } from '../../visible.ts';
import { hasAny, namesOf } from './hints.ts';
import { childrenOf } from './rows.ts';
import { AUTHORS, NOT_SAID, TEXTS } from './words.ts';

/**
 * The same as what it is called, but for a text that each part beside it is called, too, be it who speaks or when: `content date`,
 * `content username`, `content message`.
 */
export const ownNamesOf: (element: Element) => ReadonlySet<string> = once((element) => {
  const names = namesOf(element);
  const holder = natives().parent(element);
  if (!hasAny(names, TEXTS) || !holder || !isElement(holder)) return names;
  const beside = childrenOf(holder).map(namesOf);
  const elses = beside.filter((others) => hasAny(others, AUTHORS) || hasAny(others, NOT_SAID)).length;
  if (elses === 0 || elses === beside.length) return names;
  return new Set([...names].filter((name) => !TEXTS.has(name) || beside.some((others) => !others.has(name))));
});
