import { type Box, freeStretches } from './box.ts';

/** Widest card that leaves the chat readable, and the least space kept around it. */
export const CARD_WIDTH = 400;
export const NARROW = 560;

/** Where the cards stand: a column, and whether they gather at its foot. */
export interface DockPlace {
  readonly box: Box;
  readonly foot: boolean;
}

/**
 * Finds the column for the cards: on the right, then on the left; never over what is to be avoided.
 * @param view the visible part of the page
 * @param needed height of the cards
 * @param avoid message box, focused field, form, site bar
 */
export function placeDock(view: Box, needed: number, avoid: readonly Box[]): DockPlace {
  const width = view.right - view.left;
  const gap = width < NARROW ? 8 : 16;
  const wide = Math.min(CARD_WIDTH, width - 2 * gap);
  const right: Box = {
    left: view.right - gap - wide,
    right: view.right - gap,
    top: view.top + gap,
    bottom: view.bottom - gap,
  };
  const left: Box = { ...right, left: view.left + gap, right: view.left + gap + wide };
  const padded = avoid.map((box) => grow(box, 8));
  const stretches = [right, left].flatMap((column) => freeStretches(column, padded).reverse());
  const fits = stretches.find((box) => height(box) >= needed);
  const box =
    fits ?? stretches.reduce((best, one) => (height(one) > height(best) ? one : best), stretches[0] ?? right);
  // On a wide screen at the foot, where the reader types; on a phone above, since the newest words are at the foot.
  return { box, foot: width >= NARROW && box.bottom - view.top > (view.bottom - view.top) * 0.6 };
}

function height(box: Box): number {
  return box.bottom - box.top;
}

function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}
