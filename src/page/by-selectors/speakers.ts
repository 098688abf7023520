import type { Line } from '../layout.ts';
import { natives } from '../natives.ts';
import { above } from '../scope.ts';

/** So many elements above a row are looked at for the one who speaks in it. */
const MOST_ABOVE = 24;

type Said = Pick<Line, 'author' | 'side'>;

/** Who speaks in the rows of one kind: a name is often shown over the first of several messages only. */
export class Speakers {
  readonly #row: string;
  readonly #said = new WeakMap<Element, Said>();

  constructor(row: string) {
    this.#row = row;
  }

  /** A line that names nobody, with the author of the one above it; what the reader wrote has none. */
  name(row: Element, line: Line, pane: Element): Line {
    const author = line.author ?? (line.side === 'mine' ? undefined : this.#above(row, line.side, pane));
    this.#said.set(row, { ...(author && { author }), ...(line.side && { side: line.side }) });
    return author === line.author ? line : { ...line, ...(author && { author }) };
  }

  #above(row: Element, side: Said['side'], pane: Element): string | undefined {
    const dom = natives();
    let at: Element = row;
    for (let step = 0; step < MOST_ABOVE; step++) {
      const before = dom.before(at);
      const up = before ?? above(at);
      if (!up || up === pane) return undefined;
      at = up;
      const last = before && (dom.matches(before, this.#row) ? before : dom.all(before, this.#row).at(-1));
      const said = last && this.#said.get(last);
      if (said) return said.side === side || !said.side ? said.author : undefined;
    }
    return undefined;
  }
}
