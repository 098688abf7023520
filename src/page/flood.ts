import type { Below } from './ends.ts';
import type { Pane } from './layout.ts';
import { withLost } from './lost.ts';

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
  /** Where something else in the pane changed after that: all that it showed then, with what it dropped since. All that it shows is read, too. */
  state?: readonly Element[];
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
    if (kept) this.#add(kept, rows);
    else if (this.#streak >= STREAK || rows.length > FEW)
      this.#kept.set(pane.element, { pane, rows: [...rows] });
    else return false;
    return true;
  }

  #add(kept: Kept, rows: readonly Element[]): void {
    if (kept.state) kept.state = [...kept.state, ...rows];
    else kept.rows.push(...rows);
  }

  /** What is kept, the pane first that has waited longest. */
  get next(): Kept | undefined {
    return this.#kept.values().next().value;
  }

  /** What is kept of panes that the page has no more. */
  goneFrom(panes: readonly Pane[]): Kept[] {
    return [...this.#kept.values()].filter(
      ({ pane }) => !panes.some(({ element }) => element === pane.element),
    );
  }

  keptOf(pane: Pane): Kept | undefined {
    return this.#kept.get(pane.element);
  }

  /** Puts off what else changed in a pane, which shows these rows: it is read in its turn, with what it may have dropped until then. */
  putOff(pane: Pane, shown: readonly Element[]): void {
    const kept: Kept = this.keptOf(pane) ?? { pane, rows: [] };
    kept.state = withLost(kept.state ?? [], shown);
    this.#kept.set(pane.element, kept);
  }

  /** Enough are kept to be read now: more are not expected, or there are many. */
  get isHigh(): boolean {
    const isEnough = ({ rows, state }: Kept) => state !== undefined || rows.length > MANY;
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
