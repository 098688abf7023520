import type { Page } from 'playwright-core';
import type { FrameState } from '../../../src/settings/index.ts';
import { startChromium } from '../../bench/browser/chromium.ts';
import type { Expected } from './traffic.ts';

export interface Visit {
  readonly expected: Expected;
  /** What Vigie told on this visit, what it told before anybody wrote left out. */
  readonly told: Expected;
  /** Messages that the page showed. */
  readonly messages: number;
  /** The page's heap at its end, in megabytes. */
  readonly heap: number;
}

export interface Soaked {
  readonly visits: readonly Visit[];
  readonly errors: readonly string[];
  readonly kills: number;
}

/** A browser with Vigie for a teen, and all that may happen to it from outside of the chat. */
export async function startVigie(folder: string, hosts: readonly string[] = []) {
  const chromium = await startChromium(folder, hosts);
  const { context } = chromium;
  const errors: string[] = [];
  context.on('weberror', (error) => {
    const { stack = '', message } = error.error();
    if (stack.includes('chrome-extension:')) errors.push(stack || message);
  });
  const origin = (context.serviceWorkers()[0]?.url() ?? '').split('/').slice(0, 3).join('/');
  const ours = await context.newPage();
  await ours.goto(`${origin}/options.html`);
  const change = (wish: object) =>
    ours.evaluate(`chrome.runtime.sendMessage({ type: 'change-settings', change: ${JSON.stringify(wish)} })`);
  await change({ audience: 'teen', welcomed: true });
  const { page, cdp } = await chromium.open();
  const root = await context.browser()?.newBrowserCDPSession();
  let kills = 0;
  return {
    page,
    errors: errors as readonly string[],
    get kills() {
      return kills;
    },
    change,
    /** What the chat's Vigie holds, as the popup is told: of all tabs, the one that answers. */
    state: () =>
      ours.evaluate(
        `chrome.tabs.query({}).then((tabs) => Promise.any(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { type: 'state' }, { frameId: 0 }))))`,
      ) as Promise<FrameState>,
    async killBackground() {
      const { targetInfos } = (await root?.send('Target.getTargets')) ?? { targetInfos: [] };
      const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
      if (!worker) return;
      await root?.send('Target.closeTarget', { targetId: worker.targetId });
      kills++;
    },
    /** Something happens while the reader looks at another tab. */
    async elsewhere(act: () => Promise<unknown>) {
      await ours.bringToFront();
      await act();
      await page.bringToFront();
    },
    /** The page's heap without what nobody holds, in megabytes. */
    async heap() {
      await cdp.send('HeapProfiler.enable');
      for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.disable');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1048576;
    },
    close: () => chromium.close(),
  };
}

export type Vigie = Awaited<ReturnType<typeof startVigie>>;

/** What was told between two states. */
export function difference(before: FrameState, after: FrameState): Expected {
  const less = (level: keyof FrameState['byLevel']) => after.byLevel[level] - before.byLevel[level];
  return {
    conversations: after.conversations - before.conversations,
    byLevel: { none: 0, info: less('info'), caution: less('caution'), danger: less('danger') },
    signs: after.signs.filter((sign) => !before.signs.includes(sign)).sort(),
  };
}

/** Asks again until Vigie tells what it should, or has had its time. */
export async function toldOf(
  page: Page,
  ask: () => Promise<Expected>,
  expected: Expected,
  ms = 15_000,
): Promise<Expected> {
  const end = Date.now() + ms;
  for (;;) {
    const told = await ask();
    if (JSON.stringify(told) === JSON.stringify(expected) || Date.now() > end) return told;
    await page.waitForTimeout(250);
  }
}
