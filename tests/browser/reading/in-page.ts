/** Runs as a page's own script: the readers that ship, on the page as it lives, with what they saw kept for a test to ask. */
import type { Observation } from '../../../src/engine/observation.ts';
import { type PageState, watchPage } from '../../../src/page/index.ts';
import type { Site } from '../../../src/sites/index.ts';

export interface InPage {
  readonly seen: Observation[];
  readonly state: PageState;
}

declare global {
  /** Starts a reader. Without engines it is the generic one. */
  var vigieReads: (name: string, engines: readonly Site[]) => void;
  var vigieReaders: Record<string, InPage>;
}

globalThis.vigieReaders = {};
globalThis.vigieReads = (name, engines) => {
  const seen: Observation[] = [];
  const watch = watchPage({
    document,
    url: new URL(location.href),
    engines,
    signal: new AbortController().signal,
    onSighting: ({ observation, redrawn }) => {
      if (!redrawn) seen.push(observation);
    },
  });
  globalThis.vigieReaders[name] = {
    seen,
    get state() {
      return watch.state;
    },
  };
};
