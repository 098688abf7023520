import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { difference, lettersOf } from './compare.ts';
import { type Gallery, openGallery, type View } from './open-gallery.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PICTURES = fileURLToPath(new URL('./pictures', import.meta.url));
const LETTERS = `${PICTURES}/letters.txt`;
/** `UPDATE_PICTURES=1` keeps what is seen now, after somebody looked at it. */
const UPDATE = process.env.UPDATE_PICTURES === '1';
/** The part of a picture that may differ: anti-aliasing, no line that moved. */
const TOLERANCE = 0.004;

/** Each audience, language and theme: a colour does not hang on the language, nor a name on the theme. */
const views: View[] = [
  { language: 'fr', audience: 'teen', theme: 'light', width: 1280 },
  { language: 'en', audience: 'adult', theme: 'dark', width: 1280 },
  { language: 'fr', audience: 'any', theme: 'dark', width: 1280 },
];
const kept: View[] = [
  { language: 'fr', audience: 'teen', theme: 'light', width: 1280 },
  { language: 'fr', audience: 'adult', theme: 'dark', width: 1280 },
  { language: 'en', audience: 'any', theme: 'light', width: 320 },
];
const nameOf = ({ language, audience, theme, width }: View) => `${language}-${audience}-${theme}-${width}`;

describe('The gallery', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  test.each(views.map((view) => [nameOf(view), view] as const))('%s passes axe', async (_, view) => {
    const page = await gallery.open(view);
    await page.addScriptTag({ path: AXE });
    const found = await page.evaluate(`axe.run(document.querySelector('main'), {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Every frame has the landmarks that a page has once.
      rules: { 'landmark-unique': { enabled: false } },
    }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => [id, node.target.flat().join(' '), node.html.slice(0, 120)].join(' | '))))`);
    expect(found).toEqual([]);
    await page.close();
  });

  test.each(kept.map((view) => [nameOf(view), view] as const))('%s looks as it did', async (name, view) => {
    const page = await gallery.open(view);
    const file = `${PICTURES}/${name}.jpg`;
    const now = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 55 });
    const letters = await lettersOf(page);
    if (UPDATE) {
      await mkdir(PICTURES, { recursive: true });
      await writeFile(file, now);
      await writeFile(LETTERS, letters);
      return;
    }
    if (existsSync(LETTERS) && (await readFile(LETTERS, 'utf8')) !== letters) {
      console.log(
        `Letters are drawn otherwise here than for the pictures that are kept: ${name} is not compared.`,
      );
      return;
    }
    const other = await difference(page, await readFile(file), now);
    if (other > TOLERANCE) await writeFile(`/tmp/vigie-gallery-${name}.jpg`, now);
    expect(other, `now: /tmp/vigie-gallery-${name}.jpg`).toBeLessThanOrEqual(TOLERANCE);
    await page.close();
  });

  test('nothing in it is wider than a phone of 320 px', async () => {
    const page = await gallery.open({ language: 'fr', audience: 'any', theme: 'light', width: 320 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.close();
  });
});
