import type { Observation } from '../engine/observation.ts';
import type { Site } from '../sites/index.ts';
import { layoutBySelectors } from './by-selectors/index.ts';
import { layoutByStructure } from './by-structure/index.ts';
import { readEntryForm } from './entry-form.ts';
import type { Layout } from './layout.ts';
import { keepNatives } from './natives.ts';
import { recognise } from './recognise.ts';
import { Scope } from './scope.ts';
import { Session } from './session.ts';

/**
 * Reads a page once, as it stands: by the selectors of its site or engine, else by its structure.
 * @param site the listed site that it belongs to, if any; none at all forces the generic reader
 */
export function readOnce(
  document: Document,
  url: URL,
  site?: Site,
  engines: readonly Site[] = [],
): Observation[] {
  keepNatives((document.defaultView ?? globalThis) as Window & typeof globalThis);
  const scope = new Scope(document, url);
  const known = recognise(scope, site, engines);
  const generic = () => read(layoutByStructure(scope), scope, known?.id);
  const bySelectors = known?.selectors
    ? read(layoutBySelectors(known.selectors, scope), scope, known.id)
    : [];
  const opened: Observation[] = site ? [{ kind: 'site', site: site.id, host: url.hostname }] : [];
  return [...opened, ...(bySelectors.length ? bySelectors : generic())];
}

function read(layout: Layout, scope: Scope, id: string | undefined): Observation[] {
  const found: Observation[] = [];
  const session = new Session(layout, scope, id, true, ({ observation }) => found.push(observation));
  const fields = layout.entryForm();
  if (fields) found.push(readEntryForm(fields));
  for (const _ of session.readLists());
  session.readConversations(() => true, Date.now());
  session.settle(Number.POSITIVE_INFINITY);
  return found;
}
