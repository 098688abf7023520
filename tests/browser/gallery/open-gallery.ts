import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { ensure } from '../../../src/tools/browsers.ts';

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

/** Serves the gallery on loopback, and opens it in Chromium. */
export async function openGallery(): Promise<Gallery> {
  const server: ViteDevServer = await createServer({
    root: FOLDER,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, fs: { strict: false } },
  });
  await server.listen();
  const browser: Browser = await chromium.launch({ executablePath: ensure('chromium') });
  return {
    async open({ language, audience, theme, width }, scale = 0.5) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        deviceScaleFactor: scale,
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      await page.goto(`${server.resolvedUrls?.local[0]}?language=${language}&audience=${audience}`);
      await page.waitForFunction('document.querySelectorAll("figure").length > 25');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
