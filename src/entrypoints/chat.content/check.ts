import { sightOnce } from '../../page/index.ts';
import { engines, siteFor, sites } from '../../sites/index.ts';
import { alive } from '../../warnings/index.ts';
import type { Session, SessionOptions } from './session.ts';
import { createTelling } from './telling.ts';

/** Judging may take this long, in milliseconds, before the page gets its turn. */
const SLICE = 8;

/**
 * Reads the page once, as it stands, because the reader asked for it; its warnings stay until it is stopped. Nothing
 * that comes later is read.
 */
export async function checkPage(options: SessionOptions): Promise<Session> {
  const { url = new URL(location.href), leads = true, onChange = () => {} } = options;
  const own = new AbortController();
  const signal = AbortSignal.any([options.signal, own.signal]);
  const listed = siteFor(url);
  const { sightings, state, composerParts } = sightOnce(document, url, listed, engines);
  const parts = composerParts.map((part) => new WeakRef(part));
  const telling = createTelling({
    ...options,
    url,
    signal,
    leads,
    onChange,
    composerParts: () =>
      parts.flatMap((part) => alive(part.deref()) ?? []).filter((part) => part.isConnected),
  });

  let turn = performance.now();
  for (const sighting of sightings) {
    if (signal.aborted) break;
    telling.take(sighting);
    if (performance.now() - turn < SLICE) continue;
    await new Promise((later) => setTimeout(later));
    turn = performance.now();
  }
  return {
    warnings: telling.warnings,
    subjects: telling.subjects,
    get readerIsMinor() {
      return telling.readerIsMinor;
    },
    isOnce: true,
    reading: state,
    site: listed ?? sites.find(({ id }) => id === state.site),
    stop: () => own.abort(),
  };
}
