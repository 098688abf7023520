/** What is handed to the stores: within their lengths, and true to the manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { NAMES } from '../../src/tools/pictures/names.ts';

const KB = 1000;
const texts = JSON.parse(readFileSync('.github/store/descriptions.json', 'utf8'));
const permissions = readFileSync('.github/store/README.md', 'utf8');

describe.each(['fr', 'en'])('the store material in %s', (language) => {
  it('keeps to what stores allow', () => {
    const manifest = JSON.parse(readFileSync(`src/locales/${language}/manifest.json`, 'utf8'));
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    expect(texts[language].summary.length).toBeLessThanOrEqual(250);
    expect(texts[language].description.length).toBeGreaterThanOrEqual(250);
    expect(texts[language].description.length).toBeLessThanOrEqual(10_000);
  });

  it('accuses nobody and does not shout', () => {
    const { summary, description } = texts[language];
    expect(summary + description).not.toMatch(/pr[ée]dateur|predator|!/i);
  });

  it('has its pictures, 1280 × 800 and no larger than they need be', () => {
    expect(readdirSync(`.github/store/${language}`).sort()).toEqual(
      NAMES.map((name) => `${name}.png`).sort(),
    );
    for (const name of NAMES) {
      const png = readFileSync(`.github/store/${language}/${name}.png`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1280, 800]);
      expect(png.length, name).toBeLessThan(200 * KB);
    }
  });
});

test('every permission of the manifest has its reason', () => {
  const source = readFileSync('wxt.config.ts', 'utf8');
  const [, list = ''] = source.match(/const PERMISSIONS = \[([^\]]+)\]/) ?? [];
  const names = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(2);
  for (const name of [...names, 'host_permissions', 'optional_host_permissions'])
    expect(permissions).toContain(`\`${name}\``);
});
