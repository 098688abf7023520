/** Rows that are pressed as a whole, whatever they are called: each says in a button all that it says. */
import { once } from '../../ask-once.ts';
import { natives } from '../../natives.ts';
import { isElement } from '../../visible.ts';
import { makeOf } from '../parts/hints.ts';

/** How deep in its row such a button stands. */
const DEEPEST = 3;

/** Whether it holds a name and more, and all that its row says, as the one beside it does in the next. */
export const isPressedWhole: (element: Element) => boolean = once((element) => {
  const dom = natives();
  if (dom.tag(element) !== 'button' || partsOf(element) < 2) return false;
  const said = dom.rawText(element).trim();
  let row = element;
  for (let step = 0; step < DEEPEST; step++) {
    const holder = dom.parent(row);
    if (!holder || !isElement(holder) || dom.rawText(holder).trim() !== said) break;
    row = holder;
  }
  return row !== element && [dom.before(row), dom.after(row)].some((one) => one && isLike(one, row, element));
});

/** Of the elements that hold words alone, those with letters. */
function partsOf(element: Element): number {
  const dom = natives();
  const leaves = dom.all(element, '*').filter((part) => dom.childCount(part) === 0);
  return leaves.filter((part) => /[\p{L}\p{N}]/u.test(dom.rawText(part))).length;
}

/** Whether another row is made alike, and holds such a button, too. */
function isLike(one: Element, row: Element, button: Element): boolean {
  const dom = natives();
  const other = makeOf(one) === makeOf(row) ? dom.all(one, 'button')[0] : undefined;
  return !!other && makeOf(other) === makeOf(button) && dom.rawText(other).trim() === dom.rawText(one).trim();
}
