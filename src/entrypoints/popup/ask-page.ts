import { browser } from 'wxt/browser';
import type { CheckPageRequest, WatchHereRequest } from '../../settings/index.ts';

/** Turns watching on or off in one open page and its frames, storing nothing. */
export async function watchHere(tabId: number, on: boolean): Promise<void> {
  const request: WatchHereRequest = { type: 'watch-here', on };
  await browser.tabs.sendMessage(tabId, request).catch(() => undefined);
}

/**
 * Has a page read once.
 * @returns whether it could be read
 */
export async function checkPage(tabId: number): Promise<boolean> {
  const request: CheckPageRequest = { type: 'check-page', tabId };
  return browser.runtime
    .sendMessage(request)
    .then(Boolean)
    .catch(() => false);
}
