import type { Level } from '../engine/finding.ts';

/** `engine/` is known here by its types only: a record rather than its list, so that a new level fails to compile. */
const RANK: Readonly<Record<Level, number>> = { none: 0, info: 1, caution: 2, danger: 3 };

/** Whether `a` is worse than `b`. */
export function worse(a: Level, b: Level): boolean {
  return RANK[a] > RANK[b];
}

/** The worse of two levels. */
export function worst(a: Level, b: Level): Level {
  return worse(b, a) ? b : a;
}
