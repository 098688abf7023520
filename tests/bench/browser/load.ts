/** What a page's main thread runs while it loads, beside the same page without Vigie. */
import { serve } from '../../../src/tools/serve.ts';
import type { Row } from '../measure.ts';
import { startChromium } from './chromium.ts';
import { measuredExtension } from './extension.ts';
import { COCO, COCO_HOST } from './pages.ts';
import { median } from './profile.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
/** Longer than a page and Vigie take to come to rest, in milliseconds. */
const SETTLED = 2500;

/** A page in which nothing is judged, and the chat behind it. */
const PAGES = { door: 'index.html', chat: 'chat/index.html' } as const;

export async function benchLoad(): Promise<Row[]> {
  const extension = await measuredExtension();
  const coco = await serve(COCO);
  const bare = await startChromium(undefined, [COCO_HOST]);
  const ours = await startChromium(extension.folder, [COCO_HOST]);
  /** The thread's own time, in milliseconds: waiting for the processor is not in it. */
  const visit = async (chromium: typeof bare, path: string) => {
    const { page, cdp } = await chromium.open();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`http://${COCO_HOST}:${coco.port}/${path}`);
    await page.waitForTimeout(SETTLED);
    const { metrics } = await cdp.send('Performance.getMetrics');
    await page.close();
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  try {
    const rows: Row[] = [];
    for (const [what, path] of Object.entries(PAGES)) {
      const without: number[] = [];
      const own: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        without.push(await visit(bare, path));
        own.push(await visit(ours, path));
      }
      const [floor, all] = [median(without), median(own)];
      const note = `${all.toFixed(0)} ms of the thread’s own time, ${floor.toFixed(0)} without`;
      rows.push({ what: `${what}: main thread over that without Vigie`, ratio: all / floor, note });
    }
    return rows;
  } finally {
    await bare.close();
    await ours.close();
    await coco.close();
    await extension.remove();
  }
}
