/** What is kept of a long day: the heap of a page's process after very many messages, with Vigie and without. */
import type { CDPSession, Page } from 'playwright-core';
import type { Row } from '../measure.ts';
import { startChromium } from './chromium.ts';
import { measuredExtension } from './extension.ts';
import { SAYINGS, servePages } from './pages.ts';

const MESSAGES = Number(process.env.BENCH_MEMORY ?? 100_000);
const CONVERSATIONS = 200;
const MEGABYTE = 1024 * 1024;

interface Day {
  readonly messages: number;
  readonly conversations: number;
  readonly sayings: readonly string[];
}

/** Runs in the page: goes from one conversation to the next, each with its share; then notes what is still alive. */
async function liveThrough({ messages, conversations, sayings }: Day): Promise<void> {
  const page = globalThis as unknown as {
    open(name: string): void;
    say(who: string, text: string): void;
    gone: WeakRef<Node>[];
  };
  page.gone = [];
  const share = messages / conversations;
  for (let person = 0; person < conversations; person++) {
    page.open(`personne${person}`);
    for (let i = 0; i < share; i++) {
      page.say(`personne${person}`, `${sayings[i % sayings.length]}, ${person}-${i}`);
      if (i % 10 === 0) page.gone.push(new WeakRef(document.querySelector('.row:last-child') as Node));
      if (i % 5 === 4) await new Promise((next) => setTimeout(next));
    }
  }
  page.open('fin');
}

export async function benchMemory(): Promise<Row[]> {
  const extension = await measuredExtension();
  const pages = await servePages();
  try {
    const url = pages.url('private?keep=60');
    const bare = await grow(undefined, url);
    const ours = await grow(extension.folder, url);
    const growth = ours.grown - bare.grown;
    return [
      {
        what: `heap grown by ${MESSAGES} messages in ${CONVERSATIONS} conversations, over the page’s own, MB`,
        ratio: growth / MEGABYTE,
        goal: '≤ 5',
        note: `page alone ${mb(bare.grown)}, with Vigie ${mb(ours.grown)}; ${ours.count} messages seen by the page`,
      },
      {
        what: 'nodes that the page took out and that are still alive, of 100',
        ratio: (100 * ours.alive) / ours.removed,
        goal: '≤ 1',
        note: `without Vigie ${((100 * bare.alive) / bare.removed).toFixed(2)}`,
      },
    ];
  } finally {
    await pages.close();
    await extension.remove();
  }
}

async function grow(extension: string | undefined, url: string) {
  const chromium = await startChromium(extension);
  try {
    const { page, cdp } = await chromium.open();
    await page.goto(url);
    await page.waitForTimeout(5000);
    const day = { messages: 2000, conversations: 10, sayings: SAYINGS };
    // A first morning, so that what is loaded and compiled once is not counted as growth.
    await page.evaluate(liveThrough, day);
    const before = await heapOf(page, cdp);
    await page.evaluate(liveThrough, { ...day, messages: MESSAGES, conversations: CONVERSATIONS });
    const after = await heapOf(page, cdp);
    const { removed, alive, count } = await page.evaluate(() => {
      const { gone, said } = globalThis as unknown as { gone: WeakRef<Node>[]; said: number };
      const nodes = gone.map((ref) => ref.deref());
      const isIn = (node: Node | undefined) => node?.isConnected;
      return {
        removed: nodes.filter((node) => !isIn(node)).length,
        alive: nodes.filter((node) => node && !isIn(node)).length,
        count: said,
      };
    });
    return { grown: after - before, removed, alive, count };
  } finally {
    await chromium.close();
  }
}

/** All worlds of the page's process share one heap: the page's own and ours are in it. */
async function heapOf(page: Page, cdp: CDPSession): Promise<number> {
  await page.waitForTimeout(3000);
  await cdp.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.disable');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

const mb = (bytes: number) => `${(bytes / MEGABYTE).toFixed(2)} MB`;
