import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, type Options, type Page, press, says, untilHeard } from '../harness/index.ts';
import { options, practice, welcome } from './words.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export const DESK = [1280, 800] as const;
export const PHONE = [320, 640] as const;

/** axe-core on every page of ours, in one theme and one size of window. */
export function axeJob(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extension: string,
  colorScheme: 'light' | 'dark',
  [width, height]: readonly [width: number, height: number],
): void {
  describe(`axe on our own pages in ${name}, ${colorScheme}, ${width} px wide`, () => {
    let browser: Browser;
    let page: Page;
    let axe: string;

    beforeAll(async () => {
      axe = await readFile(AXE, 'utf8');
      browser = await launch({ extension, hosts: [], colorScheme });
      page = await browser.newPage();
      await page.resize(width, height);
    });
    afterAll(() => browser?.close());

    const open = async (path: string, words: string) => {
      await page.goto(browser.extensionUrl(path));
      await untilHeard(page, path, (root) => says(root, words));
    };
    /** What axe finds, and what is wider than the window. */
    const found = async () => {
      // Our pages forbid `eval`: axe is run as the browser's own tools would.
      await page.run(`void (() => { if (!window.axe) { ${axe} } })()`);
      // The bar at the top is over whatever was scrolled under it.
      await page.run('scrollTo(0, 0)');
      return page.run<string[]>(`axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        iframes: false,
      }).then(({ violations, passes }) => [
        ...(passes.length < 8 ? ['axe saw nothing'] : []),
        ...(document.documentElement.scrollWidth > innerWidth ? ['wider than the window'] : []),
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => id + ' | ' + node.target.flat().join(' ') + ' | ' + node.html.slice(0, 120))),
      ])`);
    };

    test('the settings, all unfolded, counters and a question among them', async () => {
      await open('options.html', options('privacy.here'));
      await page.run(
        `(globalThis.browser ?? chrome).storage.local.set({ counters: { [new Date().toISOString().slice(0, 10)]:
          { levels: { danger: 1, caution: 2 }, signs: { secrecy: 1 } } } })`,
      );
      await untilHeard(page, 'what was counted', (root) => says(root, options('counters.days')));
      await page.run('for (const one of document.querySelectorAll("details")) one.open = true');
      await press(page, 'button', options('reset.do'));
      expect(await found()).toEqual([]);
    });

    test('the settings, searched in vain', async () => {
      await open('options.html', options('privacy.here'));
      await page.type('input[type=search]', 'zebre');
      await untilHeard(page, 'nothing', (root) => says(root, options('found.none', { query: 'zebre' })));
      expect(await found()).toEqual([]);
    });

    test('each step of the welcome', async () => {
      await open('welcome.html', welcome('who'));
      await page.clickOn('input[value=association]');
      expect(await found()).toEqual([]);
      await press(page, 'button', welcome('next'));
      await untilHeard(page, 'the second step', (root) => says(root, welcome('where')));
      expect(await found()).toEqual([]);
      await press(page, 'button', welcome('next'));
      await untilHeard(page, 'the third step', (root) => says(root, welcome('try.means')));
      expect(await found()).toEqual([]);
      await press(page, 'button', welcome('done'));
      await untilHeard(page, 'the end', (root) => says(root, welcome('end.means')));
      expect(await found()).toEqual([]);
    });

    test('the practice page, with a text that was tried', async () => {
      await open('practice.html', practice('intro'));
      await press(page, 'button', practice('try.example'));
      await untilHeard(page, 'what was seen', (root) => says(root, practice('try.seen')));
      expect(await found()).toEqual([]);
    });

    test('the practice chat itself', async () => {
      await open('practice-chat.html', practice('talk.none'));
      await page.run(`practice.stranger('max_du_69', 'salut')`);
      expect(await found()).toEqual([]);
    });
  });
}
