import { type Box, boxAround, boxOf } from './box.ts';

/** A bar that messages are written in is at most so high, in CSS pixels; what is higher holds the conversation too. */
const HIGHEST = 240;

/**
 * What nothing may cover: the bar that holds the message box and the button that sends, or each alone where they are
 * too far apart for a bar.
 * @param parts the message box first
 * @returns the box that holds the message box first; empty when the page shows none
 */
export function composerBar(parts: readonly Element[]): Box[] {
  const boxes = parts.map(boxOf).filter((box) => box !== null);
  if (boxes.length < 2) return boxes;
  const whole = boxAround(boxes);
  return whole.bottom - whole.top <= HIGHEST ? [whole] : boxes;
}
