import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packsWords } from '../../../src/locales/packs.ts';
import { practiceWords } from '../../../src/locales/practice.ts';
import { translator } from '../../../src/locales/translate.ts';
import { signPack } from '../../../src/packs/signature.ts';
import type { PackAnswer, Packs } from '../../../src/settings/index.ts';
import { FLAGGED, sample, text, withFrame } from '../../packs/sample.ts';
import {
  type Browser,
  type Options,
  type Page,
  press,
  says,
  untilHeard,
  violationsOn,
  warning,
  warningsIn,
} from '../harness/index.ts';

const t = translator(packsWords, 'fr', null);
const practice = translator(practiceWords, 'fr', null);

/** A pack from a file, from the settings page to a warning, in one browser. The steps are one story. */
export function packsJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extension: string,
): void {
  describe(`Packs in ${name}`, () => {
    let browser: Browser;
    let page: Page;
    let signed: Awaited<ReturnType<typeof signPack<typeof sample>>>;

    beforeAll(async () => {
      const keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
      signed = await signPack(sample, 'Réseau Exemple', keys);
      browser = await launch({ extension, hosts: [] });
      page = await browser.newPage();
    });
    afterAll(async () => {
      await browser?.close();
    });

    const openSettings = async () => {
      await page.goto(browser.extensionUrl('options.html'));
      await untilHeard(page, 'the settings', (root) => says(root, t('add.means')));
    };
    const choose = (file: string, content: string) =>
      page.run(`{
        const files = new DataTransfer();
        files.items.add(new File([${content}], ${JSON.stringify(file)}));
        const field = document.querySelector('#pack-file');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }`);
    const chooseText = (file: string, content: string) => choose(file, JSON.stringify(content));
    const stored = () => page.run<object>('(globalThis.browser ?? chrome).storage.local.get(null)');
    const isRefused = async (file: string, reason: string | RegExp) => {
      const root = await untilHeard(
        page,
        `why ${file} was refused`,
        (heard) => says(heard, t('refused', { file })) && says(heard, reason),
      );
      expect(root).toBeTruthy();
    };
    /** Whether a stranger’s line in the practice chat is quoted in a warning: asked where it should not be. */
    const strangerWrites = async (line: string) => {
      await page.goto(browser.extensionUrl('practice-chat.html'));
      await untilHeard(page, 'the practice chat', (root) => says(root, practice('talk.none')));
      await page.run(`practice.stranger('camille', ${JSON.stringify(line)})`);
    };
    const isWarnedOf = async (line: string) => {
      await strangerWrites(line);
      await page.run('new Promise((later) => setTimeout(later, 600))');
      return warningsIn(await page.read()).some((one) => says(one, line));
    };

    test('before, its sentence says nothing', async () => {
      await openSettings();
      expect(await isWarnedOf(FLAGGED)).toBe(false);
    });

    test.each([
      ['tampered.json', () => text({ ...signed, version: 9 }), t('fault.tampered')],
      ['silent.json', () => withFrame({ cancels: ['ambush'] }), 'fr-atelier'],
      ['broken.json', () => '{\n  "pack":\n', /Ligne 3/],
    ])('%s is refused with its sentence, and changes nothing', async (file, content, reason) => {
      await openSettings();
      const before = packsIn(await stored());
      await chooseText(file, content());
      await isRefused(file, typeof reason === 'string' ? new RegExp(reason.slice(1, 40)) : reason);
      expect(packsIn(await stored())).toEqual(before);
    });

    test('50 MB are refused before they are read', async () => {
      await choose('huge.json', 'new Uint8Array(50_000_000)');
      await isRefused('huge.json', /256/);
    });

    test('a signed one is added, and says who made and who signed it', async () => {
      await chooseText('signed.json', text(signed));
      await untilHeard(page, 'the pack', (root) =>
        [/exemple\/forum/, /Association Exemple/, /Signé par Réseau Exemple/].every((words) =>
          says(root, words),
        ),
      );
      expect(await violationsOn(page)).toEqual([]);
    });

    test('a message is then flagged by its rule', async () => {
      await strangerWrites(FLAGGED);
      await warning(page, FLAGGED);
    });

    test('its body stands in the popup’s help, after the official ones', async () => {
      await page.goto(browser.extensionUrl('popup.html?help'));
      const root = await untilHeard(page, 'the body', (heard) => says(heard, /Écoute Exemple/) && heard);
      expect(root.text.indexOf('3018')).toBeGreaterThanOrEqual(0);
      expect(root.text.indexOf('3018')).toBeLessThan(root.text.indexOf('Écoute Exemple'));
      expect(says(root, /Association Exemple/)).toBe(true);
    });

    test('locked settings let none in and none out', async () => {
      await openSettings();
      const send = <Answer>(message: object) =>
        page.run<Answer>(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`);
      await send({ type: 'lock', act: { do: 'set', code: 'phare-79', phrase: 'a b c d e f' } });
      for (const message of [
        { type: 'add-pack', text: text() },
        { type: 'remove-pack', id: 'exemple/forum' },
      ])
        expect(await send<PackAnswer>(message)).toEqual({ faults: [{ kind: 'locked' }] });
      await send({ type: 'lock', act: { do: 'remove', code: 'phare-79' } });
    });

    test('removed, it is heard no more', async () => {
      await openSettings();
      await press(page, 'button', t('remove', { pack: 'exemple/forum' }));
      await press(page, 'button', t('remove.yes'));
      await untilHeard(page, 'none left', (root) => says(root, t('none')));
      expect(
        await page.run<Packs>('(globalThis.browser ?? chrome).storage.local.get(null)'),
      ).not.toHaveProperty('pack:exemple/forum');
      expect(await isWarnedOf(FLAGGED)).toBe(false);
    });

    test('nothing was thrown, and nothing asked of the network', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}

/** What is kept of packs: Vigie may note something about itself meanwhile. */
function packsIn(stored: object): object {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith('pack')));
}
