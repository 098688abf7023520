/** A conversation that the page rewrites whole at each message, beside one that it only adds to. */
import { serve } from '../../../src/tools/serve.ts';
import type { Row } from '../measure.ts';
import { startChromium } from './chromium.ts';
import { measuredExtension } from './extension.ts';
import { COCO, COCO_HOST, SAYINGS } from './pages.ts';
import { median, startProfile, stopProfile } from './profile.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 2000);

/** Between two messages the page has its turn, as when they come from a server. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly rewrites: boolean;
  readonly sayings: readonly string[];
}

interface Coco {
  readonly practice: { stranger(person: object, text?: string): void; open(name: string): void };
  readonly onglets: { lignes: object[] }[];
  actif: number;
  numtx: number;
  ligneprive(line: object): string;
}

const NAME = 'lea_cuisine';

/** Runs in the page. */
async function talk({ from, to, rewrites, sayings }: Run): Promise<void> {
  const page = globalThis as unknown as Coco;
  const pane = document.getElementById('textum') as HTMLElement;
  const turn = () => new Promise((next) => requestAnimationFrame(next));
  for (let i = from; i < to; i++) {
    const text = `${sayings[i % sayings.length]}, ${i}`;
    if (rewrites) page.practice.stranger({ name: 'lea_cuisine', age: 22, town: 'LILLE', sex: 2 }, text);
    else {
      const line = { qui: 'lea_cuisine', texte: text, moi: false, num: page.numtx++ };
      page.onglets[page.actif]?.lignes.push(line);
      pane.insertAdjacentHTML('beforeend', page.ligneprive(line));
      pane.scrollTop = pane.scrollHeight;
    }
    await turn();
  }
}

export async function benchRewritten(): Promise<Row[]> {
  const extension = await measuredExtension();
  const coco = await serve(COCO);
  const chromium = await startChromium(extension.folder, [COCO_HOST]);
  /** Of one conversation: what the first N messages took, and what 2N took. */
  const measure = async (rewrites: boolean) => {
    const { page, cdp } = await chromium.open();
    await page.goto(`http://${COCO_HOST}:${coco.port}/chat/index.html`);
    await page.waitForTimeout(1500);
    await page.evaluate((name) => {
      const { practice } = globalThis as unknown as Coco;
      practice.stranger({ name, age: 22, town: 'LILLE', sex: 2 }, 'bonjour');
      practice.open(name);
    }, NAME);
    await page.waitForTimeout(1500);
    const times: number[] = [];
    for (const half of [0, 1]) {
      await startProfile(cdp);
      const run = { from: half * MESSAGES, to: (half + 1) * MESSAGES, rewrites, sayings: SAYINGS };
      await page.evaluate(talk, run);
      await page.waitForTimeout(1500);
      const profile = await stopProfile(cdp, extension.sourceOf);
      if (process.env.BENCH_PROFILE)
        console.error(rewrites, half, profile.ours, profile.byFolder, profile.top);
      times.push(profile.ours);
    }
    await page.close();
    return times as [number, number];
  };
  try {
    const rewritten: [number, number][] = [];
    const appended: [number, number][] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rewritten.push(await measure(true));
      appended.push(await measure(false));
    }
    const growth = (all: [number, number][]) =>
      median(all.map(([first, second]) => (first + second) / first));
    const each = (all: [number, number][]) =>
      median(all.map(([first, second]) => (first + second) / 2 / MESSAGES));
    return [
      {
        what: `rewritten whole: ${2 * MESSAGES} messages over ${MESSAGES}`,
        ratio: growth(rewritten),
        goal: '≤ 2.2',
        note: `${each(rewritten).toFixed(2)} ms a message`,
      },
      {
        what: `only added to: ${2 * MESSAGES} messages over ${MESSAGES}`,
        ratio: growth(appended),
        note: `${each(appended).toFixed(2)} ms a message`,
      },
      { what: 'a message: rewritten over added', ratio: each(rewritten) / each(appended), goal: '≤ 2' },
    ];
  } finally {
    await chromium.close();
    await coco.close();
    await extension.remove();
  }
}
