import type { Said } from '../../layout.ts';
import { nameKey } from '../../own.ts';

/** Of two, the reader is one. */
export const MANY = 3;
/** How many of the last rows tell how many speak in what is shown now. */
const HEARD = 40;

type Told = { readonly author: string | undefined; readonly side: Said['side'] } | undefined;

/** Who speaks in what is shown now, by the keys of their names: no more than are many. */
export function heardIn(parent: Element, told: (row: Element) => Told): ReadonlySet<number> {
  const heard = new Set<number>();
  let row = parent.lastElementChild;
  for (let step = 0; row && step < HEARD && heard.size < MANY; step++, row = row.previousElementSibling) {
    const said = told(row);
    if (said?.author && said.side !== 'mine') heard.add(nameKey(said.author));
  }
  return heard;
}
