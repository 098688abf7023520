/** What the page shows at a place, our own element looked through. */
export type ShownAt = (x: number, y: number) => Element | undefined;

/**
 * One element is asked for where it can be: for all that lie at a place the browser goes through every layer of the page.
 * Where our own lay on top, it does at the next place too.
 */
export function lookThrough(document: Document, host: Element): ShownAt {
  let isOnTop = false;
  return (x, y) => {
    const top = isOnTop ? host : (document.elementFromPoint?.(x, y) ?? undefined);
    if (top !== host) return top;
    const all = document.elementsFromPoint(x, y);
    isOnTop = all[0] === host;
    return all.find((element) => element !== host);
  };
}
