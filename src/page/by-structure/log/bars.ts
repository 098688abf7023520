/** What is drawn with a bar at its left, over something else that is said: a quote, whatever it is called. */
import { natives } from '../../natives.ts';
import { styleOf } from '../../visible.ts';
import { isReceipt } from '../parts/stamps.ts';
import { boxesIn } from './bubbles.ts';
import { isWorded, type Piece } from './pieces.ts';
import type { Pieces, Shape } from './shape.ts';

/** How things are drawn is costly to ask: so many that stand in one place and have no bar tell of all others there. */
const SURE = 4;
/** More of the rows than that answer nothing: there all that is said has a bar. */
const MOST_ROWS = 0.5;

/** The quotes in the rows of one conversation, as far as they are known by how they are drawn. */
export class Bars {
  readonly #bare = new Map<string, number>();
  /** All that is said has a bar. */
  #areOnAll = false;

  /** What rows say, but for what they quote; where nothing is quoted, the same. */
  withoutQuotes(rows: readonly Element[], pieces: readonly Pieces[], shape: Shape): readonly Pieces[] {
    this.#areOnAll = false;
    const boxes = rows.map((row, at) => this.in(row, pieces[at] ?? [], shape));
    const many = boxes.filter(([box]) => box).length;
    if (many === 0) return pieces;
    // What stands alone and has one answers nothing.
    const isPlain = (row: Element, at: number) =>
      !boxes[at]?.length && pieces[at]?.some(({ element }) => boxesIn(row, element).some(hasBar));
    this.#areOnAll = many > rows.length * MOST_ROWS || rows.some(isPlain);
    return this.#areOnAll ? pieces : pieces.map((row, at) => without(row, boxes[at] ?? []));
  }

  /** The box of what a row quotes, if there is one. */
  in(row: Element, pieces: Pieces, shape: Shape): readonly Element[] {
    if (this.#areOnAll) return [];
    const said = pieces.filter((one) => isSaid(one, shape));
    for (const [at, piece] of said.slice(0, -1).entries()) {
      const bare = this.#bare.get(piece.spot) ?? 0;
      if (bare >= SURE || piece.element === row) continue;
      const below = said.slice(at + 1).filter((one) => shape.bodies.has(one[shape.by]));
      const box = boxesIn(row, piece.element).findLast(
        (one) => hasBar(one) && below.some(({ element }) => !natives().contains(one, element)),
      );
      if (box) return [box];
      this.#bare.set(piece.spot, bare + 1);
    }
    return [];
  }
}

function isSaid(piece: Piece, { by, author, trimmings }: Shape): boolean {
  return isWorded(piece) && !isReceipt(piece.text) && piece[by] !== author && !trimmings.has(piece[by]);
}

function hasBar(box: Element): boolean {
  const { borderLeftWidth = '', borderRightWidth } = styleOf(box) ?? {};
  return Number.parseFloat(borderLeftWidth) > 0 && borderLeftWidth !== borderRightWidth;
}

/** What stands in none of some boxes. */
export function without(pieces: Pieces, boxes: readonly Element[]): Pieces {
  return boxes.length === 0
    ? pieces
    : pieces.filter(({ element }) => !boxes.some((box) => natives().contains(box, element)));
}
