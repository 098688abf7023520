import { type Box, overlap } from './box.ts';
import type { Size } from './chip-place.ts';

const GAP = 4;

/**
 * Where the pause stands: under the row that was pressed, over it, or beside it, whichever first leaves the message
 * box free; its top left corner.
 * @param avoid the message box and its button
 */
export function placePause(
  row: Box,
  { width, height }: Size,
  view: Box,
  avoid: readonly Box[],
): { left: number; top: number } {
  const fitX = (left: number) => Math.max(view.left + 8, Math.min(left, view.right - 8 - width));
  const fitY = (top: number) => Math.max(view.top + GAP, Math.min(top, view.bottom - GAP - height));
  const places = [
    { left: fitX(row.left), top: row.bottom + GAP },
    { left: fitX(row.left), top: row.top - GAP - height },
    { left: fitX(row.right + GAP), top: fitY(row.top) },
    { left: fitX(row.left - GAP - width), top: fitY(row.top) },
    { left: fitX(row.left), top: view.top + GAP },
  ];
  const fits = places.find(({ left, top }) => {
    const box: Box = { left, right: left + width, top, bottom: top + height };
    return top >= view.top && box.bottom <= view.bottom && !avoid.some((one) => overlap(one, box));
  });
  return fits ?? { left: fitX(row.left), top: view.top + GAP };
}
