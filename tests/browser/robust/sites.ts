import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../src/tools/serve.ts';
import { sign } from '../../../src/tools/tour/hearing.ts';
import { cardsIn, ourPage, popup, popupSays, pressInPopup, withoutWelcome } from '../entry/ask.ts';
import { HOSTS, LISTED, PLAIN, serveEntryPages } from '../entry/pages.ts';
import { type Browser, type Options, type Page, until, warning, warningsIn } from '../harness/index.ts';

const LISTED_PATTERN = '*://*.coco.gg/*';
const PATTERN = `*://${PLAIN}/*`;
/** A site that is added and taken back, and one that is listed though the browser was never asked. */
const [BACK, GONE] = ['back.example.com', 'gone.example.com'];
const [BACK_PATTERN, GONE_PATTERN] = [`*://${BACK}/*`, `*://${GONE}/*`];

/** What the browser itself does with sites and with the extension, while a chat is open. */
export function sitesJob(
  name: 'Chromium' | 'Firefox',
  launch: (options: Options) => Promise<Browser>,
  extensionOf: () => Promise<{ readonly folder: string; remove?(): Promise<void> }>,
): void {
  describe(`Sites, updates and restarts in ${name}`, () => {
    let served: Served;
    let browser: Browser;
    let extension: Awaited<ReturnType<typeof extensionOf>>;
    let page: Page;
    let ours: Awaited<ReturnType<typeof ourPage>>;
    const at = (path: string, host = PLAIN) => `http://${host}:${served.port}/${path}`;
    const say = (text: string) => page.run(`say(${JSON.stringify(text)})`);
    const isBare = async () => warningsIn(await page.read()).length === 0;
    const cardsAre = (count: number) =>
      until(`${count} cards`, async () => cardsIn(await page.read()).length === count);
    /** What the browser has registered, and what the settings list. */
    const known = () =>
      ours.ask<{ scripts: string[]; added: string[]; granted: string[] }>(`({
        scripts: (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
        added: (await browser.storage.local.get('settings')).settings?.sites?.added ?? [],
        granted: (await browser.permissions.getAll()).origins.filter((one) => one.includes('example.com')),
      })`);
    /** A Chromium that has just started says late whether there is a policy; nothing is written before. */
    const startOurs = async () => {
      ours = await ourPage(browser);
      await ours.ask('await browser.storage.managed.get(null).catch(() => 0)');
      await until('what happens once at installation', () =>
        ours.ask<boolean>(`'settings' in (await browser.storage.local.get())`),
      );
    };
    const isGone = async () => {
      const { scripts, added, granted } = await known();
      return scripts.length + added.length + granted.length === 0;
    };
    const isAdded = async () => (await known()).added.includes(PATTERN);
    const openChat = async (path: string, host = PLAIN) => {
      page = await browser.newPage();
      await page.goto(at(path, host));
    };

    const startAgain = async () => {
      browser = (await browser.restart?.()) as Browser;
      await startOurs();
    };

    beforeAll(async () => {
      served = await serveEntryPages();
      extension = await extensionOf();
      browser = await launch({ extension: extension.folder, hosts: [...HOSTS, BACK] });
      await withoutWelcome(browser);
      await startOurs();
      await browser.allow(LISTED_PATTERN, true);
      await openChat('chat');
    });
    afterAll(async () => {
      await browser?.close();
      await extension?.remove?.();
      await served?.close();
    });

    test('a site that is given in the browser’s own list is watched at once, in the page that is open', async () => {
      await popupSays(browser, page, popup('state.not-watched'));
      await browser.allow(PATTERN, true);
      await page.front();
      await warning(page, sign('secrecy.part'));
      await until('the site in the settings', isAdded);
    });

    test('taken back there, the page is left alone and nothing stays', async () => {
      await browser.allow(PATTERN, false);
      await until('the page to be left alone', isBare);
      await until('nothing to stay', isGone);
      await say('envoie une photo de toi stp');
      await popupSays(browser, page, popup('state.not-watched'));
      expect(await isBare()).toBe(true);
    });

    test.skipIf(name === 'Firefox')('so it is though the background was asleep both times', async () => {
      await browser.stopBackground?.();
      await browser.allow(PATTERN, true);
      await page.goto(at('chat?asleep'));
      await warning(page, sign('secrecy.part'));
      await browser.stopBackground?.();
      await say('envoie une photo de toi stp');
      await warning(page, sign('asks-image.part'));
      await browser.stopBackground?.();
      await browser.allow(PATTERN, false);
      await until('the page to be left alone', isBare);
      await until('nothing to stay', isGone);
    });

    test.skipIf(name === 'Firefox')(
      'after a restart of the browser a site that was added is watched, and none that was taken back or is given no longer',
      async () => {
        for (const one of [PATTERN, BACK_PATTERN]) await browser.allow(one, true);
        await until('the sites in the settings', async () => (await known()).added.length === 2);
        await browser.allow(BACK_PATTERN, false);
        await until('the second to be gone', async () => (await known()).added.length === 1);
        // As it stands after the browser's own list was emptied while it was closed: listed here, and not given.
        await ours.ask(`await (async () => {
          const { settings } = await browser.storage.local.get('settings');
          settings.sites.added.push(${JSON.stringify(GONE_PATTERN)});
          await browser.storage.local.set({ settings });
        })()`);
        await startAgain();
        await openChat('chat?restarted');
        await warning(page, sign('secrecy.part'));
        await popupSays(browser, page, popup('state.watching'), popup('switch.added'));
        await openChat('chat?restarted', BACK);
        await popupSays(browser, page, popup('state.not-watched'));
        expect(await isBare()).toBe(true);
        await until('one site to be left', async () => {
          const { scripts, added } = await known();
          return added.join() === PATTERN && scripts.every((id) => id.endsWith(PATTERN));
        });
      },
    );

    test('an update under an open page: the old warnings go, the new ones stand once and can be pressed', async () => {
      await openChat('chat', LISTED);
      await warning(page, sign('secrecy.part'));
      await cardsAre(1);
      const stands = () =>
        page.run<number>(
          `[...document.documentElement.children].filter(({ localName }) => localName === 'div').length`,
        );
      await until('what was shown to settle', async () => (await stands()) > 0);
      const before = await stands();
      await page.run(
        `window.old = [...document.documentElement.children].filter(({ localName }) => localName === 'div'); 0`,
      );
      await browser.update();
      await page.front();
      await until('the old warnings to go', () => page.run<boolean>('old.every((one) => !one.isConnected)'));
      await warning(page, sign('secrecy.part'));
      await cardsAre(1);
      await until('as many as before', async () => (await stands()) === before);
      await say('envoie une photo de toi stp');
      await warning(page, sign('asks-image.part'));
      await cardsAre(1);
      await popupSays(browser, page, popup('state.watching'), popup('seen.conversations.one'));
      await pressInPopup(browser, page, 'switch', popup('switch', { host: LISTED }), popup('state.off'));
      await until('the page to be left alone', isBare);
    });

    test('nothing threw, nothing left the browser', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}
