import type { Tab } from '../layout.ts';
import { natives } from '../natives.ts';
import { nameKey } from '../own.ts';
import type { Scope } from '../scope.ts';
import { tidy } from '../text.ts';
import { isElement, isVisible } from '../visible.ts';
import { isChosen } from './chosen.ts';
import { childrenOf } from './rows.ts';

const LONGEST = 50;
/** A bar has few tabs; more are a list. */
const MOST_TABS = 20;
const MOST_PARTS = 4;
/** A count of what is unread, and a way to close it. */
const BESIDE_NAME = /[([]\d{1,4}[)\]]|(?<=\s)\d{1,4}(?!\S)|[×✕✖✗⨯]|(?<=\s)x$/gu;
/** What a tab for many people is called. */
export const IS_ROOM = /^(#|(salon|room|channel|accueil|home|lobby|g[ée]n[ée]ral)(?!\p{L}))/iu;

/**
 * Tabs that only their words show: somebody who is on the page, by name, in a short row of tabs for rooms and for others.
 * @param knows whether a name is somebody's on this page, by its key
 * @param isFree whether an element belongs to nothing else that was found
 */
export function* barTabs(
  scope: Scope,
  knows: (name: number) => boolean,
  isFree: (element: Element) => boolean,
): Generator<void, Tab[], void> {
  const dom = natives();
  const tabs: Tab[] = [];
  for (const [place, element] of scope.all('a, button, li, div, span, td, label').entries()) {
    if (place % 200 === 0) yield;
    if (dom.childCount(element) > MOST_PARTS) continue;
    const text = dom.rawText(element);
    if (text.length > LONGEST || !knows(nameKey(nameOf(text))) || !isInBar(element, knows)) continue;
    if (!isFree(element) || !isVisible(element)) continue;
    tabs.push({ element, name: nameOf(text), active: isChosen(element), where: 'private' });
  }
  return tabs;
}

function nameOf(text: string): string {
  return tidy(text.replace(BESIDE_NAME, ' '));
}

/** Beside it stand other tabs, one of a room or of somebody else, and nothing that is none. */
function isInBar(element: Element, knows: (name: number) => boolean): boolean {
  const dom = natives();
  const bar = dom.parent(element);
  if (!bar || !isElement(bar) || dom.childCount(bar) > MOST_TABS) return false;
  const others = childrenOf(bar).filter((one) => one !== element);
  const texts = others.map((one) => tidy(dom.rawText(one)));
  if (others.some((one) => dom.tag(one) !== dom.tag(element)) || texts.some((text) => text.length > LONGEST))
    return false;
  return texts.some((text) => IS_ROOM.test(text) || knows(nameKey(nameOf(text))));
}
