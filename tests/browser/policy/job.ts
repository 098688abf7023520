import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsWords } from '../../../src/locales/options.ts';
import { packsWords } from '../../../src/locales/packs.ts';
import { popupWords } from '../../../src/locales/popup.ts';
import { translator } from '../../../src/locales/translate.ts';
import { warningsWords } from '../../../src/locales/warnings.ts';
import type { LoadedSettings, PackAnswer } from '../../../src/settings/index.ts';
import type { Policy } from '../../../src/settings/policy/schema.ts';
import { type Served, serve } from '../../../src/tools/serve.ts';
import { FLAGGED, text as sampleText, withFrame } from '../../packs/sample.ts';
import {
  type Browser,
  type Options,
  type Page,
  press,
  says,
  until,
  untilHeard,
  warningsIn,
  within,
} from '../harness/index.ts';
import { type Installed, installPolicy } from './install.ts';

const CHAT = new URL('../../pages/coco', import.meta.url).pathname;
const NAME = 'Association Exemple';
/** A plain square of one pixel. */
const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const policy: Policy = {
  audience: 'teen',
  country: 'FR',
  sitesOn: ['coco.gg'],
  brandName: NAME,
  brandContact: 'Une question ? Écrivez-nous.',
  brandPhone: '06 39 98 12 34',
  brandColour: '#0f4c5c',
  brandLogo: LOGO,
  packs: [sampleText()],
};
/** Values that an administrator may get wrong: each is left out, and the rest counts. */
const wrong = { brandColour: '#ffe08a', sitesOff: ['not a host'], audiance: 'teen' };
/** A pack that would silence a danger: refused, and the other one counts. */
const badPack = withFrame({ cancels: ['ambush'] });

const t = translator(warningsWords, 'fr', 'teen');
const popup = translator(popupWords, 'fr', 'teen');

/**
 * A policy as the system's administrator installs it, read back from a real browser.
 * @param live whether this browser tells of a policy that changes while it runs
 */
