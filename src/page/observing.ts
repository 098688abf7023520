import { inOneGo } from './ask-once.ts';
import { natives } from './natives.ts';
import { quietly } from './quietly.ts';
import { above, frameDocument, isFrame, type Scope } from './scope.ts';
import { isElement } from './visible.ts';

/** Attributes that carry text, or that show and hide. */
const ATTRIBUTES = ['value', 'class', 'style', 'hidden', 'aria-selected', 'aria-hidden'];
/**
 * Shadow roots that come after their host make no record: they are looked for at these times, in milliseconds; in all of a page that
 * has such trees, and once in any.
 */
const LATE_ROOTS = [
  { wait: 300, where: 'likely' },
  { wait: 1000, where: 'likely' },
  { wait: 3000, where: 'all if any' },
  { wait: 8000, where: 'all' },
] as const;

const FRAMES = 'iframe, frame';
/** So many nodes that come at once are not entered one by one, but with what they stand in: panes are rewritten whole. */
const MANY = 8;
/** What is rewritten whole again and again is entered once in so long, in milliseconds. */
const ENTER_AGAIN = 500;

/** So many nodes may come before a row: what templates leave to find their places again. */
const MARKS = 4;
/** How deep in a row the first element of the page's own making may stand. */
const DEEPEST = 3;

interface Tell {
  /** Asked first: what was added, if that is all that changed and it was read; else undefined. */
  added(records: readonly MutationRecord[]): readonly Element[] | undefined;
  /** @param changed the elements in which something changed, with all that they stand in; `targets`: those themselves, and what was added to them */
  changed(changed: ReadonlySet<Element>, targets: readonly Element[]): void;
  /** Another document came in a frame. */
  opened(): void;
}

/** One observer over every tree of a page: tells which elements something changed in. */
export class Observing {
  readonly #scope: Scope;
  readonly #signal: AbortSignal;
  readonly #tell: Tell;
  readonly #observer: MutationObserver;
  readonly #followed = new WeakSet<Element>();
  /** What was entered a moment ago, and whether it was filled anew since. */
  readonly #entered = new WeakMap<Element, { isStale: boolean }>();
  #onView: (view: Window) => void = () => {};

  constructor(scope: Scope, signal: AbortSignal, tell: Tell) {
    this.#scope = scope;
    this.#signal = signal;
    this.#tell = tell;
    const view = (scope.document.defaultView ?? globalThis) as Window & typeof globalThis;
    this.#observer = new view.MutationObserver((records) => this.#onRecords(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** @param onView called with the window of each document that is read, once */
  start(onView: (view: Window) => void): void {
    this.#onView = onView;
    for (const root of this.#scope.roots()) this.#observe(root);
    for (const { wait, where } of LATE_ROOTS) {
      const timer = setTimeout(() => quietly(() => this.#explore(where)), wait);
      this.#signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  #observe(root: Document | ShadowRoot): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    if ('host' in root) return;
    if (root.defaultView) this.#onView(root.defaultView);
    for (const frame of natives().all(root, FRAMES)) this.#followFrame(frame);
  }

  /** A frame that goes elsewhere has another document, which is read in its turn. */
  #followFrame(frame: Element): void {
    if (this.#followed.has(frame)) return;
    this.#followed.add(frame);
    const read = () => {
      const inner = frameDocument(frame);
      if (!inner) return;
      this.#add(this.#scope.add(inner));
      this.#tell.opened();
    };
    frame.addEventListener('load', read, { signal: this.#signal });
  }

  #explore(where: (typeof LATE_ROOTS)[number]['where']): void {
    const scope = this.#scope;
    const isAll = where === 'all' || (where === 'all if any' && scope.hasTrees);
    this.#add(isAll ? scope.explore(scope.document) : scope.exploreLikely());
  }

  #add(roots: readonly (Document | ShadowRoot)[]): void {
    if (!roots.length) return;
    const changed = new Set<Element>();
    for (const root of roots) {
      this.#observe(root);
      const at = 'host' in root ? root.host : root.documentElement;
      if (at) climb(at, changed);
    }
    this.#tell.changed(changed, [...changed]);
  }

  /** Elements of the page's own making draw what they show after they came: names that stand in them, too. */
  #onRecords(records: readonly MutationRecord[]): void {
    if (!records.some(({ addedNodes }) => isAnyOwnMaking(addedNodes))) this.#take(records);
    else setTimeout(() => !this.#signal.aborted && quietly(() => this.#take(records)));
  }

  #take(records: readonly MutationRecord[]): void {
    inOneGo(() => {
      const added = this.#tell.added(records);
      if (added) for (const element of added) this.#enter(element);
      else this.#onOther(records);
    });
  }

  #onOther(records: readonly MutationRecord[]): void {
    const dom = natives();
    const changed = new Set<Element>();
    const targets = new Set<Element>();
    const filled = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const element = isElement(target) ? target : dom.parent(target);
      if (element && isElement(element)) {
        climb(element, changed);
        targets.add(element);
      }
      if (addedNodes.length > MANY && isElement(target)) filled.add(target);
      else
        for (const node of addedNodes)
          if (isElement(node)) {
            targets.add(node);
            this.#enter(node);
          }
    }
    for (const element of filled) this.#enterFilled(element);
    if (!this.#signal.aborted) this.#tell.changed(changed, [...targets]);
  }

  #enterFilled(element: Element): void {
    const entered = this.#entered.get(element);
    if (entered) {
      entered.isStale = true;
      return;
    }
    const now = { isStale: false };
    this.#entered.set(element, now);
    this.#enter(element);
    setTimeout(() => {
      this.#entered.delete(element);
      if (now.isStale && !this.#signal.aborted) this.#enterFilled(element);
    }, ENTER_AGAIN);
  }

  #enter(element: Element): void {
    for (const frame of natives().all(element, FRAMES)) this.#followFrame(frame);
    if (isFrame(element)) this.#followFrame(element);
    this.#add(this.#scope.enter(element));
  }
}

/** Looks at the first few only, without a list of them all: a pane rewritten whole brings thousands. */
function isAnyOwnMaking(nodes: NodeList): boolean {
  for (let i = 0; i < MARKS; i++) {
    const node = nodes[i];
    if (!node) return false;
    if (isOwnMaking(node)) return true;
  }
  return false;
}

/** Whether a node, or what it begins with, is an element of the page's own making. */
function isOwnMaking(node: Node): boolean {
  const dom = natives();
  let at = isElement(node) ? node : null;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    if (dom.tag(at).includes('-')) return true;
    at = dom.firstElement(at);
  }
  return false;
}

/** Adds an element and all that it stands in, up to the first that is known already. */
function climb(element: Element, changed: Set<Element>): void {
  for (let at: Element | null = element; at && !changed.has(at); at = above(at)) changed.add(at);
}
