import type { Observation } from '../../src/engine/observation.ts';

/** What is read from each page of this folder, as if it stood at `url`. */
export const EXPECTED: Record<string, { url: string; observations: Observation[] }> = {};
