/**
 * Whether a version came after another.
 * @param than `null` for a reader to whom nothing is new, since all is
 */
export function isNewer(version: string, than: string | null): boolean {
  return than !== null && version.localeCompare(than, 'en', { numeric: true }) > 0;
}
