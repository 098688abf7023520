import type { Observation } from '../engine/observation.ts';
import type { Site } from '../sites/index.ts';
import { inOneGo } from './ask-once.ts';
import { layoutBySelectors } from './by-selectors/index.ts';
import { layoutByStructure } from './by-structure/index.ts';
import { readEntryForm } from './entry-form.ts';
import type { PageState, Sighting } from './index.ts';
import type { Layout } from './layout.ts';
import { keepNatives } from './natives.ts';
import { type Known, recognise } from './recognise.ts';
import { Scope } from './scope.ts';
import { Session } from './session.ts';

/** What one reading of a page gave. */
export interface OneReading {
  readonly sightings: readonly Sighting[];
  readonly state: PageState;
  /** The boxes that messages are typed in, each with its send button if it has one: what nothing may cover. */
  readonly composerParts: readonly Element[];
}

/**
 * Reads a page once, as it stands: by the selectors of its site or engine, else by its structure.
 * @param site the listed site that it belongs to, if any; none at all forces the generic reader
 */
export function sightOnce(
  document: Document,
  url: URL,
  site?: Site,
  engines: readonly Site[] = [],
): OneReading {
  keepNatives((document.defaultView ?? globalThis) as Window & typeof globalThis);
  const scope = new Scope(document, url);
  const known = recognise(scope, site, engines);
  const generic = () => read(layoutByStructure(scope, true), scope, known, known?.selectors !== undefined);
  const bySelectors = () =>
    known?.selectors && read(layoutBySelectors(known.selectors, scope), scope, known, false);
  const reading = inOneGo(() => {
    const own = bySelectors();
    return own?.sightings.length ? own : generic();
  });
  if (!site) return reading;
  const opened = { observation: { kind: 'site', site: site.id, host: url.hostname }, element: null } as const;
  return { ...reading, sightings: [opened, ...reading.sightings] };
}

/** The same as plain values. */
export function readOnce(
  document: Document,
  url: URL,
  site?: Site,
  engines: readonly Site[] = [],
): Observation[] {
  return sightOnce(document, url, site, engines).sightings.map(({ observation }) => observation);
}

function read(layout: Layout, scope: Scope, known: Known | undefined, fellBack: boolean): OneReading {
  const sightings: Sighting[] = [];
  const session = new Session(layout, scope, known?.id, true, (sighting) => sightings.push(sighting));
  for (const _ of session.look());
  const fields = layout.entryForm();
  if (fields) {
    const element = fields.pseudonym ?? fields.age ?? fields.postcode ?? fields.gender ?? null;
    sightings.push({ observation: readEntryForm(fields), element });
  }
  for (const _ of session.readLists());
  session.readConversations(() => true, Date.now());
  session.settle(Number.POSITIVE_INFINITY);
  const found = sightings.length > 0;
  const state: PageState = {
    reader: found ? layout.by : 'none',
    fellBack: found && fellBack,
    byStructure: [],
    ...(known && { site: known.id }),
    counts: { ...session.counts },
  };
  const composerParts = layout
    .composers()
    .flatMap((composer) => [composer, layout.sendButton(composer)].filter((part) => part !== null));
  return { sightings, state, composerParts };
}
