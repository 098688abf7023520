/** The rows of a list that name something: what is so of each, whatever the list is of. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { isForAges } from '../parts/ages.ts';
import type { Cell } from '../parts/cells.ts';
import { isChosen, isOneSetOff } from '../parts/chosen.ts';
import { inFull } from '../parts/from-name.ts';
import { isAddress } from '../parts/initials.ts';
import { isName } from '../parts/row-text.ts';
import { childrenOf } from '../parts/rows.ts';
import { isTopic } from '../parts/topics.ts';
import type { Around } from './around.ts';
import { whoIn } from './inbox.ts';

/** A row that names something, with its cells from the name on. */
export interface Named {
  readonly row: Element;
  readonly cells: readonly Cell[];
  readonly shown: readonly Cell[];
}

/** How many of the rows must read alike. */
export const MOST_OF = 0.6;
/** Names alone: of so many rows. */
export const PLAIN = 0.8;
/** So many tabs show what all of them are, or fewer that are called as rooms are. */
const LEAST_OPEN = 3;
const LEAST_CALLED = 2;
const WAYS_TO_CLOSE = '[class*="close" i], [aria-label*="close" i], [aria-label*="fermer" i]';

export function speaksIn(one: Named, around: Around): boolean {
  return around.speaks(nameKey(whoIn(one.shown))) || speaksInFull(one, around);
}

/** Whether those who speak are called with what stands in brackets after the names of the list. */
export function speaksInFull({ shown }: Named, around: Around): boolean {
  const name = inFull(shown);
  return name !== shown[0]?.text && around.speaks(nameKey(name));
}

/** Whether those of a list who speak are all called so in full. */
export function speakInFull(named: readonly Named[], around: Around): boolean {
  const speaking = named.filter((one) => speaksInFull(one, around));
  return speaking.length > 0 && !speaking.some(({ shown }) => around.speaks(nameKey(whoIn(shown))));
}

/** Conversations that are open, each with a way to close it, and one of them shown: where nobody of these names speaks, rooms. */
export function areOpen(named: readonly Named[]): boolean {
  const rows = named.map(({ row }) => row);
  return (
    rows.length >= (named.every(({ shown }) => isTopic(whoIn(shown))) ? LEAST_CALLED : LEAST_OPEN) &&
    (rows.some((row) => [row, ...childrenOf(row)].some(isChosen)) || isOneSetOff(rows)) &&
    named.every(({ row, cells }) => natives().first(row, WAYS_TO_CLOSE) !== null || cells.some(isCross))
  );
}

function isCross({ text }: Cell): boolean {
  return /^[×✕✖✗]$/.test(text);
}

/** A name, and little else: no sentence, no length of time, no number; where they are written to says no more than who they are. */
export function isNameAlone(shown: readonly Cell[], beside: number): boolean {
  const text = shown[0]?.text ?? '';
  const more = shown.slice(1).filter((cell) => !/\d:\d\d/.test(cell.text) && !isAddress(cell.text));
  if (lengthOf(more) > beside) return false;
  return (
    isName(text) &&
    /^(?:[\p{L}\p{N}_~\-*.@+%&#|[\]{}^`]|\(.+\)$)/u.test(text) &&
    (isForAges(text) || !/^\d+ \p{L}/u.test(text)) &&
    text.split(' ').length <= 4 &&
    !/[?…:]$|\s.*!$/.test(text)
  );
}

export function lengthOf(cells: readonly Cell[]): number {
  return cells.reduce((length, { text }) => length + text.length + 1, 0);
}
