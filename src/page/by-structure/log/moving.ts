/** How far a message is from its place while it comes in: many pages let it slide there from one side, whoever said it. */
import { once } from '../../ask-once.ts';
import { natives } from '../../natives.ts';
import { isElement, styleOf } from '../../visible.ts';

/**
 * How far to the right of their place what an element says is drawn just now, in pixels; negative where it comes from the left.
 * @param pane where its place is
 */
export function movedIn(pane: Element, element: Element): number {
  const { parent } = natives();
  let moved = 0;
  for (let at: Node | null = element; at && at !== pane && isElement(at); at = parent(at)) {
    if (isMoving(at)) moved += shiftOf(at);
  }
  return moved;
}

/** Whether an animation or a transition of its own is under way, which is told far sooner than its style. What is around all lines is asked once. */
const isMoving = once(
  (element: Element) => typeof element.getAnimations === 'function' && element.getAnimations().length > 0,
);

/** `matrix(a, b, c, d, x, y)` in the style as it is just now, and `translate: x y`. */
function shiftOf(element: Element): number {
  const style = styleOf(element);
  const across = /^matrix\((?:[^,]+,){4}([^,]+),/.exec(style?.transform ?? '')?.[1];
  return (Number(across) || 0) + (Number.parseFloat(style?.translate ?? '') || 0);
}
