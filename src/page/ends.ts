import type { Pane } from './layout.ts';
import { natives } from './natives.ts';
import { isElement } from './visible.ts';

/** What has so many children holds the rows, and is none. */
const MANY = 8;
/** How many things may stand below the last row: what is scrolled to, who is typing. */
const MOST_BELOW = 2;

interface End {
  readonly pane: Pane;
  /** The child of the box that holds the last row. */
  readonly last: WeakRef<Element>;
}

/** What came below all rows of a pane, in order, where nothing else changed. */
export interface Below {
  readonly pane: Pane;
  readonly parts: readonly Element[];
  readonly rows: readonly Element[];
}

/**
 * Where conversations end on the page. As long as nothing changes but what comes below, that alone is read: a chat that
 * floods is not read anew at each line.
 */
export class Ends {
  /** By what holds the rows. */
  #ends = new WeakMap<Element, End>();
  /** By their element, as they were when the page was last looked at. */
  #panes: WeakMap<Element, Pane> | undefined;

  /** @param row the last row of the pane that says anything, just read */
  remember(pane: Pane, row: Element | undefined): void {
    const dom = natives();
    if (!row || !pane.rowsIn) return;
    this.#panes?.set(pane.element, pane);
    for (let last = row; last !== pane.element; ) {
      const box = dom.parent(last);
      if (!box || !isElement(box)) return;
      if (dom.childCount(box) > MANY) {
        this.#ends.set(box, { pane, last: new WeakRef(last) });
        return;
      }
      last = box;
    }
  }

  /** Something else changed on the page. */
  forget(): void {
    this.#ends = new WeakMap();
  }

  /** The page was looked at anew, and these are its panes: those that it had already end where they did. */
  renew(panes: readonly Pane[]): void {
    this.#panes = new WeakMap(panes.map((pane) => [pane.element, pane]));
  }

  /** @param isSilent whether this row was read, and says nothing */
  below(records: readonly MutationRecord[], isSilent: (row: Element) => boolean): Below | undefined {
    const box = records[0]?.target;
    const end = box && isElement(box) && this.#endIn(box);
    if (!end) return undefined;
    const parts: Element[] = [];
    for (const record of records) {
      if (record.type !== 'childList' || record.target !== box) return undefined;
      for (const node of record.addedNodes) if (isElement(node)) parts.push(node);
      // Old rows that are dropped above; whatever else goes is a change.
      if (record.removedNodes.length > 0 && record.previousSibling) return undefined;
    }
    return this.#follow(end, box, parts) && endsWith(parts, end.pane, isSilent)
      ? this.#read(end, box, parts)
      : undefined;
  }

  #endIn(box: Element): End | undefined {
    const end = this.#ends.get(box);
    const pane = end && this.#panes ? this.#panes.get(end.pane.element) : end?.pane;
    return end && pane?.rowsIn && { ...end, pane };
  }

  /** Whether these stand one after the other below what was last. */
  #follow({ last }: End, box: Node, parts: readonly Element[]): boolean {
    const dom = natives();
    let before = last.deref();
    if (!before || dom.parent(before) !== box) return false;
    for (const part of parts) {
      if (dom.before(part) !== before) return false;
      before = part;
    }
    return true;
  }

  #read({ pane, last }: End, box: Element, parts: readonly Element[]): Below | undefined {
    const rows: Element[] = [];
    for (const part of parts) {
      const inPart = pane.rowsIn?.(part);
      if (!inPart) return undefined;
      rows.push(...inPart);
    }
    this.#ends.set(box, { pane, last: new WeakRef(parts.at(-1) ?? (last.deref() as Element)) });
    return { pane, parts, rows };
  }
}

/** Whether no row that says anything stands below these. */
function endsWith(parts: readonly Element[], pane: Pane, isSilent: (row: Element) => boolean): boolean {
  const dom = natives();
  const last = parts.at(-1);
  let below = last ? dom.after(last) : null;
  for (let i = 0; below; i++, below = dom.after(below))
    if (i === MOST_BELOW || !pane.rowsIn?.(below)?.every(isSilent)) return false;
  return true;
}
