/** How long a background that the browser put to sleep takes to answer, beside one of a single line. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../measure.ts';
import { startChromium } from './chromium.ts';
import { measuredExtension } from './extension.ts';
import { median } from './profile.ts';

const ROUNDS = 25;
/** As long as the browser takes to be done with a background that it stops, in milliseconds. */
const STOPPED = 300;

/** What is asked: a storage is read before it is answered. */
const QUESTION = { type: 'lock', act: { do: 'state' } };

/** An extension that can do nothing but answer. */
async function oneLine(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-wake-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'One line',
      version: '1',
      permissions: ['storage'],
      background: { service_worker: 'background.js' },
    }),
    'background.js':
      'chrome.runtime.onMessage.addListener((_, __, answer) => { chrome.storage.local.get().then(() => answer(1)); return true; });',
    'code.html': '<!doctype html><meta charset="utf-8"><title>One line</title>',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** An extension in a browser of its own, with a page of it from which its background is asked. */
async function sleeper(folder: string) {
  const { context, close } = await startChromium(folder);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = worker.url().split('/').slice(0, 3).join('/');
  const page = await context.newPage();
  await page.goto(`${origin}/code.html`);
  const root = await context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('Chromium gives no channel to itself');
  return {
    close,
    async wake(): Promise<number> {
      const { targetInfos } = await root.send('Target.getTargets');
      for (const { type, url, targetId } of targetInfos)
        if (type === 'service_worker' && url.startsWith(origin))
          await root.send('Target.closeTarget', { targetId });
      await page.waitForTimeout(STOPPED);
      return page.evaluate(`(async () => {
        const start = performance.now();
        await chrome.runtime.sendMessage(${JSON.stringify(QUESTION)});
        return performance.now() - start;
      })()`);
    },
  };
}

export async function benchWake(): Promise<Row[]> {
  const floorFolder = await oneLine();
  const floor = await sleeper(floorFolder);
  const extension = await measuredExtension();
  const ours = await sleeper(extension.folder);
  const times: { floor: number[]; ours: number[] } = { floor: [], ours: [] };
  try {
    await ours.wake();
    await floor.wake();
    for (let round = 0; round < ROUNDS; round++) {
      times.floor.push(await floor.wake());
      times.ours.push(await ours.wake());
    }
  } finally {
    await floor.close();
    await ours.close();
    await extension.remove();
    await rm(floorFolder, { recursive: true, force: true });
  }
  const [bare, own] = [median(times.floor), median(times.ours)];
  return [
    {
      what: 'a background that slept, to its answer, over one of a single line',
      ratio: own / bare,
      note: `${own.toFixed(0)} ms, ${bare.toFixed(0)} ms`,
    },
  ];
}
