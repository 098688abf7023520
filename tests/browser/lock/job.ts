import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockWords } from '../../../src/locales/lock.ts';
import { popupWords } from '../../../src/locales/popup.ts';
import { translator } from '../../../src/locales/translate.ts';
import { warningsWords } from '../../../src/locales/warnings.ts';
import type { LoadedSettings, LockAnswer, SettingsChange } from '../../../src/settings/index.ts';
import { type Served, serve } from '../../../src/tools/serve.ts';
import {
  type Browser,
  type Heard,
  matches,
  type Options,
  type Page,
  press,
  says,
  until,
  untilHeard,
  violationsOn,
  within,
} from '../harness/index.ts';

const CODE = 'phare-79';
const CHAT = new URL('../../pages/coco', import.meta.url).pathname;
const t = translator(lockWords, 'fr', null);
const popup = translator(popupWords, 'fr', null);
const warnings = translator(warningsWords, 'fr', null);

/** Every change that a page can ask for. A unit test holds the list complete; here, real browsers carry the messages. */
const CHANGES: readonly SettingsChange[] = [
  { audience: 'adult' },
  { country: 'BE' },
  { language: 'en' },
  { site: { host: 'coco.gg', on: false } },
  { addedSite: { pattern: '*://*.example.com/*', on: true } },
  { watchEverywhere: true },
  { rule: { id: 'fr-secrecy-dont-tell', muted: true } },
  { topic: { id: 'grooming', on: false } },
  { sensitivity: { audience: 'teen', value: 'fewer' } },
  { counters: true },
  { advicePage: false },
];

