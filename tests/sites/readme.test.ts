import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSites } from '../../src/sites/from-disk.ts';
import { sitesTable, withSitesTable } from '../../src/tools/sites-table.ts';

test('the README’s table of sites is what the data says (`npm run sites` writes it anew)', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toBe(withSitesTable(readme, sitesTable(readSites())));
});

test('a README without a place for it says so', () => {
  expect(() => withSitesTable('# Vigie', '')).toThrow(/has no/);
});
