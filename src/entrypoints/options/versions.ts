import versions from './versions.json' with { type: 'json' };

/**
 * Whether a version came after another.
 * @param than `null` for a reader to whom nothing is new, since all is
 */
export function isNewer(version: string, than: string | null): boolean {
  return than !== null && version.localeCompare(than, 'en', { numeric: true }) > 0;
}

/** Whether anything is told of a version that came after the one whose news the reader has seen. */
export function hasNews(seen: string | null): boolean {
  return versions.some(({ version }) => isNewer(version, seen));
}
