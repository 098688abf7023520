/** So much of one kind is remembered of a page that may stay open for days. */
export const MOST_REMEMBERED = 20_000;

/**
 * Lets go of what was put in longest ago, a fifth of all at a time: a map or set that loses its first entry at each new
 * one takes ever longer to find it.
 */
export function forgetOldest<Key>(known: Map<Key, unknown> | Set<Key>, most: number): void {
  if (known.size <= most * 1.25) return;
  for (const key of known.keys()) {
    if (known.size <= most) return;
    known.delete(key);
  }
}
