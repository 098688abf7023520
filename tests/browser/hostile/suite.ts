import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../src/tools/serve.ts';
import { popup, sign, t } from '../../../src/tools/tour/hearing.ts';
import {
  type Box,
  type Browser,
  type Options,
  type Page,
  says,
  until,
  untilHeard,
  warningsIn,
} from '../harness/index.ts';
import { type HostilePage, serveHostile } from './serve-pages.ts';

/** How soon a warning must be there, in milliseconds; a page that floods takes its own time first. */
const SOON = 4000;
/** A page of megabytes is drawn late, and its popup is not to be asked in vain: that listens to the whole page. */
const LATER = 20_000;
/** Where the card of a conversation stands in a window of this size. */
const CARD_PLACE = { x: 870, y: 400, width: 380, height: 300 };

/** Each hostile page in one browser: the warning is there or the popup says why not, the page works, nothing runs. */
export function hostileSuite(
  name: string,
  launch: (options: Options) => Promise<Browser>,
  extension: string,
  pages: readonly HostilePage[],
): void {
  describe(`A page that fights back, in ${name}`, () => {
    let served: Served;
    let browser: Browser;

    beforeAll(async () => {
      served = await serveHostile(pages);
      browser = await launch({ extension, hosts: ['www.coco.gg'] });
    });
    afterAll(async () => {
      await browser?.close();
      await served?.close();
    });

    test.each(pages.map(({ name, untold }, index) => [name, index, untold] as const))(
      '%s',
      async (_, index, untold) => {
        const page = await browser.newPage();
        try {
          await page.goto(`http://www.coco.gg:${served.port}/${index}/`);
          if (!(await isWarned(page, untold)))
            await popupSaysSo(browser, page).catch(async (error) => {
              // A slow machine, and no page that won: the warning came later than soon.
              if (!(await isWarned(page, untold))) throw error;
            });
          await page.run('document.getElementById("works").click()');
          expect(await page.run('location.hash')).toBe('#it-works');
          expect(await page.run('[window.ran, window.printed].filter(Boolean)')).toEqual([]);
        } finally {
          await page.close();
        }
      },
    );

    test('nothing of ours threw on any of them', async () => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(await browser.foreignRequests()).toEqual([]);
    });
  });
}

/** Whether the card on the conversation comes, and comes to be seen. */
function isWarned(page: Page, untold = false): Promise<boolean> {
  const find = async () => {
    if (untold) return isSeen(page, CARD_PLACE);
    const card = warningsIn(await page.read()).find(
      (heard) => heard.role === 'article' && says(heard, sign('secrecy.label')) && says(heard, t('leave')),
    );
    return card && (await isSeen(page, await page.boxOf(card)));
  };
  return until('the card', find, untold ? LATER : SOON).catch(() => false);
}

/** Whether what stands in its place on the screen is ours: something beside head and body, and nothing of the page. */
function isSeen(page: Page, box: Box): Promise<boolean> {
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  return page.run(`(() => {
    try {
      const hit = document.elementFromPoint(${x}, ${y});
      return hit !== null && hit !== document.documentElement && !document.body.contains(hit) && hit !== window.cover;
    } catch {
      // The page broke the question for everybody.
      return true;
    }
  })()`);
}

async function popupSaysSo(browser: Browser, page: Page): Promise<void> {
  const surface = await browser.openPopup(page);
  try {
    await untilHeard(surface, 'the popup to say so', (root) => says(root, popup('page.blocked')));
  } finally {
    await browser.closePopup();
  }
}
