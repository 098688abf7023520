/** 200 messages a second on a processor slowed four times: the longest piece of our work, and the frames that it costs. */
import type { Row } from '../measure.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { measuredExtension } from './extension.ts';
import { SAYINGS, servePages } from './pages.ts';
import { median, startProfile, stopProfile } from './profile.ts';
import { longestInTask, startTasks, stopTasks } from './tasks.ts';

const ROUNDS = 3;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);
const A_SECOND = 200;
const SLOWER = 4;

interface Flood {
  readonly seconds: number;
  readonly aSecond: number;
  readonly sayings: readonly string[];
}

/** Runs in the page; gives the frames that were drawn. What was due while a task ran long is made up for. */
async function flood({ seconds, aSecond, sayings }: Flood): Promise<number> {
  const { say } = globalThis as unknown as { say(who: string, text: string): void };
  const start = performance.now();
  let frames = 0;
  let said = 0;
  const count = () => {
    frames++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  while (said < seconds * aSecond) {
    const due = Math.min(seconds * aSecond, ((performance.now() - start) / 1000) * aSecond);
    for (; said < due; said++) say(`ami${said % 30}`, `${sayings[said % sayings.length]}, ${said}`);
    await new Promise((next) => setTimeout(next, 5));
  }
  // Frames a second: a run that ended late is not better for it.
  return frames / ((performance.now() - start) / 1000);
}

export async function benchFlood(): Promise<Row[]> {
  const extension = await measuredExtension();
  const pages = await servePages();
  const bare = await startChromium();
  const ours = await startChromium(extension.folder);
  const run = async (chromium: Chromium, isProfiled: boolean) => {
    const { page, cdp } = await chromium.open();
    await page.goto(pages.url('appending?keep=300'));
    await page.waitForTimeout(4000);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    if (isProfiled) await startTasks(cdp);
    if (isProfiled) await startProfile(cdp);
    const frames = await page.evaluate(flood, { seconds: SECONDS, aSecond: A_SECOND, sayings: SAYINGS });
    const profile = isProfiled ? await stopProfile(cdp, extension.sourceOf) : null;
    const tasks = isProfiled ? await stopTasks(cdp) : [];
    await page.close();
    return { frames, profile, longest: longestInTask(profile?.pieces ?? [], tasks) };
  };
  try {
    const lost: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const without = await run(bare, false);
      const withOurs = await run(ours, false);
      lost.push(1 - withOurs.frames / without.frames);
    }
    const { longest, profile } = await run(ours, true);
    if (process.env.BENCH_PROFILE) console.error(profile?.ours, profile?.byFolder, profile?.top);
    return [
      {
        what: 'frames lost, in percent of those without Vigie',
        ratio: 100 * median(lost),
        goal: '≤ 5',
        note: `each round: ${lost.map((one) => (100 * one).toFixed(1)).join(', ')}`,
      },
      {
        what: 'our longest work in one task, ms of the thread’s own time',
        ratio: longest.thread,
        goal: '≤ 50',
        note: `${SLOWER} times slower; ${longest.clock.toFixed(0)} ms by the clock`,
      },
    ];
  } finally {
    await bare.close();
    await ours.close();
    await pages.close();
    await extension.remove();
  }
}
