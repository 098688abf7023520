import { type Mark, markOf } from './conversation.ts';
import type { Line, Pane } from './layout.ts';
import { isCut } from './lost.ts';
import { natives } from './natives.ts';
import { isElement, isVisible } from './visible.ts';

/** So many of the last rows, where they were hidden, are looked at again: what they stand in may have been shown since. */
const MAY_SHOW = 40;

/** What the rows of panes say, each read once until something in it changes. */
export class RowMarks {
  #marks = new WeakMap<Element, Mark | 'nothing'>();
  /** Those that were hidden when they were read. */
  readonly #hidden = new WeakSet<Element>();
  /** Lines read and not told yet. */
  readonly #lines = new Map<Element, Line>();
  readonly #first = new WeakMap<Element, WeakRef<Element>>();
  readonly #last = new WeakMap<Element, WeakRef<Element>>();

  /** Something in this element changed: it is to be read again. */
  changed(element: Element): void {
    this.#marks.delete(element);
    this.#lines.delete(element);
  }

  /** Rows are read in another way from now on. */
  forget(): void {
    this.#marks = new WeakMap();
    this.#lines.clear();
  }

  /** Reads one row ahead, so that telling it takes no time. */
  prepare(pane: Pane, row: Element): void {
    if (!this.#marks.has(row)) this.#mark(pane, row, isVisible(pane.element));
  }

  #mark(pane: Pane, element: Element, paneShown: boolean): Mark | 'nothing' {
    const hidden = paneShown && natives().connected(element) && !isVisible(element);
    const line = hidden ? undefined : pane.readRow?.(element);
    const mark = line ? markOf(line) : 'nothing';
    this.#marks.set(element, mark);
    if (hidden) this.#hidden.add(element);
    else this.#hidden.delete(element);
    if (line) this.#lines.set(element, line);
    return mark;
  }

  /** Whether a row was read, and says nothing. */
  isSilent(row: Element): boolean {
    return this.#marks.get(row) === 'nothing';
  }

  /** The rows of a pane that say something, as far as that is known. */
  rowsOf(pane: Pane): Element[] {
    return pane.rows?.().filter((row) => !this.isSilent(row)) ?? [];
  }

  /**
   * @param isWhole these are all rows of the pane
   * @returns a mark for each row that says something, and the way to its words
   */
  read(pane: Pane, rows: readonly Element[], isWhole: boolean) {
    const fresh = new Map<number, Line>();
    const marks: Mark[] = [];
    const elements: Element[] = [];
    const paneShown = isVisible(pane.element);
    for (const [place, element] of rows.entries()) {
      if (place >= rows.length - MAY_SHOW && this.#hidden.has(element)) this.#marks.delete(element);
      const mark = this.#marks.get(element) ?? this.#mark(pane, element, paneShown);
      if (mark === 'nothing') continue;
      const line = this.#lines.get(element);
      if (line) fresh.set(marks.length, line);
      marks.push(mark);
      elements.push(element);
    }
    this.#lines.clear();
    const [first, last] = [elements[0], elements.at(-1)];
    if (isWhole && first) this.#first.set(pane.element, new WeakRef(first));
    if (last) this.#last.set(pane.element, new WeakRef(last));
    const lineAt = (shown: number) =>
      fresh.get(shown) ?? pane.readRow?.(elements[shown] as Element) ?? { text: '', element: null };
    return { marks, lineAt };
  }

  /** The last row of a pane that said anything when it was last read. */
  lastOf(pane: Pane): Element | undefined {
    return this.#last.get(pane.element)?.deref();
  }

  /** Whether a pane has dropped the first of its rows since it was read whole. */
  isCut(pane: Pane): boolean {
    const first = this.#first.get(pane.element);
    return first !== undefined && isCut([first.deref()]);
  }

  /** Whether more than so many things came below the last row of a pane. */
  grewBy(pane: Pane, most: number): boolean {
    const dom = natives();
    let at: Node | null | undefined = this.lastOf(pane);
    let more = 0;
    for (; at && at !== pane.element; at = dom.parent(at))
      for (let below = isElement(at) ? dom.after(at) : null; below; below = dom.after(below))
        if (++more > most) return dom.connected(below);
    return false;
  }
}
