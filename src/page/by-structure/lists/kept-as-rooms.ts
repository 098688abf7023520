/** Names that are rooms' by how those who made the page keep their rows: as topics one of which is open, or by numbers of groups. */
import { natives } from '../../natives.ts';
import { isRowChosen } from '../parts/chosen.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import type { Named } from './named.ts';

const TOPIC_ROWS = wordSet('topic topics sujet sujets thema themen tema temas argomento board');
const OF_ROOM = /^(?:group|room|channel|salon|muc)[_:-]\d+$/i;

/** What is talked about, each by what those who made the page call it, and one of them is open. */
export function areCalledTopics(named: readonly Named[]): boolean {
  return (
    named.every(({ row }) => hasAny(namesOf(row), TOPIC_ROWS)) && named.some(({ row }) => isRowChosen(row))
  );
}

/** Names alone, each with a number that is called one of a group: `id="group-43"`. */
export function areNumberedRooms(named: readonly Named[]): boolean {
  return named.every(
    ({ row, shown }) => shown.length === 1 && OF_ROOM.test(natives().attribute(row, 'id') ?? ''),
  );
}
