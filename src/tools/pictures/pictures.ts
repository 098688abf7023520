/**
 * `npm run pictures`: `.github/pictures/`, what the README shows. Each warning from the gallery, for a teen and for an adult, and
 * Vigie's own pages from `.github/store/` (`npm run store`), smaller.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openGallery } from '../../../tests/browser/gallery/open-gallery.ts';
import { ROOT } from '../build.ts';
import { PLACES, pictureOf, pictureTable, READERS } from './places.ts';

const FOLDER = `${ROOT}.github/pictures`;
/** Room for a shadow. */
const AROUND = 10;
const QUALITY = 72;
/** For what would be larger than a README's picture should be. */
const LESS = 55;
const LARGE = 60_000;

const gallery = await openGallery();
try {
  await mkdir(FOLDER, { recursive: true });
  for (const name of await readdir(FOLDER)) if (name.endsWith('.jpg')) await rm(`${FOLDER}/${name}`);
  for (const { audience, theme } of READERS) {
    const page = await gallery.open({ language: 'fr', audience, theme, width: 920 }, 1);
    for (const place of PLACES) await shoot(page, place.sample, `${FOLDER}/${pictureOf(place, audience)}`);
    if (audience === 'teen')
      for (const name of ['popup', 'report', 'options'] as const) await shrink(page, name);
    await page.close();
  }
  await writeFile(`${FOLDER}/README.md`, pictureTable());
  console.log(`.github/pictures/ (${(await readdir(FOLDER)).length - 1})`);
} finally {
  await gallery.close();
}

/** One sample, without its caption: all that is drawn in it, with some room. */
async function shoot(page: Page, sample: string, path: string): Promise<void> {
  const clip = await page.locator(`figure[data-sample="${sample}"] > div`).evaluate((host, around) => {
    const boxes = [...(host.shadowRoot?.querySelectorAll('.vigie *') ?? [])]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width > 2 && height > 2);
    const [left, top] = [Math.min(...boxes.map((one) => one.left)), Math.min(...boxes.map((one) => one.top))];
    return {
      x: Math.max(0, left - around),
      y: top + window.scrollY - around,
      width: Math.max(...boxes.map((one) => one.right)) - left + 2 * around,
      height: Math.max(...boxes.map((one) => one.bottom)) - top + 2 * around,
    };
  }, AROUND);
  if (!Number.isFinite(clip.width)) throw new Error(`The gallery draws nothing for “${sample}”`);
  const take = (quality: number) => page.screenshot({ type: 'jpeg', quality, fullPage: true, clip });
  const picture = await take(QUALITY);
  await writeFile(path, picture.length > LARGE ? await take(LESS) : picture);
}

/** A picture for the stores, at two thirds of its size. The browser does it: no library is needed. */
async function shrink(page: Page, name: string): Promise<void> {
  const folder = `${ROOT}.github/store/fr`;
  const file = (await readdir(folder)).find((one) => one.endsWith(`-${name}.png`));
  if (!file) throw new Error('npm run store first');
  const source = (await readFile(`${folder}/${file}`)).toString('base64');
  const url = await page.evaluate(
    async ({ source, quality }) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${source}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [(picture.width * 2) / 3, (picture.height * 2) / 3];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/jpeg', quality);
    },
    { source, quality: QUALITY / 100 },
  );
  await writeFile(`${FOLDER}/${name}.jpg`, Buffer.from(url.split(',')[1] ?? '', 'base64'));
}
