import type { BrowserContext, Worker } from 'playwright-core';
import type { Cdp } from './cdp-surface.ts';
import { until } from './listen.ts';

/** What the extension's own worker can ask for. */
declare const chrome: { action: { openPopup(): Promise<void> } };

/**
 * The real popup of the toolbar button. Playwright does not count it as a page, so it is reached through the
 * browser's own list of targets.
 */
export function popupChannel(context: BrowserContext, url: string) {
  const root = context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('This Chromium gives no session of its own');
  let target: string | undefined;
  return {
    async open(worker: Worker): Promise<Cdp> {
      const browser = await root;
      await worker.evaluate(() => chrome.action.openPopup());
      const targetId = await until('the popup', async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        return targetInfos.find((info) => info.url.startsWith(url))?.targetId;
      });
      target = targetId;
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
      const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
      browser.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message);
        waiting.get(answer.id)?.(answer);
      });
      let count = 0;
      return {
        async send(method, parameters = {}) {
          const id = ++count;
          const answer = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) =>
            waiting.set(id, resolve),
          );
          const message = JSON.stringify({ id, method, params: parameters });
          await browser.send('Target.sendMessageToTarget', { sessionId, message });
          const { result, error } = await answer;
          if (error) throw new Error(`${method}: ${error.message}`);
          return result;
        },
      };
    },
    async close(): Promise<void> {
      if (target) await (await root).send('Target.closeTarget', { targetId: target }).catch(() => {});
      target = undefined;
    },
  };
}
