import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsWords } from '../../../src/locales/options.ts';
import type { Served } from '../../../src/tools/serve.ts';
import { sign, t, teenSign } from '../../../src/tools/tour/hearing.ts';
import { type Browser, type Options, type Page, press, says, until, warning } from '../harness/index.ts';
import {
  cardsIn,
  inPopup,
  ourPage,
  popup,
  popupSays,
  pressInPopup,
  standsIn,
  withoutWelcome,
} from './ask.ts';
import { HOSTS, LISTED, PLAIN, serveEntryPages } from './pages.ts';

interface Extension {
  readonly folder: string;
  remove?(): Promise<void>;
}

/** Sites that the reader adds, and the probe where they wish Vigie everywhere; frames. */
export function moreJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extensionOf: () => Promise<Extension>,
): void {
  describe(`More than the list, in ${name}`, () => {
    let served: Served;
    let extension: Extension;
    let browser: Browser;
    let page: Page;
    let ours: Awaited<ReturnType<typeof ourPage>>;
    const at = (path: string, host = PLAIN) => `http://${host}:${served.port}/${path}`;
    const registered = () =>
      ours.ask<string[]>('(await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)');
    const isQuiet = async () => cardsIn(await page.read()).length === 0;

    beforeAll(async () => {
      served = await serveEntryPages();
      extension = await extensionOf();
      browser = await launch({ extension: extension.folder, hosts: HOSTS });
      await withoutWelcome(browser);
      ours = await ourPage(browser);
      page = await browser.newPage();
      await page.goto(at('chat'));
    });
    afterAll(async () => {
      await browser?.close();
      await extension?.remove?.();
      await served?.close();
    });

    test('a site is added by one click: it is watched at once, in the page that is open', async () => {
      await pressInPopup(browser, page, 'button', popup('watch', { host: PLAIN }), popup('state.watching'));
      await warning(page, sign('secrecy.part'));
      expect(await registered()).toEqual([`site *://${PLAIN}/*`, `frames *://${PLAIN}/*`]);
    });

    test('and from then on, without another click', async () => {
      await page.goto(at('chat?again'));
      await warning(page, sign('secrecy.part'));
      await page.run(`say('envoie une photo de toi stp')`);
      await warning(page, sign('asks-image.part'));
      await popupSays(browser, page, popup('state.watching'), popup('switch.added'));
    });

    test('it is taken back by the switch: the page is left alone, nothing stays registered', async () => {
      await pressInPopup(
        browser,
        page,
        'switch',
        popup('switch', { host: PLAIN }),
        popup('state.not-watched'),
      );
      await until('the page to be left alone', isQuiet);
      await until('nothing to be registered', async () => (await registered()).length === 0);
      await page.goto(at('chat?after'));
      await popupSays(browser, page, popup('state.not-watched'));
      expect(await isQuiet()).toBe(true);
    });

    test('everywhere: the probe finds the chat, and starts the rest', async () => {
      await press(ours.page, 'switch', optionsWords.fr.everywhere);
      await until('the probe to be registered', async () => (await registered()).includes('everywhere'));
      await page.goto(at('chat?everywhere'));
      await warning(page, sign('secrecy.part'));
      await popupSays(browser, page, popup('state.watching'));
    });

    test('everywhere: a shop is looked at and left alone', async () => {
      await page.goto(at('shop'));
      await new Promise((later) => setTimeout(later, 2500));
      await popupSays(browser, page, popup('page.looked'));
    });

    test('everywhere no longer: what was registered is gone', async () => {
      await press(ours.page, 'switch', optionsWords.fr.everywhere);
      await until('nothing to be registered', async () => (await registered()).length === 0);
      await page.goto(at('chat?no-more'));
      await popupSays(browser, page, popup('state.not-watched'));
      expect(await isQuiet()).toBe(true);
    });

    test('on a listed site a chat in a frame of the site’s other host has its own Vigie, and the page one bar', async () => {
      await page.goto(at('other-host', LISTED));
      await popupSays(browser, page, popup('state.watching'));
      await inPopup(browser, page, async (surface) => {
        await until('the signs of the frame', async () =>
          JSON.stringify(await surface.read()).includes(sign('secrecy.label')),
        );
      });
      await until('one bar', async () => (await standsIn(page)).page === 1);
    });

    test('a frame without an address, closed to its page, is read too', async () => {
      await page.goto(at('sandboxed', LISTED));
      await popupSays(browser, page, popup('state.watching'), sign('secrecy.label'));
    });

    test('a frame that goes elsewhere takes its warning along nowhere: it goes on in the page, once', async () => {
      await page.goto(at('same-origin', LISTED));
      await popupSays(browser, page, popup('state.watching'), sign('secrecy.label'));
      await until('the first warning in the frame', async () => (await standsIn(page)).frame === 1);
      await page.run(`document.getElementById('chat').src = '/shop'`);
      await until('the frame to be left alone', async () => (await standsIn(page)).frame === 0);
      await warning(page, sign('secrecy.part'));
      await popupSays(browser, page, sign('secrecy.label'), popup('seen.conversations.one'));
      await page.run(`document.getElementById('chat').src = '/chat?back'`);
      await new Promise((later) => setTimeout(later, 1500));
      expect(cardsIn(await page.read())).toHaveLength(1);
    });

    test('a form that leads to the chat’s document is warned of before it is sent, and the chat is watched', async () => {
      await page.goto(at('door', LISTED));
      await warning(page, t('entry.title'));
      await page.type('#pseudo', 'lea');
      await page.type('#age', '15');
      await warning(page, t('entry.minor.title'));
      await page.clickOn('#enter');
      await until('the chat', async () => (await page.url()).includes('/chat?'));
      // The age that was typed at the door is known here.
      await warning(page, teenSign('secrecy.part'));
      expect(says(await page.read(), t('entry.minor.title'))).toBe(false);
    });

    test('nothing threw, nothing left the browser', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}
