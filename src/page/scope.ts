import { once } from './ask-once.ts';
import { natives } from './natives.ts';
import { together } from './together.ts';

/**
 * Most of a page is of these, and none of them holds a tree: a shadow root can be attached, by the DOM standard, to eighteen other
 * elements (`article` to `span`) and to those of the page's own making. What is frequent comes first.
 */
const PLAIN =
  'input a br img b i td tr li abbr area audio base button canvas caption center circle cite code col colgroup dd del details dfn dl dt em fieldset figcaption figure font form g head hr html ins kbd label legend line link mark menu meta noscript object ol optgroup option path picture polygon pre q rect s samp script select small source strong style sub summary sup svg table tbody template textarea tfoot th thead time title tt u ul use var video'.split(
    ' ',
  );
export const MAY_HOLD = `:not(${PLAIN.join(', ')})`;
/** Whether an element is empty is told sooner than what it is. */
const EMPTY = `:empty${MAY_HOLD}`;
const MOST_WAITING = 1000;

/** All the trees that make up a page: its document, its open shadow roots, its frames of the same origin. */
export class Scope {
  readonly url: URL;
  readonly document: Document;
  #roots: WeakRef<Document | ShadowRoot>[] = [];
  #known = new WeakSet<Node>();
  /** Elements of the page's own making that had no tree yet. */
  #custom: WeakRef<Element>[] = [];
  #waiting = new WeakSet<Element>();

  constructor(document: Document, url: URL) {
    this.document = document;
    this.url = url;
    this.add(document);
  }

  /** Adds a tree and every tree inside it. Returns the ones that were not known. */
  add(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
    if (this.#known.has(root)) return [];
    this.#known.add(root);
    this.#roots.push(new WeakRef(root));
    return [root, ...this.explore(root)];
  }

  /** Looks for trees in an element and below. Returns the ones that were not known. */
  enter(element: Element): (Document | ShadowRoot)[] {
    return this.#addIn([element, ...natives().all(element, MAY_HOLD)]);
  }

  /** Looks for trees below a node. Returns the ones that were not known. */
  explore(node: ParentNode): (Document | ShadowRoot)[] {
    return this.#addIn(natives().all(node, MAY_HOLD));
  }

  /** The same where a tree most often comes late: in elements of the page's own making, and in empty ones. */
  exploreLikely(): (Document | ShadowRoot)[] {
    const custom = this.#custom.map((one) => one.deref()).filter((one) => one !== undefined);
    return this.#addIn(custom.filter(isAlive).concat(this.all(EMPTY)));
  }

  /** Elements of the page's own making, which have a hyphen in their name, are remembered: their tree may come late. */
  #addIn(elements: readonly Element[]): (Document | ShadowRoot)[] {
    const dom = natives();
    const found: (Document | ShadowRoot)[] = [];
    for (const element of elements) {
      const tag = dom.tag(element);
      if (tag.includes('-')) this.#wait(element);
      const root = dom.shadow(element) ?? (tag.endsWith('frame') ? frameDocument(element) : undefined);
      if (root) for (const one of this.add(root)) found.push(one);
    }
    return found;
  }

