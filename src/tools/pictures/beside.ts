import { readFile, rm } from 'node:fs/promises';
import type { Page } from '../../../tests/browser/harness/index.ts';

/** Lays the popup over the page as the browser does, top right, in an empty page that can be taken a picture of. */
export async function beside(
  page: Page,
  behind: string,
  front: string,
  theme: 'light' | 'dark',
): Promise<void> {
  const [back, popup] = await Promise.all(
    [behind, front].map(async (file) => (await readFile(file)).toString('base64')),
  );
  const edge = theme === 'dark' ? '#2f3f4b' : '#c5d0d8';
  const style = `margin:0;background:url(data:image/png;base64,${back}) no-repeat;height:800px;overflow:hidden`;
  await page.goto('about:blank');
  await page.run(`new Promise((done) => {
    document.body.setAttribute('style', ${JSON.stringify(style)});
    const popup = new Image();
    popup.setAttribute('style', 'position:fixed;top:8px;right:12px;max-height:784px;border:1px solid ${edge};border-radius:10px;box-shadow:0 12px 40px rgb(0 0 0 / 35%)');
    popup.onload = () => requestAnimationFrame(() => requestAnimationFrame(done));
    popup.src = 'data:image/png;base64,${popup}';
    document.body.append(popup);
  })`);
  await Promise.all([behind, front].map((file) => rm(file)));
}
