import { lookThrough } from './at-point.ts';
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

interface Wanted {
  /** It, and all that holds it, count only by their words. */
  readonly own?: Element;
  /** What stands already stays where it is unless a control comes under it: its words are not asked for. */
  readonly controlsOnly?: boolean;
}

/** Asks the page what it shows at a place. */
export type Look = (box: Box, wanted?: Wanted) => Under;

/** Asking what a point shows may take so long, in milliseconds, before fewer points are asked about. */
const CHEAP = 0.05;
/** Points are at most so many times as far apart as they might be. */
const COARSEST = 12;
/** An answer is good for so many times what it took, and at most so long, in milliseconds. */
const KEPT = { times: 20, most: 1000 };
/** So many answers are kept. */
const MOST_ANSWERS = 200;
/** The boxes of the page's controls are good for so long, in milliseconds: for one laying of everything. */
const FRESH = { least: 50, times: 10 };

/**
 * Controls are looked for by their boxes: the browser knows those, where each point is a question of its own. All points are
 * asked about only where words matter, and few of them where many things lie on top of each other, for there one takes up to
 * a millisecond; what was answered is not asked again at once.
 * @param host our own element, which is looked through
 */
export function lookUnder(document: Document, host: Element): Look {
  const boxes = controlBoxes(document);
  const shownAt = lookThrough(document, host);
  const answers = new Map<string, { under: Under; until: number }>();
  let coarse = 1;
  const ask = (box: Box, { own, controlsOnly = false }: Wanted): Under => {
    const isOther = (element: Element) => !(own && (element.contains(own) || own.contains(element)));
    const seen = new Set<Element>();
    /** What a place shows, where nothing before it showed the same. */
    const newAt = ([x, y]: Point): Element | undefined => {
      const at = shownAt(x, y);
      if (!at || seen.has(at)) return undefined;
      seen.add(at);
      return at;
    };
    const isTheirs = (element: Element) => isOther(element) && isControl(element);
    const hasWords = (element: Element) =>
      element !== own && (hasWordsIn(element, box) || (isOther(element) && element.matches(PICTURES)));
    const showsControl = (point: Point) => {
      const at = newAt(point);
      return at !== undefined && isTheirs(at);
    };
    // The first one may make the page lay itself out; the second tells what the others would take.
    if (showsControl([box.left + 1, box.top + 1])) return 'control';
    if (coarse === 1) {
      const start = performance.now();
      if (showsControl(middle(box))) return 'control';
      coarse = coarseFor(performance.now() - start);
    }
    // What lies over the middle of a control need not lie over all of it.
    const parts = boxes().flatMap((one) => shared(one, box) ?? []);
    const inParts = () => parts.flatMap((part) => pointsIn(part, coarse));
    if (parts.some((part) => showsControl(middle(part))) || inParts().some(showsControl)) return 'control';
    if (controlsOnly) return 'nothing';
    if ([...seen].some(hasWords)) return 'words';
    const [, ...rest] = pointsIn(box, coarse);
    const start = performance.now();
    let under: Under = 'nothing';
    let asked = 0;
    for (const point of rest) {
      if (under !== 'nothing') break;
      asked++;
      const at = newAt(point);
      if (at) under = isTheirs(at) ? 'control' : hasWords(at) ? 'words' : 'nothing';
    }
    coarse = coarseFor((performance.now() - start) / Math.max(1, asked));
    return under;
  };
  const numbers = new WeakMap<Element, number>();
  let last = 0;
  const numberOf = (own: Element): number => {
    const number = numbers.get(own) ?? ++last;
    numbers.set(own, number);
    return number;
  };
  return (box, wanted = {}) => {
    const { own, controlsOnly = false } = wanted;
    const place = `${own ? numberOf(own) : ''} ${controlsOnly} ${box.left} ${box.top} ${box.right} ${box.bottom}`;
    const start = performance.now();
    const known = answers.get(place);
    if (known && start < known.until) return known.under;
    const under = ask(box, wanted);
    const now = performance.now();
    if (answers.size > MOST_ANSWERS) answers.clear();
    answers.set(place, { under, until: now + Math.min((now - start) * KEPT.times, KEPT.most) });
    return under;
  };
}

/** How many times as far apart points are that take so long each, in milliseconds. */
function coarseFor(each: number): number {
  return Math.min(COARSEST, Math.max(1, Math.round(Math.sqrt(each / CHEAP))));
}

type Point = readonly [x: number, y: number];

function middle({ left, top, right, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Where the page's controls stand, asked once for a laying. */
function controlBoxes(document: Document): () => readonly Box[] {
  let until = Number.NEGATIVE_INFINITY;
  let boxes: readonly Box[] = [];
  return () => {
    const start = performance.now();
    if (start < until) return boxes;
    boxes = [...document.querySelectorAll(CONTROLS)].flatMap((control) => controlBox(control) ?? []);
    const now = performance.now();
    until = now + Math.max(FRESH.least, (now - start) * FRESH.times);
    return boxes;
  };
}

function pointsIn({ left, top, right, bottom }: Box, coarse: number): Point[] {
  const along = (from: number, to: number, step: number) => {
    const count = Math.max(1, Math.ceil((to - from - 2) / (step * coarse)));
    return Array.from({ length: count + 1 }, (_, at) => from + 1 + ((to - from - 2) * at) / count);
  };
  return along(top, bottom, STEP.y).flatMap((y) => along(left, right, STEP.x).map((x): Point => [x, y]));
}

function isControl(element: Element): boolean {
  return controlBox(element.closest(CONTROLS)) !== null;
}

/** Where a control stands. A handler on what spans the page says nothing about a place in it. */
function controlBox(control: Element | null): Box | null {
  const box = boxOf(control);
  if (!control || !box) return null;
  const { clientWidth, clientHeight } = control.ownerDocument.documentElement;
  const isSmall = (box.right - box.left) * (box.bottom - box.top) < (clientWidth * clientHeight) / 2;
  return isSmall ? box : null;
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
