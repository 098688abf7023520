/** Rows that say who speaks in the same words as what is said, with no element for either. */
import { natives } from '../../natives.ts';
import { stretchesBut } from '../../text.ts';
import { isElement } from '../../visible.ts';
import { INLINE } from '../parts/rows.ts';
import { holdsAllOf, isTime } from './said.ts';
import { type splitLine, withoutTimes } from './split.ts';

/** A row that names who speaks in the same words as what is said, the time left out. */
export function readAs(read: typeof splitLine, row: Element): ReturnType<typeof splitLine> | undefined {
  const say = (isLeft: (element: Element) => boolean) => {
    const line = read(
      withoutTimes(stretchesBut(row, (one) => isLeft(one) || (isTime(one) && !holdsAllOf(row, one)))),
    );
    return line.author ? line : undefined;
  };
  const over = blocksOver(row);
  return (over.length > 0 ? say((one) => over.includes(one)) : undefined) ?? say(() => false);
}

/** The blocks that stand over the row's own words: what those answer. */
function blocksOver(row: Element): readonly Element[] {
  const dom = natives();
  const over: Element[] = [];
  for (let node = dom.firstChild(row); node; node = dom.next(node)) {
    if (dom.type(node) === 3 && /\S/.test(dom.data(node))) return over;
    if (!isElement(node)) continue;
    if (INLINE.has(dom.tag(node))) return [];
    over.push(node);
  }
  return [];
}
