/** What a guide prints in bold is a button or a heading of Vigie, in its very words, or a number to call. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POLICY_TARGETS, policyFile } from '../../src/settings/policy/files.ts';
import { readPolicy } from '../../src/settings/policy/read.ts';

type Wording = string | Readonly<Record<string, string>>;

/** Everything that Vigie says in one language; values that it fills in are dots. */
function wordsIn(language: string): Set<string> {
  const files = readdirSync(`src/locales/${language}`);
  const all = files.flatMap((file) =>
    Object.values<Wording>(JSON.parse(readFileSync(`src/locales/${language}/${file}`, 'utf8'))),
  );
  const texts = all.flatMap((wording) => (typeof wording === 'string' ? wording : Object.values(wording)));
  return new Set(texts.map((text) => plain(text.replace(/\{\w+\}/g, '…'))));
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each(
  ['fr', 'en'].flatMap((language) =>
    readdirSync(`.github/guides/${language}`).map((file) => [language, file] as const),
  ),
)('the guide %s/%s names what is on the screen', (language, file) => {
  const words = wordsIn(language);
  const text = plain(readFileSync(`.github/guides/${language}/${file}`, 'utf8'));
  const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
  expect(bold.length).toBeGreaterThan(1);
  expect(bold.filter((name) => !/^\d+$/.test(name) && !words.has(name))).toEqual([]);
});

test('both languages have the same guides', () => {
  expect(readdirSync('.github/guides/fr')).toEqual(readdirSync('.github/guides/en'));
});

test.each(['fr', 'en'])(
  'the guide for associations in %s has a policy that fits, and names every setting',
  (language) => {
    const text = readFileSync(`.github/guides/${language}/associations.md`, 'utf8');
    const [, sample = ''] = text.match(/```json\n([\s\S]*?)```/) ?? [];
    expect(readPolicy(JSON.parse(sample)).ignored).toEqual([]);
    const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    for (const name of Object.keys(properties)) expect(text).toContain(`\`${name}\``);
    for (const target of POLICY_TARGETS.filter((one) => one.endsWith('linux'))) {
      const { where } = policyFile(
        target,
        {},
        { chromeId: 'c', edgeId: 'e', firefoxId: 'f', firefoxFile: 'x' },
      );
      expect(text).toContain(where.replace('vigie.json', ''));
    }
  },
);
