import type { Line, Lines } from './layout.ts';
import { natives } from './natives.ts';

/** A pane that only seems to grow is looked at whole again after so long, in milliseconds. */
export const WHOLE_AGAIN = 500;
/** So many children at its former end tell that a pane grew. */
const TAIL = 24;

interface Read {
  /** All text of the pane, as far as it was read. */
  readonly text: string;
  /** How many children of the pane held it, the last of them a `<br>`. */
  readonly children: number;
  /** What the last of them say. */
  readonly tail: string;
  readonly lines: Lines;
  /** When it was last compared whole. */
  readonly at: number;
}

/**
 * Panes that are rewritten whole at each message mostly grow: what stood there before is not read again, and most often
 * not even compared, but for its end. Of the earlier lines only what they said counts, for their elements are gone.
 */
export class Grown {
  readonly #read = new WeakMap<Element, Read>();

  /** @param readFrom reads the lines from this child of the pane on; from the first where there is none */
  lines(pane: Element, readFrom: (from?: Node) => Line[], now = performance.now()): Lines {
    const before = this.#read.get(pane);
    const all = natives().children(pane);
    const end = before?.children ?? 0;
    const isHasty =
      !!before &&
      now - before.at < WHOLE_AGAIN &&
      all.length > end &&
      textOf(all, end - TAIL, end) === before.tail;
    const text = isHasty ? before.text + textOf(all, end, all.length) : natives().rawText(pane);
    const next = isHasty || (before && text.startsWith(before.text)) ? childAfter(all, end) : undefined;
    if (before && next?.child === null && text === before.text) {
      this.#read.set(pane, { ...before, at: now });
      return before.lines;
    }
    const kept = next?.child && before ? before.lines : undefined;
    const fresh = readFrom(next?.child ?? undefined);
    const lines: Lines = {
      all: kept ? kept.all.concat(fresh) : fresh,
      token: {},
      isHasty,
      ...(kept && { grown: { since: kept.token, from: kept.all.length } }),
    };
    this.#keep(pane, { text, lines, kept: kept?.all ?? [], fresh, at: isHasty ? before.at : now });
    return lines;
  }

  #keep(
    pane: Element,
    {
      text,
      lines,
      kept,
      fresh,
      at,
    }: Pick<Read, 'text' | 'lines' | 'at'> & { kept: readonly Line[]; fresh: readonly Line[] },
  ): void {
    const all = natives().children(pane);
    const children = all.length;
    const last = all[children - 1];
    // Without a break at its end the last line may still grow.
    if (!last || !isBreak(last)) {
      this.#read.delete(pane);
      return;
    }
    const asKept = { ...lines, isHasty: false, all: kept.concat(fresh.map(withoutElement)) };
    const tail = textOf(all, children - TAIL, children);
    this.#read.set(pane, { text, children, tail, lines: asKept, at });
  }
}

/** No node is kept alive. */
function withoutElement(line: Line): Line {
  return { ...line, element: null };
}

/** The child after so many, of which the last is a `<br>`; undefined where it is none. */
function childAfter(all: ArrayLike<Node>, children: number): { child: Node | null } | undefined {
  const last = all[children - 1];
  return last && isBreak(last) ? { child: all[children] ?? null } : undefined;
}

function textOf(all: ArrayLike<Node>, from: number, to: number): string {
  const dom = natives();
  let text = '';
  for (let i = Math.max(0, from); i < to; i++) {
    const node = all[i] as Node;
    const type = dom.type(node);
    if (type === 1) text += dom.rawText(node as Element);
    else if (type === 3) text += dom.data(node);
  }
  return text;
}

function isBreak(node: Node): boolean {
  return natives().type(node) === 1 && natives().tag(node as Element) === 'br';
}
