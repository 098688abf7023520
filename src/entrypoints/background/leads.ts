import { browser } from 'wxt/browser';
import { loadSettings, type StateRequest } from '../../settings/index.ts';
import { isMatched } from '../../sites/patterns.ts';
import { listedPatterns } from './scripts.ts';

/** For each tab whose main page is not watched: the frame that speaks for the site. */
const leaders = new Map<number, number>();

/**
 * Whether the Vigie in a frame is the one that speaks for its tab: there is one bar and one quiet mark a tab. The main
 * page leads where it is watched, else the first frame that asks.
 */
export async function leadsTab(tabId: number, frameId: number, tabUrl: string | undefined): Promise<boolean> {
  if (frameId === 0) return true;
  const url = tabUrl === undefined ? null : URL.parse(tabUrl);
  const { settings } = await loadSettings();
  if (url && isMatched([...listedPatterns(), ...settings.sites.added], url)) return false;
  if (await answers(tabId, 0)) return false;
  const leader = leaders.get(tabId);
  if (leader !== undefined && leader !== frameId && (await answers(tabId, leader))) return false;
  leaders.set(tabId, frameId);
  return true;
}

export function forgetLeader(tabId: number): void {
  leaders.delete(tabId);
}

async function answers(tabId: number, frameId: number): Promise<boolean> {
  const request: StateRequest = { type: 'state' };
  return browser.tabs
    .sendMessage(tabId, request, { frameId })
    .then(Boolean)
    .catch(() => false);
}
