/** What Vigie costs on pages without a chat, watch everywhere on, beside two well-known extensions that run everywhere too. */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensure } from '../../../src/tools/browsers.ts';
import { buildFor } from '../../../src/tools/build.ts';
import { bidiOf } from '../../browser/harness/firefox-bidi.ts';
import type { Row } from '../measure.ts';
import { startChromium } from './chromium.ts';
import { measuredExtension } from './extension.ts';
import { PLAIN_PAGES, servePages } from './pages.ts';
import { peers } from './peers.ts';
import { median, startProfile, stopProfile } from './profile.ts';

const ROUNDS = 5;
const FIREFOX_ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** The probe has looked once by then, in milliseconds after the load. */
const LOOKED = 2500;
const PAGES = 'd1e5c1a0-7a1e-4b5e-8c0c-0f1e2d3c4b5a';
const EVERYWHERE = "{ type: 'change-settings', change: { watchEverywhere: true } }";

export async function benchElsewhere(): Promise<Row[]> {
  return [...(await inChromium()), ...(await inFirefox())];
}

async function inChromium(): Promise<Row[]> {
  const extension = await measuredExtension(true);
  const pages = await servePages();
  const chromium = await startChromium(extension.folder);
  try {
    const { page: options } = await chromium.open();
    const origin = chromium.context.serviceWorkers()[0]?.url().split('/').slice(0, 3).join('/');
    await options.goto(`${origin}/options.html`);
    await options.evaluate(`chrome.runtime.sendMessage(${EVERYWHERE})`);
    await options.close();
    const rows: Row[] = [];
    for (const name of PLAIN_PAGES) {
      const times: number[] = [];
      const shares: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const { page, cdp } = await chromium.open();
        await startProfile(cdp);
        await page.goto(pages.url(name));
        await page.waitForTimeout(LOOKED);
        const { ours, byFolder, top } = await stopProfile(cdp, extension.sourceOf);
        if (process.env.BENCH_PROFILE) console.error(name, ours, byFolder, top.slice(0, 6));
        times.push(ours);
        const { nodes } = await page.evaluate(() => ({ nodes: document.querySelectorAll('*').length }));
        shares.push(nodes);
        await page.close();
      }
      rows.push({
        what: `Chromium, ${name}: the probe’s start and first look, ms`,
        ratio: median(times),
        goal: '< 1',
        note: `${median(shares)} elements`,
      });
    }
    return rows;
  } finally {
    await chromium.close();
    await pages.close();
    await extension.remove();
  }
}

interface Cost {
  /** Of all processes, in milliseconds. */
  readonly cpu: number;
  /** Of all processes, in megabytes. */
  readonly memory: number;
}

async function inFirefox(): Promise<Row[]> {
  const ours = await everywhereInFirefox();
  const pages = await servePages();
  const urls = PLAIN_PAGES.map((name) => pages.url(name));
  const found = peers();
  const kinds: (readonly [string, string | undefined])[] = [['none', undefined], ['Vigie', ours], ...found];
  const costs = new Map<string, Cost[]>(kinds.map(([name]) => [name, []]));
  try {
    for (let round = 0; round < FIREFOX_ROUNDS; round++)
      for (const [name, folder] of kinds)
        costs.get(name)?.push(await visitAll(urls, folder, name === 'Vigie'));
  } finally {
    await pages.close();
    await rm(ours, { recursive: true, force: true });
  }
  const of = (name: string, what: keyof Cost) => median((costs.get(name) ?? []).map((cost) => cost[what]));
  return kinds
    .filter(([name]) => name !== 'none')
    .flatMap(([name]) => [
      {
        what: `Firefox, ${name}: processor time over none, ${urls.length} pages`,
        ratio: of(name, 'cpu') / of('none', 'cpu'),
        ...(name === 'Vigie' && { goal: 'below both' }),
        note: `${of(name, 'cpu').toFixed(0)} against ${of('none', 'cpu').toFixed(0)} ms`,
      },
      {
        what: `Firefox, ${name}: memory added, MB`,
        ratio: of(name, 'memory') - of('none', 'memory'),
        ...(name === 'Vigie' && { goal: 'below both' }),
        note: `of ${of('none', 'memory').toFixed(0)} MB`,
      },
    ]);
}

/** A copy that may see every site, as after the reader's yes in the browser's own dialog. */
async function everywhereInFirefox(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-everywhere-'));
  await cp(buildFor('firefox'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions.push('*://*/*');
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

const INSIDE = `({
  async cost() {
    Services.obs.notifyObservers(null, 'child-gc-request');
    Cu.forceGC();
    await new Promise((later) => setTimeout(later, 1500));
    const info = await ChromeUtils.requestProcInfo();
    const all = [info, ...info.children];
    return JSON.stringify({
      cpu: all.reduce((sum, one) => sum + one.cpuTime, 0) / 1e6,
      memory: all.reduce((sum, one) => sum + one.memory, 0) / 1048576,
    });
  },
})`;

/** In a Firefox of its own: each page five times, after the extension had time to start. */
async function visitAll(
  urls: readonly string[],
  extension: string | undefined,
  isOurs: boolean,
): Promise<Cost> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensure('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'vigie@example.org': PAGES }),
      'network.dns.localDomains': '',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1',
      'app.normandy.enabled': false,
      'app.update.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  try {
    const bidi = bidiOf(browser);
    const inside = await bidi.inside(INSIDE);
    if (extension) await browser.installExtension(extension);
    const page = await browser.newPage();
    if (isOurs) {
      await bidi.navigate(page, `moz-extension://${PAGES}/options.html`);
      await page.evaluate(`browser.runtime.sendMessage(${EVERYWHERE}).then(() => true)`);
    }
    await new Promise((later) => setTimeout(later, 8000));
    const before: Cost = JSON.parse(await inside('cost'));
    for (let visit = 0; visit < 5; visit++)
      for (const url of urls) {
        await page.goto(url, { waitUntil: 'load' });
        await new Promise((later) => setTimeout(later, 600));
      }
    const after: Cost = JSON.parse(await inside('cost'));
    return { cpu: after.cpu - before.cpu, memory: after.memory };
  } finally {
    await browser.close();
  }
}
