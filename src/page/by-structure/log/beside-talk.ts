/** Boxes around a conversation of which little else is read: what stands beside that is lists, and no lines of it. */
import { above } from '../../scope.ts';
import { makeOf } from '../parts/hints.ts';
import { childrenOf, rowParent } from '../parts/rows.ts';

/** So many of the lines that a box seems to hold stand in one of its rows. */
const MOST = 0.8;

/**
 * Whether a box is no conversation, but holds one in one of its rows, and other parts of the page in the rest.
 * @param counts how many lines are read in each box
 */
export function isAroundTalk(box: Element, talk: Element, counts: ReadonlyMap<Element, number>): boolean {
  if ((counts.get(talk) ?? 0) < MOST * (counts.get(box) ?? 0)) return false;
  const rows = childrenOf(rowParent(box));
  const own = rowAround(talk, rows);
  // Older lines may stand in a box before the new ones.
  const lines = new Set([own, ...childrenOf(rowParent(talk))].flatMap((row) => (row ? makeOf(row) : [])));
  return own !== undefined && !rows.some((row) => row !== own && lines.has(makeOf(row)));
}

function rowAround(talk: Element, rows: readonly Element[]): Element | undefined {
  const all = new Set(rows);
  for (let at: Element | null = talk; at; at = above(at)) if (all.has(at)) return at;
  return undefined;
}
