/** A list in several lists, that hold a row or two each and nothing else: `<div><ul>…</ul></div><div><ul>…</ul></div>`. */
import { natives } from '../../natives.ts';
import { makeOf } from '../parts/hints.ts';
import { childrenOf } from '../parts/rows.ts';

/** As many rows are found by themselves, wherever they stand. */
const LEAST_ROWS = 3;
const LIST = /^[uo]l$/;

/** Whether an element is a list with one row, and none beside it. */
export function holdsOneAlone(element: Element): boolean {
  return LIST.test(natives().tag(element)) && natives().childCount(element) === 1;
}

/** The rows of lists side by side of which one is too short to be told by itself; none where they are not made alike. */
export function listedIn(groups: readonly Element[]): readonly Element[] {
  const lists = groups.map(rowsIn).filter(({ length }) => length > 0);
  const rows = lists.flat();
  const isShort = lists.some(({ length }) => length < LEAST_ROWS);
  if (lists.length < 2 || lists.length < groups.length / 2 || !isShort || rows.length < LEAST_ROWS) return [];
  return new Set(rows.map(makeOf)).size === 1 ? rows : [];
}

/** The rows of a list, or of what holds one and nothing else. */
function rowsIn(group: Element): readonly Element[] {
  const { childCount, firstElement, tag } = natives();
  const list = childCount(group) === 1 && !LIST.test(tag(group)) ? firstElement(group) : group;
  if (!list || !LIST.test(tag(list)) || tag(group) === 'li') return [];
  return childrenOf(list).filter((row) => tag(row) === 'li');
}
