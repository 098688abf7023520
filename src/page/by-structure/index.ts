/** The generic reader: a page read by its structure alone, where no selectors are known or where they find nothing. */
import type { Layout } from '../layout.ts';
import { closestAcross, type Scope } from '../scope.ts';
import { isVisible } from '../visible.ts';
import { Found } from './found.ts';
import { findSendButton, isSend } from './parts/composer.ts';
import { findEntryForm } from './parts/entry.ts';

/** @param isOnce whether the page is read once, as it stands: what it marks as unread came while nobody looked */
export function layoutByStructure(scope: Scope, isOnce = false): Layout {
  const found = new Found(scope, isOnce);
  const chosen = () => (found.logs.there.length > 1 ? undefined : found.chosen());
  return {
    by: 'generic',
    look: () => found.look(),
    changed: (changed, targets) => {
      found.logs.changed(changed);
      const outside = targets.filter((target) => !found.isTaken(target));
      if (outside.length > 0) found.changed(outside);
    },
    rooms: () => found.rooms,
    members: () => found.members,
    panes: () =>
      found.logs.there.flatMap(({ log }) => {
        const pane = log.pane(chosen, found.names);
        return pane ? { ...pane, self: () => found.selfIn(log) } : [];
      }),
    tabs: () => found.tabs(),
    prompts: () => found.prompts,
    entryForm: () => findEntryForm(scope),
    composers: () => found.composers().filter(isVisible),
    sends: (target, composer) => {
      const button = closestAcross(target, 'button, input, [role=button], [onclick], a');
      return !!button && button !== composer && isSend(button) && findSendButton(composer) === button;
    },
    sendButton: findSendButton,
    self: () => found.self.name,
  };
}
