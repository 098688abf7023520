import type { Box } from './box.ts';

/** After so many vain attempts in a row we wait for the page to change: a fight would only flicker. */
const ATTEMPTS = 4;

/**
 * Keeps us above the page's own top layer, going there only when something covers us or a transform on the root moves
 * us.
 * @returns a check, to be called now and then: false while the page still covers us
 */
export function createSurface(
  host: HTMLElement,
  hits: (x: number, y: number) => boolean,
): (shown: readonly Box[], view: Box) => boolean {
  let attempts = 0;
  let above: Element | null = null;
  return (shown, view) => {
    const clear = () =>
      inPlace(host, view) && shown.every((box) => hits((box.left + box.right) / 2, box.top + 12));
    if (shown.length === 0 || clear()) {
      attempts = 0;
      return true;
    }
    const modal = modalOf(host);
    // A modal makes everything else inert, us too: above it we are seen, but can be neither pressed nor heard by a
    // screen reader, so the popup has to say so. To raise ourselves again would change nothing.
    if (modal && modal === above && isOpen(host)) return false;
    if (attempts >= ATTEMPTS) return false;
    attempts += 1;
    above = raise(host) ? modal : null;
    return above !== null || clear();
  };
}

function raise(host: HTMLElement): boolean {
  if (typeof host.showPopover !== 'function') return false;
  try {
    if (isOpen(host)) host.hidePopover();
    host.setAttribute('popover', 'manual');
    host.showPopover();
    return true;
  } catch {
    host.removeAttribute('popover');
    return false;
  }
}

function isOpen(host: HTMLElement): boolean {
  return host.hasAttribute('popover') && host.matches(':popover-open');
}

/** The page's newest modal dialog, as far as its place in the document tells. */
function modalOf(host: HTMLElement): Element | null {
  return [...host.ownerDocument.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

/** Our host spans the viewport unless the page transforms an ancestor. */
function inPlace(host: HTMLElement, view: Box): boolean {
  const box = host.getBoundingClientRect();
  return Math.abs(box.left) < 2 && Math.abs(box.top) < 2 && Math.abs(box.right - view.right) < 24;
}
