import { type Box, overlap, shared } from './box.ts';

const GAP = 4;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A chip's top left corner, in CSS pixels of the viewport, and whether it says its short word. */
export interface ChipPlace {
  readonly left: number;
  readonly top: number;
  readonly short: boolean;
}

/**
 * Where a chip stands on its row: in the last free stretch that holds it (before a count, or at the end), so that no
 * word is covered, with a shorter word where that helps; else just outside the row; else at its end.
 * `null` while the row's middle is scrolled away.
 * @param row the row
 * @param clip what can be seen of the list that the row scrolls in
 * @param texts boxes of the words in the row
 * @param long size with its whole label
 * @param short size with its short word
 * @param view the visible part of the page
 * @param avoid the message box
 */
export function placeChip(
  row: Box,
  clip: Box,
  texts: readonly Box[],
  sizes: { readonly long: Size; readonly short: Size },
  view: Box,
  avoid: Box | null,
): ChipPlace | null {
  const visible = shared(row, clip);
  const middle = (row.top + row.bottom) / 2;
  if (!visible || middle <= visible.top || middle >= visible.bottom) return null;
  const { long, short } = sizes;
  const top = middle - short.height / 2;
  for (const size of [long, short]) {
    const right = lastGap(visible, texts, size.width);
    if (right !== null) return { left: right - size.width, top, short: size === short };
  }
  const { width, height } = short;
  const outside = [visible.right + GAP, visible.left - GAP - width].find(
    (left) =>
      left >= view.left &&
      left + width <= view.right &&
      !(avoid && overlap({ left, right: left + width, top, bottom: top + height }, avoid)),
  );
  return { left: outside ?? visible.right - width, top, short: true };
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
