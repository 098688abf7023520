import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLACES, pictureOf, pictureTable, READERS } from '../../src/tools/pictures/places.ts';

const KB = 1000;

describe('the pictures of the README', () => {
  it('stand in their table, which is written by `npm run pictures`', () => {
    expect(readFileSync('.github/pictures/README.md', 'utf8')).toBe(pictureTable());
  });

  it('are all there, and small', () => {
    const names = PLACES.flatMap((place) => READERS.map(({ audience }) => pictureOf(place, audience)));
    for (const name of [...names, 'popup.jpg', 'report.jpg', 'options.jpg']) {
      expect(existsSync(`.github/pictures/${name}`), name).toBe(true);
      expect(statSync(`.github/pictures/${name}`).size, name).toBeLessThanOrEqual(60 * KB);
    }
  });
});
