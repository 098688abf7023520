import { isRecord } from '../parse.ts';
import { type Hash, isHash } from './hash.ts';
import { isTries, noTries, type Tries } from './waits.ts';

/** The key of the lock in `storage.local`, apart from the settings: an import or a reset of these leaves it alone. */
export const LOCK_KEY = 'lock';

/** What is stored of a lock: no secret can be read back from it. */
export interface LockRecord {
  readonly version: 1;
  readonly code: Hash;
  readonly recovery: Hash;
  readonly tries: Tries;
  /** Counted apart: somebody who hammers on the code must not keep the phrase from working. */
  readonly phraseTries: Tries;
}

/** A lock as it was found: `damaged` when something is stored that holds no secret to check against. */
export type Found = LockRecord | 'none' | 'damaged';

/**
 * Reads what is stored. A lock that lost one of its secrets cannot be trusted to open again, and one that never opens
 * would only be removed with Vigie itself: it counts as damaged, stands open, and says so.
 */
export function parseLock(stored: unknown): Found {
  if (stored === undefined) return 'none';
  if (!isRecord(stored) || !isHash(stored.code) || !isHash(stored.recovery)) return 'damaged';
  return {
    // A newer version's further fields stay.
    ...stored,
    version: 1,
    code: stored.code,
    recovery: stored.recovery,
    tries: isTries(stored.tries) ? stored.tries : noTries,
    phraseTries: isTries(stored.phraseTries) ? stored.phraseTries : noTries,
  };
}
