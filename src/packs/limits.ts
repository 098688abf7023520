/** What a pack from outside may cost. The bundled ones keep below most of it too: together they hold some 3,000 phrases. */

/** Bytes of a pack file. */
export const MOST_BYTES = 262_144;
/** Rules and frames. */
export const MOST_RULES = 500;
/** Phrases of all rules, frames and named sets. */
export const MOST_PHRASES = 5_000;
/** Milliseconds to compile a pack and to run its own examples. */
export const MOST_MS = 4_000;
/** Packs at the same time. */
export const MOST_PACKS = 20;

/** Whether a text is longer than a pack file may be. A long one is not even counted. */
export function isTooLong(text: string): boolean {
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
}
