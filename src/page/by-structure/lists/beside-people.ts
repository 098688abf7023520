/** Lists of people who are elsewhere, beside that of those who are here: nobody of them speaks. */
import { natives } from '../../natives.ts';
import { kindOfMake } from '../parts/hints.ts';
import type { Alike } from './alike.ts';
import type { Verdict } from './verdict.ts';

/** Whether a row is made as those are who speak here, and its list stands beside theirs. */
export function besidePeople(
  lists: readonly Alike[],
  verdicts: readonly Verdict[],
): (row: Element | undefined) => boolean {
  const here = lists.flatMap(({ rows: [first] }, at) => {
    const { isCalledPeople, people } = verdicts[at] ?? {};
    return first && people === 'speak' && isCalledPeople ? [first] : [];
  });
  return (row) =>
    row !== undefined &&
    here.some((one) => kindOfMake(one) === kindOfMake(row) && placeOf(one) === placeOf(row));
}

/** What holds the list that a row stands in. */
function placeOf(row: Element): Node | null {
  const { parent } = natives();
  const list = parent(row);
  return list && parent(list);
}
