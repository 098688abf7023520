import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page as PlaywrightPage } from 'playwright-core';
import { ensure } from '../../../src/tools/browsers.ts';
import { type Cdp, cdpSurface } from './cdp-surface.ts';
import { DESKTOP, TIME_ZONE } from './desktop.ts';
import { extensionsPage } from './extensions-page.ts';
import { until } from './listen.ts';
import { foreign, requestsIn } from './net-log.ts';
import { popupChannel } from './popup-channel.ts';
import type { Browser, Options, Page } from './surface.ts';

/**
 * Chromium with the extension, an empty profile, and no way out but loopback.
 * @param options.hosts in an URL they need the port of the loopback server
 */
export async function launchChromium(options: Options): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-chromium-'));
  await speak(join(folder, 'profile'), options.language ?? 'fr');
  return launchIn(folder, options);
}

/** @param folder holds the profile, which may have been used before */
async function launchIn(folder: string, options: Options): Promise<Browser> {
  const netLog = join(folder, 'net-log.json');
  const language = options.language ?? 'fr';
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: ensure('chromium'),
    // Playwright's own headless mode has no extensions; Chromium's new one has them.
    headless: false,
    // The sandbox wants rights that containers and root do not give; a person's own window keeps it.
    chromiumSandbox: options.window === true && process.getuid?.() !== 0,
    args: [...flags(options, language), `--log-net-log=${netLog}`],
    env: { ...process.env, LANGUAGE: language, TZ: TIME_ZONE } as Record<string, string>,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    viewport: options.window ? null : (options.viewport ?? DESKTOP),
    colorScheme: options.colorScheme ?? 'light',
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = worker.url().split('/').slice(0, 3).join('/');
  context.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  const errors: string[] = [];
  context.on('weberror', (error) => {
    const { stack, message } = error.error();
    if (stack?.includes('chrome-extension:')) errors.push(stack || message);
  });
  const popup = popupChannel(context, `${origin}/popup.html`);
  return {
    name: 'chromium',
    tabs: async () => context.pages().length,
    newPage: async () => pageOf(context, await context.newPage()),
    pageAt: async (address) =>
      pageOf(
        context,
        await until(`a page at ${address}`, async () =>
          context.pages().find((page) => address.test(page.url())),
        ),
      ),
    async openPopup(over) {
      await popup.close();
      await over.front();
      return cdpSurface(await popup.open(await over.url()));
    },
    closePopup: () => popup.close(),
    extensionUrl: (path) => `${origin}/${path}`,
    foreignRequests: async () => foreign(requestsIn(await readFile(netLog, 'utf8')), options.hosts),
    extensionErrors: async () => errors,
    async stopBackground() {
      const root = await context.browser()?.newBrowserCDPSession();
      const { targetInfos } = (await root?.send('Target.getTargets')) ?? { targetInfos: [] };
      const running = targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
      );
      if (running) await root?.send('Target.closeTarget', { targetId: running.targetId });
    },
    ...extensionsPage(context, origin.split('/')[2] as string),
    async restart() {
      await context.close();
      return launchIn(folder, options);
    },
    closed: new Promise((gone) => context.once('close', () => gone())),
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Chromium's flag sets the language of its interface; that of pages, the popup among them, comes from the profile. */
async function speak(profile: string, language: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { intl: { accept_languages: language === 'fr' ? 'fr-FR,fr' : 'en-GB,en' } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

function flags(options: Options, language: string): string[] {
  const mapped = options.hosts.map((host) => `MAP ${host} 127.0.0.1`);
  return [
    ...(options.window ? [] : ['--headless=new']),
    `--lang=${language}`,
    `--disable-extensions-except=${options.extension}`,
    `--load-extension=${options.extension}`,
    `--host-resolver-rules=${[...mapped, 'EXCLUDE 127.0.0.1', 'MAP * ~NOTFOUND'].join(', ')}`,
    // The popup is opened as by a click on its button.
    '--enable-unsafe-extension-debugging',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
  ];
}

async function pageOf(context: BrowserContext, page: PlaywrightPage): Promise<Page> {
  await page.waitForLoadState();
  const session = await context.newCDPSession(page);
  return {
    ...cdpSurface(session as unknown as Cdp),
    url: async () => page.url(),
    title: () => page.title(),
    goto: async (url) => void (await page.goto(url)),
    run: (expression) => page.evaluate(expression),
    clickOn: (selector) => page.click(selector),
    async type(selector, text) {
      await page.click(selector);
      await page.keyboard.type(text, { delay: 10 });
    },
    key: (name) => page.keyboard.press(name),
    resize: (width, height) => page.setViewportSize({ width, height }),
    front: () => page.bringToFront(),
    close: () => page.close(),
    tool: async (command, parameters) => void (await (session as unknown as Cdp).send(command, parameters)),
  };
}
