import type { Observation } from '../engine/observation.ts';
import type { Site } from '../sites/index.ts';

/** Reads a page once, as it stands. */
export function readOnce(
  _document: Document,
  _url: URL,
  _site?: Site,
  _engines: readonly Site[] = [],
): Observation[] {
  return [];
}
