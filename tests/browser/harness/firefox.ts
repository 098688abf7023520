import { readFile } from 'node:fs/promises';
import puppeteer, { type Page as PuppeteerPage } from 'puppeteer-core';
import { ensure } from '../../../src/tools/browsers.ts';
import { DESKTOP, TIME_ZONE } from './desktop.ts';
import { bidiOf } from './firefox-bidi.ts';
import { emptyProfile } from './firefox-profile.ts';
import { firefoxSurface } from './firefox-surface.ts';
import { until } from './listen.ts';
import { foreign } from './net-log.ts';
import type { Browser, Options, Page } from './surface.ts';

/** The extension's id in its manifest, and the host of its pages, which Firefox would otherwise draw by lot. */
const ID = 'vigie@example.org';
const PAGES = 'd1e5c1a0-7a1e-4b5e-8c0c-0f1e2d3c4b5a';

/** Firefox with the extension, an empty profile, and no way out but loopback. Same terms as `launchChromium`. */
export async function launchFirefox(options: Options): Promise<Browser> {
  const viewport = options.viewport ?? DESKTOP;
  const profile = await emptyProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    userDataDir: profile.folder,
    executablePath: ensure('firefox'),
    headless: !options.window,
    env: { ...process.env, TZ: TIME_ZONE },
    args: ['--remote-allow-system-access', `--width=${viewport.width}`, `--height=${viewport.height + 100}`],
    defaultViewport: options.window ? null : viewport,
    extraPrefsFirefox: preferences(options),
  });
  const bidi = bidiOf(browser);
  const inside = await bidi.inside(await readFile(new URL('./firefox-inside.js', import.meta.url), 'utf8'));
  await inside('speak', options.language ?? 'fr');
  await inside('watchErrors');
  await inside('watchRequests', ['127.0.0.1', 'localhost', ...options.hosts]);
  await browser.installExtension(options.extension);

  const surface = (where: 'tab' | 'popup', page: PuppeteerPage | undefined) =>
    firefoxSurface({ inside, where, page });
  const pageOf = async (page: PuppeteerPage): Promise<Page> => {
    page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
    await until(
      'the page to load',
      () => page.evaluate('document.readyState === "complete"') as Promise<boolean>,
    );
    return {
      ...surface('tab', page),
      url: async () => (await bidi.addresses())(page),
      title: () => page.title(),
      goto: async (url) =>
        url.startsWith('moz-extension:')
          ? bidi.navigate(page, url)
          : void (await page.goto(url, { waitUntil: 'load' })),
      run: (expression) => page.evaluate(expression) as never,
      clickOn: (selector) => clickIn(page, selector),
      async type(selector, text) {
        await clickIn(page, selector);
        await page.keyboard.type(text, { delay: 10 });
      },
      key: (name) => page.keyboard.press(name),
      resize: (width, height) => page.setViewport({ width, height }),
      front: () => page.bringToFront(),
      close: () => page.close(),
    };
  };
  return {
    name: 'firefox',
    tabs: async () => Number(await inside('tabs')),
    newPage: async () => pageOf(await browser.newPage()),
    pageAt: async (address) =>
      pageOf(
        await until(`a page at ${address}`, async () => {
          const addresses = await bidi.addresses();
          return (await browser.pages()).find((page) => address.test(addresses(page)));
        }),
      ),
    async privatePage() {
      const before = new Set(await browser.pages());
      await inside('openPrivate', ID);
      return pageOf(
        await until('the private window', async () =>
          (await browser.pages()).find((page) => !before.has(page) && page.url() === 'about:privatebrowsing'),
        ),
      );
    },
    update: async () => void (await browser.installExtension(options.extension)),
    allow: async (pattern, isAllowed) => void (await inside('allow', ID, pattern, isAllowed)),
    restorable: () => inside('restorable'),
    async openPopup(over) {
      await over.front();
      if (!(await inside('openPopup', ID))) throw new Error('The popup did not open');
      return surface('popup', undefined);
    },
    closePopup: async () => void (await inside('closePopup')),
    extensionUrl: (path) => `moz-extension://${PAGES}/${path}`,
    foreignRequests: async () => foreign(JSON.parse(await inside('requests')), options.hosts),
    extensionErrors: async () => JSON.parse(await inside('errors', PAGES)),
    closed: new Promise((gone) => browser.once('disconnected', () => gone())),
    async close() {
      await browser.close();
      await profile.remove();
    },
  };
}

/**
 * A click is on the tab in front: in one behind another Firefox draws nothing and lets timers run once a second, and
 * what waits for a frame before it clicks waits that long each time.
 */
async function clickIn(page: PuppeteerPage, selector: string): Promise<void> {
  await page.bringToFront();
  await page.click(selector);
}

function preferences(options: Options): Record<string, string | number | boolean> {
  return {
    'network.dns.localDomains': options.hosts.join(','),
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: PAGES }),
    'intl.accept_languages': options.language === 'en' ? 'en-GB,en' : 'fr-FR,fr',
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    'accessibility.force_disabled': -1,
    // A question of the browser's own, which nothing here can answer, counts as answered with yes.
    'extensions.webextOptionalPermissionPrompts': false,
    // Nothing of Firefox's own on the wire.
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.search.update': false,
    'captivedetect.canonicalURL': '',
    'network.connectivity-service.enabled': false,
    'network.captive-portal-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
}
