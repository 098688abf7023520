import { inOneGo } from './ask-once.ts';
import type { PaneReader } from './read-panes.ts';
import type { Job, Slices } from './slices.ts';
import type { Timers } from './timers.ts';

/** In a flood lines are read at most so long after they came, in milliseconds. */
const BEHIND = 100;

/** Reads what a flood left unread: few lines wait for more of them; then they are read, and the page has its turn between two pieces. */
export class CatchingUp {
  readonly #panes: PaneReader;
  readonly #timers: Timers;
  readonly #idle: Slices;
  readonly #onRead: () => void;
  #isRunning = false;

  /** @param onRead some was read */
  constructor(panes: PaneReader, timers: Timers, idle: Slices, onRead: () => void) {
    this.#panes = panes;
    this.#timers = timers;
    this.#idle = idle;
    this.#onRead = onRead;
  }

  /** Lines may be waiting. */
  soon(): void {
    const { behind } = this.#panes;
    if (behind === 'no' || this.#isRunning) return;
    if (behind === 'high') this.#start();
    else if (!this.#timers.has('behind')) this.#timers.after('behind', BEHIND, () => this.#start());
  }

  /** So much may have come below the lines of a pane that all of it is to be looked at again. */
  wholeSoon(): void {
    if (this.#panes.isOverdue && !this.#timers.has('overdue'))
      this.#timers.after('overdue', BEHIND, () => this.#readOverdue());
  }

  #start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#idle.add(this.#catchUp());
  }

  *#catchUp(): Job {
    try {
      yield* this.#panes.catchUp(Date.now);
    } finally {
      this.#isRunning = false;
    }
    this.#onRead();
  }

  #readOverdue(): void {
    inOneGo(() => this.#panes.readOverdue(Date.now()));
    this.#onRead();
  }
}
