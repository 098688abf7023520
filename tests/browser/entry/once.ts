import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../src/tools/serve.ts';
import { sign } from '../../../src/tools/tour/hearing.ts';
import { type Browser, type Options, type Page, says, until, warning } from '../harness/index.ts';
import { cardsIn, ourPage, popup, popupSays, pressInPopup, standsIn, withoutWelcome } from './ask.ts';
import { HOSTS, LISTED, PLAIN, serveEntryPages } from './pages.ts';

/** One reading of a page that no list names, with the extension as it ships: no host is granted but by the click. */
export function onceJob(name: string, launch: (options: Options) => Promise<Browser>, built: string): void {
  describe(`One reading on request, in ${name}`, () => {
    let served: Served;
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      served = await serveEntryPages();
      browser = await launch({ extension: built, hosts: HOSTS });
      await withoutWelcome(browser);
      page = await browser.newPage();
      await page.goto(`http://${PLAIN}:${served.port}/chat`);
    });
    afterAll(async () => {
      await browser?.close();
      await served?.close();
    });

    test('before it the page is left alone, and the popup offers both ways', async () => {
      await popupSays(
        browser,
        page,
        popup('state.not-watched'),
        popup('check'),
        popup('watch', { host: PLAIN }),
      );
      expect(cardsIn(await page.read())).toEqual([]);
    });

    test('one click reads it: the warning stands in the page, the counts in the popup', async () => {
      await pressInPopup(browser, page, 'button', popup('check'), popup('state.checked'));
      await warning(page, sign('secrecy.part'));
      await popupSays(
        browser,
        page,
        popup('page.checked'),
        sign('secrecy.label'),
        popup('seen.conversations.one'),
      );
    });

    test('a second time it reads anew and doubles nothing', async () => {
      const cards = cardsIn(await page.read()).length;
      await pressInPopup(browser, page, 'button', popup('check.again'), popup('state.checked'));
      await until('the cards', async () => cardsIn(await page.read()).length === cards);
      await popupSays(browser, page, popup('seen.conversations.one'));
    });

    test('what comes next is not read', async () => {
      await page.run(`say('envoie une photo de toi stp')`);
      await new Promise((later) => setTimeout(later, 1500));
      expect(says(await page.read(), sign('asks-image.part'))).toBe(false);
    });

    test('the next page is left alone again, and nothing was granted or stored', async () => {
      await page.goto(`http://${PLAIN}:${served.port}/chat?2`);
      await popupSays(browser, page, popup('state.not-watched'));
      expect(cardsIn(await page.read())).toEqual([]);
      const ours = await ourPage(browser);
      expect(JSON.stringify(await ours.ask('await browser.storage.local.get()'))).not.toContain('example');
      const { origins } = await ours.ask<{ origins: string[] }>('await browser.permissions.getAll()');
      expect(origins.filter((origin) => origin.includes('example'))).toEqual([]);
      await ours.close();
    });

    test('the page of a shop is read, and nothing of a chat is found', async () => {
      await page.goto(`http://${PLAIN}:${served.port}/shop`);
      await pressInPopup(browser, page, 'button', popup('check'), popup('page.none'));
    });

    test.each([
      ['in a frame of the same origin', 'same-origin'],
      ['in a frame without an address', 'srcdoc'],
    ])('a chat %s is read with the page, and warned of in the frame', async (_, path) => {
      await page.goto(`http://${PLAIN}:${served.port}/${path}`);
      await pressInPopup(browser, page, 'button', popup('check'), popup('state.checked'));
      await popupSays(browser, page, sign('secrecy.label'));
      await until('the warning in the frame', async () => (await standsIn(page)).frame === 1);
      expect(await standsIn(page)).toEqual({ page: 0, frame: 1 });
    });

    test('on a page of the browser the popup says why not', async () => {
      const other = await browser.newPage();
      await popupSays(browser, other, popup('state.cannot'), popup('page.cannot.browser'));
      await other.close();
    });

    test('a listed site needs none of this', async () => {
      await page.goto(`http://${LISTED}:${served.port}/chat`);
      await warning(page, sign('secrecy.part'));
      await popupSays(browser, page, popup('state.watching'), popup('page.fell-back'));
    });

    test('nothing threw, nothing left the browser', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}
