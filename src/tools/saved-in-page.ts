/** Runs in the browser that a saved page stands in, for `npm run read`. */
import type { Observation } from '../engine/observation.ts';
import { readOnce } from '../page/index.ts';
import type { Site } from '../sites/index.ts';

declare global {
  var vigieReadsOnce: (site: Site | undefined, engines: readonly Site[]) => Observation[];
}

globalThis.vigieReadsOnce = (site, engines) => readOnce(document, new URL(location.href), site, engines);
