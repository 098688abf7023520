import { browser } from 'wxt/browser';
import { askLock, type LockAnswer, type LockRequest } from '../../settings/index.ts';

/** What a chat page may ask: how the lock stands, never to open it. */
const FOR_CHAT_PAGES: readonly string[] = ['state'];

interface Sender {
  readonly url?: string;
  readonly tab?: unknown;
}

/** Whether a message comes from a page of ours, not from a script in a chat page. */
export function isOurs(sender: Sender): boolean {
  return !sender.tab || sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** Does what a page of ours asks of the lock. */
export async function answerLock({ act }: LockRequest, sender: Sender): Promise<LockAnswer> {
  if (isOurs(sender) || FOR_CHAT_PAGES.includes(act?.do)) return askLock(act);
  return { ...(await askLock({ do: 'state' })), fault: 'not-allowed' };
}
