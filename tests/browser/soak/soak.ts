/** Hours of traffic in minutes: a browser with the extension, and a chat in which everything happens at once. */
import type { Page } from 'playwright-core';
import type { FrameState } from '../../../src/settings/index.ts';
import { EXTENSIONS } from '../../../src/tools/build.ts';
import { serve } from '../../../src/tools/serve.ts';
import { startChromium } from '../../bench/browser/chromium.ts';
import { COCO, COCO_HOST } from '../../bench/browser/pages.ts';
import { type Expected, expectedOf, line, lot, people, pick, type Said } from './traffic.ts';

const PEOPLE = 12;
/** A visit of the chat lasts so long, in milliseconds; then its reader goes elsewhere and comes back. */
const VISIT = 9000;

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

interface Practice {
  stranger(person: object, text?: string): void;
  inRoom(room: string, name: string, text: string): void;
  open(name: string): void;
  redraw(): void;
}

/** @param seconds about so long it lasts, the opening and closing of the browser left out */
export async function soak(seconds: number, seed = 1): Promise<Soaked> {
  const random = lot(seed);
  const chat = await serve(COCO);
  const chromium = await startChromium(EXTENSIONS.chrome, [COCO_HOST]);
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
  const killWorker = async () => {
    const { targetInfos } = (await root?.send('Target.getTargets')) ?? { targetInfos: [] };
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
    if (!worker) return;
    await root?.send('Target.closeTarget', { targetId: worker.targetId });
    kills++;
  };
  const state = () =>
    ours.evaluate(
      `chrome.tabs.query({ url: '*://${COCO_HOST}/*' }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'state' }, { frameId: 0 }))`,
    ) as Promise<FrameState>;

  const visits: Visit[] = [];
  try {
    const end = Date.now() + seconds * 1000;
    for (let visit = 0; visit === 0 || Date.now() < end; visit++) {
      await page.goto(`http://${COCO_HOST}:${chat.port}/chat/index.html?${visit}#moi_1_16_PARIS`);
      await page.waitForTimeout(1500);
      const before = await state();
      const said: Said[] = [];
      const all = people(visit, PEOPLE);
      const write = async () => {
        const lines = Array.from({ length: 20 }, (_, i) => line(all, said.length + i, random));
        said.push(...lines);
        await strangersSay(page, lines);
      };
      const acts: (() => Promise<unknown>)[] = [
        () => floodRoom(page, said.length),
        () => redraw(page, 20),
        () => open(page, pick(all, random).name),
        killWorker,
        () => change({ language: pick(['fr', 'en'], random) }),
        () => change({ counters: random() < 0.5 }),
        // The reader looks at another tab while people write.
        async () => {
          await ours.bringToFront();
          await write();
          await page.bringToFront();
        },
      ];
      for (const until = Date.now() + VISIT; Date.now() < until; ) {
        // People write more often than anything else happens.
        await (random() < 0.5 ? write() : pick(acts, random)());
        await page.waitForTimeout(60 * random());
      }
      // What nobody has looked at is in no page: the reader looks at everything once more.
      for (const { name } of all) {
        await open(page, name);
        await page.waitForTimeout(250);
      }
      await page.waitForTimeout(2500);
      const after = await state();
      visits.push({
        expected: expectedOf(said),
        told: difference(before, after),
        messages: said.length,
        heap: await heapOf(cdp),
      });
    }
    return { visits, errors, kills };
  } finally {
    await chromium.close();
    await chat.close();
  }
}

function difference(before: FrameState, after: FrameState): Expected {
  const less = (level: keyof FrameState['byLevel']) => after.byLevel[level] - before.byLevel[level];
  return {
    conversations: after.conversations - before.conversations,
    byLevel: { none: 0, info: less('info'), caution: less('caution'), danger: less('danger') },
    signs: after.signs.filter((sign) => !before.signs.includes(sign)).sort(),
  };
}

function strangersSay(page: Page, lines: readonly Said[]): Promise<void> {
  return page.evaluate((all) => {
    const { stranger } = (globalThis as unknown as { practice: Practice }).practice;
    for (const { person, text } of all) stranger(person, text);
  }, lines);
}

function floodRoom(page: Page, number: number): Promise<void> {
  return page.evaluate((from) => {
    const { inRoom } = (globalThis as unknown as { practice: Practice }).practice;
    for (let i = 0; i < 60; i++) inRoom('cuisine', `cuisinier${i % 9}`, `une recette de plus, ${from}-${i}`);
  }, number);
}

function redraw(page: Page, times: number): Promise<void> {
  return page.evaluate((count) => {
    for (let i = 0; i < count; i++) (globalThis as unknown as { practice: Practice }).practice.redraw();
  }, times);
}

function open(page: Page, name: string): Promise<void> {
  return page.evaluate((who) => (globalThis as unknown as { practice: Practice }).practice.open(who), name);
}

async function heapOf(cdp: Awaited<ReturnType<Awaited<ReturnType<typeof startChromium>>['open']>>['cdp']) {
  await cdp.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.disable');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1048576;
}
