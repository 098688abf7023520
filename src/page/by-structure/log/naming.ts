import { natives } from '../../natives.ts';
import { A_CLOCK } from '../parts/stamps.ts';

/**
 * Whether each line of a conversation names who says it, be it the same person again. Pages that name people once for what they
 * say in a row name them anew after a while: two lines at different times tell nothing.
 */
export class Naming {
  #again = 0;
  #bare = 0;

  /** Learns from a line that names nobody. */
  seeBare(): void {
    this.#bare++;
  }

  /** Learns from a line that names whoever said the one above, too. */
  seeAgain(row: Element, above: Element): void {
    const [now, before] = [row, above].map((one) => A_CLOCK.exec(natives().rawText(one))?.[0]);
    if (now === before) this.#again++;
  }

  get isOfEach(): boolean {
    return this.#again > this.#bare;
  }
}

/** Whether a name stands in a row, and is not shown: once is enough where one person says several things. */
export function holdsUnseen(row: Element, name: string, said: string): boolean {
  return natives().rawText(row).includes(name) && !said.includes(name);
}
