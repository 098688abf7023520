import type { Line } from './layout.ts';
import { natives } from './natives.ts';

interface Read {
  readonly text: string;
  /** How many children of the pane held it, the last of them a `<br>`. */
  readonly children: number;
  readonly lines: readonly Line[];
}

/**
 * Panes that are rewritten whole at each message mostly grow: what stood there before is not read again. Of the
 * earlier lines only what they said counts, for their elements are gone.
 */
export class Grown {
  readonly #read = new WeakMap<Element, Read>();

  /** @param readFrom reads the lines from this child of the pane on; from the first where there is none */
  lines(pane: Element, readFrom: (from?: Node) => Line[]): readonly Line[] {
    const text = natives().rawText(pane);
    const before = this.#read.get(pane);
    const next = before && text.startsWith(before.text) ? childAfter(pane, before.children) : undefined;
    if (before && next?.child === null && text === before.text) return before.lines;
    const kept = next?.child ? (before?.lines ?? []) : [];
    const fresh = readFrom(next?.child ?? undefined);
    const children = countToBreak(pane);
    if (children) this.#read.set(pane, { text, children, lines: kept.concat(fresh.map(withoutElement)) });
    else this.#read.delete(pane);
    return kept.concat(fresh);
  }
}

/** No node is kept alive. */
function withoutElement(line: Line): Line {
  return { ...line, element: null };
}

/** The child after so many, of which the last is a `<br>`; undefined where it is none. */
function childAfter(pane: Element, children: number): { child: Node | null } | undefined {
  const all = natives().children(pane);
  const last = all[children - 1];
  return last && isBreak(last) ? { child: all[children] ?? null } : undefined;
}

/** How many children a pane has, if a `<br>` closes the last line; else the line may still grow, and 0 is given. */
function countToBreak(pane: Element): number {
  const all = natives().children(pane);
  const last = all[all.length - 1];
  return last && isBreak(last) ? all.length : 0;
}

function isBreak(node: Node): boolean {
  return natives().type(node) === 1 && natives().tag(node as Element) === 'br';
}
