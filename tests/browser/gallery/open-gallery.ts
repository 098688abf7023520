import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { ensure } from '../../../src/tools/browsers.ts';
import { serve } from '../../../src/tools/serve.ts';

const FOLDER = fileURLToPath(new URL('../../gallery', import.meta.url));

export interface View {
  readonly language: 'fr' | 'en';
  readonly audience: 'teen' | 'adult' | 'any';
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

export interface Gallery {
  /** The gallery as one reader sees it; pictures are taken at half size, unless told otherwise. */
  open(view: View, scale?: number): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the gallery, which is opened many times, serves it on loopback, and opens it in Chromium. */
export async function openGallery(): Promise<Gallery> {
  const built = await mkdtemp(join(tmpdir(), 'vigie-gallery-'));
  await build({
    root: FOLDER,
    configFile: false,
    logLevel: 'error',
    build: { outDir: built, emptyOutDir: true },
  });
  const server = await serve(built);
  const browser: Browser = await chromium.launch({ executablePath: ensure('chromium') });
  return {
    async open({ language, audience, theme, width }, scale = 0.5) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        deviceScaleFactor: scale,
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      await page.goto(`http://127.0.0.1:${server.port}/?language=${language}&audience=${audience}`);
      await page.waitForFunction('document.querySelectorAll("figure").length > 25');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(built, { recursive: true, force: true });
    },
  };
}
