import { natives } from '../../natives.ts';
import { isElement, styleOf } from '../../visible.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { makeOf } from '../parts/hints.ts';
import { childrenOf } from '../parts/rows.ts';

const LEAST = 3;
const MOST_COLUMNS = 8;

/**
 * Rows that stand side by side in pieces, without an element for each: `<dt>lea</dt><dd>22</dd>`, the cells of a grid. Each is
 * known by its first piece.
 */
export function groupedIn(holder: Node): ReadonlyMap<Element, readonly Cell[]> {
  const rows = new Map<Element, readonly Cell[]>();
  if (!isElement(holder)) return rows;
  const pieces = childrenOf(holder);
  const length = natives().tag(holder) === 'dl' ? undefined : columnsOf(holder, pieces);
  if (length === 0) return rows;
  let first: Element | undefined;
  for (const [place, piece] of pieces.entries()) {
    const begins = length === undefined ? natives().tag(piece) === 'dt' : place % length === 0;
    if (begins) first = piece;
    if (first) rows.set(first, [...(rows.get(first) ?? []), ...cellsIn(piece)]);
  }
  return rows.size >= LEAST ? rows : new Map();
}

/** How many pieces of different kinds come again and again in a grid; 0 where they do not. */
function columnsOf(holder: Element, pieces: readonly Element[]): number {
  if (pieces.length < LEAST * 2) return 0;
  const kinds = pieces.slice(0, MOST_COLUMNS * LEAST).map(makeOf);
  const columns = kinds.indexOf(kinds[0] ?? '', 1);
  if (columns < 2 || columns > MOST_COLUMNS || new Set(kinds.slice(0, columns)).size < columns) return 0;
  if (kinds.some((kind, place) => kind !== kinds[place % columns])) return 0;
  const display = styleOf(holder)?.display;
  return display === 'grid' || display === 'inline-grid' ? columns : 0;
}
