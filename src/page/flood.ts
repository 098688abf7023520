import type { Below } from './ends.ts';
import type { Pane } from './layout.ts';

/** So many lines on end that only came below, each so soon after the one before, in milliseconds, are a flood. */
const STREAK = 30;
const SOON = 100;
/** So many that come at once wait too: they are read a few at a time. */
const MANY = 20;
/** So many are kept: more could be dropped above before they are read. */
const MOST = 200;

/**
 * Lines that come faster than anybody reads are read several at a time, which takes half as long as one by one. Nothing
 * is put off on a page that does anything but add them.
 */
export class Flood {
  #streak = 0;
  #last = Number.NEGATIVE_INFINITY;
  #pane: Pane | undefined;
  #rows: Element[] = [];

  /** Whether these may wait; they are kept then. */
  keeps({ pane, rows }: Below, now: number): boolean {
    this.#streak = now - this.#last < SOON ? this.#streak + 1 : 0;
    this.#last = now;
    const isOther = this.#pane !== undefined && this.#pane.element !== pane.element;
    // Where some wait already, the others wait behind them.
    const isFlood = this.#streak >= STREAK || rows.length > MANY || this.#pane !== undefined;
    if (!isFlood || isOther || this.#rows.length + rows.length > MOST) return false;
    this.#pane = pane;
    this.#rows.push(...rows);
    return true;
  }

  /** Something else happened. */
  ends(): void {
    this.#streak = 0;
  }

  get isWaiting(): boolean {
    return this.#pane !== undefined;
  }

  /** Enough are kept to be read now. */
  get isHigh(): boolean {
    return this.#rows.length > MANY;
  }

  /** What is kept, while it is. */
  get kept(): { readonly pane: Pane; readonly rows: readonly Element[] } | undefined {
    return this.#pane && { pane: this.#pane, rows: this.#rows };
  }

  /** What was kept, once. */
  take(): { readonly pane: Pane; readonly rows: readonly Element[] } | undefined {
    const [pane, rows] = [this.#pane, this.#rows];
    this.#pane = undefined;
    this.#rows = [];
    return pane && { pane, rows };
  }
}
