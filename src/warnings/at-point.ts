/**
 * What the page shows at a place, our own element looked through. One element is asked for where it can be: for all that lie
 * there the browser goes through every layer of the page.
 */
export function shownAt(document: Document, host: Element, x: number, y: number): Element | undefined {
  const top = document.elementFromPoint?.(x, y) ?? undefined;
  return top === host ? document.elementsFromPoint(x, y).find((element) => element !== host) : top;
}
