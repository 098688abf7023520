import { nameKey } from '../../own.ts';
import { markedOn, type Spoken } from './marked-lines.ts';
import type { Page } from './page.ts';

/** A conversation, as far as its rows are read. */
export interface Heard {
  /** How often something was told of one of its rows. */
  readonly turns: number;
  readonly saidLast: readonly Spoken[];
}

/** The reader's name on a page, once it is known. */
export class Self {
  #name: string | undefined;
  #marked: string | undefined;
  #known = 0;
  readonly #heard = new WeakMap<Heard, number>();

  get name(): string | undefined {
    return this.#name;
  }

  /**
   * Asks for it, as long as it is not known, and only where somebody more speaks or is there: nobody else is the reader.
   * @param known how many speak or are there
   */
  look(known: number, find: () => string | undefined): void {
    if (this.#name !== undefined || known === this.#known) return;
    this.#known = known;
    this.#name = find();
  }

  /**
   * The same of what is said in a conversation: asked again each time that twice as much was read there.
   * @returns their name, where what they say is marked as theirs
   */
  hear(log: Heard, talks: () => Page['isTalk']): string | undefined {
    if (this.#marked === undefined && log.turns >= 2 * (this.#heard.get(log) ?? 1)) {
      this.#heard.set(log, log.turns);
      const name = markedOn(log.saidLast);
      if (
        name &&
        (this.#name === undefined ? !talks()(nameKey(name)) : nameKey(name) === nameKey(this.#name))
      )
        this.#marked = this.#name = name;
    }
    return this.#marked;
  }
}
