import { browser } from 'wxt/browser';
import { createJudge } from './judge.ts';
import { startSession } from './session.ts';

/** What runs on chat sites, for pages of ours. They load the rules' own script beside this one: the rules are large, and ship once. */
export interface Handed {
  readonly createJudge: typeof createJudge;
  readonly startSession: typeof startSession;
}

declare global {
  interface Window {
    /** There once a page of ours has loaded the chat script. */
    vigie?: Handed;
  }
}

/**
 * Where a page of ours loaded this script, gives it the very parts that run on chat sites. Anywhere else, nothing.
 * @returns whether this is a page of ours, which nobody asked to watch
 */
export function handOver(): boolean {
  if (!location.href.startsWith(browser.runtime.getURL('/'))) return false;
  window.vigie = { createJudge, startSession };
  return true;
}
