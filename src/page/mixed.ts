import type { Layout, Row } from './layout.ts';
import { holds } from './scope.ts';
import type { Session } from './session.ts';

/** What a page's structure may tell where a site's selectors no longer do. */
export const PARTS = ['rooms', 'members', 'messages'] as const;
export type Part = (typeof PARTS)[number];

/** The parts of a page of which nothing was found so far. The box that messages come in may be there before the first of them. */
export function missing({ counts, layout }: Session): Part[] {
  return PARTS.filter((part) => counts[part] === 0 && (part !== 'messages' || layout.panes().length === 0));
}

/** Of these parts, those that the structure of the page shows. */
export function shownBy(generic: Layout, selectors: Layout, parts: readonly Part[]): Part[] {
  return parts.filter((part) => {
    if (part === 'messages') return generic.panes().length > 0;
    const rows: readonly Row<unknown>[] = generic[part]();
    return beside(selectors, rows).length > 0;
  });
}

/** Of these parts, those of which the selectors still find nothing. */
export function stillMissing(selectors: Layout, parts: readonly Part[]): Part[] {
  return parts.filter((part) => (part === 'messages' ? selectors.panes() : selectors[part]()).length === 0);
}

/** Rows of a conversation that the selectors know are no list of people or rooms, whatever they look like. */
function beside<T>(selectors: Layout, rows: readonly Row<T>[]): Row<T>[] {
  if (rows.length === 0) return [];
  const panes = selectors.panes();
  return rows.filter(({ element }) => !panes.some((pane) => holds(pane.element, element)));
}

/**
 * A site's selectors, and for some parts the structure of the page, for as long as the selectors find nothing of them: a
 * list that opens later, or the first conversation, is theirs again.
 */
export function mixed(selectors: Layout, generic: Layout, parts: readonly Part[]): Layout {
  if (parts.length === 0) return selectors;
  const either = <T>(part: Part, own: readonly T[], other: () => readonly T[]): T[] =>
    own.length > 0 || !parts.includes(part) ? [...own] : [...other()];
  return {
    ...selectors,
    look: () => generic.look?.() ?? ([] as never),
    changed: (changed, targets) => generic.changed?.(changed, targets),
    rooms: () => either('rooms', selectors.rooms(), () => beside(selectors, generic.rooms())),
    members: () => either('members', selectors.members(), () => beside(selectors, generic.members())),
    panes: () => either('messages', selectors.panes(), () => generic.panes()),
    tabs: () => [selectors.tabs(), generic.tabs()].find((tabs) => tabs.length > 0) ?? [],
  };
}
