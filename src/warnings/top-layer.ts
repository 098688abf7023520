import type { Box } from './box.ts';

/**
 * Goes above the page's own top layer, only when something there covers us or a transform on the root moves us.
 * @returns false while the page still covers us
 */
export function surface(
  host: HTMLElement,
  shown: readonly Box[],
  view: Box,
  hits: (x: number, y: number) => boolean,
): boolean {
  const clear = () =>
    inPlace(host, view) && shown.every((box) => hits((box.left + box.right) / 2, box.top + 12));
  if (shown.length === 0 || clear()) return true;
  if (typeof host.showPopover !== 'function') return false;
  try {
    if (host.hasAttribute('popover')) host.hidePopover();
    host.setAttribute('popover', 'manual');
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
  return clear();
}

/** Our host spans the viewport unless the page transforms an ancestor. */
function inPlace(host: HTMLElement, view: Box): boolean {
  const box = host.getBoundingClientRect();
  return Math.abs(box.left) < 2 && Math.abs(box.top) < 2 && Math.abs(box.right - view.right) < 24;
}
