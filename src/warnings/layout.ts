import { placeBeside } from './beside-place.ts';
import type { Box } from './box.ts';
import { overlap } from './box.ts';
import { type DockPlace, NARROW, placeDock } from './dock-place.ts';
import { formBox } from './form-box.ts';
import { layChips } from './lay-chips.ts';
import { placeNote } from './note-place.ts';
import type { Rows } from './rows.ts';

/** What the layout must know of the page. */
export interface PageParts {
  readonly composer: Element | null;
  /** A field of the form that the advice is about. */
  readonly form: Element | null;
  /** What has the page's focus. */
  readonly focused: Element | null;
  /** Chips whose row is under something else of the page. */
  readonly covered: ReadonlySet<string>;
}

/**
 * Puts everything where it belongs on the screen: chips on their rows, cards and questions clear of the message box.
 * @param inside where our things are
 * @param view the visible part of the page
 */
export function layOut(inside: Element, rows: Rows, page: PageParts, view: Box): void {
  const part = (name: string) => inside.querySelector<HTMLElement>(`[data-place="${name}"]`);
  const composer = boxOf(page.composer);
  const form = page.form && wide(view) ? formBox(page.form) : null;
  const avoid = [composer, boxOf(page.focused), form].filter((box) => box !== null);
  layChips(inside, rows, view, composer, page.covered);
  const note = part('note');
  if (note) layNote(inside, note, view);
  const bar = part('bar');
  if (bar) layBar(bar, composer, view);
  const draft = part('draft');
  if (draft && composer) stand(draft, placeBeside(view, composer, naturalHeight(draft)), view);
  const dock = part('dock');
  const taken = [...avoid, ...[bar, draft].map(boxOf).filter((box) => box !== null)];
  if (dock && !dock.hidden) stand(dock, placeDock(view, naturalHeight(dock), taken), view);
}

function wide(view: Box): boolean {
  return view.right - view.left >= NARROW;
}

/** The bar is on top, unless the message box is there. */
function layBar(bar: HTMLElement, composer: Box | null, view: Box): void {
  bar.dataset.foot = 'false';
  const box = bar.getBoundingClientRect();
  if (composer && overlap(box, composer) && composer.top < (view.top + view.bottom) / 2)
    bar.dataset.foot = 'true';
}

function layNote(inside: Element, note: HTMLElement, view: Box): void {
  const chip = inside.querySelector(`[data-chip="${CSS.escape(note.dataset.for ?? '')}"]`);
  if (!chip) return;
  const { left, top } = placeNote(chip.getBoundingClientRect(), note.getBoundingClientRect(), view);
  Object.assign(note.style, { left: `${left}px`, top: `${top}px`, visibility: 'visible' });
}

function stand(element: HTMLElement, place: DockPlace, view: Box): void {
  const { box, foot } = place;
  element.dataset.foot = String(foot);
  Object.assign(element.style, {
    left: `${box.left}px`,
    width: `${box.right - box.left}px`,
    maxHeight: `${Math.max(0, box.bottom - box.top)}px`,
    top: foot ? 'auto' : `${box.top}px`,
    bottom: foot ? `${innerBottom(view) - box.bottom}px` : 'auto',
  });
}

/** `bottom` counts from the foot of the layout viewport, which an on-screen keyboard does not move. */
function innerBottom(view: Box): number {
  return Math.max(view.bottom, globalThis.innerHeight ?? 0);
}

/** How high the things in a column would be if nothing held them back. */
function naturalHeight(column: HTMLElement): number {
  let height = 0;
  for (const child of column.children) {
    const body = child.querySelector('.body');
    height += child.getBoundingClientRect().height + (body ? body.scrollHeight - body.clientHeight : 0) + 8;
  }
  return height - 8;
}

function boxOf(element: Element | null): Box | null {
  if (!element?.isConnected) return null;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? box : null;
}
