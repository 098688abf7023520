import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A program that is not ours: how to find it, and what installs it. */
export interface Wanted {
  /** An environment variable that names it, and wins. */
  readonly variable: string;
  /** Debian's package. */
  readonly debian: string;
  /** Its names on the path. */
  readonly names: readonly string[];
  /** Where else it may be. */
  readonly paths: () => readonly string[];
  /** What installs it without Debian: a script in node_modules, and its words. */
  readonly tool: readonly string[];
}

const caches = process.platform === 'darwin' ? join(homedir(), 'Library/Caches') : join(homedir(), '.cache');

/** What stands in a folder's subfolders that begin with `prefix`, newest first. */
function inside(folder: string, prefix: string, ...paths: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => paths.map((path) => join(folder, name, path)));
}

const playwrightCache =
  process.env.PLAYWRIGHT_BROWSERS_PATH ??
  (process.platform === 'win32'
    ? join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright')
    : join(caches, 'ms-playwright'));

/** Where `@puppeteer/browsers` is told to put a Firefox. */
const firefoxCache = join(caches, 'vigie');

export const wanted = {
  chromium: {
    variable: 'VIGIE_CHROMIUM',
    debian: 'chromium',
    // Not Google Chrome: since version 137 it no longer loads an unpacked extension from the command line.
    names: ['chromium', 'chromium-browser'],
    paths: () => [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...inside(
        playwrightCache,
        'chromium-',
        'chrome-linux64/chrome',
        'chrome-linux/chrome',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-win64/chrome.exe',
        'chrome-win/chrome.exe',
      ),
    ],
    tool: ['playwright-core/cli.js', 'install', 'chromium'],
  },
  firefox: {
    variable: 'VIGIE_FIREFOX',
    debian: 'firefox-esr',
    names: ['firefox-esr', 'firefox'],
    paths: () => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ...inside(
        join(firefoxCache, 'firefox'),
        '',
        'firefox/firefox',
        'Firefox.app/Contents/MacOS/firefox',
        'core/firefox.exe',
      ),
    ],
    // Playwright's own Firefox is patched and speaks another protocol: this one is Mozilla's.
    tool: ['@puppeteer/browsers/lib/main-cli.js', 'install', 'firefox@stable', '--path', firefoxCache],
  },
  prosody: {
    variable: 'VIGIE_PROSODY',
    debian: 'prosody',
    names: ['prosody'],
    paths: () => [],
    tool: [],
  },
  ngircd: {
    variable: 'VIGIE_NGIRCD',
    debian: 'ngircd',
    names: ['ngircd'],
    paths: () => [],
    tool: [],
  },
} as const satisfies Readonly<Record<string, Wanted>>;
