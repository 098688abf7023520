import { type Box, boxOf, overlap, shared } from './box.ts';

/** What a person may press or write in. */
const CONTROLS =
  'a[href], button, input:not([type="hidden"]), select, textarea, label, summary, [onclick], [onmousedown], [onpointerdown], [contenteditable]:not([contenteditable="false"]), [tabindex]:not([tabindex="-1"]), [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"], [role="radio"], [role="switch"], [role="textbox"]';
/** What shows something without any text of its own. */
const PICTURES = 'img, svg, picture, video, canvas, iframe, object, embed';
/** Targets are at least so large, in CSS pixels: points no farther apart miss none. */
const STEP = { x: 24, y: 16 };

/** What of the page a box would lie over. */
export type Under = 'nothing' | 'words' | 'control';

/** Asks the page what it shows at a place. `own`, and all that holds it, count only by their words. */
export type Look = (box: Box, own?: Element) => Under;

/** Asking what a point shows may take so long, in milliseconds, before fewer points are asked about. */
const CHEAP = 0.05;
/** Points are at most so many times as far apart as they might be. */
const COARSEST = 4;
/** The boxes of the page's controls are good for so long, in milliseconds: for one laying of everything. */
const FRESH = 50;

/**
 * Where many things lie on top of each other a point takes the browser up to a millisecond. There fewer points are
 * asked about, and controls that might stand between them are looked for by their boxes.
 * @param host our own element, which is looked through
 */
export function lookUnder(document: Document, host: Element): Look {
  const boxes = controlBoxes(document);
  let coarse = 1;
  return (box, own) => {
    const isOther = (element: Element) => !(own && (element.contains(own) || own.contains(element)));
    const seen = new Set<Element>();
    const showsControl = (x: number, y: number) => {
      const at = document.elementsFromPoint?.(x, y).find((element) => element !== host);
      if (!at || seen.has(at)) return false;
      seen.add(at);
      return isOther(at) && isControl(at);
    };
    const points = pointsIn(box, coarse);
    // The first one may make the page lay itself out.
    const [first, ...rest] = points;
    if (first && showsControl(...first)) return 'control';
    const start = performance.now();
    const found = rest.findIndex((point) => showsControl(...point));
    const each = (performance.now() - start) / Math.max(1, found < 0 ? rest.length : found + 1);
    if (found >= 0) return 'control';
    const between = coarse > 1 ? boxes().flatMap((one) => shared(one, box) ?? []) : [];
    if (between.some(({ left, top, right, bottom }) => showsControl((left + right) / 2, (top + bottom) / 2)))
      return 'control';
    coarse = Math.min(COARSEST, Math.max(1, Math.round(Math.sqrt(each / CHEAP))));
    const shows = [...seen].some(
      (element) =>
        element !== own && (hasWordsIn(element, box) || (isOther(element) && element.matches(PICTURES))),
    );
    return shows ? 'words' : 'nothing';
  };
}

/** Where the page's controls stand, asked once for a laying. */
function controlBoxes(document: Document): () => readonly Box[] {
  let at = Number.NEGATIVE_INFINITY;
  let boxes: readonly Box[] = [];
  return () => {
    if (performance.now() - at < FRESH) return boxes;
    boxes = [...document.querySelectorAll(CONTROLS)].flatMap((control) => boxOf(control) ?? []);
    at = performance.now();
    return boxes;
  };
}

function pointsIn({ left, top, right, bottom }: Box, coarse: number): [number, number][] {
  const along = (from: number, to: number, step: number) => {
    const count = Math.max(1, Math.ceil((to - from - 2) / (step * coarse)));
    return Array.from({ length: count + 1 }, (_, at) => from + 1 + ((to - from - 2) * at) / count);
  };
  return along(top, bottom, STEP.y).flatMap((y) =>
    along(left, right, STEP.x).map((x): [number, number] => [x, y]),
  );
}

/** A handler on what spans the page says nothing about a place in it. */
function isControl(element: Element): boolean {
  const control = element.closest(CONTROLS);
  const box = boxOf(control);
  if (!control || !box) return false;
  const { clientWidth, clientHeight } = control.ownerDocument.documentElement;
  return (box.right - box.left) * (box.bottom - box.top) < (clientWidth * clientHeight) / 2;
}

/** Whether words that are the element's own, not its children's, stand in a box. */
function hasWordsIn(element: Element, box: Box): boolean {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((one) => overlap(one, box));
  });
}
