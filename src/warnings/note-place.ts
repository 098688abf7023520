import type { Box } from './box.ts';

/** Beside a chip: below it, or above when there is no room; its top left corner. */
export function placeNote(
  chip: Box,
  size: { readonly width: number; readonly height: number },
  view: Box,
): { left: number; top: number } {
  const gap = 4;
  const left = Math.max(view.left + 8, Math.min(chip.left, view.right - 8 - size.width));
  const below = chip.bottom + gap;
  const top =
    below + size.height <= view.bottom ? below : Math.max(view.top + gap, chip.top - gap - size.height);
  return { left, top };
}
