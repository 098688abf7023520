/** Runs in a front's page, as the content script does: watches it by its structure alone, and keeps what it tells. */
import type { Observation } from '../../../src/engine/observation.ts';
import { watchPage } from '../../../src/page/index.ts';

declare global {
  var vigieTold: Observation[];
}

globalThis.vigieTold = [];
watchPage({
  document,
  url: new URL(location.href),
  engines: [],
  signal: new AbortController().signal,
  onSighting({ observation, redrawn }) {
    if (!redrawn) globalThis.vigieTold.push(observation);
  },
});
