import { type Box, overlap, shared } from './box.ts';

/** How much a chip says: its label, its short word, that word in small, or its shape alone. */
export type ChipSize = 'long' | 'short' | 'tight' | 'icon';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A chip's top left corner, in CSS pixels of the viewport, and how much it says. */
export interface ChipPlace {
  readonly left: number;
  readonly top: number;
  readonly size: ChipSize;
}

export interface RowPlace {
  readonly row: Box;
  /** What can be seen of the list that the row scrolls in. */
  readonly clip: Box;
  /** Boxes of what the row shows: words, pictures, buttons. */
  readonly taken: readonly Box[];
  /** The visible part of the page. */
  readonly view: Box;
  /** The message box and its button. */
  readonly avoid: readonly Box[];
  /** Whether a chip here would cover nothing that the page shows besides this row. */
  readonly isClear: (box: Box) => boolean;
}

/** Space kept beside a chip. */
const GAP: Readonly<Record<ChipSize, number>> = { long: 4, short: 4, tight: 2, icon: 1 };

/**
 * Where a chip stands, so that it covers no word: in the last stretch of its row that is free and holds it, with as
 * many words as fit; else from the end of the row's words on, over the row's edge, or beside the row, where the page
 * has nothing there; else its shape alone in the row. `null` where there is no such place, and while the row's middle
 * is scrolled away.
 */
export function placeChip(
  { row, clip, taken, view, avoid, isClear }: RowPlace,
  sizes: Readonly<Record<ChipSize, Size>>,
): ChipPlace | null {
  const visible = shared(row, clip);
  const middle = (row.top + row.bottom) / 2;
  if (!visible || middle <= visible.top || middle >= visible.bottom) return null;
  const inRow = (size: ChipSize): ChipPlace | null => {
    const { width, height } = sizes[size];
    const right = lastGap(visible, taken, width, GAP[size]);
    return right === null ? null : { left: right - width, top: middle - height / 2, size };
  };
  const overEdge = (size: ChipSize): ChipPlace | null => {
    const { width, height } = sizes[size];
    const top = middle - height / 2;
    const ends = taken.filter((box) => shared(box, visible)).map((box) => box.right);
    const end = Math.max(visible.left, ...ends);
    const lefts = [end, visible.right].map((edge) => edge + GAP[size]);
    const left = [...lefts, visible.left - GAP[size] - width].find((from) => {
      const box: Box = { left: from, right: from + width, top, bottom: top + height };
      const inView = box.left >= view.left && box.right <= view.right;
      return inView && !avoid.some((one) => overlap(box, one)) && isClear(box);
    });
    return left === undefined ? null : { left, top, size };
  };
  return (
    inRow('long') ??
    inRow('short') ??
    inRow('tight') ??
    overEdge('short') ??
    overEdge('tight') ??
    inRow('icon')
  );
}

/** The right end of the last free stretch that is wide enough, after the first thing in the row. */
function lastGap(row: Box, taken: readonly Box[], width: number, gap: number): number | null {
  const things = taken.filter((box) => shared(box, row)).sort((a, b) => a.left - b.left);
  let found: number | null = null;
  let end = things[0]?.right ?? row.left;
  for (const next of [...things.slice(1), { left: row.right, right: row.right }]) {
    if (next.left - end >= width + 2 * gap) found = next.left - gap;
    end = Math.max(end, next.right);
  }
  return found;
}
