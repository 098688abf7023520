/** Which boxes hold the rows of one list. */
import { natives } from '../../natives.ts';
import { isElement } from '../../visible.ts';
import { makeOf } from './hints.ts';
import { childrenOf, firstClass } from './rows.ts';

/** Lists that look the same as this one, under the same top: groups of rows by day or by author; or whose rows do, right beside it. What is answered may stand over all the answers, made as each of them. */
export function sameLists(top: Element, list: Element): Element[] {
  if (list === top) return [...firstPost(list), list];
  const name = firstClass(list);
  const tag = natives().tag(list);
  // Where one class is on everything, what is in the list is called like it, and what is around it.
  const isSame = (other: Element) =>
    firstClass(other) === name && !natives().contains(list, other) && !natives().contains(other, list);
  const same = name
    ? natives()
        .all(top, tag)
        .filter((other) => other === list || isSame(other))
    : [list];
  return same.length > 1 ? same : besideWithSameRows(list);
}

function firstPost(list: Element): readonly Element[] {
  const dom = natives();
  const row = dom.firstElement(list);
  const make = row && dom.attribute(row, 'class') ? makeOf(row) : undefined;
  for (let other = make ? dom.before(list) : null; other; other = dom.before(other)) {
    const [one, ...more] = childrenOf(other);
    if (one && more.length === 0 && makeOf(one) === make) return [other];
  }
  return [];
}

/** What was said before the reader came may stand in a list of its own, over what is said since. */
function besideWithSameRows(list: Element): Element[] {
  const dom = natives();
  const rowOf = (one: Element) => dom.firstElement(one);
  const row = rowOf(list);
  const holder = dom.parent(list);
  if (!row || !holder || !isElement(holder) || !dom.attribute(row, 'class')) return [list];
  const isSame = (other: Element) => {
    const first = dom.tag(other) === dom.tag(list) ? rowOf(other) : null;
    return first !== null && makeOf(first) === makeOf(row);
  };
  return childrenOf(holder).filter((other) => other === list || isSame(other));
}
