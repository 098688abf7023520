/**
 * `npm start`: Vigie at work on the practice chat. In a window where there is a display, till it is closed; else as a
 * scripted tour that prints what a person would have seen.
 */
import { launchChromium } from '../../tests/browser/harness/index.ts';
import { ensure, Missing } from './browsers.ts';
import { buildFor, ROOT } from './build.ts';
import { serve } from './serve.ts';
import { playTour } from './tour/play.ts';

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(): Promise<boolean> {
  ensure('chromium');
  const extension = buildFor('chrome');
  const chat = await serve(`${ROOT}tests/pages/coco`);
  const address = `http://www.coco.gg:${chat.port}/`;
  try {
    if (!hasDisplay) return await playTour(extension, address);
    const browser = await launchChromium({ extension, hosts: ['www.coco.gg'], window: true });
    const page = await browser.newPage();
    await page.goto(`${address}?demo`);
    console.log('Vigie is open on the practice chat. Enter with any pseudonym. Close the window to end.');
    await browser.closed;
    return true;
  } finally {
    await chat.close();
  }
}

try {
  process.exitCode = (await start()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Missing ? error.message : error);
  process.exitCode = 1;
}
