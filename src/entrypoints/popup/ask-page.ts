import { browser } from 'wxt/browser';
import type { PageMessage, PageState, StateRequest } from '../../settings/index.ts';

/** A page that is busy for longer is shown as one that does not answer. */
const PATIENCE_MS = 1500;

/** Asks the content script of a tab what it sees. `undefined` when none answers. */
export async function askPage(tabId: number): Promise<PageState | undefined> {
  const request: StateRequest = { type: 'state' };
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
  const answer = await Promise.race([send(tabId, request), late]);
  return isPageState(answer) ? answer : undefined;
}

/** Turns watching on or off in one open page, storing nothing. */
export async function watchHere(tabId: number, on: boolean): Promise<void> {
  await send(tabId, { type: 'watch-here', on });
}

/** The main frame only: it is the page that the reader sees named. */
async function send(tabId: number, message: PageMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

// A page opened before an update may still run the content script of an older version.
function isPageState(answer: unknown): answer is PageState {
  const state = answer as Partial<PageState> | undefined;
  return typeof state?.host === 'string' && Array.isArray(state.signs) && typeof state.byLevel === 'object';
}
