/** Who comes up in a list of conversations that stood there before: somebody new wrote, though the list holds rooms. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { above, holds, outwards } from '../../scope.ts';
import { countsAny } from '../parts/badge.ts';
import { calledOf } from '../parts/called.ts';
import { cellsIn } from '../parts/cells.ts';
import { scrolls } from '../parts/framed.ts';
import { kindOfMake } from '../parts/hints.ts';
import { IS_ROOM } from '../parts/list-words.ts';
import { canBeName, namingOn } from '../parts/name-on.ts';
import { heavierAmong } from './heavier.ts';
import { isNew } from './unread.ts';

/** Strangers do not write all at once: so many new names are another list. */
const AT_ONCE = 3;
/** So many rows are a list that something comes up in. */
const LEAST_LISTED = 2;
/** So many names are remembered. */
const MOST_LISTED = 1000;
/** How far around a row the next one is looked for, in elements. */
const NEARBY = 5;

interface Listed {
  readonly element: Element;
  readonly name: string;
}

export class Newcomers {
  /** Who and what was ever listed, by the keys of their names. */
  readonly #listed = new Set<number>();
  readonly #came = new Set<number>();

  /**
   * Those among the rows of rooms and of conversations that came up while the page was looked at, marked as unread.
   * @param stood whether a row stood there before, though it was not understood
   * @param mayCome whether the page is a chat already: what comes before is how it is made
   */
  look(rows: readonly Listed[], stood: (row: Listed) => boolean, mayCome: boolean): readonly Listed[] {
    const isKnown = (row: Listed) => this.#listed.has(nameKey(row.name)) || stood(row);
    const fresh = rows.filter((row) => !isKnown(row));
    // Where no more can be remembered, everybody would be new again and again.
    const mayTell = mayCome && fresh.length < AT_ONCE && this.#listed.size < MOST_LISTED;
    const came = mayTell ? fresh.filter((row) => isNewcomer(row, rows, isKnown)) : [];
    for (const { name } of came) this.#came.add(nameKey(name));
    for (const { name } of rows) if (this.#listed.size < MOST_LISTED) this.#listed.add(nameKey(name));
    return rows.filter(({ name }) => this.#came.has(nameKey(name)));
  }
}

function isNewcomer(row: Listed, rows: readonly Listed[], isKnown: (row: Listed) => boolean): boolean {
  const { element, name } = row;
  if (!canBeName(name) || IS_ROOM.test(name)) return false;
  const { parent } = natives();
  const beside = rows.filter(
    (one) => parent(one.element) === parent(element) || kindOfMake(one.element) === kindOfMake(element),
  );
  const known = beside.filter(isKnown);
  const isHeavier = () => heavierAmong([element, ...known.map((one) => one.element)]).includes(element);
  if (!isMarked(element) && !isHeavier()) return false;
  if (known.length < LEAST_LISTED || !(isOver(element, known) || isAllShown(element))) return false;
  // Where most have a mark, it counts something else.
  return known.filter((one) => isMarked(one.element)).length <= known.length / 2;
}

/** As unread, by what it is called, or by a number beside words that somebody said. */
function isMarked(row: Element): boolean {
  if (isNew(row)) return true;
  const isCounted = cellsIn(row).some(({ text }) => countsAny(text));
  return isCounted && (namingOn(row, () => false)?.rest ?? []).some((text) => /\p{L}/u.test(text));
}

/** Whether the list around a row shows all that it holds, but for less than a row. */
function isAllShown(element: Element): boolean {
  for (const at of outwards(above(element), NEARBY))
    if (scrolls(at) && at.scrollHeight - at.clientHeight > element.clientHeight) return false;
  return true;
}

/** Whether known rows stand below: what is at the end came into sight, where a list is scrolled. */
function isOver(element: Element, known: readonly Listed[]): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < NEARBY; at = above(at), step++)
    for (let next = natives().after(at); next; next = natives().after(next))
      if (known.some((one) => next && holds(next, one.element))) return true;
  return calledOf(element)?.kind === 'requests';
}
