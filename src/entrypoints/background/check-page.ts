import { browser } from 'wxt/browser';
import type { CheckHereRequest, CheckPageRequest } from '../../settings/index.ts';
import { injectChat } from './inject.ts';

/**
 * One reading of a tab. The reader's click on our button lets us into that tab until it is left; nothing stays.
 * @returns whether the page could be read
 */
export async function checkPage({ tabId }: CheckPageRequest): Promise<boolean> {
  if (!(await injectChat(tabId))) return false;
  const request: CheckHereRequest = { type: 'check-here' };
  return browser.tabs
    .sendMessage(tabId, request, { frameId: 0 })
    .then(() => true)
    .catch(() => false);
}
