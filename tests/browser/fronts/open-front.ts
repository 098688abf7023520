import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import type { Observation } from '../../../src/engine/observation.ts';
import { ensure } from '../../../src/tools/browsers.ts';
import { oneScript } from '../../../src/tools/one-script.ts';
import { fileFor } from '../../../src/tools/serve.ts';
import { type Evaluate, ownWorld } from './own-world.ts';

/** Where a front stands: it is no listed site. */
const HOST = 'https://chat.example.com';
/** All is told when nothing more came for so long, in milliseconds; or for half as long as the page took to be drawn, where that is more. */
const QUIET = 2500;
/** As long as no message was told, in milliseconds: a page of many trees is looked at for so long where the machine is busy. */
const QUIET_FIRST = 12_000;
/** What a page that never rests tells is taken as it is after so long, in milliseconds. */
const LONGEST = 60_000;
/** A page may take so long to show what it has, in milliseconds. */
const DRAWN_AFTER = 20_000;
/** And what comes after that, so long. */
const DRAWN_BESIDE = 4000;

export interface Fronts {
  /**
   * A page of the front in that folder, watched since it was loaded.
   * @param shown words that stand in it once it is drawn; none but the first must
   */
  open(folder: string, page: string, shown: readonly string[]): Promise<Watched>;
  close(): Promise<void>;
}

export interface Watched {
  readonly page: Page;
  /** What was told so far, once no more comes. */
  told(): Promise<Observation[]>;
  /** Who turned to the reader, also before the page was opened. */
  asked(): Promise<Observation[]>;
  close(): Promise<void>;
}

/** @param script what watches the page; built from `in-page.ts` by default */
export async function openFronts(
  script: Promise<string> = oneScript(`${import.meta.dirname}/in-page.ts`),
): Promise<Fronts> {
  const browser = await chromium.launch({
    executablePath: ensure('chromium'),
    args: ['--no-sandbox', '--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const watcher = await script;
  return { open: (...front) => open(browser, watcher, ...front), close: () => browser.close() };
}

async function open(
  browser: Browser,
  watcher: string,
  folder: string,
  address: string,
  shown: readonly string[],
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const path = url.origin === HOST && fileFor(folder, url.pathname);
    const body = path && (await readFile(path).catch(() => undefined));
    if (body) await route.fulfill({ body, path: path as string });
    else await (url.origin === HOST ? route.fulfill({ status: 404 }) : route.abort());
  });
  const page = await context.newPage();
  const start = Date.now();
  await page.goto(`${HOST}/${address}`);
  const run = await ownWorld(page);
  await run(watcher);
  for (const [at, words] of shown.entries())
    await Promise.any(
      page.frames().map((frame) => isShown(frame, words, at === 0 ? DRAWN_AFTER : DRAWN_BESIDE)),
    ).catch(() => {});
  const quiet = Math.max(QUIET, (Date.now() - start) / 2);
  return { page, told: () => told(page, run, quiet), asked: () => asked(run), close: () => context.close() };
}

function isShown(frame: Frame, words: string, timeout: number): Promise<void> {
  return frame.getByText(words).first().waitFor({ state: 'attached', timeout });
}

async function told(page: Page, run: Evaluate, quiet: number): Promise<Observation[]> {
  const end = Date.now() + LONGEST;
  let count = -1;
  let spoken = false;
  for (
    let since = Date.now();
    Date.now() - since < (spoken ? quiet : QUIET_FIRST) && Date.now() < end;
    await page.waitForTimeout(100)
  ) {
    const now = await run<number>('vigieTold.length');
    if (now === count) continue;
    since = Date.now();
    count = now;
    spoken ||= await run<boolean>("vigieTold.some(({ kind }) => kind === 'message')");
  }
  return run('vigieTold');
}

async function asked(run: Evaluate): Promise<Observation[]> {
  const read = await run<Observation[]>('vigieReadsOnce(undefined, [])');
  return read.filter(({ kind }) => kind === 'prompt');
}
