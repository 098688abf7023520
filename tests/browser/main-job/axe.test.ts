import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTENSIONS } from '../../../src/tools/build.ts';
import { type Served, serve } from '../../../src/tools/serve.ts';
import { LINES, PHONE_DRAFT, STRANGER, strangerSays } from '../../../src/tools/tour/story.ts';
import {
  type Browser,
  launchChromium,
  matches,
  type Page,
  press,
  untilHeard,
  warning,
  within,
} from '../harness/index.ts';
import { sign, t, waitForChip } from './words.ts';

const CHAT = new URL('../../pages/coco', import.meta.url).pathname;
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** axe-core on the warnings as they stand in the chat. Our root is open here, since axe is a script of the page. */
describe('Over the live chat, axe finds nothing', () => {
  let chat: Served;
  let folder: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    chat = await serve(CHAT);
    folder = await withOpenRoot(EXTENSIONS.chrome);
    browser = await launchChromium({ extension: folder, hosts: ['www.coco.gg'] });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const violations = async () => {
    await page.run(`void (window.axe ?? (0, eval)(${JSON.stringify(await readFile(AXE, 'utf8'))}))`);
    return page.run(`axe.run('html > div', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }).then(({ violations, passes }) => passes.length < 5 ? ['axe saw nothing'] : violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => id + ' | ' + node.target.flat().join(' ') + ' | ' + node.html.slice(0, 120))))`);
  };

  test('on arrival', async () => {
    await page.goto(`http://www.coco.gg:${chat.port}/`);
    await warning(page, t('entry.title'));
    expect(await violations()).toEqual([]);
  });

  test('with chips, a note and the pause before a room', async () => {
    await page.goto(`http://www.coco.gg:${chat.port}/chat/index.html#zoelune_2_15_PARIS_0_0_0_`);
    await page.click(await waitForChip(page, 'room', 'lycéenne'));
    await warning(page, t('chip.room.danger'));
    expect(await violations()).toEqual([]);
    await press(page, 'button', t('close'));
    await page.clickOn('#salox div[onclick^="salongo(107"] > div');
    await warning(page, t('pause.head'));
    expect(await violations()).toEqual([]);
    await press(page, 'button', t('pause.out'));
  });

  test('with a danger, its reasons, and a check before sending', async () => {
    await page.run(strangerSays(LINES.hello));
    await page.run(`practice.open(${JSON.stringify(STRANGER.name)})`);
    for (const line of [LINES.asksAge, LINES.secrecy, LINES.movesApp]) await page.run(strangerSays(line));
    await warning(page, sign('moves-app.part'), t('step.stop'));
    await press(page, 'button', t('why'));
    await page.type('#cocoa', PHONE_DRAFT);
    await page.key('Enter');
    await warning(page, t('draft.title', { what: t('draft.kind.phone') }));
    expect(await violations()).toEqual([]);
  });

  test('with the mark alone, and on a narrow phone', async () => {
    await press(page, 'button', t('draft.change'));
    await press(page, 'button', t('wrong'));
    await press(page, 'button', t('mistake.open'));
    await page.resize(320, 640);
    expect(await violations()).toEqual([]);
    await page.resize(1280, 800);
    await press(page, 'button', t('close'));
    await press(page, 'button', t('bar.stay'));
    await untilHeard(page, 'the mark', (root) =>
      [...within(root)].find((one) => matches(one, 'button', t('watch'))),
    );
    expect(await violations()).toEqual([]);
  });
});

/** A copy of the built extension whose root a page can look into. Nothing else differs from what ships. */
async function withOpenRoot(built: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'vigie-open-'));
  await cp(built, copy, { recursive: true });
  const file = join(copy, 'content-scripts/chat.js');
  const script = await readFile(file, 'utf8');
  const open = script.replace(/mode:([`"'])closed\1/, 'mode:"open"');
  if (open === script) throw new Error('The built script makes no closed root');
  await writeFile(file, open);
  return copy;
}
