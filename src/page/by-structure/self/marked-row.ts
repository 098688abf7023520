/** Who the reader is by how their own row is marked among those who are there. */
import { natives } from '../../natives.ts';
import { visibleText } from '../../text.ts';
import { ownName } from '../log/speakers.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import type { Page } from './page.ts';

/** So many rows are looked at. */
const MOST = 400;
const OWN = wordSet('me self own myself moi you');

/** Whoever is marked as the reader among those who are there: "Karim (you)", or by a class that no other row has. */
export function markedIn(members: Page['members']): readonly string[] {
  const rows = members.slice(0, MOST);
  const isSaidOwn = (row: Element) =>
    /[([]/.test(natives().rawText(row)) && ownName(visibleText(row)) !== undefined;
  const said = rows.filter(({ element }) => isSaidOwn(element));
  const isOwn = (part: Element) => hasAny(namesOf(part), OWN);
  const called = rows.filter(({ element }) => isOwn(element) || natives().all(element, '*').some(isOwn));
  const marked = said.length > 0 || called.length > 1 ? said : called;
  return marked.map(({ name }) => name);
}
