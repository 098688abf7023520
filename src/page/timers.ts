import { quietly } from './quietly.ts';

/** What is to be done later, by name, until the signal aborts. */
export class Timers {
  readonly #signal: AbortSignal;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Whether something of this name is still to be done. */
  has(name: string): boolean {
    return this.#waiting.has(name);
  }

  /**
   * Takes the place of what waits under this name.
   * @param wait in milliseconds
   */
  after(name: string, wait: number, act: () => void): void {
    clearTimeout(this.#waiting.get(name));
    const done = () => {
      this.#waiting.delete(name);
      if (!this.#signal.aborted) quietly(act);
    };
    this.#waiting.set(name, setTimeout(done, wait));
  }

  #stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }
}
