import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../../src/tools/serve.ts';
import { popup, sign, t } from '../../../src/tools/tour/hearing.ts';
import { LINES, STRANGER, strangerSays } from '../../../src/tools/tour/story.ts';
import {
  type Browser,
  type Options,
  type Page,
  plain,
  press,
  says,
  spoken,
  until,
  untilHeard,
  violationsOn,
  warning,
  within,
} from '../harness/index.ts';
import { fieldIn, sheet } from './words.ts';

const CHAT = new URL('../../pages/coco', import.meta.url).pathname;
const PHAROS = 'https://www.internet-signalement.gouv.fr';
const SHEET = /\/report\.html\?tab=\d+$/;

/** From the first warning to the body’s tab, in one browser. The steps are one story. */
export function reportJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extension: string,
): void {
  describe(`A report in ${name}`, () => {
    let chat: Served;
    let browser: Browser;
    let page: Page;
    let opened: Page;

    beforeAll(async () => {
      chat = await serve(CHAT);
      browser = await launch({ extension, hosts: ['www.coco.gg'] });
      page = await browser.newPage();
      await page.goto(`http://www.coco.gg:${chat.port}/chat/index.html?from=mail#zoelune_2_15_PARIS_0_0_0_`);
      await page.run(strangerSays(LINES.hello));
      await page.run(`practice.open(${JSON.stringify(STRANGER.name)})`);
      for (const line of [LINES.asksAge, LINES.secrecy, LINES.movesApp]) await page.run(strangerSays(line));
    });
    afterAll(async () => {
      await browser?.close();
      await chat?.close();
    });

    const field = async (label: string) => fieldIn(await opened.read(), label)?.value;

    test('a warning’s “report” opens the sheet in a tab of its own', async () => {
      await warning(page, sign('moves-app.part'), t('step.report'));
      await press(page, 'button', t('report'));
      opened = await browser.pageAt(SHEET);
      await untilHeard(opened, 'the sheet', (root) => says(root, sheet('promise')));
    });

    test('it holds what the body asks, and no address beyond the page', async () => {
      await until('the pseudonym', async () => (await field(sheet('field.name'))) === STRANGER.name);
      expect(await field(sheet('field.site'))).toBe('www.coco.gg');
      expect(await field(sheet('field.address'))).toBe(`http://www.coco.gg:${chat.port}/chat/index.html`);
      expect(await field(sheet('field.category'))).toBe(sheet('category.minor-approached'));
      const signs = await field(sheet('field.signs'));
      for (const one of ['secrecy', 'moves-app'] as const) expect(signs).toContain(sign(`${one}.label`));
    });

    test('no message is in it until the reader writes one', async () => {
      const heard = spoken(await opened.read());
      for (const line of Object.values(LINES)) expect(heard).not.toContain(line);
      expect(await field(sheet('field.words'))).toBe('');
    });

    test('it says what never to keep, what a report is not, and whom to call in danger', async () => {
      const root = await opened.read();
      for (const rule of ['before.images', 'before.complaint'] as const)
        expect(says(root, sheet(rule))).toBe(true);
      const links = [...within(root)].filter(({ role }) => role === 'link').map(({ name }) => plain(name));
      for (const number of ['17', '112']) expect(links).toContain(plain(popup('danger.call', { number })));
      expect(links).toContain(plain(popup('danger.sms', { number: '114' })));
    });

    test('axe finds nothing, on a wide screen and on a narrow phone', async () => {
      expect(await violationsOn(opened)).toEqual([]);
      await opened.resize(320, 640);
      expect(await violationsOn(opened)).toEqual([]);
      expect(await opened.run('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await opened.resize(1280, 800);
    });

    test('the reader’s own words go with the rest to the clipboard', async () => {
      await opened.type('.words textarea', 'il a demandé mon snap');
      if (browser.restorable) {
        const kept = await browser.restorable();
        expect(kept).toMatch(/report\.html/);
        for (const word of ['il a demandé', STRANGER.name]) expect(kept).not.toContain(word);
      }
      await press(opened, 'button', sheet('copy'));
      await untilHeard(opened, 'that it was copied', (root) => says(root, sheet('copied')));
    });

    test('nothing of it is stored', async () => {
      const stored = await opened.run<string>(
        '(globalThis.browser ?? chrome).storage.local.get().then(JSON.stringify)',
      );
      for (const word of [STRANGER.name, 'coco', 'snap', 'secrecy']) expect(stored).not.toContain(word);
    });

    test('one click opens PHAROS in a new tab, with nothing in its address', async () => {
      const tabs = await browser.tabs();
      await press(opened, 'link', new RegExp(`^${sheet('open.site', { body: 'PHAROS' })}`));
      await until('PHAROS', async () => (await browser.foreignRequests()).length > 0);
      await until('a new tab', async () => (await browser.tabs()) === tabs + 1);
      const asked = (await browser.foreignRequests()).map(({ url }) => url);
      expect(new Set(asked)).toEqual(new Set([`${PHAROS}/`]));
    });

    test('loaded again, what was written is gone, and what the page tells is there', async () => {
      await opened.front();
      await opened.type('.words textarea', 'à oublier');
      await opened.goto(await opened.url());
      await until('the sheet anew', async () => (await field(sheet('field.name'))) === STRANGER.name);
      expect(await field(sheet('field.words'))).toBe('');
    });

    test('the popup opens the same sheet', async () => {
      await opened.close();
      const surface = await browser.openPopup(page);
      await press(surface, 'button', new RegExp(`^${popup('report')}`));
      opened = await browser.pageAt(SHEET);
      await until('the pseudonym', async () => (await field(sheet('field.name'))) === STRANGER.name);
    });

    test('about a page that is gone, the sheet is empty and says why', async () => {
      await page.close();
      await opened.goto(await opened.url());
      await untilHeard(opened, 'the reason', (root) => says(root, sheet('alone')));
      expect(await field(sheet('field.address'))).toBe('');
    });

    test('nothing went wrong on the way', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
    });
  });
}
