/** Whom the reader talks with, by name: none of them is the reader. */
import type { Tab } from '../../layout.ts';
import { nameKey } from '../../own.ts';
import { holds } from '../../scope.ts';
import type { Over } from '../log/log.ts';
import type { Page } from './page.ts';

/**
 * @param tabs what leads to conversations
 * @param titles what those that are open are called
 * @param heads what the bars close over them begin with
 */
export function talksOf(
  tabs: readonly Tab[],
  titles: readonly string[],
  heads: readonly Over[] = [],
): Page['isTalk'] {
  const titled = new Set(titles.map(nameKey));
  return (name, place) =>
    titled.has(name) ||
    // Elsewhere than there: a reader who is named once may be so in what happens to stand over it.
    (place !== undefined && heads.some(([head, bar]) => head === name && !holds(bar, place))) ||
    tabs.some((tab) => nameKey(tab.name) === name && !(place && holds(tab.element, place)));
}
