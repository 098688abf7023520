/** Which conversation is open, by what the page marks among those that it shows to choose from, and by its window. */
import type { Layout, Tab } from '../../layout.ts';
import { nameKey } from '../../own.ts';
import { isRowChosen } from '../parts/chosen.ts';
import type { Chosen, Names } from './name-over.ts';

/** The one that is marked, of the tabs, else of the rooms: where several are, none is. */
export function chosenOf(tabs: readonly Tab[], rooms: ReturnType<Layout['rooms']>, names: Names): Chosen {
  const active = tabs.filter((tab) => tab.active);
  if (active.length > 0) return onlyOf(active);
  const marked = rooms.filter(({ element }) => isRowChosen(element));
  return onlyOf(marked.map(({ read }) => asChosen(read()?.text ?? '', names)));
}

/** In a choice of rooms, whoever is on the page is one to talk with: "[Karim]". */
function asChosen(room: string, names: Names): NonNullable<Chosen> {
  const name = room.replace(/^\[(.+)\]$/, '$1');
  return names.isSomebody(nameKey(name)) ? { name, where: 'private' } : { name: room, where: 'room' };
}

function onlyOf(called: readonly NonNullable<Chosen>[]): Chosen {
  const [first] = called;
  return new Set(called.map(({ name }) => nameKey(name))).size === 1 ? first : undefined;
}

/** What a window is called before the name of the site: "(2) Accueil - Chat". */
export function titleOf({ title }: Document): string | undefined {
  const [first, site] = title.split(/\s+[-–—|•·]\s+/, 2);
  return site === undefined ? undefined : first?.replace(/^[([]\d+\+?[)\]]\s*/, '');
}
