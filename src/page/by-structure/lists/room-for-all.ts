/** The one row for everybody in a list of those whom one may write to, each of which a script finds by the name that it shows. */
import { natives } from '../../natives.ts';
import { IS_ROOM } from '../parts/list-words.ts';
import { isTopic } from '../parts/topics.ts';

/** Of fewer people, one may be kept otherwise by chance. */
const LEAST_PEOPLE = 2;

/** It is called as rooms are, and kept under another word, as nobody is: whatever somebody is called, their row is kept under that. */
export function roomForAll(rows: readonly Element[], nameOf: (row: Element) => string): Element | undefined {
  const [first] = rows;
  if (!first || rows.length <= LEAST_PEOPLE) return undefined;
  const { attribute, attributes } = natives();
  for (const by of attributes(first).filter((name) => name.startsWith('data-'))) {
    const others = rows.filter((row) => attribute(row, by) !== nameOf(row));
    const [other] = others;
    const isKept = other && attribute(other, by);
    if (!isKept || others.length > 1) continue;
    const name = nameOf(other);
    return IS_ROOM.test(name) || isTopic(name) ? other : undefined;
  }
  return undefined;
}
