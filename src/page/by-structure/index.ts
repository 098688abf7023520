/** The generic reader: a page read by its structure alone, where no selectors are known or where they find nothing. */
import type { Layout } from '../layout.ts';
import { natives } from '../natives.ts';
import { closestAcross, holds, type Scope } from '../scope.ts';
import { isVisible } from '../visible.ts';
import { findComposers, findSendButton, isSend } from './composer.ts';
import { findEntryForm } from './entry.ts';
import { findLists } from './lists.ts';
import { findLogs, paneOf } from './logs.ts';
import { findPrompts, findTabs } from './tabs.ts';

/** What was found by looking at the whole page is good for this long, in milliseconds. */
const GOOD_FOR = 2000;
/** When nothing was found, it is looked for again after this long, in milliseconds. */
const EMPTY_FOR = 600;

export function layoutByStructure(scope: Scope): Layout {
  const composers = remembered(() => findComposers(scope), isVisible);
  const logs = remembered(() => findLogs(scope, composers()), natives().connected);
  const isTaken = (element: Element) => logs().some((log) => holds(log, element));
  let found: ReturnType<typeof findLists> | undefined;
  const lists = () => {
    // Rooms and people are told apart in one look, and asked for one after the other.
    const lists = found ?? findLists(scope, isTaken);
    found = found ? undefined : lists;
    return lists;
  };
  const title = () => {
    if (logs().length > 1) return undefined;
    const tab = findTabs(scope).find((one) => one.active && !logs().some((log) => holds(one.element, log)));
    return tab && { name: tab.name, ...(tab.where && { where: tab.where }) };
  };
  return {
    by: 'generic',
    rooms: () => lists().rooms,
    members: () => lists().members,
    panes: () => logs().map((log) => paneOf(log, title)),
    tabs: () =>
      findTabs(scope).filter(
        ({ element }) => !isTaken(element) && !logs().some((log) => holds(element, log)),
      ),
    prompts: () => findPrompts(scope),
    entryForm: () => findEntryForm(scope),
    composers,
    sends: (target, composer) => {
      const button = closestAcross(target, 'button, input, [role=button], [onclick], a');
      return !!button && button !== composer && isSend(button) && findSendButton(composer) === button;
    },
    sendButton: findSendButton,
    self: () => undefined,
  };
}

/** Elements found once, for a short time, while they are still what they were; held weakly. */
function remembered(find: () => Element[], isGood: (element: Element) => boolean): () => Element[] {
  let found: WeakRef<Element>[] = [];
  let until = 0;
  return () => {
    const kept = found
      .map((one) => one.deref())
      .filter((one) => one !== undefined && isGood(one)) as Element[];
    if (Date.now() < until && kept.length === found.length) return kept;
    const fresh = find();
    found = fresh.map((element) => new WeakRef(element));
    until = Date.now() + (fresh.length ? GOOD_FOR : EMPTY_FOR);
    return fresh;
  };
}
