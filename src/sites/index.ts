/** WHERE to look: the sites and chat engines that Vigie knows, one JSON file each, bundled with the extension. */
import { files } from './files.ts';
import { findSite, matchPatterns } from './find.ts';
import type { Site } from './schema.ts';

export { matchPatterns } from './find.ts';
export { asPattern, EVERYWHERE, isMatched, patternsFor } from './patterns.ts';
export type { EntryFormSelectors, MessageSelectors, Selectors, Site, Source, Take } from './schema.ts';

/** Every site and engine, in the order of their file names. */
export const sites: readonly Site[] = files;

/** Chat software that many sites run, told from the page itself. */
export const engines: readonly Site[] = sites.filter((site) => site.kind === 'engine');

/** The listed site that a page belongs to, watched by default or not. */
export function siteFor(url: URL): Site | undefined {
  return findSite(sites, url);
}

/** Match patterns of every site that is watched from the moment of install: the content script's `matches`. */
export function allMatchPatterns(): string[] {
  return sites.filter((site) => site.onByDefault).flatMap(matchPatterns);
}
