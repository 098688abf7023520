/** Tabs, each of which shows a conversation in a pane of its own. */
import { natives } from '../../natives.ts';
import { isChosen } from '../parts/chosen.ts';
import { kindOfMake } from '../parts/hints.ts';
import { childrenOf } from '../parts/rows.ts';
import type { Around } from './around.ts';

/** Of "Chat" and "Settings", each pane is made in its own way; so many alike are of one kind. */
const LEAST = 3;

/** Whether one of some rows is the open one, its pane holds a conversation, and the panes of the others are made as that. */
export function areOfPanes(rows: readonly Element[], around: Pick<Around, 'isTaken' | 'holdsPart'>): boolean {
  const panes = rows.flatMap((row) => paneOf(row) ?? []);
  const open = rows.find((row) => [row, ...childrenOf(row)].some(isChosen));
  const shown = open && paneOf(open);
  if (panes.length < LEAST || !shown || !(around.isTaken(shown) || around.holdsPart(shown))) return false;
  const alike = panes.filter((pane) => lookOf(pane) === lookOf(shown));
  return new Set(panes).size === panes.length && alike.length >= Math.max(LEAST, panes.length - 1);
}

/** What a tab says it shows: `aria-controls`, or a link to a part of the page. */
function paneOf(row: Element): Element | undefined {
  const { attribute, first, matches, root } = natives();
  const way = matches(row, WAYS) ? row : first(row, WAYS);
  if (!way) return undefined;
  const id = attribute(way, 'aria-controls') ?? attribute(way, 'href')?.slice(1);
  return (id && first(root(row) as ParentNode, `[id="${id.replace(/["\\]/g, '\\$&')}"]`)) || undefined;
}

const WAYS = 'a[href^="#"], [aria-controls]';

/** How a pane and the parts in it are made, whichever of them is shown; in a pane of lines, by itself alone. */
function lookOf(pane: Element): string {
  return [pane, ...childrenOf(pane).slice(0, 1)].map(kindOfMake).join('>');
}
