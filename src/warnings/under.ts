import { type Box, boxOf, overlap } from './box.ts';

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

/**
 * @param host our own element, which is looked through
 */
export function lookUnder(document: Document, host: Element): Look {
  return (box, own) => {
    const seen = new Set<Element>();
    for (const [x, y] of pointsIn(box)) {
      const at = document.elementsFromPoint?.(x, y).find((element) => element !== host);
      if (at) seen.add(at);
    }
    const others = [...seen].filter((element) => !(own && (element.contains(own) || own.contains(element))));
    if (others.some((element) => isControl(element))) return 'control';
    const shows = [...seen].some(
      (element) =>
        element !== own &&
        (hasWordsIn(element, box) || (others.includes(element) && element.matches(PICTURES))),
    );
    return shows ? 'words' : 'nothing';
  };
}

function pointsIn({ left, top, right, bottom }: Box): [number, number][] {
  const along = (from: number, to: number, step: number) => {
    const count = Math.max(1, Math.ceil((to - from - 2) / step));
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