  #wait(element: Element): void {
    if (this.#waiting.has(element)) return;
    this.#waiting.add(element);
    this.#custom.push(new WeakRef(element));
    if (this.#custom.length > MOST_WAITING) this.#custom.shift();
  }

  /** Whether anything here had a tree of its own so far, or is of the page's own making. */
  get hasTrees(): boolean {
    return this.#roots.length > 1 || this.#custom.length > 0;
  }

  /** The trees that are still part of the page. */
  roots(): (Document | ShadowRoot)[] {
    const roots = this.#roots.map((root) => root.deref()).filter((root) => root !== undefined);
    return roots.filter((root) => isPart(root, this.document));
  }

  all(selector: string): Element[] {
    const dom = natives();
    const asked = together(selector);
    return this.roots().flatMap((root) => dom.all(root, asked));
  }

  first(selector: string): Element | null {
    const dom = natives();
    for (const root of this.roots()) {
      const element = dom.first(root, selector);
      if (element) return element;
    }
    return null;
  }
}

/**
 * All of a page but what is in some boxes: a conversation has most of the page in it, and what stands around it is asked for
 * each time something changed there.
 */
export function outside(scope: Pick<Scope, 'roots'>, boxes: readonly Element[]): Pick<Scope, 'all'> {
  return { all: (selector) => scope.roots().flatMap((root) => allBut(root, selector, boxes)) };
}

/** What a part of the page holds, but for some boxes and what is in them. */
export function allBut(
  part: Node & ParentNode,
  selector: string,
  boxes: readonly Element[],
): readonly Element[] {
  const dom = natives();
  const asked = together(selector);
  const found = (node: Node & ParentNode): readonly Element[] => {
    if (!boxes.some((box) => dom.contains(node, box))) return dom.all(node, asked);
    return dom
      .elements(node)
      .filter((element) => !boxes.includes(element))
      .flatMap((element) => (dom.matches(element, asked) ? [element, ...found(element)] : found(element)));
  };
  return boxes.includes(part as Element) ? [] : found(part);
}

/** What else stands in a box that holds a part. */
export function beside(box: Node, part: Element): Element[] {
  return natives()
    .elements(box)
    .filter((one) => one !== part);
}

/** Every element in a node, in order, and those of the open trees of its own making. */
export const allIn = once((node: ParentNode & Node): readonly Element[] => {
  const inside = natives().all(node, '*');
  const root = natives().type(node) === 1 ? treeOf(node as Element) : null;
  const trees = [root, ...inside.map(treeOf)].filter((tree) => tree !== null);
  return trees.length > 0 ? [...trees.flatMap((tree) => natives().all(tree, '*')), ...inside] : inside;
});

function treeOf(element: Element): ShadowRoot | null {
  return natives().tag(element).includes('-') ? natives().shadow(element) : null;
}

export function isFrame(element: Element): boolean {
  const tag = natives().tag(element);
  return tag === 'iframe' || tag === 'frame';
}

/** The document of a frame that this page may read; a frame that has not loaded or is another site's has none. */
export function frameDocument(element: Element): Document | undefined {
  if (!isFrame(element)) return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The frame that a document stands in. Firefox throws where others say null: for a window that another site took over,
 * and for all of a document that was left.
 */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Whether an element stands on a page that is shown: what stood in a document that was left is connected to that still. */
export function isOnPage(element: Element): boolean {
  try {
    return natives().connected(element) && element.ownerDocument.defaultView !== null;
  } catch {
    return false;
  }
}

/** Nothing can be asked any more of what is a dead object in Firefox. */
function isAlive(node: Node): boolean {
  try {
    return natives().type(node) > 0;
  } catch {
    return false;
  }
}

function isPart(root: Document | ShadowRoot, main: Document): boolean {
  if (!isAlive(root)) return false;
  return 'host' in root ? natives().connected(root.host) : isShown(root, main);
}

function isShown(root: Document, main: Document): boolean {
  if (root === main) return true;
  const frame = frameOf(root);
  return !!frame && natives().connected(frame) && frameDocument(frame) === root;
}

/** The element above, across shadow roots and out of frames. */
export function above(element: Element): Element | null {
  const parent = natives().parent(element);
  if (!parent) return null;
  const type = natives().type(parent);
  if (type === 1) return parent as Element;
  if (type === 11) return (parent as ShadowRoot).host ?? null;
  return frameOf(parent as Document);
}

/** The closest element that matches, the element itself first, across shadow roots and out of frames. */
export function closestAcross(element: Element, selector: string): Element | null {
  const dom = natives();
  for (let at: Element | null = element; at; ) {
    const found = dom.closest(at, selector);
    if (found) return found;
    const root: Node = dom.root(at);
    at = 'host' in root ? (root as ShadowRoot).host : frameOf(root as Document);
  }
  return null;
}

/** An element and what it stands in, one after the other, so many at most. */
export function* outwards(element: Element | null, most: number): Generator<Element> {
  for (let at = element, step = 0; at && step < most; at = above(at), step++) yield at;
}

/** Whether `box` holds `element`, across shadow roots and out of frames. */
export function holds(box: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = above(at)) if (at === box) return true;
  return false;
}

/** Whether a reader sees `element` in `box`: where it was put into a slot, in what that slot stands in. */
export function shows(box: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = natives().slot(at) ?? above(at))
    if (at === box) return true;
  return false;
}
