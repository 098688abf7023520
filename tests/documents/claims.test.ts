/** PRIVACY.md and SECURITY.md name the test of each claim: it must exist, and say the words that are quoted. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');

/** A named place, `tests/….test.ts` or a folder of tests, and the titles quoted from it. */
interface Named {
  readonly path: string;
  readonly titles: readonly string[];
}

/** Every code span that names a place in `tests` or `src`, with the words in “…” or "…" that follow it. */
function namedIn(document: string): Named[] {
  return [...document.matchAll(/`((?:tests|src)\/[^`]+)`([^`|\n]*)/g)].map(([, path = '', after = '']) => ({
    path,
    titles: [...after.matchAll(/["“]([^"”]+)["”]/g)].map(([, title = '']) => title),
  }));
}

/** The text of a file, or of all tests in a folder. */
function textOf(path: string): string {
  if (!statSync(path).isDirectory()) return read(path);
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.map((name) => read(join(path, name))).join('\n');
}

describe.each(['PRIVACY.md', 'SECURITY.md'])('%s', (name) => {
  const document = read(`.github/${name}`);
  const named = namedIn(document);

  it('names tests at all', () => {
    expect(named.filter(({ titles }) => titles.length > 0).length).toBeGreaterThan(3);
  });

  test.each(named.map((one) => [one.path, one] as const))(
    '%s exists, and says what is quoted',
    (path, one) => {
      expect(existsSync(path), path).toBe(true);
      for (const title of one.titles) expect(textOf(path), title).toContain(title);
    },
  );

  it('leaves no claim without something that holds it', () => {
    const rows = document.split('\n').filter((line) => /^\| (?!claim|what|key|---)/.test(line));
    for (const row of rows) {
      const held = row.split('|').at(-2) ?? '';
      expect(held.trim(), row).not.toBe('');
    }
  });
});

test('PRIVACY.md names every key that is stored, and no other', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const keys = files.flatMap((name) =>
    [...read(join('src', name)).matchAll(/^(?:export )?const (?:\w+_KEY|BEGUN) = '([^']+)';/gm)].map(
      ([, key]) => key,
    ),
  );
  const told = [...read('.github/PRIVACY.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key);
  expect(keys).toContain('settings');
  expect(told.sort()).toEqual(keys.sort());
});

test('a quotation that is in no test is noticed', () => {
  const [named] = namedIn('| x | `tests/house.test.ts`, "no such title" |');
  expect(named).toEqual({ path: 'tests/house.test.ts', titles: ['no such title'] });
  expect(textOf('tests/house.test.ts')).not.toContain('no such title');
});

test.each([
  'README.md',
  ...readdirSync('.github', { recursive: true, encoding: 'utf8' })
    .filter((one) => one.endsWith('.md'))
    .map((one) => `.github/${one}`),
])('every link in %s to a file leads to one', (document) => {
  const links = [...read(document).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );
  const files = links
    .filter((link) => !/^(https?:|mailto:|#)/.test(link))
    .map((link) => link.split('#')[0] ?? '');
  const missing = files.filter((link) => !existsSync(join(document, '..', link)));
  expect(missing).toEqual([]);
});
