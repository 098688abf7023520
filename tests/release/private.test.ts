/** Private by construction, read off what ships: no way to send anything, and no more rights than are told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/tools/build.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Ways to send something, to record the screen, to keep something where nobody looks, or to run what is not ours. */
const NEVER: readonly RegExp[] = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\bnew (Shared)?Worker\b/,
  /\bcapture(VisibleTab|Tab)\s*\(/,
  /\bgetDisplayMedia\b/,
  /\bindexedDB\b/,
  /\b(local|session)Storage\b/,
  /\bdocument\.cookie\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\binnerHTML\s*=/,
  /\bdocument\.write\b/,
  /\bstorage\.sync\b/,
];

describe.each(['chrome', 'edge', 'firefox'])('what ships for %s', (browser) => {
  const files = unzipSync(readFileSync(join(ROOT, `.output/vigie-${version}-${browser}.zip`)));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const scripts = Object.keys(files).filter((name) => name.endsWith('.js'));
  const manifest = JSON.parse(text('manifest.json'));

  test.each(NEVER.map((way) => [String(way), way] as const))('holds no %s', (_, way) => {
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((name) => way.test(text(name)))).toEqual([]);
  });

  test('loads nothing from elsewhere in its pages and styles', () => {
    const pages = Object.keys(files).filter((name) => /\.(html|css)$/.test(name));
    for (const name of pages)
      expect(text(name), name).not.toMatch(/(src|href|url)\s*[=(]\s*["']?(https?:)?\/\//);
  });

  test('asks for no more than is told', () => {
    const hosts = manifest.content_scripts.flatMap((one: { matches: string[] }) => one.matches);
    expect(manifest.permissions.filter((one: string) => !hosts.includes(one)).sort()).toEqual([
      'activeTab',
      'scripting',
      'storage',
    ]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    for (const match of hosts) expect(match, match).not.toMatch(/^(<all_urls>|\*:\/\/\*\/)/);
  });
});
