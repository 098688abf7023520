/** Chromium for measuring: no extension, or one; no way out but loopback. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensure } from '../../../src/tools/browsers.ts';

export interface Chromium {
  readonly context: BrowserContext;
  /** An empty page with a channel of the DevTools protocol to it. */
  open(): Promise<{ page: Page; cdp: CDPSession }>;
  close(): Promise<void>;
}

/** @param extension the folder of an extension, or none */
export async function startChromium(extension?: string, hosts: readonly string[] = []): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-bench-profile-'));
  const mapped = hosts.map((host) => `MAP ${host} 127.0.0.1`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensure('chromium'),
    headless: false,
    chromiumSandbox: false,
    locale: 'fr-FR',
    viewport: { width: 1280, height: 800 },
    args: [
      '--headless=new',
      '--lang=fr',
      `--host-resolver-rules=${[...mapped, 'EXCLUDE 127.0.0.1', 'MAP * ~NOTFOUND'].join(', ')}`,
      '--disable-component-update',
      '--no-pings',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  context.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  if (extension) {
    if (!context.serviceWorkers()[0]) await context.waitForEvent('serviceworker');
    // What opens at installation is no part of any measure.
    const opened = context.pages().find((page) => page.url().includes('welcome.html'));
    const welcome = opened ?? (await context.waitForEvent('page', { timeout: 5000 }).catch(() => null));
    await welcome?.close();
  }
  return {
    context,
    async open() {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      return { page, cdp };
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
