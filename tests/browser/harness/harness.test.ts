import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../../src/tools/serve.ts';
import {
  type Browser,
  launchChromium,
  launchFirefox,
  type Page,
  press,
  spoken,
  until,
  warning,
} from './index.ts';
import { probeExtension } from './probe-extension.ts';

const CHAT = new URL('../../pages/coco', import.meta.url).pathname;

/** What every browser test relies on. If one of these fails, believe no other browser test. */
describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('The harness in %s', (name, launch) => {
  let chat: Served;
  let extension: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    chat = await serve(CHAT);
    extension = await probeExtension(name);
    browser = await launch({ extension, hosts: ['www.coco.gg'], language: 'fr' });
    page = await browser.newPage();
    await page.goto(`http://www.coco.gg:${chat.port}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
    await rm(extension, { recursive: true, force: true });
  });

  test('reads a closed shadow root as a screen reader does', async () => {
    const heard = await warning(page, 'Attention', 'des mineurs');
    expect(heard.role).toBe('region');
    expect(spoken(heard)).toContain('Un titre');
  });

  test('clicks in a closed shadow root, and the click is trusted', async () => {
    await press(page, 'button', 'Pourquoi ?');
    await warning(page, 'parce que');
  });

  test('hears what the extension throws', async () => {
    await until('the error', async () =>
      (await browser.extensionErrors()).some((error) => error.includes('probe threw')),
    );
  });

  test('speaks French', async () => {
    expect(await page.run('navigator.language')).toBe('fr-FR');
  });

  test('opens the real popup over the page, and clicks in it', async () => {
    const popup = await browser.openPopup(page);
    await press(popup, 'button', 'Envoyer');
    await until('the popup to answer', async () => (await popup.read()).text.includes('trusted true'));
    await browser.closePopup();
  });

  test('notices a request that the extension makes', async () => {
    const [leak] = await until('the leak to be noticed', async () => {
      const requests = await browser.foreignRequests();
      return requests.length > 0 && requests;
    });
    expect(leak?.url).toBe('http://leak.example/x');
    expect(leak?.by).toMatch(/-extension:/);
  });

  test('opens a page of the extension in a tab', async () => {
    const tab = await browser.newPage();
    await tab.goto(browser.extensionUrl('popup.html'));
    await until('the page', async () => (await tab.read()).text.includes('Envoyer'));
    await tab.close();
  });

  test('follows a page that opens another, past the alert that a minor gets', async () => {
    await page.type('#nicko', 'zoelune');
    await page.type('#ageu', '15');
    await page.clickOn('#entry');
    const room = await browser.pageAt(/\/chat\/index\.html#zoelune_2_15_/);
    await room.run('practice.stranger({ name: "max_du_69", age: 34, town: "LYON" }, "salut")');
    await room.clickOn('#ongdiv1');
    await room.type('#cocoa', 'bonjour');
    await room.key('Enter');
    expect(await room.run('document.getElementById("textum").innerText')).toContain('zoelune: bonjour');
  });
});
