import { lookThrough, type ShownAt } from './at-point.ts';
import type { Rows } from './rows.ts';

/** The chips whose row is under something else of the page, such as its own pop-up. */
export function coveredChips(inside: Element, host: Element, rows: Rows): ReadonlySet<string> {
  const covered = new Set<string>();
  const shownAt = lookThrough(inside.ownerDocument, host);
  for (const chip of inside.querySelectorAll<HTMLElement>('[data-chip]')) {
    const id = chip.dataset.chip ?? '';
    const row = rows.get(id);
    if (row && isCovered(row, shownAt)) covered.add(id);
  }
  return covered;
}

function isCovered(row: Element, shownAt: ShownAt): boolean {
  const box = row.getBoundingClientRect();
  const at = shownAt(box.left + Math.min(8, box.width / 2), (box.top + box.bottom) / 2);
  return at !== undefined && !row.contains(at) && !at.contains(row);
}
