import type { Selectors, Site } from '../sites/index.ts';
import type { Scope } from './scope.ts';

/** The selectors for a page, and the id of the site or engine that they came with. */
export interface Known {
  readonly id: string;
  readonly selectors?: Selectors;
}

/**
 * What is known of a page: its site's own selectors, else those of the engine that the site names,
 * else those of the engine that the page itself shows signs of.
 */
export function recognise(scope: Scope, site: Site | undefined, engines: readonly Site[]): Known | undefined {
  const engine =
    engines.find((one) => one.id === site?.engine) ?? engines.find((one) => hasSigns(scope, one));
  const selectors = site?.selectors ?? engine?.selectors;
  const id = site?.id ?? engine?.id;
  return id === undefined ? undefined : { id, ...(selectors && { selectors }) };
}

function hasSigns(scope: Scope, engine: Site): boolean {
  return engine.recognise?.some((selector) => scope.first(selector) !== null) ?? false;
}
