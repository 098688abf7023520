import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedLicences } from '../../src/tools/licences.ts';

/** Folders of `src/` that are in no bundle. */
const OUTSIDE = /^src\/tools\//;

it('names every package whose code the bundles import, with its licence in full', () => {
  const imported = globSync('src/**/*.{ts,tsx}')
    .filter((file) => !OUTSIDE.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import (?!type ).*?from '([^.'][^']*)'/gms)].map(
        ([, name]) => name?.match(/^(@[^/]+\/)?[^/]+/)?.[0] as string,
      ),
    )
    .filter((name) => !/^(virtual|node):/.test(name));
  const licences = shippedLicences();
  expect(new Set(imported).size).toBeGreaterThan(3);
  const names = licences.map(({ name }) => name);
  for (const name of new Set(imported)) expect(names).toContain(name);
  for (const { text, licence, version } of licences) {
    expect(text.length).toBeGreaterThan(500);
    expect(licence).toMatch(/^(MIT|ISC|MPL-2\.0|Apache-2\.0|BSD-\d-Clause)$/);
    expect(version).toMatch(/^\d/);
  }
});
