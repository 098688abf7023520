import type { Box } from './box.ts';
import { CARD_WIDTH, type DockPlace } from './dock-place.ts';

const GAP = 8;

/**
 * Where the draft check stands: above the message box, or below it when only there is room; never on it.
 * @param composer the message box
 * @param needed height of the check
 */
export function placeBeside(view: Box, composer: Box, needed: number): DockPlace {
  const width = Math.min(CARD_WIDTH + 60, view.right - view.left - 2 * GAP);
  const left = Math.max(view.left + GAP, Math.min(composer.left, view.right - GAP - width));
  const above: Box = { left, right: left + width, top: view.top + GAP, bottom: composer.top - GAP };
  const below: Box = { ...above, top: composer.bottom + GAP, bottom: view.bottom - GAP };
  const roomAbove = above.bottom - above.top;
  const useBelow = roomAbove < needed && below.bottom - below.top > roomAbove;
  return useBelow ? { box: below, foot: false } : { box: above, foot: true };
}
