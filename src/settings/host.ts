import type { Settings } from './schema.ts';

/** A host name as the settings store it: lower case, without `www.`. */
export function tidyHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

export function isHost(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(value);
}

/** Whether a host is the one above, or stands under it. */
export function isUnder(host: string, above: string): boolean {
  return host === above || host.endsWith(`.${above}`);
}

/** Whether the reader turned off the site that a page's host name belongs to. */
export function isSiteOff(settings: Settings, hostname: string): boolean {
  const host = tidyHost(hostname);
  return settings.sites.off.some((off) => isUnder(host, off));
}
