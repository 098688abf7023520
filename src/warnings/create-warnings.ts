import type { Warnings, WarningsOptions } from './contract.ts';

/** Stub: the interface first, what it shows follows. */
export function createWarnings(_options: WarningsOptions): Warnings {
  return {
    show() {},
    checkDraft: async () => 'send',
    state: { shown: false, removedByPage: 0 },
    seen: {
      byLevel: { none: 0, info: 0, caution: 0, danger: 0 },
      signs: [],
      rooms: 0,
      members: 0,
      conversations: 0,
    },
  };
}
