import { hash } from './hash.ts';
import { natives } from './natives.ts';
import { pairUp } from './pair-up.ts';

/**
 * What a pane shows, and in its place what was taken out of it since. A row that was only drawn anew, or whose place another has taken, is
 * not lost.
 * @param before the rows as they were, `shown` as they are
 */
export function withLost(before: readonly Element[], shown: readonly Element[]): readonly Element[] {
  const { connected, rawText } = natives();
  if (before.every(connected)) return shown;
  const key = (row: Element) => hash(rawText(row));
  const pairs = pairUp(before.map(key), shown.map(key));
  const all: Element[] = [];
  let [i, j] = [0, 0];
  for (const [place, at] of [...pairs, [before.length, shown.length] as const]) {
    const gone = before.slice(i, place).filter((row) => !connected(row));
    const others = pairs.length > 0 ? at - j : 0;
    all.push(...gone.slice(0, Math.max(0, gone.length - others)), ...shown.slice(j, at + 1));
    [i, j] = [place + 1, at + 1];
  }
  return all;
}

/** Whether the first of these is gone: the page drops rows as others come. */
export function isCut([first]: readonly (Element | undefined)[]): boolean {
  return !first || !natives().connected(first);
}
