import type { Pane } from './layout.ts';
import type { Timers } from './timers.ts';

/** Reading at once may take this long, in milliseconds, before it is put off. */
const LONG = 8;
/** So many times on end: a busy machine is slow once. */
const OFTEN = 3;
/** Reading that is put off waits this many times as long as it took. */
const REST = 2;
/** A pane rewritten whole is read at least this often, in milliseconds. */
const LONGEST_WAIT = 300;

/**
 * Reads what changed at once, so that no line is gone before it is read. Panes that are rewritten whole have to be read whole too:
 * where that takes long, they are read later and fewer times.
 */
export class ReadingPace {
  readonly #timers: Timers;
  readonly #read: (isChanged: (pane: Pane) => boolean) => void;
  #slow = 0;
  #unread = new Set<Element>();

  constructor(timers: Timers, read: (isChanged: (pane: Pane) => boolean) => void) {
    this.#timers = timers;
    this.#read = read;
  }

  changed(changed: ReadonlySet<Element>): void {
    if (this.#timers.has('whole')) {
      for (const element of changed) this.#unread.add(element);
      this.#read((pane) => pane.rows !== undefined && changed.has(pane.element));
      return;
    }
    const start = performance.now();
    this.#read((pane) => changed.has(pane.element));
    const took = performance.now() - start;
    this.#slow = took > LONG ? this.#slow + 1 : 0;
    if (this.#slow >= OFTEN)
      this.#timers.after('whole', Math.min(took * REST, LONGEST_WAIT), () => this.#readUnread());
  }

  #readUnread(): void {
    const unread = this.#unread;
    this.#unread = new Set();
    if (unread.size) this.changed(unread);
  }

  stop(): void {
    this.#unread.clear();
  }
}
