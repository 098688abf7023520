import { once } from './ask-once.ts';
import { natives } from './natives.ts';

const BY_STYLE = { visibilityProperty: true, checkVisibilityCSS: true } as CheckVisibilityOptions;

/**
 * Whether the reader can see an element: pages keep `display: none` copies of rows for other screen sizes.
 * What has no box of its own (`display: contents`, a choice in a menu that is folded) is as visible as what holds it.
 */
export const isVisible: (element: Element) => boolean = once((element) => {
  try {
    if (natives().attribute(element, 'hidden') !== null) return false;
    if (typeof element.checkVisibility !== 'function') return displayOf(element) !== 'none';
    if (element.checkVisibility(BY_STYLE)) return true;
    const holder = natives().parent(element);
    const isOfHolder = natives().tag(element) === 'option' || displayOf(element) === 'contents';
    return isOfHolder && holder !== null && isElement(holder) && isVisible(holder);
  } catch {
    return true;
  }
});

/** Whether this one element is drawn, whatever it stands in. */
export const isDrawn: (element: Element) => boolean = once(
  (element) =>
    natives().attribute(element, 'hidden') === null && (hasBox(element) || displayOf(element) !== 'none'),
);

/** Whether it has a box, which is told far sooner than its style: what has one is drawn. */
function hasBox(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && element.checkVisibility();
}

/** Whether it says of itself that nobody sees it before they point at it: it is drawn in no colour, and takes no click either. */
export function isVeiled(element: Element): boolean {
  const style = natives().attribute(element, 'style') ?? '';
  return /opacity:\s*0(?![.\d])/i.test(style) && /pointer-events:\s*none/i.test(style);
}

/** Whether an element that holds no other says of itself that nobody sees it, though it keeps its place. */
export function isBlank(element: Element): boolean {
  const { attribute, childCount } = natives();
  return childCount(element) === 0 && /visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');
}

/** Whether the element itself says nothing about being hidden. */
export function saysShown(element: Element): boolean {
  const { attribute } = natives();
  return (
    attribute(element, 'hidden') === null && !/display\s*:\s*none/i.test(attribute(element, 'style') ?? '')
  );
}

export function isElement(node: Node): node is Element {
  return natives().type(node) === 1;
}

function displayOf(element: Element): string | undefined {
  return styleOf(element)?.display;
}

/** How an element is drawn, where the page is laid out at all. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument?.defaultView?.getComputedStyle(element);
}
