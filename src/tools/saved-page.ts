import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { type BrowserContext, chromium } from 'playwright-core';
import type { Observation } from '../engine/observation.ts';
import { readOnce } from '../page/index.ts';
import type { Site } from '../sites/index.ts';
import { oneScript } from './one-script.ts';
import { fileFor } from './serve.ts';

/** A page that a browser saved, and how it is to be read. */
export interface Saved {
  readonly file: string;
  /** Where it stood. */
  readonly url: URL;
  /** The listed site that it belongs to, if any. */
  readonly site?: Site | undefined;
  readonly engines: readonly Site[];
}

/**
 * Reads it in Chromium, with its styles and layout, as the extension does. The page's own scripts do not run, and nothing leaves
 * the machine: what the page asks for comes from beside its file, or not at all.
 */
export async function readInChromium(saved: Saved, executablePath: string): Promise<Observation[]> {
  // No name is looked up, whatever asks. The sandbox stays off: containers and root do not give it, and no script runs.
  const args = ['--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await answerFromDisk(context, saved);
    const page = await context.newPage();
    const reader = oneScript(`${import.meta.dirname}/saved-in-page.ts`);
    const [script] = await Promise.all([reader, page.goto(saved.url.href)]);
    await page.evaluate(script);
    const { site, engines } = saved;
    return await page.evaluate(([one, all]) => vigieReadsOnce(one, all), [site, engines] as const);
  } finally {
    await browser.close();
  }
}

async function answerFromDisk(context: BrowserContext, { file, url }: Saved): Promise<void> {
  const folder = dirname(resolve(file));
  const base = new URL('.', url).href;
  // Scripts are forbidden rather than switched off: what stands in <noscript> stays hidden, as it was.
  const headers = { 'content-security-policy': "script-src 'none'; connect-src 'none'" };
  let isFirst = true;
  await context.route('**/*', async (route) => {
    const request = route.request();
    const target = request.url();
    const isPage = isFirst && request.isNavigationRequest();
    if (isPage) isFirst = false;
    const path = isPage
      ? resolve(file)
      : target.startsWith(base) && fileFor(folder, `/${target.slice(base.length)}`);
    const body = path && (await readFile(path).catch(() => undefined));
    if (body && request.isNavigationRequest())
      return route.fulfill({ body, headers, contentType: typeOf(body) });
    if (body) return route.fulfill({ body, path, headers });
    // The page that is there stays, wherever it wants to go.
    return request.isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort();
  });
}

/** Reads it where there is no browser: no layout, and of styles only those in the page. */
export async function readBare({ file, url, site, engines }: Saved): Promise<Observation[]> {
  const window = new Window({ url: url.href, settings: { enableJavaScriptEvaluation: false } });
  window.document.write(textOf(await readFile(file)));
  const found = readOnce(window.document as unknown as Document, url, site, engines);
  await window.happyDOM.close();
  return found;
}

/** Its charset where it is UTF-8; what else it is stands in the page. */
function typeOf(body: Buffer): string {
  return isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
}

/** What is not UTF-8 comes from old pages, which all but always are this. */
function textOf(body: Buffer): string {
  return new TextDecoder(isUtf8(body) ? 'utf-8' : 'windows-1252').decode(body);
}
