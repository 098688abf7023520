/** The first reading of a large page, over one TreeWalker that only collects the same text. */
import type { CDPSession } from 'playwright-core';
import { serve } from '../../../src/tools/serve.ts';
import type { Row } from '../measure.ts';
import { startChromium } from './chromium.ts';
import { type Measured, measuredExtension } from './extension.ts';
import { COCO, COCO_HOST, manyInCoco, servePages } from './pages.ts';
import { median, type Profile, startProfile, stopProfile } from './profile.ts';

const ROUNDS = 5;
/** Longer than the first reading and all that it leads to, in milliseconds. */
const SETTLED = 4500;

/** Every text and every value of a field, in order: what a reader cannot do without. */
const FLOOR = `(() => {
  const start = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) texts.push(node.data);
    else if (node.localName === 'input') texts.push(node.value);
  }
  return { took: performance.now() - start, texts: texts.length };
})()`;

export async function benchFirstRead(): Promise<Row[]> {
  const extension = await measuredExtension();
  const coco = await serve(COCO);
  const pages = await servePages();
  try {
    return [
      ...(await rows(
        '500 rooms, 2,000 members',
        `http://${COCO_HOST}:${coco.port}/chat/index.html`,
        extension,
      )),
      ...(await rows('20,000 nodes', pages.url('large'), extension)),
    ];
  } finally {
    await pages.close();
    await coco.close();
    await extension.remove();
  }
}

async function rows(what: string, url: string, extension: Measured): Promise<Row[]> {
  const chromium = await startChromium(extension.folder, [COCO_HOST]);
  const profiles: Profile[] = [];
  const floors: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const { page, cdp } = await chromium.open();
      await page.addInitScript(manyInCoco, { rooms: 500, members: 2000 });
      await startProfile(cdp);
      await page.goto(url);
      await page.waitForTimeout(SETTLED);
      profiles.push(await stopProfile(cdp, extension.sourceOf));
      floors.push(await floorOf(cdp));
      await page.close();
    }
  } finally {
    await chromium.close();
  }
  const floor = median(floors);
  const reading = median(profiles.map(({ byFolder }) => byFolder.page ?? 0));
  const whole = median(profiles.map(({ ours }) => ours));
  const parts = Object.entries(profiles[0]?.byFolder ?? {})
    .sort((a, b) => b[1] - a[1])
    .map(([folder, ms]) => `${folder} ${ms.toFixed(0)}`);
  if (process.env.BENCH_PROFILE) console.error(what, profiles[0]?.top);
  return [
    { what: `${what}: reading`, ratio: reading / floor, goal: '≤ 3', note: `floor ${floor.toFixed(1)} ms` },
    { what: `${what}: all of Vigie`, ratio: whole / floor, note: `one round, ms: ${parts.join(', ')}` },
  ];
}

/** In a world of its own, where nothing has run before, as for the reader. */
async function floorOf(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: FLOOR,
    contextId: executionContextId,
    returnByValue: true,
  });
  return result.value.took;
}
