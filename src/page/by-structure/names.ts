/** What was found on a page tells of names, for those who read its conversations. */
import type { Tab } from '../layout.ts';
import { nameKey } from '../own.ts';
import { holds } from '../scope.ts';
import { titleOf } from './log/chosen-one.ts';
import type { Chosen, Names } from './log/name-over.ts';
import { isFor } from './parts/composer.ts';

/** What is asked, each time anew: it changes with the page. */
export interface Shown {
  document(): Document;
  /** Whether a name is that of one of the people, or of a room, by its key. */
  isPerson(name: number): boolean;
  isRoom(name: number): boolean;
  /** The private conversations to choose from; `all`: with those that are no news. */
  tabs(all?: 'all'): readonly Tab[];
  rooms(): readonly { readonly element: Element }[];
  composers(): readonly Element[];
  /** The conversation that is marked as the open one, of all that there are. */
  open(): Chosen;
}

export function namesOf(shown: Shown): Names {
  return {
    isSomebody: shown.isPerson,
    isTalk: (name) => isTalkIn(shown.tabs(), name),
    isListed: (name) => isTalkIn(shown.tabs('all'), name),
    isOpen: (name) => {
      const open = shown.open();
      return open !== undefined && nameKey(open.name) === name;
    },
    isRoom: shown.isRoom,
    isWrittenTo: (name) => shown.composers().some((one) => isFor(one, name)),
    isTitled: (name) => titleOf(shown.document()) === name,
    leads: (part, place) =>
      [...shown.rooms(), ...shown.tabs()].some(
        ({ element }) => holds(part, element) && !(place && holds(element, place)),
      ),
  };
}

function isTalkIn(tabs: readonly Tab[], name: number): boolean {
  return tabs.some((one) => one.where === 'private' && nameKey(one.name) === name);
}
