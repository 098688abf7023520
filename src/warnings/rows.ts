import { alive } from './alive.ts';
import type { Box } from './box.ts';
import { CHIPS } from './cards.ts';

/** The rows that carry a chip, held weakly: the page owns them and may drop them. */
export interface Rows {
  set(id: string, row: Element): void;
  /** The row, while it is in the page. */
  get(id: string): Element | null;
  delete(id: string): void;
  /** Whether any of them stands in this element. */
  isIn(element: Element): boolean;
  /** The ids of rows that left the page or are too many. */
  stale(): string[];
}

/** @returns an empty set of rows */
export function createRows(): Rows {
  const rows = new Map<string, WeakRef<Element>>();
  const get = (id: string) => {
    const row = alive(rows.get(id)?.deref());
    return row?.isConnected ? row : null;
  };
  return {
    get,
    set: (id, row) => {
      rows.delete(id);
      rows.set(id, new WeakRef(row));
    },
    delete: (id) => rows.delete(id),
    isIn: (element) => [...rows.values()].some((row) => element.contains(alive(row.deref()))),
    stale: () => [...rows.keys()].filter((id, index) => !get(id) || index < rows.size - CHIPS),
  };
}

/** What can be seen of an element: its box, cut by every box around it that scrolls or hides what overflows. */
export function clipOf(element: Element, view: Box): Box {
  let clip = view;
  const window = element.ownerDocument.defaultView;
  for (let up = element.parentElement; up && window; up = up.parentElement) {
    const { overflowX, overflowY } = window.getComputedStyle(up);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    if (up === element.ownerDocument.body || up.parentElement === null) continue;
    const box = up.getBoundingClientRect();
    clip = {
      left: Math.max(clip.left, box.left),
      top: Math.max(clip.top, box.top),
      right: Math.min(clip.right, box.right),
      bottom: Math.min(clip.bottom, box.bottom),
    };
  }
  return clip;
}
