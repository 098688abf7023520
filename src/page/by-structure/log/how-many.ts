import type { Said } from '../../layout.ts';
import { nameKey } from '../../own.ts';
import { isBot } from './whispers.ts';

/** Of two, the reader is one. */
export const MANY = 3;
/** How many of the last rows tell how many speak in what is shown now. */
const HEARD = 40;

type Told = { readonly author: string | undefined; readonly side: Said['side'] } | undefined;

/** Who speaks, by the keys of their names. */
interface Heard {
  readonly names: ReadonlySet<number>;
  /** Of those, whoever is surely not the reader. */
  readonly others: ReadonlySet<number>;
}

/** Who speaks in what is shown now: no more than are many. */
export function heardIn(parent: Element, told: (row: Element) => Told): Heard {
  const names = new Set<number>();
  const others = new Set<number>();
  let row = parent.lastElementChild;
  for (let step = 0; row && step < HEARD && names.size < MANY; step++, row = row.previousElementSibling) {
    const said = told(row);
    // Where the page itself tells what happens, it makes nobody's conversation one of many.
    if (!said?.author || said.side === 'mine' || isBot(said.author)) continue;
    const name = nameKey(said.author);
    names.add(name);
    if (said.side === 'theirs') others.add(name);
  }
  return { names, others };
}
