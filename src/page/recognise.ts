import type { Selectors, Site } from '../sites/index.ts';
import type { Scope } from './scope.ts';

/** The selectors for a page, and the id of the site or engine that they came with. */
export interface Known {
  readonly id: string;
  readonly selectors?: Selectors;
  /** They are the site's own, or the page shows signs of the engine; else its site only names one. */
  readonly isSure: boolean;
}

/**
 * What is known of a page: its site's own selectors, else those of the engine that the page itself shows signs of,
 * else those of the engine that the site names. A site may have moved to another.
 */
export function recognise(scope: Scope, site: Site | undefined, engines: readonly Site[]): Known | undefined {
  const shown = site?.selectors ? undefined : engines.find((one) => hasSigns(scope, one));
  const engine = shown ?? engines.find((one) => one.id === site?.engine);
  const selectors = site?.selectors ?? engine?.selectors;
  const id = site?.id ?? engine?.id;
  const isSure = site?.selectors !== undefined || shown?.selectors !== undefined;
  return id === undefined ? undefined : { id, isSure, ...(selectors && { selectors }) };
}

function hasSigns(scope: Scope, engine: Site): boolean {
  return engine.recognise?.some((selector) => scope.first(selector) !== null) ?? false;
}
