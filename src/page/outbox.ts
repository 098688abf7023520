import type { Sighting } from './index.ts';
import { quietly } from './quietly.ts';
import type { Slices } from './slices.ts';

/** What is seen so soon after the last was told waits for more, in milliseconds. */
const GATHER = 60;

/** What was seen leaves in slices, so that judging it leaves the page its frames too; messages that flood, several at a time. */
export class Outbox {
  readonly #slices: Slices;
  readonly #document: Document;
  readonly #tell: (sighting: Sighting) => void;
  #waiting: Sighting[] = [];
  /** Some are being told, one after the other: what comes meanwhile waits behind them. */
  #telling = false;
  #told = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(slices: Slices, document: Document, tell: (sighting: Sighting) => void) {
    this.#slices = slices;
    this.#document = document;
    this.#tell = tell;
  }

  send(sighting: Sighting): void {
    this.#waiting.push(sighting);
    if (this.#telling) return;
    const left = this.#told + GATHER - performance.now();
    // Timers of a tab that nobody sees are held back by the browser.
    const mayWait = sighting.observation.kind === 'message' && left > 0 && !this.#document.hidden;
    if (mayWait) this.#timer ??= setTimeout(() => this.#leave(), left);
    else this.#leave();
  }

  /** Nothing more is told. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#telling = true;
    this.#slices.add(this.#tellAll(), true);
  }

  *#tellAll(): Generator<void, void, void> {
    while (this.#waiting.length) {
      const sending = this.#waiting;
      this.#waiting = [];
      for (const sighting of sending) {
        quietly(() => this.#tell(sighting));
        if (sighting.observation.kind === 'message') this.#told = performance.now();
        yield;
      }
    }
    this.#telling = false;
  }
}
