import type { Site } from './schema.ts';

/**
 * The site that a page belongs to: the one whose host is the page's or stands above it. The longest host wins,
 * so that `chat.example.fr` may be listed apart from `example.fr`.
 */
export function findSite(sites: readonly Site[], url: URL): Site | undefined {
  let best: { site: Site; host: string } | undefined;
  for (const site of sites)
    for (const host of site.hosts)
      if (isUnder(url.hostname, host) && host.length > (best?.host.length ?? 0)) best = { site, host };
  return best?.site;
}

function isUnder(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** The browser's match patterns for one site; `*.` stands for the host itself too. */
export function matchPatterns(site: Site): string[] {
  return site.hosts.map((host) => `*://*.${host}/*`);
}
