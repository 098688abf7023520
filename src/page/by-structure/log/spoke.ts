import { nameKey } from '../../own.ts';

/** How many names of those who speak are kept, to know them in a list. */
const MOST_SPEAKERS = 500;

/** Those who spoke in one conversation, by the keys of their names. */
export class Spoke {
  readonly #names = new Set<number>();

  hear(author: string): void {
    if (this.#names.size < MOST_SPEAKERS) this.#names.add(nameKey(author));
  }

  has(name: number): boolean {
    return this.#names.has(name);
  }

  get names(): ReadonlySet<number> {
    return this.#names;
  }
}
