import { MatchPattern } from 'wxt/utils/match-patterns';

/** What of a manifest tells where Vigie watches. */
export interface Watching {
  readonly content_scripts?: readonly { readonly matches?: readonly string[] }[] | undefined;
}

/** Whether a page is one that Vigie watches from the moment of install: the manifest says so in few words. */
export function isListed({ content_scripts: scripts = [] }: Watching, url: URL): boolean {
  const patterns = scripts.flatMap(({ matches = [] }) => matches);
  return patterns.some((pattern) => new MatchPattern(pattern).includes(url.href));
}
