import { vi } from 'vitest';
import type { MessageObservation } from '../../../src/engine/observation.ts';
import { type Sighting, watchPage } from '../../../src/page/index.ts';
import type { Site } from '../../../src/sites/index.ts';
import type { Skin } from './skins.ts';

const url = new URL('https://chat.example.com/');

/**
 * A page that is watched, in a time that passes when it is told to.
 * @param busy so many milliseconds go by before the page has time to spare
 */
export function watched(document: Document, skin: Skin, busy = 0) {
  const stop = new AbortController();
  const sightings: Sighting[] = [];
  const site = skin.selectors && ({ ...SITE, selectors: skin.selectors } satisfies Site);
  const watch = watchPage({
    document,
    url,
    ...(site && { site }),
    engines: [],
    signal: stop.signal,
    onSighting: (sighting) => sightings.push(sighting),
    schedule: (slice) => setTimeout(slice, busy),
  });
  const observations = () =>
    sightings.filter(({ redrawn }) => !redrawn).map(({ observation }) => observation);
  return {
    watch,
    /** So many milliseconds go by; none: what the page did is told to its observers. */
    pass: (ms = 0) => vi.advanceTimersByTimeAsync(ms),
    /** What was read, for each conversation. */
    read() {
      const talks = new Map<string, string[]>();
      for (const one of observations()) if (one.kind === 'message') put(talks, one);
      return talks;
    },
    names: (kind: 'room' | 'member') =>
      observations().flatMap((one) =>
        one.kind !== kind ? [] : [one.kind === 'room' ? one.text : (one as { name: string }).name],
      ),
    /** The names in rows that were told as drawn anew. */
    redrawn: () =>
      sightings.flatMap(({ observation, redrawn }) =>
        redrawn && observation.kind === 'member' ? [observation.name] : [],
      ),
    stop: () => stop.abort(),
  };
}

function put(talks: Map<string, string[]>, { conversation = '', author, text }: MessageObservation): void {
  const lines = talks.get(conversation) ?? [];
  lines.push(`${author}: ${text}`);
  talks.set(conversation, lines);
}

const SITE: Site = {
  id: 'example',
  name: 'Example',
  kind: 'open-chat',
  hosts: ['example.com'],
  onByDefault: true,
  languages: ['fr'],
  why: { fr: 'Un exemple.', en: 'An example.' },
  since: '2026-11',
  sources: ['made up'],
  checked: '2026-11',
};
