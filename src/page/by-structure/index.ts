/** The generic reader: a page read by its structure alone, where no selectors are known or where they find nothing. */
import type { Layout } from '../layout.ts';
import type { Scope } from '../scope.ts';

export function layoutByStructure(_scope: Scope): Layout {
  return {
    by: 'generic',
    rooms: () => [],
    members: () => [],
    panes: () => [],
    tabs: () => [],
    prompts: () => [],
    entryForm: () => undefined,
    composers: () => [],
    sends: () => false,
    sendButton: () => null,
    self: () => undefined,
  };
}
