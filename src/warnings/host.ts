import { takeDown } from './taken-down.ts';

/** Taken before any page script can replace them; a page's own names (`<form name="body">`) cannot stand in either. */
const attachShadow = Element.prototype.attachShadow;
const createElement = Document.prototype.createElement;
const append = Node.prototype.appendChild;

/** A page that takes us away is answered at once, then ever more slowly, then no more: it must not hang over us. */
const TRIES = 40;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Everything that is shown lives in here. */
  readonly inside: HTMLElement;
  readonly removals: () => number;
  /** Whether it is in the page, and not given up. */
  readonly present: () => boolean;
}

/**
 * Puts one element with a closed shadow root into the page, and keeps it there until `signal` aborts.
 * @param document the page
 * @param css the style of what is inside
 */
export function createHost(document: Document, css: string, signal: AbortSignal): Host {
  const element = createElement.call(document, 'div');
  const root = attachShadow.call(element, { mode: 'closed' });
  const inside = createElement.call(document, 'div');
  inside.className = 'vigie';
  style(document, root, css);
  append.call(root, inside);
  const kept = keep(document, element, signal);
  return { element, root, inside, ...kept };
}

/**
 * A constructed sheet passes any Content-Security-Policy. Firefox does not let an extension adopt one into a page's
 * tree; there a `<style>` whose text the extension sets in one go is exempt from the page's policy.
 */
function style(document: Document, root: ShadowRoot, css: string): void {
  try {
    const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // falls through to the element
  }
  const element = createElement.call(document, 'style');
  element.textContent = css;
  append.call(root, element);
}

function keep(document: Document, element: HTMLElement, signal: AbortSignal) {
  let removals = 0;
  let efforts = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const restore = () => {
    waiting = undefined;
    for (const name of foreign(element)) element.removeAttribute(name);
    const top = rootOf(document);
    if (!top || element.parentNode === top) return;
    append.call(top, element);
    observer.observe(top, { childList: true });
  };
  const changed = () => {
    if (signal.aborted || waiting !== undefined) return;
    const gone = element.parentNode !== rootOf(document);
    if (!gone && foreign(element).length === 0) return;
    if (gone) removals += 1;
    efforts += 1;
    // Never at once: a page that answers each repair with a removal would spin for ever in one task.
    if (efforts <= TRIES) waiting = setTimeout(restore, efforts < 3 ? 0 : Math.min(30 * efforts, 900));
  };
  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true });
  observer.observe(element, { attributes: true });
  restore();
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    takeDown(() => {
      observer.disconnect();
      element.remove();
    });
  });
  return { removals: () => removals, present: () => element.isConnected && efforts <= TRIES };
}

/** `inert`, `aria-hidden` and the like, set by the page, would silence us. */
function foreign(element: HTMLElement): string[] {
  return element.getAttributeNames().filter((name) => name !== 'popover');
}

function rootOf(document: Document): Element | null {
  return [...document.childNodes].find((node): node is Element => node.nodeType === 1) ?? null;
}
