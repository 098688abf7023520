import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { EXTENSIONS } from '../../../src/tools/build.ts';
import { type Served, serve } from '../../../src/tools/serve.ts';
import { popup, sign, t } from '../../../src/tools/tour/hearing.ts';
import { type Browser, launchChromium, type Page, says, untilHeard, warning } from '../harness/index.ts';
import { type HostilePage, serveHostile } from './serve-pages.ts';

const HOSTS = ['www.coco.gg'];
/** A chat without any id or class that the site's selectors name. */
const CHANGED = new URL('../../pages', import.meta.url).pathname;
const CHAT: HostilePage = { name: 'a chat as it should be' };

let browser: Browser | undefined;
let served: Served | undefined;
let folder: string | undefined;
afterEach(async () => {
  await browser?.close();
  await served?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const page = await (browser as Browser).newPage();
  await page.goto(`http://www.coco.gg:${served?.port}/${path}`);
  return page;
}

const popupOn = async (page: Page, words: string) => {
  const surface = await (browser as Browser).openPopup(page);
  await untilHeard(surface, words, (root) => says(root, words));
};

describe('Bad input, in Chromium', () => {
  test('selectors that find nothing: the page is read in a general way, and the popup says so', async () => {
    served = await serve(CHANGED);
    browser = await launchChromium({ extension: EXTENSIONS.chrome, hosts: HOSTS });
    const page = await open('unknown-lines.html');
    await warning(page, sign('asks-age.part'));
    await popupOn(page, popup('page.fell-back'));
  });

  test('settings of a newer version: what is known of them counts, and the popup says so', async () => {
    served = await serveHostile([CHAT]);
    browser = await launchChromium({ extension: EXTENSIONS.chrome, hosts: HOSTS });
    const settings = { version: 99, audience: 'adult', language: 'fr', mood: { sea: 'calm' } };
    const own = await browser.newPage();
    await own.goto(browser.extensionUrl('popup.html'));
    await own.run(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
    const page = await open('0/');
    // What it asks for is a danger for a teen, and worth knowing for an adult.
    await warning(page, sign('secrecy.part'), t('ok.info'));
    await popupOn(page, popup('notice.newer-version'));
    expect(await own.run('chrome.storage.local.get("settings")')).toEqual({ settings });
  });

  test('storage that fails: warnings come all the same, and the popup says so', async () => {
    served = await serveHostile([CHAT]);
    folder = await withoutStorage(EXTENSIONS.chrome);
    browser = await launchChromium({ extension: folder, hosts: HOSTS });
    const page = await open('0/');
    await warning(page, sign('secrecy.label'), t('leave'));
    await popupOn(page, popup('notice.storage-failed'));
    expect(await browser.extensionErrors()).toEqual([]);
  });
});

/** A copy of the built extension in which the browser's storage fails. Nothing else differs from what ships. */
async function withoutStorage(built: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'vigie-no-storage-'));
  await cp(built, copy, { recursive: true });
  const fail = `for(const name of['get','set','remove'])chrome.storage.local[name]=(...words)=>{const answer=words.at(-1);if(typeof answer==='function')throw new Error('disk');return Promise.reject(new Error('disk'))};`;
  for (const script of ['background.js', 'content-scripts/chat.js'])
    await writeFile(join(copy, script), fail + (await readFile(join(copy, script), 'utf8')));
  await writeFile(join(copy, 'no-storage.js'), fail);
  const page = await readFile(join(copy, 'popup.html'), 'utf8');
  await writeFile(
    join(copy, 'popup.html'),
    page.replace('<head>', '<head><script src="/no-storage.js"></script>'),
  );
  return copy;
}
