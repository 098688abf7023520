import { inOneGo } from './ask-once.ts';

/** A slice of work may take this long, in milliseconds, before the page gets its turn. */
const SLICE = 8;

/** Work that gives the page its turn between two pieces: each `yield` is a place where it may stop. */
export type Job = Generator<void, void, void>;

/** Runs a slice of work later, and tells it how many milliseconds the page can spare, where that is known. */
export type Later = (slice: (spare?: number) => void) => void;

/** Runs jobs one after the other, in slices that leave the page its frames, until the signal aborts. */
export class Slices {
  #jobs: Job[] = [];
  #running = false;
  readonly #later: Later;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal, later: Later) {
    this.#later = later;
    this.#signal = signal;
  }

  /** @param urgent goes before what waits already */
  add(job: Job, urgent = false): void {
    if (urgent) this.#jobs.unshift(job);
    else this.#jobs.push(job);
    if (this.#running) return;
    this.#running = true;
    this.#next();
  }

  #next(): void {
    this.#later((spare) => inOneGo(() => this.#work(spare)));
  }

  #work(spare = SLICE): void {
    const end = performance.now() + Math.min(SLICE, spare);
    while (!this.#signal.aborted && this.#jobs.length) {
      const job = this.#jobs[0] as Job;
      if (step(job)) this.#jobs.splice(this.#jobs.indexOf(job), 1);
      if (performance.now() < end || !this.#jobs.length) continue;
      this.#next();
      return;
    }
    if (this.#signal.aborted) this.#jobs = [];
    this.#running = false;
  }
}

/** All pieces of a job that is left, in one. */
export function finish(job: Job): void {
  for (const _ of job);
}

/** One piece of a job; true when it is over. What fails is dropped: a page must not hear of it. */
function step(job: Job): boolean {
  try {
    return job.next().done ?? true;
  } catch {
    return true;
  }
}
