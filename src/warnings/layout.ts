import { placeBeside } from './beside-place.ts';
import { type Box, boxOf } from './box.ts';
import { composerBar } from './composer-bar.ts';
import { type DockPlace, NARROW, placeDock } from './dock-place.ts';
import { formBox } from './form-box.ts';
import { layBar, layMark } from './lay-bar.ts';
import { layChips } from './lay-chips.ts';
import { placeNote } from './note-place.ts';
import { placePause } from './pause-place.ts';
import type { Rows } from './rows.ts';
import type { Look } from './under.ts';

/** What the layout must know of the page. */
export interface PageParts {
  /** The message box and what sends from it. */
  readonly composer: readonly Element[];
  /** A field of the form that the advice is about. */
  readonly form: Element | null;
  /** What has the page's focus. */
  readonly focused: Element | null;
  /** Chips whose row is under something else of the page. */
  readonly covered: ReadonlySet<string>;
  readonly look: Look;
}

/**
 * Puts everything where it belongs on the screen: chips on their rows, cards and questions clear of the message box.
 * @param inside where our things are
 * @param view the visible part of the page
 */
export function layOut(inside: Element, rows: Rows, page: PageParts, view: Box): void {
  const part = (name: string) => inside.querySelector<HTMLElement>(`[data-place="${name}"]`);
  const bars = composerBar(page.composer);
  const form = page.form && wide(view) ? formBox(page.form) : null;
  const avoid = [...bars, boxOf(page.focused), form].filter((box) => box !== null);
  layChips(inside, { rows, view, avoid: bars, covered: page.covered, look: page.look });
  const note = part('note');
  if (note) layNote(inside, note, view);
  const bar = part('bar');
  if (bar) layBar(bar, { view, avoid, look: page.look, form: page.form !== null });
  const draft = part('draft');
  if (draft && bars[0]) stand(draft, placeBeside(view, bars[0], naturalHeight(draft)), view);
  const pause = part('pause');
  if (pause) layPause(pause, boxOf(rows.get(pause.dataset.for ?? '')), view, bars);
  const dock = part('dock');
  const taken = [...avoid, ...[bar, draft, pause].map(boxOf).filter((box) => box !== null)];
  if (dock && !dock.hidden) stand(dock, placeDock(view, naturalHeight(dock), taken), view);
  const mark = part('mark');
  if (mark) layMark(mark, { view, avoid: [...taken, ...cardsIn(dock)], look: page.look });
}

function wide(view: Box): boolean {
  return view.right - view.left >= NARROW;
}

function cardsIn(dock: HTMLElement | null): Box[] {
  return [...(dock?.children ?? [])].map(boxOf).filter((box) => box !== null);
}

/** Beside the row that was pressed; near the top when the page took it away. */
function layPause(pause: HTMLElement, row: Box | null, view: Box, avoid: readonly Box[]): void {
  const { width, height } = pause.getBoundingClientRect();
  const middle = (view.left + view.right - width) / 2;
  const from = row ?? { left: middle, right: middle, top: view.top, bottom: view.bottom / 5 };
  const { left, top } = placePause(from, { width, height }, view, avoid);
  Object.assign(pause.style, { left: `${left}px`, top: `${top}px` });
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