/** A parent locks, a teen tries, in one browser. The steps are one story. */
export function lockJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extension: string,
): void {
  describe(`The lock in ${name}`, () => {
    let chat: Served;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      chat = await serve(CHAT);
      browser = await launch({ extension, hosts: ['www.coco.gg'] });
      page = await browser.newPage();
      await page.goto(browser.extensionUrl('options.html'));
      await untilHeard(page, 'the settings page', (root) => says(root, t('state.none')));
    });
    afterAll(async () => {
      await browser?.close();
      await chat?.close();
    });

    /** What any page of the extension could send, typed into this one’s console. */
    const send = <Answer>(message: object) =>
      page.run<Answer>(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`);
    const stored = () =>
      page.run<Record<string, unknown>>('(globalThis.browser ?? chrome).storage.local.get()');
    const ask = (act: object) => send<LockAnswer>({ type: 'lock', act });
    const giveCode = async (code: string) => {
      await page.type('.lock-form input', code);
      await press(page, 'button', t('unlock.do'));
    };

    test('two codes that differ put no lock on, and the field says why', async () => {
      await page.type('.lock-form .typed:nth-child(1) input', CODE);
      await page.type('.lock-form .typed:nth-child(2) input', 'phare-97');
      await press(page, 'button', t('set.do'));
      await untilHeard(page, 'why', (root) => says(root, t('fault.differ')));
      expect(await stored()).not.toHaveProperty('lock');
    });

    test('a code puts it on, and shows six words once', async () => {
      await page.clickOn('.lock-form .typed:nth-child(2) input');
      for (let presses = 0; presses < 'phare-97'.length; presses++) await page.key('Backspace');
      await page.type('.lock-form .typed:nth-child(2) input', CODE);
      await press(page, 'button', t('set.do'));
      await untilHeard(page, 'the phrase', (root) => says(root, t('phrase.title')));
      const words = await page.run<string[]>(
        '[...document.querySelectorAll(".phrase li")].map((word) => word.textContent)',
      );
      expect(words).toHaveLength(6);
      await press(page, 'button', t('phrase.noted'));
      await untilHeard(page, 'the phrase to go', (root) => !says(root, t('phrase.title')));
      const text = JSON.stringify(await stored());
      for (const secret of [CODE, words.join(' ')]) expect(text).not.toContain(secret);
    });

    test('every setting is in sight, none can be changed, and it says what the lock does not do', async () => {
      const root = await untilHeard(page, 'the lock', (heard) => says(heard, t('state.closed')) && heard);
      for (const words of ['covers.private', 'cannot.remove', 'cannot.policy'] as const)
        expect(says(root, t(words))).toBe(true);
      expect(
        await page.run(
          '[...document.querySelectorAll("#who input, #who select")].every((one) => one.matches(":disabled"))',
        ),
      ).toBe(true);
    });

    test('axe finds nothing, open forms and a narrow phone included', async () => {
      await page.run('document.querySelectorAll("#lock details").forEach((one) => { one.open = true; })');
      expect(await violationsOn(page)).toEqual([]);
      await page.resize(320, 640);
      expect(await violationsOn(page)).toEqual([]);
      await page.resize(1280, 800);
      await page.run('document.querySelectorAll("#lock details").forEach((one) => { one.open = false; })');
    });

    test.each(CHANGES)('the background refuses %j from whatever page asks', async (change) => {
      const before = await stored();
      const answer = await send<LoadedSettings>({ type: 'change-settings', change });
      expect(answer.notice).toBe('locked');
      expect((await stored()).settings).toEqual(before.settings);
    });

    test('it refuses other settings in the place of all, a second lock, and to forget the first', async () => {
      const { settings } = await send<LoadedSettings>({ type: 'change-settings', change: {} });
      const replace = { ...settings, audience: 'adult' };
      expect(await send({ type: 'change-settings', change: { replace } })).toMatchObject({
        notice: 'locked',
      });
      expect((await ask({ do: 'set', code: 'other-12', phrase: 'a b c d e f' })).fault).toBe('is-locked');
      expect((await ask({ do: 'remove' })).fault).not.toBeNull();
      expect((await ask({ do: 'state' })).state).toMatchObject({ on: true, openMs: 0 });
    });

    test('a chat page is not left alone either, though nothing would be stored', async () => {
      const chatPage = await browser.newPage();
      await chatPage.goto(`http://www.coco.gg:${chat.port}/`);
      await untilHeard(chatPage, 'the page of advice', (root) => says(root, warnings('advice.text')));
      // To every tab: which one is the chat is not this page's to know.
      const toTabs = <Answer>(message: object) =>
        page.run<Answer[]>(`(async () => {
          const { tabs } = globalThis.browser ?? chrome;
          const sent = (await tabs.query({})).map(({ id }) => tabs.sendMessage(id, ${JSON.stringify(message)}).catch(() => null));
          return (await Promise.all(sent)).filter(Boolean);
        })()`);
      await toTabs({ type: 'watch-here', on: false });
      // Longer than the background takes to say that it is locked.
      await new Promise((later) => setTimeout(later, 1000));
      expect(await toTabs({ type: 'state' })).toMatchObject([{ on: true }]);
      await chatPage.close();
      await page.front();
    });

    test('the popup says so, and its switch and choices are still', async () => {
      const surface = await browser.openPopup(page);
      const root = await untilHeard(surface, 'the lock', (heard) => says(heard, popup('locked')) && heard);
      expect(controlIn(root, 'combobox', popup('for'))).toBeDefined();
      await browser.closePopup();
    });

    test('four wrong codes say how many tries are left, the fifth makes one wait', async () => {
      await page.front();
      for (const left of [3, 2, 1, 0]) {
        await giveCode('wrong-1');
        const said =
          left > 1 ? t('fault.wrong.many', { count: left }) : t(left ? 'fault.wrong.one' : 'fault.wrong');
        await untilHeard(page, said, (root) => says(root, said));
      }
      await giveCode('wrong-1');
      await untilHeard(page, 'the wait', (root) => says(root, /Nouvel essai dans/));
      expect((await ask({ do: 'unlock', code: CODE })).fault).toBe('wait');
    });

    test('the wait is there in another tab too', async () => {
      page = await browser.newPage();
      await page.goto(browser.extensionUrl('options.html'));
      await untilHeard(page, 'the wait', (root) => says(root, /Nouvel essai dans/));
      expect(await page.run('document.querySelector(".lock-form button").disabled')).toBe(true);
    });

    test('once it is over, the right code opens, changes are kept, and closing ends it', async () => {
      // What is stored of the wait is made to be over: nobody waits for a test.
      await page.run(`(async () => {
        const { storage } = globalThis.browser ?? chrome;
        const { lock } = await storage.local.get('lock');
        await storage.local.set({ lock: { ...lock, tries: { ...lock.tries, waitMs: 0 } } });
      })()`);
      await untilHeard(page, 'the wait to end', (root) => !says(root, /Nouvel essai dans/));
      await giveCode(CODE);
      await untilHeard(page, 'the open lock', (root) => says(root, t('state.open')));
      expect(await send({ type: 'change-settings', change: { audience: 'adult' } })).not.toHaveProperty(
        'notice',
      );
      await press(page, 'button', t('close.do'));
      await untilHeard(page, 'the closed lock', (root) => says(root, t('state.closed')));
      expect(await send({ type: 'change-settings', change: { audience: 'teen' } })).toMatchObject({
        notice: 'locked',
        settings: { audience: 'adult' },
      });
    });

    test('nothing went wrong on the way', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      await until('no request', async () => (await browser.foreignRequests()).length === 0);
    });
  });
}

function controlIn(root: Heard, role: string, name: string): Heard | undefined {
  return [...within(root)].find((heard) => matches(heard, role, name));
}
