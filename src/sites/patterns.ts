import { MatchPattern } from 'wxt/utils/match-patterns';
import { matchPatterns } from './find.ts';
import type { Site } from './schema.ts';

/** Every page of the web. */
export const EVERYWHERE = '*://*/*';

/** Whether one of the browser's match patterns stands for a page. What is no pattern stands for none. */
export function isMatched(patterns: readonly string[], url: URL): boolean {
  return patterns.some((pattern) => {
    try {
      return new MatchPattern(pattern).includes(url.href);
    } catch {
      return false;
    }
  });
}

/**
 * What to ask the browser for, so that Vigie may watch the site of a page: a listed site's own hosts, else this one host.
 * @param site the listed site that the page belongs to, if any
 */
export function patternsFor(url: URL, site: Site | undefined): string[] {
  return site ? matchPatterns(site) : [`*://${url.hostname}/*`];
}

/**
 * An origin as the settings hold it. Browsers tell of one wish in several ways: with a scheme each, or `<all_urls>`.
 * @returns `undefined` for what is no page of the web
 */
export function asPattern(origin: string): string | undefined {
  if (origin === '<all_urls>') return EVERYWHERE;
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(origin)?.[1];
  return host && `*://${host}/*`;
}
