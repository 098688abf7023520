import type { Box, Page } from './surface.ts';

/** Which of the page's elements that match do not receive a click in their middle, by their text or id. */
export function coveredOf(page: Page, selector: string): Promise<string[]> {
  return page.run(`[...document.querySelectorAll(${JSON.stringify(selector)})]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const box = one.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const hit = document.elementFromPoint(x, y);
      return hit && !one.contains(hit) && !hit.contains(one) && x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    })
    .map((one) => one.innerText || one.value || one.id)`);
}

/** Where the page's elements that match stand. */
export function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.run(`[...document.querySelectorAll(${JSON.stringify(selector)})]
    .filter((one) => one.checkVisibility())
    .map((one) => one.getBoundingClientRect())
    .map(({ x, y, width, height }) => ({ x, y, width, height }))`);
}

/** Where the page's words inside the elements that match stand. */
export function wordsIn(page: Page, selector: string): Promise<Box[]> {
  return page.run(`[...document.querySelectorAll(${JSON.stringify(selector)})].flatMap((one) => {
    const range = document.createRange();
    const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const boxes = [];
    while (walk.nextNode()) {
      range.selectNodeContents(walk.currentNode);
      boxes.push(...range.getClientRects());
    }
    return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
  })`);
}

/** Whether two boxes share more than their edges, in CSS pixels. */
export function meet(a: Box, b: Box, slack = 2): boolean {
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}
