import { everyBody } from './countries.ts';
import { type For, needsFor } from './needs.ts';
import type { Authority, Need } from './schema.ts';

export interface Situation {
  /** Signs that were seen, by the engine's names. */
  readonly signs: readonly string[];
  readonly audience: For;
  /** What the reader says they need; it goes before what the signs tell. */
  readonly needs?: readonly Need[];
}

/**
 * The bodies of a country that can help, the right one first: by what is needed most, then in the order of the file.
 * Emergency lines are in `emergencyNumbers`, and here only when `danger-now` is asked for.
 */
export function bodiesFor(country: string, { signs, audience, needs = [] }: Situation): readonly Authority[] {
  return bodiesAmong(everyBody(country), { signs, audience, needs });
}

/** Those of some bodies that can help, in the same order. */
export function bodiesAmong<Body extends Pick<Authority, 'takes'>>(
  bodies: readonly Body[],
  { signs, audience, needs = [] }: Situation,
): readonly Body[] {
  const found = new Set<Body>();
  for (const need of [...needs, ...needsFor(signs, audience)])
    for (const body of bodies) if (isFor(body.takes[need], audience)) found.add(body);
  return [...found];
}

function isFor(who: 'anyone' | 'teen' | 'adult' | undefined, audience: For): boolean {
  return who !== undefined && (who === 'anyone' || audience === null || who === audience);
}
