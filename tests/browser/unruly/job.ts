import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FrameState } from '../../../src/settings/index.ts';
import type { Served } from '../../../src/tools/serve.ts';
import { LINES } from '../../../src/tools/tour/story.ts';
import { ourPage, withoutWelcome } from '../entry/ask.ts';
import { LISTED } from '../entry/pages.ts';
import { type Browser, type Options, type Page, until } from '../harness/index.ts';
import { type Act, acts, BURST } from './acts.ts';
import type { Told } from './counter.ts';
import { countingBuild } from './counting-build.ts';
import { AUTHORS, serveUnruly } from './pages.ts';

/** What is told twice may come late. */
const LATE = 600;

/** Whatever a page or its browser does while 500 messages come, each is told once, with who said it, and Vigie goes on. */
export function unrulyJob(
  name: 'Chromium' | 'Firefox',
  launch: (options: Options) => Promise<Browser>,
  built: string,
): void {
  const isChromium = name === 'Chromium';
  const mine = acts.filter(({ alsoFirefox }) => isChromium || alsoFirefox);

  describe(`Unruly pages in ${name}`, () => {
    let served: Served;
    let extension: Awaited<ReturnType<typeof countingBuild>>;
    let browser: Browser;
    let ours: Awaited<ReturnType<typeof ourPage>>;

    beforeAll(async () => {
      served = await serveUnruly({ plain: {}, ...Object.fromEntries(acts.map((act) => [pathOf(act), act])) });
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
      // In a room each who speaks may be warned of, and of windows that open by themselves a reader is told.
      if (skin === 'structure' && conversations === 1) expect(state.conversations).toBe(1);
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

    test('a page under which Vigie is updated: the new one tells all that is shown, and what comes, once', async () => {
      const page = await open('plain', true);
      await page.run('void (window.over = burst(0, 500, { wait: 60 }))');
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
