/** Rows that each show by a sign whether somebody is there, without a word. */
import { natives } from '../../natives.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import { MOST_OF } from './named.ts';

/** What the sign is called: alone, or with how somebody is behind it. */
const CALLED = '[class*="presence" i], [class*="status" i], [class*="online" i], [class*="offline" i]';
const PRESENCE = wordSet('presence status online offline');
/** Its own classes say how somebody is: "presence away" beside "presence busy". */
const STATES = wordSet('online offline away busy idle available unavailable unknown dnd invisible');

/** Whether most of some rows have such a sign, and not all the same one. */
export function showPresence(rows: readonly Element[]): boolean {
  const signs = rows.flatMap((row) => natives().all(row, CALLED).find(isSign) ?? []);
  const states = new Set(signs.flatMap((sign) => [...namesOf(sign)].filter((name) => STATES.has(name))));
  return signs.length >= rows.length * MOST_OF && states.size > 1;
}

function isSign(one: Element): boolean {
  const names = namesOf(one);
  return hasAny(names, PRESENCE) && hasAny(names, STATES) && !/\S/.test(natives().rawText(one));
}
