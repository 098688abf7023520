import { browser } from 'wxt/browser';
import { askLock, type LockAnswer, type LockRequest } from '../../settings/index.ts';

/** What a chat page may ask: a code typed into a warning opens the way on, never the settings. */
const FOR_CHAT_PAGES: readonly string[] = ['state', 'check'];

/** Does what a page of ours asks of the lock. */
export async function answerLock(
  { act }: LockRequest,
  sender: { readonly url?: string; readonly tab?: unknown },
): Promise<LockAnswer> {
  const isOurs = !sender.tab || sender.url?.startsWith(browser.runtime.getURL('/'));
  if (isOurs || FOR_CHAT_PAGES.includes(act?.do)) return askLock(act);
  return { ...(await askLock({ do: 'state' })), fault: 'not-allowed' };
}
