import type { Box } from './box.ts';
import { placeFree } from './free-place.ts';
import type { Look } from './under.ts';

interface Setting {
  readonly view: Box;
  /** The message box, the field in focus, the entry form; for the mark our own cards too. */
  readonly avoid: readonly Box[];
  readonly look: Look;
}

/**
 * Puts the bar where it covers no control: whole where people arrive, one line in the chat itself or where the whole
 * one finds no place. Where even the line finds none it says so in `data-blocks`, and goes at the first press on the
 * page.
 */
export function layBar(bar: HTMLElement, { view, avoid, look, form }: Setting & { form: boolean }): void {
  const whole = bar.dataset.chat !== 'true' || form;
  for (const size of whole ? (['whole', 'line'] as const) : (['line'] as const)) {
    bar.dataset.size = size;
    const place = placeFree('bar', view, sizeOf(bar), avoid, look, standing(bar, size));
    if (!place) continue;
    bar.dataset.blocks = 'false';
    stand(bar, place, size);
    return;
  }
  bar.dataset.blocks = 'true';
  const { width } = sizeOf(bar);
  const left = Math.max(view.left, (view.left + view.right - width) / 2);
  stand(bar, { left, top: view.top + 8, right: left + width, bottom: 0 }, 'line');
}

/** Puts the mark where it covers no control; where there is no such place, the toolbar has to do. */
export function layMark(mark: HTMLElement, { view, avoid, look }: Setting): void {
  const place = placeFree('mark', view, sizeOf(mark), avoid, look, standing(mark, 'mark'));
  mark.style.visibility = place ? 'visible' : 'hidden';
  if (!place) return;
  mark.dataset.side = place.left < (view.left + view.right) / 2 ? 'left' : 'right';
  stand(mark, place, 'mark');
}

/** Where it was put at the last laying, if it was of this size then: motion may show it elsewhere. */
function standing(element: HTMLElement, size: string): Box | undefined {
  if (element.dataset.stood !== size) return undefined;
  const [left, top] = [element.style.left, element.style.top].map(Number.parseFloat);
  if (left === undefined || top === undefined) return undefined;
  const { width, height } = sizeOf(element);
  return { left, top, right: left + width, bottom: top + height };
}

function sizeOf(element: HTMLElement) {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

function stand(element: HTMLElement, { left, top }: Box, size: string): void {
  element.dataset.stood = size;
  Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
}
