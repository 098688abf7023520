import { type Browser, browser } from 'wxt/browser';
import { loadSettings } from './load.ts';
import type { ClearCountersAnswer, ClearCountersRequest } from './messages.ts';
import { type Counters, dayOf, parseCounters, parseTally, withTally } from './tally.ts';

/** The key of the counters in `storage.local`. */
export const COUNTERS_KEY = 'counters';

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two tabs that count at once lose nothing. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

/**
 * Adds to today's counters, where the reader wants any. For the background only.
 * @param sent comes from a page, and is read with care
 */
export function addTally(sent: unknown, now = new Date()): Promise<void> {
  return inTurn(async () => {
    const { settings } = await loadSettings();
    if (!settings.counters) return;
    const counters = await loadCounters(now);
    await browser.storage.local.set({ [COUNTERS_KEY]: withTally(counters, dayOf(now), parseTally(sent)) });
  }).catch(() => undefined);
}

/** Forgets all counters. For the background only. */
export function forgetCounters(): Promise<ClearCountersAnswer> {
  return inTurn(async () => {
    await browser.storage.local.remove(COUNTERS_KEY);
    return { cleared: true };
  }).catch(() => ({ cleared: false }));
}

/** The counters of the last days; none where storage fails. */
export async function loadCounters(now = new Date()): Promise<Counters> {
  try {
    const stored = await browser.storage.local.get(COUNTERS_KEY);
    return parseCounters(stored[COUNTERS_KEY], dayOf(now));
  } catch {
    return {};
  }
}

/** Asks the background to forget all counters. @returns whether they are gone */
export async function clearCounters(): Promise<boolean> {
  const request: ClearCountersRequest = { type: 'clear-counters' };
  try {
    const answer: ClearCountersAnswer | undefined = await browser.runtime.sendMessage(request);
    return answer?.cleared ?? false;
  } catch {
    return false;
  }
}

/** Calls back at every change of the counters. @param signal aborting it ends the watch */
export function watchCounters(callback: (counters: Counters) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const change = changes[COUNTERS_KEY];
    if (area === 'local' && change) callback(parseCounters(change.newValue, dayOf(new Date())));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
