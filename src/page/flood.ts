import type { Below } from './ends.ts';
import type { Pane } from './layout.ts';

/** So many lines on end that only came below, each so soon after the one before, in milliseconds, are a flood. */
const STREAK = 30;
const SOON = 100;
/** More than so many that come at once wait too: a row takes a slow machine a millisecond or more. */
export const FEW = 4;
/** So many that wait in a flood are read without waiting for more. */
const MANY = 20;
/** So many may wait in one pane; for each that comes beyond, the page waits while an earlier one is read. */
const MOST = 2000;

/** Lines of one pane that are still to be read, in their order. */
export interface Kept {
  readonly pane: Pane;
  readonly rows: Element[];
  /** Something else in the pane changed meanwhile: when these are read, all that it shows is. */
  isChanged: boolean;
}

/**
 * Lines that come faster than anybody reads are read several at a time, which takes half as long as one by one, and in
 * slices, whatever else happens in their pane meanwhile. Rows that the page drops before their turn can still be read.
 */
export class Flood {
  #streak = 0;
  #last = Number.NEGATIVE_INFINITY;
  readonly #kept = new Map<Element, Kept>();

  /** Whether these may wait; they are kept then. */
  keeps({ pane, rows }: Below, now: number): boolean {
    this.#streak = now - this.#last < SOON ? this.#streak + 1 : 0;
    this.#last = now;
    // Where some wait already, the others wait behind them.
    const kept = this.#kept.get(pane.element);
    if (kept) kept.rows.push(...rows);
    else if (this.#streak >= STREAK || rows.length > FEW)
      this.#kept.set(pane.element, { pane, rows: [...rows], isChanged: false });
    else return false;
    return true;
  }

  /** What is kept, the pane first that has waited longest. */
  get next(): Kept | undefined {
    return this.#kept.values().next().value;
  }

  keptOf(pane: Pane): Kept | undefined {
    return this.#kept.get(pane.element);
  }

  /** Puts off what else changed in a pane: it is read after what is kept of it, in its turn. */
  putOff(pane: Pane): void {
    const kept = this.keptOf(pane) ?? { pane, rows: [], isChanged: true };
    kept.isChanged = true;
    this.#kept.set(pane.element, kept);
  }

  /** Enough are kept to be read now: more are not expected, or there are many. */
  get isHigh(): boolean {
    const isEnough = ({ rows, isChanged }: Kept) => isChanged || rows.length > MANY;
    return this.#streak < STREAK || [...this.#kept.values()].some(isEnough);
  }

  /** How many of these are too many to wait. */
  excessOf({ rows }: Kept): number {
    return Math.max(0, rows.length - MOST);
  }

  /** These are read. */
  forget({ pane }: Kept): void {
    this.#kept.delete(pane.element);
  }
}
