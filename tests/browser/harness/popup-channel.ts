import type { BrowserContext } from 'playwright-core';
import type { Cdp } from './cdp-surface.ts';
import { until } from './listen.ts';

/** A few commands of the protocol that Playwright's types do not know yet. */
interface Unlisted {
  send(
    method: 'Target.getTargets',
    parameters: object,
  ): Promise<{ targetInfos: { url: string; targetId: string }[] }>;
  send(method: 'Extensions.triggerAction', parameters: { id: string; targetId: string }): Promise<void>;
}

/**
 * The real popup, opened as a click on the toolbar button does, which also lets the extension into that one tab.
 * Playwright does not count it as a page, so it is reached through the browser's own list of targets.
 */
export function popupChannel(context: BrowserContext, url: string) {
  const root = context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('This Chromium gives no session of its own');
  let target: string | undefined;
  return {
    /** @param over the address of the tab in front */
    async open(over: string): Promise<Cdp> {
      const browser = await root;
      const unlisted = browser as unknown as Unlisted;
      const { targetInfos: tabs } = await unlisted.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = tabs.find((one) => one.url === over);
      if (!tab) throw new Error(`No tab at ${over}`);
      const [, , id = ''] = url.split('/');
      await unlisted.send('Extensions.triggerAction', { id, targetId: tab.targetId });
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
