/** What a page of ours loads in all, which no one file tells. The single files and the archive are held by `.size-limit.json`. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/tools/build.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const files = unzipSync(readFileSync(join(ROOT, `.output/vigie-${version}-chrome.zip`)));
const text = (name: string) => new TextDecoder().decode(files[name]);

/** Kilobytes, gzip: just above what was reached. */
const SCRIPTS: Readonly<Record<string, number>> = {
  popup: 40,
  options: 64,
  welcome: 39,
  practice: 30,
  'practice-chat': 18,
  report: 38,
  code: 19,
};

/** The scripts that a page loads before anybody presses anything. */
function scriptsOf(page: string): Set<string> {
  const seen = new Set<string>();
  const add = (name: string) => {
    if (seen.has(name)) return;
    expect(Object.keys(files)).toContain(name);
    seen.add(name);
    for (const [, path = ''] of text(name).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      add(posix.join(posix.dirname(name), path));
  };
  for (const [, path = ''] of text(page).matchAll(/<script[^>]+src="\/([^"]+)"/g)) add(path);
  return seen;
}

describe('the scripts of our own pages', () => {
  test.each(Object.entries(SCRIPTS))('%s: at most %i kB', (page, most) => {
    const scripts = [...scriptsOf(`${page}.html`)];
    expect(scripts.length).toBeGreaterThan(1);
    const size = scripts.reduce((sum, name) => sum + gzipSync(files[name] ?? '', { level: 9 }).length, 0);
    expect(size / 1000, scripts.join(', ')).toBeLessThan(most);
  });
});
