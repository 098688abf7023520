import { type Memory, nothingTold } from './memory.ts';
import { emptyModel, type Model } from './model.ts';

/** All that warnings know of a page: what is shown, what was told, what is not to be heard again. */
export interface State {
  readonly model: Model;
  readonly memory: Memory;
  readonly muted: ReadonlySet<string>;
}

export function emptyState(): State {
  return { model: emptyModel, memory: nothingTold(), muted: new Set() };
}
