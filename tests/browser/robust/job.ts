import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lockWords } from '../../../src/locales/lock.ts';
import { popupWords } from '../../../src/locales/popup.ts';
import { translator } from '../../../src/locales/translate.ts';
import type { LoadedSettings, LockAnswer, SettingsChange } from '../../../src/settings/index.ts';
import { type Served, serve } from '../../../src/tools/serve.ts';
import { LINES, STRANGER, strangerSays } from '../../../src/tools/tour/story.ts';
import { type Browser, type Options, type Page, says, until, untilHeard } from '../harness/index.ts';

const CODE = 'phare-79';
const CHAT = new URL('../../pages/coco', import.meta.url).pathname;
const PHRASE = 'abeille académie étoile flûte gravité hélice';
const lockSays = translator(lockWords, 'fr', null);
const popupSays = translator(popupWords, 'fr', null);
const API = '(globalThis.browser ?? chrome)';

/**
 * What can go wrong around the settings and the lock, made to happen in a real browser.
 * @param isTwin whether Firefox does all that Chromium does, as far as it can: not only what only Firefox can
 */
export function robustJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extension: string,
  isTwin = false,
): void {
  const isOwn = name === 'Chromium' || isTwin;
  describe(`Robust in ${name}`, () => {
    let chat: Served;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      chat = await serve(CHAT);
      browser = await launch({ extension, hosts: ['www.coco.gg'] });
      // What happens once at installation is over.
      await (await browser.pageAt(/welcome\.html/)).close();
    });
    afterAll(async () => {
      await browser?.close();
      await chat?.close();
    });
    beforeEach(async () => {
      page = await openOptions();
      await until('the note that its news were seen', async () => 'settings' in (await all()));
      await page.run(`${API}.storage.local.clear()`);
    });

    const openOptions = async () => {
      const opened = await browser.newPage();
      await opened.goto(browser.extensionUrl('options.html'));
      await until('the page', () => opened.run('!!document.querySelector("#lock")'));
      return opened;
    };
    const send = <Answer>(message: object, from = page) =>
      from.run<Answer>(`${API}.runtime.sendMessage(${JSON.stringify(message)})`);
    const change = (wish: SettingsChange, from = page) =>
      send<LoadedSettings>({ type: 'change-settings', change: wish }, from);
    const ask = (act: object) => send<LockAnswer>({ type: 'lock', act });
    const guess = async (code = 'wrong-1') => (await ask({ do: 'unlock', code })).fault;
    const stored = <Value>(key: string) =>
      page.run<Value>(
        `${API}.storage.local.get(${JSON.stringify(key)}).then((all) => all[${JSON.stringify(key)}])`,
      );
    const all = () => page.run<Record<string, unknown>>(`${API}.storage.local.get()`);
    const store = (values: object) => page.run(`${API}.storage.local.set(${JSON.stringify(values)})`);

    test.skipIf(name === 'Firefox')(
      'a full storage keeps what was, says so, and works again with room',
      async () => {
        await change({ audience: 'teen' });
        await ask({ do: 'set', code: CODE, phrase: PHRASE });
        await ask({ do: 'unlock', code: CODE });
        // To the last byte: a setting may take fewer than whatever was too much to fill it with.
        await page.run(`(async () => {
          const free = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
          await chrome.storage.local.set({ fill: 'x'.repeat(free - 'fill""'.length) });
        })()`);
        const failed = await change({ topic: { id: 'grooming', on: false } });
        expect(failed).toMatchObject({
          notice: 'storage-failed',
          settings: { audience: 'teen', topicsOff: [] },
        });
        // A guess that could not be counted is not taken.
        const { tries } = await stored<{ tries: object }>('lock');
        expect(await guess()).toBe('storage-failed');
        expect(await stored('lock')).toMatchObject({ tries });
        await page.run(`chrome.storage.local.remove('fill')`);
        expect(await change({ topic: { id: 'grooming', on: false } })).not.toHaveProperty('notice');
        expect(await guess()).toBe('wrong');
      },
    );

    test.skipIf(!isOwn)(
      'a corrupt storage gives defaults and says so, for the settings and for the lock',
      async () => {
        await store({ settings: 'rubbish', lock: { version: 1, code: 7 } });
        const opened = await openOptions();
        await untilHeard(
          opened,
          'what happened',
          (root) => says(root, popupSays('notice.unreadable')) && says(root, lockSays('state.damaged')),
        );
        expect(await change({ audience: 'teen' })).toMatchObject({ settings: { audience: 'teen' } });
        expect(await stored('settings-unreadable')).toBe('rubbish');
        expect((await ask({ do: 'set', code: CODE, phrase: PHRASE })).fault).toBeNull();
        await opened.close();
      },
    );

    test.skipIf(!isOwn)('settings of a newer version keep what this one does not know', async () => {
      await store({ settings: { version: 9, audience: 'teen', moods: ['calm'] } });
      const opened = await openOptions();
      await untilHeard(opened, 'what happened', (root) => says(root, popupSays('notice.newer-version')));
      await change({ country: 'BE' });
      expect(await stored('settings')).toMatchObject({
        version: 9,
        audience: 'teen',
        moods: ['calm'],
        country: 'BE',
      });
      await opened.close();
    });

    test.skipIf(!isOwn)('two windows that change at once lose nothing', async () => {
      const other = await openOptions();
      const wishes = (from: number) =>
        Array.from(
          { length: 20 },
          (_, i): SettingsChange => ({ rule: { id: `rule-${from + i}`, muted: true } }),
        );
      const all = (wanted: SettingsChange[]) =>
        `Promise.all(${JSON.stringify(wanted)}.map((change) => ${API}.runtime.sendMessage({ type: 'change-settings', change })))
          .then((answers) => answers.length)`;
      await Promise.all([page.run(all(wishes(0))), other.run(all(wishes(20)))]);
      const { mutedRules } = await stored<{ mutedRules: string[] }>('settings');
      expect(new Set(mutedRules).size).toBe(40);
      await other.close();
    });

    test.skipIf(!isOwn)('a clock set back makes no wait shorter', async () => {
      await ask({ do: 'set', code: CODE, phrase: PHRASE });
      for (let tries = 0; tries < 5; tries++) await guess();
      // As if the clock had stood a day later when it was last looked at.
      await page.run(`(async () => {
        const { lock } = await ${API}.storage.local.get('lock');
        lock.tries.seenAt += 24 * 3600 * 1000;
        await ${API}.storage.local.set({ lock });
      })()`);
      expect(await guess(CODE)).toBe('wait');
      const { tries } = await stored<{ tries: { waitMs: number; seenAt: number } }>('lock');
      expect(tries.waitMs).toBeGreaterThan(50_000);
      expect(Math.abs(Date.now() - tries.seenAt)).toBeLessThan(10_000);
    });

    test.skipIf(name === 'Firefox')('a background killed between two clicks forgets nothing', async () => {
      await ask({ do: 'set', code: CODE, phrase: PHRASE });
      expect(await guess(CODE)).toBeNull();
      await browser.stopBackground?.();
      expect(await change({ audience: 'teen' })).not.toHaveProperty('notice');
      await ask({ do: 'close' });
      for (let tries = 0; tries < 5; tries++) {
        await browser.stopBackground?.();
        expect(await guess()).toBe('wrong');
      }
      await browser.stopBackground?.();
      expect(await guess(CODE)).toBe('wait');
      expect(await change({ audience: 'adult' })).toMatchObject({ notice: 'locked' });
    });

    test.skipIf(name === 'Chromium')('a private window leaves no trace, not even a number', async () => {
      const talk = async (chatPage: Page) => {
        await chatPage.goto(`http://www.coco.gg:${chat.port}/chat/index.html#zoelune_2_15_PARIS_0_0_0_`);
        await chatPage.run(`practice.open(${JSON.stringify(STRANGER.name)})`);
        for (const line of [LINES.asksAge, LINES.secrecy, LINES.movesApp])
          await chatPage.run(strangerSays(line));
        await until('a warning', () => chatPage.run('[...document.documentElement.children].length > 2'));
      };
      await change({ counters: true });
      const hidden = await browser.privatePage?.();
      if (!hidden) throw new Error('No private window');
      await talk(hidden);
      // Longer than counts are held back.
      await new Promise((later) => setTimeout(later, 4000));
      await hidden.close();
      page = await openOptions();
      expect(Object.keys(await all())).toEqual(['settings']);
      const seen = await browser.newPage();
      await talk(seen);
      await until('the count of an ordinary window', async () => 'counters' in (await all()));
      await seen.close();
    });

    // Chromium keeps an unpacked extension off after it reloads itself, unless developer mode is on.
    test.skipIf(name === 'Chromium')(
      'a restart of the extension closes an open lock and keeps the wait',
      async () => {
        await ask({ do: 'set', code: CODE, phrase: PHRASE });
        await guess(CODE);
        const keeper = await browser.newPage();
        await page.run(`void ${API}.runtime.reload()`).catch(() => {});
        await keeper.front();
        page = await until('Vigie anew', () => openOptions().catch(() => undefined), 20_000);
        expect((await ask({ do: 'state' })).state).toMatchObject({ on: true });
        expect(await change({ audience: 'adult' })).toMatchObject({ settings: { audience: null } });
        await ask({ do: 'close' });
        for (let tries = 0; tries < 5; tries++) await guess();
        expect(await guess(CODE)).toBe('wait');
      },
    );
  });
}
