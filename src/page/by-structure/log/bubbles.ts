/** What one person said in a row, each in a bubble: where classes mean nothing, it is drawn that this is not one message. */
import { above } from '../../scope.ts';
import { styleOf } from '../../visible.ts';
import type { Pieces } from './shape.ts';

/**
 * The bubbles that hold what a row says, where there are several, drawn alike. A quote or a card is drawn too, but what answers it
 * stands beside it, or in a bubble around both. The first and the last are looked at, and tell of all between: how things are drawn
 * is costly to ask, and a picture or a sign in the midst has no bubble.
 */
export function bubblesIn(row: Element, said: Pieces): readonly Element[] {
  const boxes = said.map(({ element }) => boxesIn(row, element));
  const [first, last] = [boxes[0], boxes.at(-1)].map((some) => some?.findLast(lookOf));
  if (!first || !last || first === last || lookOf(first) !== lookOf(last)) return [];
  const depth = boxesIn(row, first).length;
  return [...new Set(boxes.flatMap((some) => some.at(-depth) ?? some[0] ?? []))];
}

/** An element and what it stands in, outwards, without the row. */
export function boxesIn(row: Element, element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at && at !== row; at = above(at)) all.push(at);
  return all;
}

/** How it is drawn, if it is; a mark on a bubble has its colour at times, and smaller letters. */
function lookOf(box: Element): string {
  const { backgroundColor, backgroundImage, borderTopWidth = '', fontSize } = styleOf(box) ?? {};
  return /[1-9]/.test(borderTopWidth) || isFilled(box)
    ? `${backgroundColor}${backgroundImage}${fontSize}`
    : '';
}

/** Whether what is behind it does not show: it is filled with a colour, or with one that turns into another. */
export function isFilled(box: Element): boolean {
  const { backgroundColor = '', backgroundImage = '' } = styleOf(box) ?? {};
  return !/^$|transparent|,\s*0\)$/.test(backgroundColor) || /gradient\(/.test(backgroundImage);
}
