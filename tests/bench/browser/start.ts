/** From the start of a document to the first warning that is drawn, beside how long the page itself takes to load. */
import { serve } from '../../../src/tools/serve.ts';
import type { Row } from '../measure.ts';
import { startChromium } from './chromium.ts';
import { measuredExtension } from './extension.ts';
import { COCO, COCO_HOST } from './pages.ts';
import { median } from './profile.ts';

const ROUNDS = 9;
/** What Chromium's own tools call "Fast 4G". */
const FAST_4G = { offline: false, latency: 60, downloadThroughput: 1_125_000, uploadThroughput: 187_500 };

interface Marks {
  drawn: number;
  warned: number;
}

/** Runs in the page before anything else: when it drew its rooms, and when something was laid beside its body. */
function noteTimes(): void {
  const marks: Marks = { drawn: 0, warned: 0 };
  Object.assign(globalThis, { marks });
  new MutationObserver(() => {
    marks.drawn ||= document.getElementById('salox') ? performance.now() : 0;
    const others = [...(document.documentElement?.children ?? [])].filter(
      ({ localName }) => localName !== 'head' && localName !== 'body',
    );
    marks.warned ||= others.length > 0 ? performance.now() : 0;
  }).observe(document, { childList: true, subtree: true });
}

export async function benchStart(): Promise<Row[]> {
  const extension = await measuredExtension();
  const coco = await serve(COCO);
  const url = `http://${COCO_HOST}:${coco.port}/chat/index.html`;
  const bare = await startChromium(undefined, [COCO_HOST]);
  const ours = await startChromium(extension.folder, [COCO_HOST]);
  const visit = async (chromium: typeof bare, isSlow: boolean) => {
    const { page, cdp } = await chromium.open();
    await cdp.send('Network.enable');
    if (isSlow) await cdp.send('Network.emulateNetworkConditions', FAST_4G);
    await page.addInitScript(noteTimes);
    await page.goto(url, { waitUntil: 'load' });
    if (chromium === ours) await page.waitForFunction('marks.warned > 0', undefined, { polling: 50 });
    const times = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return { ...(globalThis as unknown as { marks: Marks }).marks, load: navigation?.loadEventEnd ?? 0 };
    });
    await page.close();
    return times;
  };
  try {
    // Chromium tells of no policy before it has been up for some three seconds; until then Vigie waits for one a little.
    const { page } = await ours.open();
    await page.waitForTimeout(5000);
    await page.close();
    const rows: Row[] = [];
    for (const isSlow of [false, true]) {
      const loads: number[] = [];
      const seen: (Marks & { load: number })[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        loads.push((await visit(bare, isSlow)).load);
        seen.push(await visit(ours, isSlow));
      }
      const load = median(loads);
      const where = isSlow ? 'fast 4G' : 'loopback';
      const note = `load ${load.toFixed(0)} ms`;
      rows.push(
        {
          what: `${where}: from the load’s end to the first warning, over the load`,
          ratio: median(seen.map((one) => one.warned - one.load)) / load,
          goal: '≤ 0.25',
          note,
        },
        {
          what: `${where}: from the document’s start to the first warning, over the load`,
          ratio: median(seen.map((one) => one.warned)) / load,
          note,
        },
      );
    }
    return rows;
  } finally {
    await bare.close();
    await ours.close();
    await coco.close();
    await extension.remove();
  }
}
