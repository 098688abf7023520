import { isSiteOff, type Settings } from '../../settings/index.ts';
import { matchPatterns, type Site } from '../../sites/index.ts';

/** Whether a listed site is watched, as far as the settings say. */
export function isWatched(settings: Settings, site: Site): boolean {
  if (site.hosts.some((host) => isSiteOff(settings, host))) return false;
  return site.onByDefault || matchPatterns(site).every((pattern) => settings.sites.added.includes(pattern));
}

/** What the reader added or turned off that is no listed site: patterns and hosts. */
export function othersIn({ sites: { added, off } }: Settings, listed: readonly Site[]) {
  const patterns = new Set(listed.flatMap(matchPatterns));
  const hosts = new Set(listed.flatMap((site) => site.hosts));
  return {
    added: added.filter((pattern) => !patterns.has(pattern)),
    off: off.filter((host) => !hosts.has(host)),
  };
}

/** A match pattern as people name a site: without scheme, path and wildcards. */
export function hostOf(pattern: string): string {
  return pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\./, '');
}
