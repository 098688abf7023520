import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockWords } from '../../../src/locales/lock.ts';
import { translator } from '../../../src/locales/translate.ts';
import { warningsWords } from '../../../src/locales/warnings.ts';
import type { LockAnswer } from '../../../src/settings/index.ts';
import { type Served, serve } from '../../../src/tools/serve.ts';
import {
  type Browser,
  matches,
  type Options,
  type Page,
  press,
  says,
  until,
  untilHeard,
  within,
} from '../harness/index.ts';

const CODE = 'phare-79';
const PHRASE = 'abandon ability able about above absent';
const CHAT = new URL('../../pages/coco', import.meta.url).pathname;
const t = translator(warningsWords, 'fr', null);
const lock = translator(lockWords, 'fr', null);
const TITLE = t('advice.title', { site: 'coco.gg' });

/** A locked install meets a listed site, in one browser. The steps are one story. */
export function adviceJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extension: string,
): void {
  describe(`The page of advice in ${name}`, () => {
    let chat: Served;
    let browser: Browser;
    let ours: Page;
    let page: Page;
    const address = () => `http://www.coco.gg:${chat.port}/`;

    beforeAll(async () => {
      chat = await serve(CHAT);
      browser = await launch({ extension, hosts: ['www.coco.gg'] });
      ours = await browser.newPage();
      await ours.goto(browser.extensionUrl('options.html'));
      const act = { do: 'set', code: CODE, phrase: PHRASE };
      const { fault } = await ours.run<LockAnswer>(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type: 'lock', act })})`,
      );
      expect(fault).toBeNull();
      page = await browser.newPage();
      await page.goto(address());
    });
    afterAll(async () => {
      await browser?.close();
      await chat?.close();
    });

    test('it stands before the site, says why and whom to call, and the page behind is out of reach', async () => {
      const root = await untilHeard(page, TITLE, (heard) => says(heard, TITLE) && heard);
      for (const words of [t('advice.text'), t('advice.private'), '3018', '119'])
        expect(says(root, words), words).toBe(true);
      const buttons = [...within(root)].filter((one) => one.role === 'button').map((one) => one.name);
      expect(buttons).toEqual([t('leave'), t('advice.code')]);
      expect([...within(root)].filter((one) => one.role === 'textbox')).toEqual([]);
    });

    test('Escape does not close it, and a script of the page cannot press its buttons', async () => {
      await page.key('Escape');
      await page.run('document.documentElement.lastElementChild.click()');
      await untilHeard(page, TITLE, (heard) => says(heard, TITLE));
    });

    test('a wrong code on our own page opens nothing', async () => {
      await press(page, 'button', t('advice.code'));
      const code = await browser.pageAt(/code\.html/);
      await code.type('.lock-form input', 'phare-78');
      await press(code, 'button', lock('code.do'));
      await untilHeard(code, 'why', (root) => says(root, lock('fault.wrong.many', { count: 3 })));
      await page.front();
      await untilHeard(page, TITLE, (heard) => says(heard, TITLE));
    });

    test('the right one opens that tab, and the settings stay locked', async () => {
      const code = await browser.pageAt(/code\.html/);
      await code.front();
      await code.clickOn('.lock-form input');
      await code.type('.lock-form input', CODE);
      await press(code, 'button', lock('code.do'));
      await untilHeard(page, 'the chat', (root) => !says(root, TITLE) && says(root, t('bar.title')));
      await page.goto(`${address()}?again`);
      await untilHeard(page, 'the bar', (root) => says(root, t('bar.title')) && !says(root, TITLE));
      const { state } = await ours.run<LockAnswer>(
        '(globalThis.browser ?? chrome).runtime.sendMessage({ type: "lock", act: { do: "state" } })',
      );
      expect(state).toMatchObject({ on: true, openMs: 0 });
    });

    test('another tab has it still, and leaving leads to an empty page', async () => {
      const other = await browser.newPage();
      await other.goto(address());
      await untilHeard(other, TITLE, (root) => says(root, TITLE));
      const root = await other.read();
      const leave = [...within(root)].find((one) => matches(one, 'button', t('leave')));
      expect(leave).toBeDefined();
      if (leave) await other.click(leave);
      await until('an empty page', async () => (await other.url()) === 'about:blank');
    });

    test('nothing went wrong on the way', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}
