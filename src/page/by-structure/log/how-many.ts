import type { Said } from '../../layout.ts';
import { nameKey } from '../../own.ts';
import { isBot } from './whispers.ts';

/** Of two, the reader is one. */
export const MANY = 3;
/** How many of the last rows tell how many speak in what is shown now. */
const HEARD = 40;

type Told = { readonly author?: string | undefined; readonly side?: Said['side'] } | undefined;

/** Who speaks, by the keys of their names. */
export interface Heard {
  readonly names: ReadonlySet<number>;
  /** Of those, whoever is surely not the reader. */
  readonly others: ReadonlySet<number>;
}

/** Who speaks in what is shown now, list by list: no more than are many. */
export function heardIn(lists: readonly Element[], told: (row: Element) => Told): Heard {
  return heardAmong(lists.flatMap(lastIn), told);
}

/** Who speaks in the last of some rows, or lines: no more than are many. */
export function heardAmong<Row>(rows: readonly Row[], told: (row: Row) => Told): Heard {
  const names = new Set<number>();
  const others = new Set<number>();
  for (const row of rows.slice(-HEARD).reverse()) {
    if (names.size >= MANY) break;
    const said = told(row);
    // Where the page itself tells what happens, it makes nobody's conversation one of many.
    if (!said?.author || said.side === 'mine' || isBot(said.author)) continue;
    const name = nameKey(said.author);
    names.add(name);
    if (said.side === 'theirs') others.add(name);
  }
  return { names, others };
}

function lastIn(list: Element): Element[] {
  const rows: Element[] = [];
  for (let row = list.lastElementChild; row && rows.length < HEARD; row = row.previousElementSibling)
    rows.unshift(row);
  return rows;
}
