/** Whom the reader talks with, by name: none of them is the reader. */
import type { Tab } from '../../layout.ts';
import { nameKey } from '../../own.ts';
import { holds } from '../../scope.ts';
import type { Page } from './page.ts';

/**
 * @param tabs what leads to conversations
 * @param titles what those that are open are called
 */
export function talksOf(tabs: readonly Tab[], titles: readonly string[]): Page['isTalk'] {
  const titled = new Set(titles.map(nameKey));
  return (name, place) =>
    titled.has(name) ||
    tabs.some((tab) => nameKey(tab.name) === name && !(place && holds(tab.element, place)));
}