export function policyJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extension: string,
  target: 'chromium-linux' | 'firefox',
  live: boolean,
): void {
  const first = { ...policy, ...wrong, packs: [...(policy.packs ?? []), badPack] } as Policy;
  const installed: Installed | null = installPolicy(target, extension, first);
  if (!installed)
    console.log(`No right to install a policy on this machine: ${name} is not tested with one.`);

  describe.skipIf(!installed)(`A policy in ${name}`, () => {
    let chat: Served;
    let browser: Browser;
    let ours: Page;
    let page: Page;
    const send = <Answer>(message: object) =>
      ours.run<Answer>(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`);
    const now = () => send<LoadedSettings>({ type: 'change-settings', change: {} });

    beforeAll(async () => {
      chat = await serve(CHAT);
      browser = await launch({ extension, hosts: ['www.coco.gg'] });
      ours = await browser.newPage();
      await ours.goto(browser.extensionUrl('options.html'));
      page = await browser.newPage();
      await page.goto(`http://www.coco.gg:${chat.port}/`);
    });
    afterAll(async () => {
      installed?.remove();
      await browser?.close();
      await chat?.close();
    });

    test('counts, value by value: what does not fit is named, and nothing else is lost', async () => {
      const { settings, policy: applied } = await until('the policy', async () => {
        const loaded = await now();
        return loaded.policy && loaded;
      });
      expect(settings).toMatchObject({ audience: 'teen', country: 'FR' });
      const { brandColour: _, ...rest } = policy;
      expect(applied?.policy).toEqual({ ...rest, packs: first.packs, sitesOff: [] });
      // Chrome keeps what its schema does not name to itself.
      expect(applied?.ignored.filter(({ fault }) => fault !== 'unknown')).toEqual(
        expect.arrayContaining([
          { name: 'brandColour', fault: 'contrast' },
          { name: 'sitesOff[0]', fault: 'value' },
        ]),
      );
    });

    test('the settings page names what was left out', async () => {
      await ours.front();
      const named = translator(optionsWords, 'fr', 'teen')('policy.fault.contrast', { name: 'brandColour' });
      await untilHeard(ours, named, (root) => says(root, named));
    });

    test('its pack is listed, cannot be removed, and flags; one that would silence a danger is refused', async () => {
      const packs = translator(packsWords, 'fr', 'teen');
      const refused = packs('refused.policy', { place: 2, name: NAME });
      const root = await untilHeard(
        ours,
        'the packs',
        (heard) => says(heard, 'exemple/forum') && says(heard, refused) && heard,
      );
      expect(says(root, packs('remove', { pack: 'exemple/forum' }))).toBe(false);
      const answer = await send<PackAnswer>({ type: 'remove-pack', id: 'exemple/forum' });
      expect(answer.faults).toHaveLength(1);
      const exercise = await browser.newPage();
      await exercise.goto(browser.extensionUrl('practice-chat.html'));
      await until('the practice chat', () => exercise.run<boolean>('Boolean(globalThis.practice)'));
      await exercise.run(`practice.stranger('camille', ${JSON.stringify(FLAGGED)})`);
      await untilHeard(exercise, 'a warning of it', (heard) =>
        warningsIn(heard).some((one) => says(one, FLAGGED)),
      );
    });

    test('what it sets is refused to whoever asks, and the rest is not', async () => {
      const ask = (change: object) => send<LoadedSettings>({ type: 'change-settings', change });
      expect((await ask({ audience: 'adult' })).notice).toBe('locked');
      expect((await ask({ site: { host: 'coco.gg', on: false } })).notice).toBe('locked');
      expect((await ask({ counters: true })).settings.counters).toBe(true);
    });

    test('its name stands on the banner, beside the mark, and in the popup after the official numbers', async () => {
      await page.front();
      await untilHeard(page, 'the name', (root) => says(root, t('brand', { name: NAME })));
      await page.picture(`/tmp/vigie-policy-${target}.png`);
      const surface = await browser.openPopup(page);
      const root = await untilHeard(
        surface,
        'the name',
        (heard) => says(heard, popup('handed', { name: NAME })) && heard,
      );
      const texts = [...within(root)].map((one) => one.name || one.text).join(' | ');
      expect(texts.indexOf('112')).toBeGreaterThan(-1);
      expect(texts.indexOf('112')).toBeLessThan(texts.indexOf('06 39 98 12 34'));
      await browser.closePopup();
    });

    test.runIf(live)('is applied live, without a restart', async () => {
      installed?.change({ ...policy, audience: 'adult', brandName: 'Autre Association' });
      await until('the change', async () => (await now()).settings.audience === 'adult', 40_000);
      await page.front();
      await untilHeard(page, 'the other name', (root) => says(root, 'Autre Association'));
    });

    test('what the settings page exports sets up another browser', async () => {
      const words = translator(optionsWords, 'fr', 'teen');
      await ours.goto(browser.extensionUrl('options.html#hand-out'));
      await ours.front();
      await untilHeard(ours, 'the form', (root) => says(root, words('hand-out.do')));
      const value = (field: string, text: string) =>
        ours.run(`{
          const label = [...document.querySelectorAll('label')].find((one) => one.textContent === ${JSON.stringify(field)});
          const field = document.getElementById(label.htmlFor);
          field.value = ${JSON.stringify(text)};
          field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
        }`);
      await value(words('hand-out.brandLink'), 'ftp://example.org');
      await value(words('hand-out.for'), target);
      await press(ours, 'button', words('hand-out.do'));
      await untilHeard(ours, 'a refusal', (root) => says(root, words('hand-out.brandLink.fault')));
      await value(words('hand-out.brandLink'), 'https://example.org/');
      await value(words('hand-out.brandName'), 'École Exemple');
      await ours.run(
        'void (URL.createObjectURL = (blob) => { blob.text().then((text) => { window.written = text; }); return "#"; })',
      );
      await press(ours, 'button', words('hand-out.do'));
      const text = await until('the file', () => ours.run<string | undefined>('window.written'));
      await ours.run('document.getElementById("group-hand-out").scrollIntoView()');
      await ours.picture(`/tmp/vigie-hand-out-${target}.png`);
      expect(JSON.parse(text)).toHaveProperty(
        target === 'firefox' ? 'policies.ExtensionSettings' : 'ExtensionSettings',
      );
      installed?.put(text);
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
      await browser.close();
      browser = await launch({ extension, hosts: ['www.coco.gg'] });
      ours = await browser.newPage();
      await ours.goto(browser.extensionUrl('options.html'));
      const { policy: applied } = await until('the policy', async () => {
        const loaded = await now();
        return loaded.policy && loaded;
      });
      expect(applied?.policy).toMatchObject({
        country: 'FR',
        sitesOn: ['coco.gg'],
        brandName: 'École Exemple',
        brandLink: 'https://example.org/',
        brandPhone: '06 39 98 12 34',
        brandLogo: LOGO,
        counters: true,
      });
      expect(applied?.ignored).toEqual([]);
    });

    test('nothing went wrong on the way', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}
