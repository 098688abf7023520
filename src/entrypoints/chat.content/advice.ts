import { browser } from 'wxt/browser';
import type { AdviceAnswer, AdviceRequest } from '../../settings/index.ts';
import { siteFor } from '../../sites/index.ts';

/** What is known of the page of advice when no background answers: the extension was updated or removed under the page. */
const NONE: AdviceAnswer = { stands: false, code: false };

/**
 * Whether the page of advice stands before this page: only a listed open chat, where nobody's age is checked, has one.
 * @param url the page's address
 */
export async function askForAdvice(url: URL): Promise<AdviceAnswer> {
  if (!siteFor(url)?.onByDefault) return NONE;
  const request: AdviceRequest = { type: 'advice' };
  try {
    return ((await browser.runtime.sendMessage(request)) as AdviceAnswer | undefined) ?? NONE;
  } catch {
    return NONE;
  }
}
