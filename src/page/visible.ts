import { natives } from './natives.ts';

/**
 * Whether the reader can see an element: pages keep `display: none` copies of rows for other screen sizes.
 * What has no box of its own (`display: contents`) is as visible as what holds it.
 */
export function isVisible(element: Element): boolean {
  try {
    if (!isDrawn(element)) return false;
    if (
      typeof element.checkVisibility !== 'function' ||
      element.checkVisibility({
        visibilityProperty: true,
        checkVisibilityCSS: true,
      } as CheckVisibilityOptions)
    )
      return true;
    const holder = natives().parent(element);
    return (
      styleOf(element)?.display === 'contents' && holder !== null && isElement(holder) && isVisible(holder)
    );
  } catch {
    return true;
  }
}

/** Whether this one element is drawn, whatever it stands in. */
export function isDrawn(element: Element): boolean {
  return natives().attribute(element, 'hidden') === null && styleOf(element)?.display !== 'none';
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

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument?.defaultView?.getComputedStyle(element);
}
