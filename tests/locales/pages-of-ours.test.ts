import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Wording } from '../../src/locales/translate.ts';

const SURFACES = readdirSync('src/locales/fr').filter((file) =>
  /^(options|packs|versions|welcome|practice)\.json$/.test(file),
);

const all = SURFACES.flatMap((file) =>
  (['fr', 'en'] as const).flatMap((language) => {
    const words: Record<string, Wording> = JSON.parse(
      readFileSync(`src/locales/${language}/${file}`, 'utf8'),
    );
    return Object.entries(words).flatMap(([key, wording]) =>
      (typeof wording === 'string' ? [wording] : Object.values(wording)).map((text) => ({
        language,
        where: `${language}/${file} ${key}`,
        text,
      })),
    );
  }),
);

describe('the words of our own pages', () => {
  test('are there', () => expect(all.length).toBeGreaterThan(200));

  test('are easy to read: short sentences', () => {
    const long = all.flatMap(({ where, text }) =>
      text
        .split(/(?<=[.?:])\s/)
        .filter((sentence) => sentence.split(/\s+/).length > 17)
        .map((sentence) => `${where}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('keep French punctuation on its line', () => {
    const loose = all.filter(({ language, text }) => language === 'fr' && / [:;?»]|« |'/.test(text));
    expect(loose).toEqual([]);
  });
});
