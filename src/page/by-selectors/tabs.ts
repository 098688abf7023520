import type { Selectors } from '../../sites/index.ts';
import type { Tab } from '../layout.ts';
import { natives } from '../natives.ts';
import type { Scope } from '../scope.ts';
import { take } from '../take.ts';
import { firstWithin } from '../within.ts';

/** The open conversations that a site lists, home and other tabs that are none left out. */
export function readTabs({ tabs, conversation, rooms }: Selectors, scope: Scope): Tab[] {
  if (!tabs) return [];
  const listed = [rooms].flat().flatMap((one) => one?.row ?? []);
  return scope.all(tabs.row).flatMap((element): Tab[] => {
    const name = take(element, tabs.name ?? '.', scope.url, tabs.without);
    if (!name || tabs.except?.includes(name)) return [];
    const isRoom =
      isOrHas(element, conversation?.room) || listed.some((row) => natives().matches(element, row));
    // What is neither may be private by a mark that is not known any more.
    const where = isRoom ? 'room' : isOrHas(element, tabs.private) ? 'private' : undefined;
    const key = take(element, tabs.key, scope.url);
    return [
      { element, name, ...(key && { key }), active: isOrHas(element, tabs.active), ...(where && { where }) },
    ];
  });
}

/** Whether the element matches, or something in it does. */
export function isOrHas(element: Element, selector: string | undefined): boolean {
  if (!selector) return false;
  return natives().matches(element, selector) || firstWithin(element, selector) !== null;
}
