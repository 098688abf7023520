import type { Said } from '../../layout.ts';
import { nameKey } from '../../own.ts';
import { bareName } from '../../person.ts';
import { isBot } from './whispers.ts';

/** Of two, the reader is one. */
export const MANY = 3;
/** How many of the last rows tell how many speak in what is shown now. */
const HEARD = 40;

type Told = { readonly author?: string | undefined; readonly side?: Said['side'] } | undefined;

/** Who speaks, by the keys of their names. */
export interface Heard {
  readonly names: ReadonlyMap<number, string>;
  /** Of those, whoever is surely not the reader. */
  readonly others: ReadonlySet<number>;
  /** Two names, each of which spoke more than once: one may be the reader's. */
  readonly isOfTwo: boolean;
}

/** "Léa (Renard Bleu)" may be called Léa where she speaks. */
const IN_BRACKETS = /\s*\([^()]+\)$/;

/** Whether a conversation is called as one of some people, by the keys of their names. */
export function isOfOne(called: string, names: Pick<ReadonlySet<number>, 'has'>): boolean {
  return [called, bareName(called), called.replace(IN_BRACKETS, '')].some((name) => names.has(nameKey(name)));
}

/** Whether it is called as one of two who speak in it: the other is the reader. */
export function isOfOneOfTwo(called: string, { names, isOfTwo }: Heard): boolean {
  return isOfTwo && isOfOne(called, names);
}

/** Who speaks in what is shown now, list by list: no more than are many. */
export function heardIn(lists: readonly Element[], told: (row: Element) => Told): Heard {
  return heardAmong(lists.flatMap(lastIn), told);
}

/** Who speaks in the last of some rows, or lines: no more than are many. */
export function heardAmong<Row>(rows: readonly Row[], told: (row: Row) => Told): Heard {
  const names = new Map<number, string>();
  const others = new Set<number>();
  const again = new Set<number>();
  for (const row of rows.slice(-HEARD).reverse()) {
    if (names.size >= MANY) break;
    const said = told(row);
    // Where the page itself tells what happens, it makes nobody's conversation one of many.
    if (!said?.author || said.side === 'mine' || isBot(said.author)) continue;
    const name = nameKey(said.author);
    if (names.has(name)) again.add(name);
    else names.set(name, said.author);
    if (said.side === 'theirs') others.add(name);
  }
  return { names, others, isOfTwo: names.size === 2 && again.size === 2 };
}

/**
 * Who speaks, where one of two may go on for so long that the other is heard no more.
 * @param two those who were heard in turn before
 */
export function ofTwoStill(heard: Heard, two: Heard['names']): Heard {
  const isStill = heard.names.size > 0 && [...heard.names.keys()].every((name) => two.has(name));
  return isStill ? { ...heard, names: two, isOfTwo: true } : heard;
}

/** The last rows of a list, as many as tell who speaks there now. */
export function lastIn(list: Element): Element[] {
  const rows: Element[] = [];
  for (let row = list.lastElementChild; row && rows.length < HEARD; row = row.previousElementSibling)
    rows.unshift(row);
  return rows;
}
