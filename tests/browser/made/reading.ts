import { chromium } from 'playwright-core';
import type { Observation } from '../../../src/engine/observation.ts';
import { ensure } from '../../../src/tools/browsers.ts';
import { oneScript } from '../../../src/tools/one-script.ts';

/** Where a made page stands: it is no listed site. */
const ADDRESS = 'https://chat.example.com/';

export interface Reading {
  /** What is read of a page by its structure alone, with its layout. */
  read(html: string): Promise<Observation[]>;
  close(): Promise<void>;
}

/** One page of Chromium that shows one made page after the other. It asks no network. */
export async function openReading(): Promise<Reading> {
  const script = oneScript(`${import.meta.dirname}/../../../src/tools/saved-in-page.ts`);
  const browser = await chromium.launch({
    executablePath: ensure('chromium'),
    args: ['--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: '<!doctype html>', contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  await page.evaluate(`globalThis.vigieReader = ${JSON.stringify(await script)}`);
  return {
    async read(html) {
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      // Anew each time: nothing that was kept of one page may help with the next.
      return page.evaluate('(0, eval)(vigieReader); vigieReadsOnce(undefined, [])');
    },
    close: () => browser.close(),
  };
}
