/** Conversations to choose from, one of which is open, told by what is new in the others: without a time, a class or a word of the page. */
import { nameKey } from '../../own.ts';
import { isNew } from '../news/unread.ts';
import { countsAny } from '../parts/badge.ts';
import type { Around } from './around.ts';
import { lastWords, whoIn } from './inbox.ts';
import type { Named } from './named.ts';

const MOST_OF = 0.6;
/** A town may have two words; so many of what is said in half of the rows, or more. */
const SAID = /\S \S/;

/** Whether whoever the reader talks with stands in one row, most show other words below the name, and a few count what is new. */
export function areBesideOpen(named: readonly Named[], around: Around): boolean {
  if (!around.hasTalk || !named.some(({ row, shown }) => around.isOpenTalk(nameKey(whoIn(shown)), row)))
    return false;
  const said = named.flatMap(({ shown }) => lastWords(shown) ?? []);
  const counted = named.filter((one) => countsSome(one) || isNew(one.row));
  return (
    said.length >= named.length * MOST_OF &&
    new Set(said).size > said.length / 2 &&
    said.filter((text) => SAID.test(text)).length >= named.length / 2 &&
    counted.length > 0 &&
    counted.length <= named.length / 2
  );
}

/** A number beside the name, which itself may be one. */
function countsSome({ cells, shown }: Named): boolean {
  return cells.some((cell) => cell.text !== shown[0]?.text && countsAny(cell.text));
}
