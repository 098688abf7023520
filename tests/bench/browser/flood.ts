/** 200 messages a second on a processor slowed four times: the longest piece of our work, and the frames that it costs. */
import type { CDPSession } from 'playwright-core';
import type { Row } from '../measure.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { type Measured, measuredExtension } from './extension.ts';
import { SAYINGS, servePages } from './pages.ts';
import { median, startProfile, stopProfile } from './profile.ts';
import { sharesOf, startTasks, stopTasks, threadTime } from './tasks.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
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
  /** @param during what is recorded meanwhile */
  const run = async <T>(chromium: Chromium, during: (cdp: CDPSession) => Promise<() => Promise<T>>) => {
    const { page, cdp } = await chromium.open();
    await page.goto(pages.url('appending?keep=300'));
    await page.waitForTimeout(4000);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const stop = await during(cdp);
    const frames = await page.evaluate(flood, { seconds: SECONDS, aSecond: A_SECOND, sayings: SAYINGS });
    const recorded = await stop();
    await page.close();
    return { frames, recorded };
  };
  const framesIn = async (chromium: Chromium) => (await run(chromium, async () => async () => {})).frames;
  try {
    const without: number[] = [];
    const withOurs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Whoever goes first finds the machine as the other left it.
      const turns = [
        async () => without.push(await framesIn(bare)),
        async () => withOurs.push(await framesIn(ours)),
      ];
      for (const turn of round % 2 ? turns.reverse() : turns) await turn();
    }
    const { recorded } = await run(ours, recordWork(extension));
    return [...framesLost(without, withOurs), ...recorded];
  } finally {
    await bare.close();
    await ours.close();
    await pages.close();
    await extension.remove();
  }
}

/** What rounds without Vigie differ by among themselves is what this machine can tell at all. */
function framesLost(without: readonly number[], withOurs: readonly number[]): Row[] {
  const lost = without.map((frames, round) => 100 * (1 - (withOurs[round] ?? 0) / frames));
  const list = (values: readonly number[]) => values.map((one) => one.toFixed(1)).join(', ');
  return [
    {
      what: 'frames lost, in percent of those without Vigie: the middle of the rounds',
      ratio: median(lost),
      goal: '≤ 5',
      note: `each round: ${list(lost)}; frames a second without ${list(without)}, with ${list(withOurs)}`,
    },
    {
      what: 'by how many percent rounds without Vigie differ among themselves',
      ratio: 100 * ((Math.max(...without) - Math.min(...without)) / median(without)),
    },
  ];
}

function recordWork(extension: Measured): (cdp: CDPSession) => Promise<() => Promise<Row[]>> {
  return async (cdp) => {
    await startTasks(cdp);
    await startProfile(cdp);
    return async () => {
      const profile = await stopProfile(cdp, extension.sourceOf);
      const tasks = await stopTasks(cdp);
      const shares = sharesOf(profile.pieces, tasks);
      const [longest] = shares;
      if (process.env.BENCH_PROFILE) {
        console.error(profile.ours, profile.byFolder, profile.top);
        for (const share of shares.slice(0, 3))
          console.error(share.clock, share.task, profile.within(share.task));
      }
      const next = shares.slice(1, 4).map(({ thread }) => thread.toFixed(0));
      const ran = shares.reduce((sum, { thread }) => sum + thread, 0);
      return [
        {
          what: 'our longest work in one task, ms of the thread’s own time',
          ratio: longest?.thread ?? Number.NaN,
          goal: '≤ 50',
          note: `${SLOWER} times slower; ${longest?.clock.toFixed(0)} ms by the clock; the next ones ${next.join(', ')}`,
        },
        { what: 'our part of the main thread’s own time, percent', ratio: (100 * ran) / threadTime(tasks) },
      ];
    };
  };
}
