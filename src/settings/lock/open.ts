import { browser } from 'wxt/browser';

/** Where the browser remembers, in memory and until it closes, since when the lock stands open. */
export const OPEN_KEY = 'lock-open';

/** Long enough to change a few settings, short enough to be forgotten open. */
const OPEN_MS = 10 * 60_000;

/** Opens the lock until the browser closes, for ten minutes at most. */
export async function open(now: number): Promise<void> {
  await browser.storage.session.set({ [OPEN_KEY]: now });
}

export async function close(): Promise<void> {
  await browser.storage.session.remove(OPEN_KEY);
}

/** How long it stands open still. A clock set back closes it. */
export async function openLeft(now: number): Promise<number> {
  const { [OPEN_KEY]: since } = await browser.storage.session.get(OPEN_KEY);
  if (typeof since !== 'number' || since > now) return 0;
  return Math.max(0, OPEN_MS - (now - since));
}
