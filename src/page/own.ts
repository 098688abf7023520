import { hash } from './hash.ts';
import { tidy } from './text.ts';

/** How long something typed may take to show up as a message, in milliseconds. */
const LONGEST_WAY = 120_000;

/** What is known of the reader on this page: their name here, and what they just wrote (as hashes). */
export class Own {
  #names = new Set<number>();
  #written = new Map<number, number>();

  /** The reader's name, from the page or from the form that they came in by. */
  isCalled(name: string | undefined): void {
    if (name) this.#names.add(nameKey(name));
  }

  /** Whether the reader's name is known and is this one; undefined when it is not known. */
  isNamed(name: string): boolean | undefined {
    return this.#names.size ? this.#names.has(nameKey(name)) : undefined;
  }

  /** The composer held this a moment ago. Only its latest states are remembered. */
  wrote(text: string, now: number): void {
    const key = hash(tidy(text));
    this.#written.delete(key);
    this.#written.set(key, now);
    for (const [old, at] of this.#written)
      if (this.#written.size > 30 || now - at > LONGEST_WAY) this.#written.delete(old);
  }

  /** Whether the reader wrote this. True once for each time it was sent. */
  takeWritten(text: string, now: number): boolean {
    const key = hash(tidy(text));
    const at = this.#written.get(key);
    this.#written.delete(key);
    return at !== undefined && now - at <= LONGEST_WAY;
  }
}

export function nameKey(name: string): number {
  return hash(tidy(name).toLocaleLowerCase());
}
