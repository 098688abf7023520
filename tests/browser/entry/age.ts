import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../../src/tools/serve.ts';
import { READER } from '../../../src/tools/tour/story.ts';
import { type Browser, type Options, type Page, until } from '../harness/index.ts';
import { chipOf, waitForChip } from '../main-job/words.ts';
import { ourPage, withoutWelcome } from './ask.ts';

const PAGES = new URL('../../pages/coco', import.meta.url).pathname;
const ELSEWHERE = 'salon.example.com';
/** 52 years old, and marked for nothing else. */
const FAR = 'bernard_52';

/** The age typed at the door of a chat, in another document than the chat: who knows it, and until when. */
export function ageJob(name: string, launch: (options: Options) => Promise<Browser>, built: string): void {
  describe(`The age typed at the door, in ${name}`, () => {
    let chat: Served;
    let browser: Browser;
    let door: Page;
    let page: Page;
    let address: string;
    const held = async () => {
      const ours = await ourPage(browser);
      const stored = await ours.ask<{ local: object; session: object }>(
        '({ local: await browser.storage.local.get(), session: await browser.storage.session.get("reader-ages") })',
      );
      await ours.close();
      return { local: JSON.stringify(stored.local), session: JSON.stringify(stored.session) };
    };
    /** The list is read, and marked where it is to be: a coded name is, to anybody. */
    const isMarked = async (at: Page) => {
      await waitForChip(at, 'member', 'cherche_ado');
      return chipOf(await at.read(), 'member', FAR) !== undefined;
    };

    beforeAll(async () => {
      chat = await serve(PAGES);
      browser = await launch({ extension: built, hosts: ['www.coco.gg', ELSEWHERE] });
      await withoutWelcome(browser);
      door = await browser.newPage();
      await door.goto(`http://www.coco.gg:${chat.port}/`);
    });
    afterAll(async () => {
      await browser?.close();
      await chat?.close();
    });

    test('is known to the chat that the door opens, in a tab of its own', async () => {
      await door.type('#nicko', READER.name);
      await door.clickOn('#mano');
      await door.type('#ageu', READER.age);
      await door.type('#zipo', READER.postcode);
      await door.clickOn('#entry');
      page = await browser.pageAt(/\/chat\/index\.html#/);
      await page.front();
      address = await page.url();
      await waitForChip(page, 'member', FAR);
    });

    test('is kept over a navigation on the site, though the background was killed', async () => {
      await browser.stopBackground?.();
      await page.goto(address.replace('#', '?again#'));
      await waitForChip(page, 'member', FAR);
    });

    test('is on no disk', async () => {
      const { local, session } = await held();
      expect(session).toContain(READER.age);
      expect(local).not.toContain(`"age":${READER.age}`);
      expect(local).not.toContain('coco');
    });

    test('is not told to another tab of the site, which nobody opened from there', async () => {
      const other = await browser.newPage();
      await other.goto(address);
      expect(await isMarked(other)).toBe(false);
      await other.close();
      await page.front();
    });

    test('is gone when the tab goes to another site, though the background slept', async () => {
      await browser.stopBackground?.();
      await page.goto(`http://${ELSEWHERE}:${chat.port}/`);
      await until('one tab to be held', async () => (await held()).session.split(`"age"`).length === 2);
      await page.front();
      await page.goto(address);
      expect(await isMarked(page)).toBe(false);
    });

    test('goes with its tab', async () => {
      await door.close();
      await until('none to be held', async () => !(await held()).session.includes('"age"'));
    });

    test('nothing threw, nothing left the browser', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}
