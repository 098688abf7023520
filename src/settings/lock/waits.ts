/**
 * How often a wrong secret was given, and how long the next try has to wait. Wall clocks are all that outlives a
 * restart, so what is kept is the wait that is left and when it was last looked at: a clock set back then takes
 * nothing off it. A clock set forward cannot be told from a night's sleep; the next wait is longer all the same.
 */
export interface Tries {
  /** Wrong tries since the last right one. */
  readonly failures: number;
  /** What was left of the wait at `seenAt`. */
  readonly waitMs: number;
  /** Milliseconds since 1970. */
  readonly seenAt: number;
}

const MINUTE = 60_000;
/** Wrong tries that cost nothing: people mistype. */
const FREE = 4;
/** The waits after the fifth wrong try and each one that follows; the last one stays. */
const WAITS = [1, 5, 15, 60, 240].map((minutes) => minutes * MINUTE);

export const noTries: Tries = { failures: 0, waitMs: 0, seenAt: 0 };

/** What is left of the wait, in milliseconds. */
export function waitLeft({ waitMs, seenAt }: Tries, now: number): number {
  return Math.max(0, waitMs - Math.max(0, now - seenAt));
}

/** How many wrong tries may still be made before one has to wait. */
export function freeTries({ failures }: Tries): number {
  return Math.max(0, FREE - failures);
}

/** After a look at the clock: what has gone by counts, and will not be taken back. */
export function looked(tries: Tries, now: number): Tries {
  return { ...tries, waitMs: waitLeft(tries, now), seenAt: now };
}

/** After one more wrong try. */
export function failed(tries: Tries, now: number): Tries {
  const failures = tries.failures + 1;
  const step = Math.min(failures - FREE, WAITS.length);
  return { failures, waitMs: WAITS[step - 1] ?? 0, seenAt: now };
}

/** Whether a stored value can be counted on. */
export function isTries(value: unknown): value is Tries {
  const { failures, waitMs, seenAt } = (value ?? {}) as Partial<Tries>;
  const isCount = (count: unknown) => typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
  return isCount(failures) && isCount(seenAt) && isCount(waitMs) && (waitMs as number) <= Math.max(...WAITS);
}
