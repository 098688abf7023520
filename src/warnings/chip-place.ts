import { type Box, shared } from './box.ts';

const GAP = 6;

/** A chip's top left corner, in CSS pixels of the viewport. */
export interface ChipPlace {
  readonly left: number;
  readonly top: number;
}

/**
 * Where a chip stands on its row: in the last free stretch that holds it (before a count, or at the end), so that no
 * word is covered; else just outside the row; else at its end. `null` while the row's middle is scrolled away.
 * @param row the row
 * @param clip what can be seen of the list that the row scrolls in
 * @param texts boxes of the words in the row
 * @param size of the chip
 * @param view the visible part of the page
 */
export function placeChip(
  row: Box,
  clip: Box,
  texts: readonly Box[],
  size: { readonly width: number; readonly height: number },
  view: Box,
): ChipPlace | null {
  const visible = shared(row, clip);
  const middle = (row.top + row.bottom) / 2;
  if (!visible || middle <= visible.top || middle >= visible.bottom) return null;
  const top = middle - size.height / 2;
  const inside = lastGap(visible, texts, size.width);
  if (inside !== null) return { left: inside - size.width, top };
  if (visible.right + GAP + size.width <= view.right) return { left: visible.right + GAP, top };
  if (visible.left - GAP - size.width >= view.left) return { left: visible.left - GAP - size.width, top };
  return { left: visible.right - size.width, top };
}

/** The right end of the last stretch without words that is wide enough, after the first word. */
function lastGap(row: Box, texts: readonly Box[], width: number): number | null {
  const words = texts.filter((box) => shared(box, row)).sort((a, b) => a.left - b.left);
  let found: number | null = null;
  let end = words[0]?.right ?? row.left;
  for (const next of [...words.slice(1), { left: row.right, right: row.right }]) {
    if (next.left - end >= width + 2 * GAP) found = next.left - GAP;
    end = Math.max(end, next.right);
  }
  return found;
}
