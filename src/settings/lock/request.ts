import { type Browser, browser } from 'wxt/browser';
import type { LockAct, LockAnswer, LockRequest } from './messages.ts';
import { OPEN_KEY } from './open.ts';
import { LOCK_KEY } from './record.ts';

const noLock = { on: false, openMs: 0, waitMs: 0, phraseWaitMs: 0, freeTries: 0, damaged: false };

/** Asks the background something about the lock. It never throws. */
export async function requestLock(act: LockAct): Promise<LockAnswer> {
  const request: LockRequest = { type: 'lock', act };
  try {
    const answer: LockAnswer | undefined = await browser.runtime.sendMessage(request);
    if (answer) return answer;
  } catch {
    // No background answers: the extension was updated or removed under an open page.
  }
  return { fault: 'gone', state: noLock };
}

/**
 * Calls back whenever the lock may stand otherwise than before, whoever changed it. For pages of ours: content scripts
 * do not hear of it being opened.
 */
export function watchLock(callback: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (changes[LOCK_KEY] || changes[OPEN_KEY]) callback();
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
