import type { SettingsChange } from '../change.ts';
import { isRecord } from '../parse.ts';

/** What Vigie notes about itself: it changes no protection, and a lock would only make it ask again. */
const OWN_NOTES: readonly string[] = ['welcomed', 'seenVersion'];

/**
 * Whether a change is one that a closed lock refuses: every one that a reader can make. Muting a rule is among them. A
 * stranger can talk somebody into “this was wrong”; on a locked install it then holds for the open page only, where
 * any warning can still be closed.
 */
export function isCovered(change: SettingsChange): boolean {
  return isRecord(change) && Object.keys(change).some((name) => !OWN_NOTES.includes(name));
}
