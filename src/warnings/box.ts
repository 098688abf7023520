/** Where things may stand on the screen: plain numbers in CSS pixels of the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes share some surface. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The part that two boxes share; `null` when there is none. */
export function shared(a: Box, b: Box): Box | null {
  if (!overlap(a, b)) return null;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The stretches of a column, from top to bottom, that none of `avoid` touches. */
export function freeStretches(column: Box, avoid: readonly Box[]): Box[] {
  const blocks = avoid
    .map((box) => shared(column, box))
    .filter((box) => box !== null)
    .sort((a, b) => a.top - b.top);
  const free: Box[] = [];
  let top = column.top;
  for (const block of blocks) {
    if (block.top > top) free.push({ ...column, top, bottom: block.top });
    top = Math.max(top, block.bottom);
  }
  if (column.bottom > top) free.push({ ...column, top, bottom: column.bottom });
  return free;
}

/** The smallest box around all of them, of which there is at least one. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Where an element stands; `null` when it takes no room. */
export function boxOf(element: Element | null): Box | null {
  if (!element?.isConnected) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}
