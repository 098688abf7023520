import { type Browser, browser } from 'wxt/browser';
import type { SeenMessage, TellRequest } from '../../settings/index.ts';
import { showBadge } from './badge.ts';
import { forgetLeader } from './leads.ts';
import { TabSums } from './tab-sums.ts';

const sums = new TabSums();

/** A frame says what it holds: the badge shows the sum of its tab. Nothing is stored, so a woken background asks again. */
export function hearSeen(message: SeenMessage, sender: Browser.runtime.MessageSender): void {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const { frameId = 0, documentId } = sender;
  const { sum, isFirst } = sums.take({ tabId, frameId, documentId }, message);
  void showBadge(tabId, sum);
  if (!isFirst) return;
  const request: TellRequest = { type: 'tell' };
  void browser.tabs.sendMessage(tabId, request).catch(() => undefined);
}

export function forgetTab(tabId: number): void {
  sums.forget(tabId);
  forgetLeader(tabId);
}
