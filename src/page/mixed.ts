import type { Layout, Pane, Row } from './layout.ts';
import { natives } from './natives.ts';
import { holds } from './scope.ts';
import type { Session } from './session.ts';

/** What a page's structure may tell where a site's selectors no longer do. */
export const PARTS = ['rooms', 'members', 'messages', 'tabs'] as const;
export type Part = (typeof PARTS)[number];

/** Of so many rows one at least can be read, where the selectors for what is in them still hold. */
const SOME = 20;

/** The parts of a page of which nothing was found so far. */
export function missing({ counts, layout }: Session): Part[] {
  return stillMissing(
    layout,
    PARTS.filter((part) => part === 'tabs' || counts[part] === 0),
  );
}

/** Of these parts, those that the structure of the page shows. */
export function shownBy(generic: Layout, selectors: Layout, parts: readonly Part[]): Part[] {
  return parts.filter((part) => {
    if (part === 'tabs') return true;
    if (part === 'messages') return generic.panes().length > 0;
    const rows: readonly Row<unknown>[] = generic[part]();
    return beside(selectors, rows).length > 0;
  });
}

/** Of these parts, those of which the selectors still find nothing: no rows, or rows that they can read nothing of. */
export function stillMissing(selectors: Layout, parts: readonly Part[]): Part[] {
  return parts.filter((part) => {
    if (part === 'messages') return selectors.panes().every(isUnread);
    if (part === 'tabs') return selectors.tabs().length === 0;
    return !isRead(selectors[part]());
  });
}

function isRead(rows: readonly Row<unknown>[]): boolean {
  return rows.slice(0, SOME).some((row) => row.read() !== undefined);
}

/** Whether a box for messages shows something of which no message can be read. It may be there, empty, before the first of them. */
function isUnread(pane: Pane): boolean {
  if (!natives().rawText(pane.element)?.trim()) return false;
  const { lines, rows, readRow } = pane;
  if (lines) return pane.lines?.().all.length === 0;
  return !rows?.()
    .slice(-SOME)
    .some((row) => readRow?.(row));
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
  const isOwn = (part: Part) =>
    stillMissing(
      selectors,
      parts.filter((one) => one === part),
    ).length === 0;
  return {
    ...selectors,
    look: () => generic.look?.() ?? ([] as never),
    changed: (changed, targets) => generic.changed?.(changed, targets),
    rooms: () => (isOwn('rooms') ? selectors.rooms() : beside(selectors, generic.rooms())),
    members: () => (isOwn('members') ? selectors.members() : beside(selectors, generic.members())),
    panes: () => (isOwn('messages') ? selectors : generic).panes(),
    tabs: () => [selectors.tabs(), generic.tabs()].find((tabs) => tabs.length > 0) ?? [],
  };
}
