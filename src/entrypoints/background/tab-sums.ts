import { LEVELS, type Level } from '../../engine/finding.ts';

/** What a page holds: how many warnings, and the worst level among them. */
export interface Held {
  readonly level: Level;
  readonly count: number;
}

/** The frame that speaks, as the browser names it. */
export interface Speaker {
  readonly tabId: number;
  readonly frameId: number;
  /** Of the page that stands in the frame; Firefox has none. */
  readonly documentId?: string | undefined;
}

/** What each frame of each tab said last that it holds: numbers, in memory, while the background lives. */
export class TabSums {
  readonly #tabs = new Map<number, Map<number, Held & { documentId: string | undefined }>>();

  /**
   * Takes what a frame says.
   * @returns what the whole tab holds; `isFirst` when nothing was known of the tab, whose other frames may hold more
   */
  take(from: Speaker, { level, count }: Held): { readonly sum: Held; readonly isFirst: boolean } {
    const known = this.#tabs.get(from.tabId);
    const frames = known ?? new Map();
    const before = frames.get(from.frameId);
    // The last word of a frame's page may come after the first one of the page in its place.
    const isLate =
      from.frameId !== 0 && count === 0 && before !== undefined && before.documentId !== from.documentId;
    if (!isLate) frames.set(from.frameId, { level, count, documentId: from.documentId });
    this.#tabs.set(from.tabId, frames);
    return { sum: sumOf([...frames.values()]), isFirst: !known };
  }

  forget(tabId: number): void {
    this.#tabs.delete(tabId);
  }
}

function sumOf(held: readonly Held[]): Held {
  const level =
    LEVELS.findLast((one) => held.some((frame) => frame.level === one && frame.count > 0)) ?? 'none';
  return { level, count: held.reduce((sum, { count }) => sum + count, 0) };
}
