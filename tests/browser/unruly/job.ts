import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FrameState } from '../../../src/settings/index.ts';
import type { Served } from '../../../src/tools/serve.ts';
import { sign } from '../../../src/tools/tour/hearing.ts';
import { LINES } from '../../../src/tools/tour/story.ts';
import { ourPage, withoutWelcome } from '../entry/ask.ts';
import { LISTED } from '../entry/pages.ts';
import { type Browser, type Options, type Page, until, warning, warningsIn } from '../harness/index.ts';
import { type Act, acts, BURST } from './acts.ts';
import type { Told } from './counter.ts';
import { countingBuild } from './counting-build.ts';
import { AUTHORS, serveUnruly } from './pages.ts';

/** So many people make a room. */
const MANY = 3;
/** What is told twice may come late. */
const LATE = 600;

/**
 * Whatever a page or its browser does while many messages come, each is told once, with who said it, and Vigie goes on.
 * @param isTwin whether Firefox does all that Chromium does, as far as it can: not only what it does in its own way
 */
export function unrulyJob(
  name: 'Chromium' | 'Firefox',
  launch: (options: Options) => Promise<Browser>,
  built: string,
  isTwin = false,
): void {
  const isChromium = name === 'Chromium';
  const mine = acts.filter(
    ({ alsoFirefox }) => isChromium || (isTwin ? alsoFirefox : alsoFirefox === 'always'),
  );

  describe(`Unruly pages in ${name}`, () => {
    let served: Served;
    let extension: Awaited<ReturnType<typeof countingBuild>>;
    let browser: Browser;
    let ours: Awaited<ReturnType<typeof ourPage>>;

    beforeAll(async () => {
      served = await serveUnruly({
        plain: {},
        another: {},
        ...Object.fromEntries(acts.map((act) => [pathOf(act), act])),
      });
      extension = await countingBuild(built);
      browser = await launch({ extension: extension.folder, hosts: [LISTED] });
      await withoutWelcome(browser);
      ours = await ourPage(browser);
    });
    afterAll(async () => {
      await browser?.close();
      await extension?.remove();
      await served?.close();
    });

    /** What was told of the page at this path, and what Vigie makes of it. */
    const ask = (path: string) =>
      ours.ask<{ told: Told; state: FrameState; id: number }>(`await (async () => {
        const ask = async (id, type) => (await browser.tabs.sendMessage(id, { type }, { frameId: 0 })) ?? Promise.reject();
        const tabs = await browser.tabs.query({});
        return Promise.any(tabs.map(async ({ id }) => {
          const told = await ask(id, 'told');
          return told.path === '/${path}/' ? { told, id, state: await ask(id, 'state') } : Promise.reject();
        }));
      })()`);
    const messages = async (path: string) =>
      (await ask(path)).told.lines.filter((line) => /message \d+$/.test(line));
    const open = async (path: string, isListed = false): Promise<Page> => {
      const page = await browser.newPage();
      await page.goto(`http://${isListed ? LISTED : '127.0.0.1'}:${served.port}/${path}/`);
      await until('the chat to be read', async () => (await ask(path)).told.lines.length >= 9);
      return page;
    };
    /** Each message was told once, in order, and what comes after them is warned of. */
    const expectAll = async (
      page: Page,
      path: string,
      { authors = AUTHORS, conversations = 1, skin = 'structure' }: Act,
    ) => {
      const wanted = Array.from({ length: BURST }, (_, i) => `${authors[i % authors.length]}: message ${i}`);
      await until('all to be told', async () => new Set(await messages(path)).size >= BURST).catch(() => {});
      await new Promise((later) => setTimeout(later, LATE));
      const told = await messages(path);
      // Each conversation keeps its own order only.
      if (conversations > 1) for (const lines of [told, wanted]) lines.sort();
      expect(told).toEqual(wanted);
      await page.run(
        `say(0, box() ? document : document.querySelector('iframe').contentDocument, ${JSON.stringify(LINES.secrecy)})`,
      );
      await until('Vigie to warn', async () => (await ask(path)).state.signs.includes('secrecy'));
      const { told: counted, state } = await ask(path);
      expect(counted.conversations).toBe(conversations);
      // Where three or more speak it is a room: each may be warned of. Of windows that open by themselves a reader is told.
      const judged = authors.length < MANY ? 1 : authors.length;
      if (skin === 'structure' && conversations === 1) expect(state.conversations).toBe(judged);
    };

    (isChromium ? test.concurrent : test).each(mine.map((act) => [act.name, act] as const))(
      'a page that %s',
      async (_, act) => {
        const path = pathOf(act);
        const page = await open(path, act.isListed);
        try {
          await page.run(`(async () => { ${act.run} })().then(() => 0)`);
          await expectAll(page, path, act);
        } finally {
          await page.close();
        }
      },
    );

    // Chromium's pages are all seen here, whichever is in front.
    test.skipIf(isChromium)('a page that nobody looks at, whose timers are held back', async () => {
      const page = await open('plain');
      await ours.page.front();
      expect(await page.run('document.hidden')).toBe(true);
      for (let from = 0; from < BURST; from += 20)
        await page.run(`for (let i = ${from}; i < ${from + 20}; i++) say(i, document)`);
      await expectAll(page, 'plain', { name: 'plain', run: '' });
      await page.close();
    });

    /** Half of the messages, something that happens to the page, and the other half. */
    const across = async (
      happens: (page: Page) => Promise<unknown>,
      then?: (page: Page) => Promise<void>,
    ) => {
      const page = await open('plain');
      await page.run(`burst(0, ${BURST / 2}).then(() => 0)`);
      await until('half of it to be told', async () => (await messages('plain')).length >= BURST / 2);
      try {
        await happens(page);
        await page.run(`burst(${BURST / 2}, ${BURST}).then(() => 0)`);
        await expectAll(page, 'plain', { name: 'plain', run: '' });
        await then?.(page);
      } finally {
        await page.close();
      }
    };

    // Playwright lets Chromium keep no page.
    test.skipIf(isChromium)('a page that is left, and come back to as it was', () =>
      across(async (page) => {
        await page.run('void (window.isKept = true)');
        await page.goto(`http://127.0.0.1:${served.port}/another/`);
        await page.run('void setTimeout(() => history.back())');
        await until('the page as it was', () => page.run<boolean>('window.isKept === true'));
      }),
    );

    test.skipIf(!isChromium)('a page that is frozen for a while', () =>
      across(async ({ tool }) => {
        await tool?.('Page.setWebLifecycleState', { state: 'frozen' });
        await new Promise((later) => setTimeout(later, LATE));
        await tool?.('Page.setWebLifecycleState', { state: 'active' });
      }),
    );

    test.skipIf(!isChromium && !isTwin)(
      'a page at 200 %: the card stands in the window, and not on paper',
      async () => {
        const zoom = async (factor: number) => {
          const { id } = await ask('plain');
          await ours.ask(`await browser.tabs.setZoom(${id}, ${factor})`);
        };
        const enlarge = async (page: Page) => {
          await page.front();
          await zoom(2);
          await until('the page to be enlarged', () => page.run<boolean>('innerWidth < 700'));
        };
        await across(enlarge, async (page) => {
          const card = await warning(page, sign('secrecy.part'));
          const box = await page.boxOf(card);
          // Firefox tells places in pixels of the window.
          const [width, height] = await page.run<[number, number]>(
            `[innerWidth, innerHeight].map((one) => one * ${isChromium ? 1 : 'devicePixelRatio'})`,
          );
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          await zoom(1);
          if (!page.tool) return;
          await page.tool('Emulation.setEmulatedMedia', { media: 'print' });
          await until('nothing on paper', async () => warningsIn(await page.read()).length === 0);
          await page.tool('Emulation.setEmulatedMedia', { media: '' });
          await warning(page, sign('secrecy.part'));
        });
      },
    );

    test('a page under which Vigie is updated: the new one tells all that is shown, and what comes, once', async () => {
      const page = await open('plain', true);
      await page.run(`void (window.over = burst(0, ${BURST}, { wait: 150 }))`);
      await browser.update();
      ours = await ourPage(browser);
      await page.front();
      await page.run('over.then(() => 0)');
      await expectAll(page, 'plain', { name: 'plain', run: '' });
      await page.close();
    });

    test('nothing threw, nothing left the browser', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}

const pathOf = ({ name }: Act) => name.replace(/\W+/g, '-');
