import { type Box, overlap } from './box.ts';
import type { Size } from './chip-place.ts';
import type { Look } from './under.ts';

const EDGE = 12;

/** The bar likes the top, the mark the corners that a chat leaves free. Along each axis: 0 is the start, 1 the end. */
const SPOTS = {
  bar: [
    [0.5, 0],
    [1, 0],
    [0, 0],
    [0.5, 1],
    [1, 1],
    [0, 1],
  ],
  mark: [
    [1, 1],
    [0, 1],
    [1, 0],
    [0, 0],
    [1, 0.5],
    [0, 0.5],
    [1, 0.75],
    [1, 0.25],
    [0, 0.75],
    [0, 0.25],
  ],
} as const;

/**
 * A place at the edge of the view that covers no control of the page, and no words where there is such a place.
 * @param avoid boxes that are never covered, controls or not
 * @param before where it stood: it stays while it may
 * @returns `null` when every place covers a control
 */
export function placeFree(
  what: 'bar' | 'mark',
  view: Box,
  { width, height }: Size,
  avoid: readonly Box[],
  look: Look,
  before?: Box,
): Box | null {
  const room = {
    x: view.right - view.left - 2 * EDGE - width,
    y: view.bottom - view.top - 2 * EDGE - height,
  };
  if (room.x < 0 || room.y < 0) return null;
  const isAvoided = (box: Box) => avoid.some((one) => overlap(box, one));
  const fits =
    before &&
    before.left >= view.left &&
    before.top >= view.top &&
    before.right <= view.right &&
    before.bottom <= view.bottom;
  if (fits && !isAvoided(before) && look(before, { controlsOnly: true }) !== 'control') return before;
  let overWords: Box | null = null;
  for (const [x, y] of SPOTS[what]) {
    const left = view.left + EDGE + room.x * x;
    const top = view.top + EDGE + room.y * y;
    const box: Box = { left, top, right: left + width, bottom: top + height };
    const found = isAvoided(box) ? 'control' : look(box);
    if (found === 'nothing') return box;
    if (found === 'words') overWords ??= box;
  }
  return overWords;
}
