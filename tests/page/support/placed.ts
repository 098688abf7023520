import { vi } from 'vitest';

/** Where an element stands in a pane of 700 pixels, as its `data-at` says: "20 300" from the left edge to the right. */
export function placed(element: Element): DOMRect {
  const [left = 0, right = 700] = (element.getAttribute('data-at') ?? '')
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return { left, right, top: 0, bottom: 20, width: right - left, height: 20 } as DOMRect;
}

/**
 * Has the words of every element stand where its `data-at` says, until the mocks are restored.
 * @param isLaidOut whether a page has laid out what is in an element
 */
export function placeWords(isLaidOut: (element: Element) => boolean = () => true): void {
  vi.spyOn(document, 'createRange').mockImplementation(() => {
    let of: Element = document.body;
    const selectNodeContents = (one: Element) => {
      of = one;
    };
    const getBoundingClientRect = () => (isLaidOut(of) ? placed(of) : { ...placed(of), width: 0 });
    return { selectNodeContents, getBoundingClientRect } as unknown as Range;
  });
}
