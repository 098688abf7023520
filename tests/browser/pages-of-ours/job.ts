import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { popupWords } from '../../../src/locales/popup.ts';
import { translator } from '../../../src/locales/translate.ts';
import { warningsWords } from '../../../src/locales/warnings.ts';
import type { Settings } from '../../../src/settings/index.ts';
import { type Served, serve } from '../../../src/tools/serve.ts';
import { LINES, STRANGER, strangerSays } from '../../../src/tools/tour/story.ts';
import {
  type Browser,
  matches,
  type Options,
  type Page,
  press,
  says,
  until,
  untilHeard,
  warning,
  within,
} from '../harness/index.ts';
import { options, practice, welcome } from './words.ts';

const CHAT = new URL('../../pages/coco', import.meta.url).pathname;
const teen = translator(warningsWords, 'fr', 'teen');
const popup = translator(popupWords, 'fr', 'teen');

/** From the install to the first warning, then through the settings, in one browser. The steps are one story. */
export function pagesJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extension: string,
): void {
  describe(`Our own pages in ${name}`, () => {
    let chat: Served;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      chat = await serve(CHAT);
      browser = await launch({ extension, hosts: ['www.coco.gg'] });
    });
    afterAll(async () => {
      await browser?.close();
      await chat?.close();
    });

    const stored = async () =>
      (await page.run<{ settings?: Settings }>('(globalThis.browser ?? chrome).storage.local.get()'))
        .settings;
    const settled = (what: string, fits: (settings: Settings) => boolean) =>
      until(what, async () => {
        const settings = await stored();
        return settings && fits(settings);
      });
    const goTo = async (path: string, words: string) => {
      await page.goto(browser.extensionUrl(path));
      await untilHeard(page, path, (root) => says(root, words));
    };
    /** What the page's own download would have written. */
    const exported = async () => {
      await page.run(
        'void (URL.createObjectURL = (blob) => { blob.text().then((text) => { window.written = text; }); return "#"; })',
      );
      await press(page, 'button', options('export.do'));
      return until('the file', () => page.run<string | undefined>('window.written'));
    };
    const choose = (text: string) =>
      page.run(`{
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(text)}], 'settings.json'));
        const field = document.querySelector('#import-file');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }`);

    test('the install opens the welcome page, once', async () => {
      page = await browser.pageAt(/welcome\.html$/);
      await page.front();
      await untilHeard(page, 'the welcome', (root) => says(root, welcome('lead')));
    });

    test('its choice is kept at once', async () => {
      await page.clickOn('input[value=teen]');
      await settled('the audience', ({ audience }) => audience === 'teen');
    });

    test('three samples make real warnings', async () => {
      await press(page, 'button', welcome('next'));
      await untilHeard(page, 'private windows', (root) => says(root, welcome('private')));
      await press(page, 'button', welcome('next'));
      const frame = 'document.querySelector("iframe").contentWindow';
      await until('the practice chat', () => page.run<boolean>(`Boolean(${frame}.practice)`));
      await press(page, 'button', practice('scene.secret'));
      // Its root is closed: that it is there, and where, is all that can be asked.
      await until('a warning in the practice chat', () =>
        page.run<boolean>(
          `[...${frame}.document.documentElement.children].some((one) => !/^(head|body)$/i.test(one.tagName))`,
        ),
      );
      await press(page, 'button', welcome('done'));
      await settled('the end', ({ welcomed }) => welcomed);
    });

    test('the first warning on a chat speaks to the audience that was chosen', async () => {
      const site = await browser.newPage();
      await site.goto(`http://www.coco.gg:${chat.port}/chat/index.html#zoelune_2_15_PARIS_0_0_0_`);
      await warning(site, teen('bar.title'));
      // The bar waits for no rule. A marked room says that the page was read: a conversation that comes now is new.
      await warning(site, 'lycéenne');
      await site.run(strangerSays(LINES.hello));
      await warning(site, teen('stranger.text'));
      await site.run(`practice.open(${JSON.stringify(STRANGER.name)})`);
      for (const line of [LINES.asksAge, LINES.secrecy]) await site.run(strangerSays(line));
      await warning(site, teen('step.stop'));
      await site.close();
    });

    test('the practice chat stores nothing of what is said in it, whatever is pressed', async () => {
      await page.front();
      const before = await stored();
      await goTo('practice-chat.html', practice('talk.none'));
      await page.run(`practice.stranger('max_du_69', ${JSON.stringify(LINES.secrecy)})`);
      await press(page, 'button', teen('wrong'));
      await page.run('new Promise((later) => setTimeout(later, 300))');
      expect(await stored()).toEqual(before);
    });

    test('a text that is tried says its level for both audiences', async () => {
      await goTo('practice.html', practice('intro'));
      await page.type('textarea', 'tu as quel age ?');
      await page.key('Enter');
      await page.type('textarea', 'dis rien a tes parents');
      const root = await untilHeard(page, 'danger for a teen', (heard) =>
        [...within(heard)].find((one) => one.role === 'article' && says(one, practice('level.danger'))),
      );
      expect(says(root, practice('try.teen'))).toBe(true);
    });

    test('the settings are changed, exported, reset and imported', async () => {
      await goTo('options.html', options('privacy.here'));
      await press(page, 'switch', options('topic.scams'));
      await settled('the topic', ({ topicsOff }) => topicsOff.includes('scams'));
      await press(page, 'switch', options('counters.on'));
      await settled('the counters', ({ counters }) => counters);
      const file = await exported();
      expect(JSON.parse(file)).toMatchObject({
        format: 'vigie-settings',
        audience: 'teen',
        topicsOff: ['scams'],
      });
      await press(page, 'button', options('reset.do'));
      await press(page, 'button', options('reset.yes'));
      await settled('the reset', ({ audience, topicsOff }) => audience === null && topicsOff.length === 0);
      await choose(file);
      await press(page, 'button', options('import.yes'));
      await settled(
        'the import',
        ({ audience, topicsOff }) => audience === 'teen' && topicsOff[0] === 'scams',
      );
      await untilHeard(page, 'that it is done', (root) => says(root, options('import.done')));
    });

    test('a bad file says its line, and changes nothing', async () => {
      const before = await stored();
      await choose('{\n  "format": "vigie-settings",\n  "version": 1,\n  "audience": "parent"\n}');
      await untilHeard(page, 'why', (root) => says(root, options('import.failed')) && says(root, /Ligne 4/));
      expect(await stored()).toEqual(before);
    });

    test('what is counted stands in the popup, and can be cleared', async () => {
      const site = await browser.newPage();
      await site.goto(`http://www.coco.gg:${chat.port}/chat/index.html#zoelune_2_15_PARIS_0_0_0_`);
      await warning(site, teen('bar.title'));
      await site.run(strangerSays(LINES.secrecy));
      const tallies = () =>
        page.run<object | undefined>(
          '(globalThis.browser ?? chrome).storage.local.get("counters").then((all) => all.counters)',
        );
      const counters = await until('the count', tallies);
      expect(JSON.stringify(counters)).not.toMatch(/coco|max|parents/);
      const surface = await browser.openPopup(site);
      await untilHeard(surface, 'the sum', (root) =>
        says(root, /30 derniers jours.*(danger|prudence|savoir)/),
      );
      await untilHeard(surface, 'the way to the settings', (root) =>
        [...within(root)].some((one) => matches(one, 'button', popup('settings'))),
      );
      await browser.closePopup();
      await site.close();
      await page.front();
      await press(page, 'button', options('counters.clear'));
      await press(page, 'button', options('counters.clear.yes'));
      await until('nothing left', async () => !(await tallies()));
    });

    test('a site on the list is turned off, and its page is left alone', async () => {
      await page.type('input[type=search]', 'coco.gg');
      await press(page, 'switch', 'coco.gg');
      await settled('the site', ({ sites }) => sites.off.includes('coco.gg'));
    });

    test('after an update the popup has a line that leads to what changed, once, and no tab opens by itself', async () => {
      await goTo('popup.html', popup('promise'));
      const tabs = await browser.tabs();
      const change = { seenVersion: '0.0.9' };
      await page.run(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type: 'change-settings', change })})`,
      );
      await untilHeard(page, 'the line', (root) => says(root, popup('news')));
      expect(await browser.tabs()).toBe(tabs);
      await press(page, 'button', popup('news.read'));
      const history = await browser.pageAt(/options\.html#group-history$/);
      await untilHeard(history, 'what changed', (root) => says(root, options('history.new')));
      await until('the history in sight', () => history.run<boolean>('scrollY > 300'));
      await until('that it is noted', async () => {
        const held = await history.run<{ settings: Settings }>(
          '(globalThis.browser ?? chrome).storage.local.get()',
        );
        return held.settings.seenVersion !== '0.0.9';
      });
      await history.goto(browser.extensionUrl('popup.html?again'));
      await untilHeard(history, 'the popup', (root) => says(root, popup('promise')));
      expect(says(await history.read(), popup('news'))).toBe(false);
    });

    test('nothing was thrown, and nothing asked of the network', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}
