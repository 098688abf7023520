/**
 * Runs in a front's page, as the content script does: watches it by its structure alone, and keeps what it tells. Who wrote before
 * the page was opened is no news there, and is told where it is read once, as by “Check this page”.
 */
import type { Observation } from '../../../src/engine/observation.ts';
import { watchPage } from '../../../src/page/index.ts';
import '../../../src/tools/saved-in-page.ts';

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
