import type { Box } from './box.ts';
import type { Rows } from './rows.ts';

/** The rows that our chips stand on. */
export function chipRows(inside: Element | undefined, rows: Rows): (Element | null)[] {
  const chips = inside?.querySelectorAll<HTMLElement>('[data-chip]') ?? [];
  return [...chips].map(({ dataset }) => rows.get(dataset.chip ?? ''));
}

/** Where all of these stand in the view, as a text that is the same while none of them moves. */
export function placesOf(parts: readonly (Element | null)[], view: Box): string {
  return [view, ...parts.map((part) => part?.getBoundingClientRect())]
    .map((box) => (box ? [box.left, box.top, box.right, box.bottom].join() : ''))
    .join(' ');
}
