import type { Request } from './surface.ts';

/**
 * The requests in Chromium's own log of its network stack, which nothing in the browser bypasses: pages, workers, the
 * popup. The log may still be growing.
 */
export function requestsIn(log: string): Request[] {
  const code = /"URL_REQUEST_START_JOB":(\d+)/.exec(log)?.[1];
  if (!code) return [];
  // The last line may be half written.
  return log
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.includes(`"type":${code}}`) && line.includes('"url":'))
    .map((line) => JSON.parse(line.replace(/,?\s*(\]\}?)?$/, '')).params)
    .map(({ url, initiator }) => ({ url, by: initiator === 'not an origin' ? '' : (initiator ?? '') }));
}

/** What a browser asks of its maker, for itself: updates, accounts, autofill. */
const MAKERS = /(^|\.)(google|googleapis|gvt1|mozilla|firefox|mozgcp)\.(com|net|org)$/;

/** Those that are for neither loopback nor one of the hosts that stand for it, the browser's talk with its maker left out. */
export function foreign(requests: readonly Request[], hosts: readonly string[]): Request[] {
  const near = new Set(['127.0.0.1', 'localhost', '[::1]', ...hosts]);
  return requests.filter(({ url, by }) => {
    const { protocol, hostname } = new URL(url);
    if (by === '' && MAKERS.test(hostname)) return false;
    return /^(https?|wss?|ftp):$/.test(protocol) && !near.has(hostname);
  });
}
