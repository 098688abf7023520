import type { Sighting } from './index.ts';
import { quietly } from './quietly.ts';
import type { Job, Slices } from './slices.ts';

/** What is seen so soon after the last was told waits for more, in milliseconds. */
const GATHER = 60;
/** So much of what rooms say may wait for an idle page; for each line beyond, an earlier one is told at once. */
const MOST_CHATTER = 2000;

/**
 * What was seen leaves in slices, so that judging it leaves the page its frames too; messages that flood, several at a
 * time. What rooms say may wait until the page is idle: it is most of a flood, and who writes to the reader alone goes
 * first. Nothing is lost, and each conversation keeps its order.
 */
export class Outbox {
  readonly #slices: Slices;
  readonly #idle: Slices;
  readonly #document: Document;
  readonly #tell: (sighting: Sighting) => void;
  #waiting: Sighting[] = [];
  #chatter: Sighting[] = [];
  /** Some are being told, one after the other: what comes meanwhile waits behind them. */
  #telling = false;
  #chattering = false;
  #told = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param idle for what may wait until the page is idle */
  constructor(slices: Slices, idle: Slices, document: Document, tell: (sighting: Sighting) => void) {
    this.#slices = slices;
    this.#idle = idle;
    this.#document = document;
    this.#tell = tell;
  }

  send(sighting: Sighting): void {
    if (this.#mayWait(sighting)) this.#chat(sighting);
    else this.#sendSoon(sighting);
  }

  /** Nothing more is told. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
    this.#chatter = [];
  }

  #mayWait({ observation }: Sighting): boolean {
    if (observation.kind !== 'message') return false;
    // That it is a room may have come out only now, or be doubted again: its lines go the way that those before them go.
    const isSame = (one: Sighting) =>
      one.observation.kind === 'message' && one.observation.conversation === observation.conversation;
    return observation.where === 'room' ? !this.#waiting.some(isSame) : this.#chatter.some(isSame);
  }

  #chat(sighting: Sighting): void {
    this.#chatter.push(sighting);
    if (this.#chatter.length > MOST_CHATTER) this.#tellFirst(this.#chatter);
    if (this.#chattering) return;
    this.#chattering = true;
    this.#idle.add(this.#tellChatter());
  }

  #sendSoon(sighting: Sighting): void {
    this.#waiting.push(sighting);
    if (this.#telling) return;
    const left = this.#told + GATHER - performance.now();
    // Timers of a tab that nobody sees are held back by the browser.
    const mayWait = sighting.observation.kind === 'message' && left > 0 && !this.#document.hidden;
    if (mayWait) this.#timer ??= setTimeout(() => this.#leave(), left);
    else this.#leave();
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#telling = true;
    this.#slices.add(this.#tellWaiting(), true);
  }

  *#tellWaiting(): Job {
    while (this.#waiting.length) {
      if (this.#tellFirst(this.#waiting) === 'message') this.#told = performance.now();
      yield;
    }
    this.#telling = false;
  }

  *#tellChatter(): Job {
    while (this.#chatter.length) {
      this.#tellFirst(this.#chatter);
      yield;
    }
    this.#chattering = false;
  }

  #tellFirst(queue: Sighting[]): Sighting['observation']['kind'] | undefined {
    const sighting = queue.shift();
    if (sighting) quietly(() => this.#tell(sighting));
    return sighting?.observation.kind;
  }
}
