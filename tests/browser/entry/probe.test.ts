import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTENSIONS } from '../../../src/tools/build.ts';
import type { Served } from '../../../src/tools/serve.ts';
import { type Browser, launchChromium, type Page } from '../harness/index.ts';
import { PLAIN, serveEntryPages } from './pages.ts';

/** Runs the built probe as a page's own script, and gives how long its first look took and whether it found a chat. */
const timed = (probe: string) => `new Promise((done) => {
  let found = false;
  const { requestIdleCallback: later } = window;
  window.chrome = { runtime: { sendMessage: async () => { found = true; } } };
  window.requestIdleCallback = (look) => later(() => {
    const start = performance.now();
    look();
    done({ ms: performance.now() - start, found });
  });
  delete window.vigieProbes;
  ${probe}
})`;

/** How long one walk over all elements takes that asks each for its name and its text: the same page, machine and minute. */
const WALK = `(() => {
  const start = performance.now();
  let length = 0;
  for (const element of document.querySelectorAll('*')) length += element.className.length + element.textContent.length;
  return performance.now() - start + 0 * length;
})()`;

test.each(Object.entries(EXTENSIONS))('the probe for %s is under 4 kB as it is built', async (_, folder) => {
  expect((await readFile(`${folder}/probe.js`)).length).toBeLessThan(4000);
});

describe('the probe, as it is built', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let script: string;
  beforeAll(async () => {
    served = await serveEntryPages();
    script = timed(await readFile(`${EXTENSIONS.chrome}/probe.js`, 'utf8'));
    browser = await launchChromium({ extension: EXTENSIONS.chrome, hosts: [PLAIN] });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('takes less than one walk over its elements, on a page of 3,000 without a chat', async () => {
    await page.goto(`http://${PLAIN}:${served.port}/shop`);
    const looks = [];
    for (let run = 0; run < 15; run++)
      looks.push({
        ...(await page.run<{ ms: number; found: boolean }>(script)),
        floor: await page.run<number>(WALK),
      });
    expect(looks.filter(({ found }) => found)).toEqual([]);
    const least = (times: readonly number[]) => Math.min(...times);
    expect(least(looks.map(({ ms }) => ms))).toBeLessThan(least(looks.map(({ floor }) => floor)));
  });

  test('finds a chat', async () => {
    await page.goto(`http://${PLAIN}:${served.port}/chat`);
    expect((await page.run<{ found: boolean }>(script)).found).toBe(true);
  });
});
