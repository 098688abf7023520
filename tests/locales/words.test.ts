import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveLanguage, translator, type Wording } from '../../src/locales/translate.ts';

const read = (folder: string, file: string): Record<string, Wording> =>
  JSON.parse(readFileSync(`src/locales/${folder}/${file}`, 'utf8'));
const surfaces = readdirSync('src/locales/fr');

/** The texts of one key: one, or one for each reader. */
const texts = (wording: Wording): string[] =>
  typeof wording === 'string' ? [wording] : Object.values(wording);
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(surfaces)('the words of %s', (file) => {
  const fr = read('fr', file);
  const en = read('en', file);

  test('are there in both languages, each with a note for translators', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
    expect(Object.keys(read('notes', file)).sort()).toEqual(Object.keys(fr).sort());
  });

  test('name the same values in both languages and for every reader', () => {
    for (const key of Object.keys(fr)) {
      const first = new Set(names(texts(fr[key] as Wording)[0] as string));
      for (const text of [...texts(fr[key] as Wording), ...texts(en[key] as Wording)])
        expect(new Set(names(text)), `${key}: ${text}`).toEqual(first);
    }
  });

  test('are not empty, accuse nobody and do not shout', () => {
    for (const words of [fr, en])
      for (const [key, wording] of Object.entries(words))
        for (const text of texts(wording)) {
          expect(text.trim(), key).not.toBe('');
          expect(text, key).not.toMatch(/pr[ée]dateur|predator|détecté|detected|!|·[a-z]/i);
        }
  });
});

describe('a translator', () => {
  const words = {
    fr: { hello: { any: 'bonjour {name}', teen: 'salut {name}' } },
    en: { hello: 'hello {name}' },
  };

  test('takes the words of the reader, else those that fit anyone', () => {
    expect(translator(words, 'fr', 'teen')('hello', { name: 'a' })).toBe('salut a');
    expect(translator(words, 'fr', 'adult')('hello', { name: 'a' })).toBe('bonjour a');
    expect(translator(words, 'fr', null)('hello', { name: 'a' })).toBe('bonjour a');
    expect(translator(words, 'en', 'teen')('hello', { name: 'a' })).toBe('hello a');
  });

  test('throws on a key that there is not', () => {
    expect(() => translator(words, 'fr', null)('bye' as 'hello')).toThrow(/No words for "bye" in fr/);
  });

  test.each([
    ['auto', 'fr-CA', 'fr'],
    ['auto', 'de', 'en'],
    ['fr', 'en-US', 'fr'],
  ] as const)('%s in a browser in %s speaks %s', (chosen, browser, language) => {
    expect(resolveLanguage(chosen, browser)).toBe(language);
  });
});
