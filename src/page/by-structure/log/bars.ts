/** What is drawn with a bar at its left, over something else that is said: a quote, whatever it is called. */
import { natives } from '../../natives.ts';
import { styleOf } from '../../visible.ts';
import { isReceipt } from '../parts/stamps.ts';
import { boxesIn } from './bubbles.ts';
import { isWorded } from './pieces.ts';
import type { Pieces, Shape } from './shape.ts';

/** How things are drawn is costly to ask: so many that stand in one place and have no bar tell of all others there. */
const SURE = 4;
/** The quotes in the rows of one conversation, as far as they are known by how they are drawn. */
export class Bars {
  readonly #bare = new Map<string, number>();
  /** All that is said has a bar. */
  #areOnAll = false;

  /** Whether bars are what quotes have: what stands alone answers nothing. */
  learn(rows: readonly Element[], pieces: readonly Pieces[], shape: Shape): void {
    this.#areOnAll = false;
    const quotes = rows.map((row, at) => this.in(row, pieces[at] ?? [], shape));
    const many = quotes.filter(Boolean).length;
    const isPlain = (row: Element, at: number) =>
      !quotes[at] && pieces[at]?.some(({ element }) => boxesIn(row, element).some(hasBar));
    this.#areOnAll = many > rows.length / 2 || (many > 0 && rows.some(isPlain));
  }

  /** The box of what a row quotes, if there is one. */
  in(row: Element, pieces: Pieces, shape: Shape): Element | undefined {
    if (this.#areOnAll) return undefined;
    const { by, author, bodies, trimmings } = shape;
    const said = pieces.filter(
      (one) => isWorded(one) && one[by] !== author && !isReceipt(one.text) && !trimmings.has(one[by]),
    );
    for (const [at, piece] of said.slice(0, -1).entries()) {
      const bare = this.#bare.get(piece.spot) ?? 0;
      if (bare >= SURE) continue;
      const below = said.slice(at + 1).filter((one) => bodies.has(one[by]));
      const box = boxesIn(row, piece.element).findLast(
        (one) => hasBar(one) && below.some(({ element }) => !natives().contains(one, element)),
      );
      if (box) return box;
      this.#bare.set(piece.spot, bare + 1);
    }
    return undefined;
  }
}

function hasBar(box: Element): boolean {
  const { borderLeftWidth = '', borderRightWidth } = styleOf(box) ?? {};
  return Number.parseFloat(borderLeftWidth) > 0 && borderLeftWidth !== borderRightWidth;
}
