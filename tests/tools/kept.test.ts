/** What is kept on disk is made once, and never believed when it is not whole or of another key. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashFiles, kept } from '../../src/tools/kept.ts';

let folder: string;
let made: number;
const ask = (key = 'a', name = 'rules') => kept(name, key, () => ({ made: ++made }), `${folder}/`);
const files = () => readdirSync(folder);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-kept-'));
  made = 0;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was made is read the next time', () => {
  expect([ask(), ask(), ask()]).toEqual([{ made: 1 }, { made: 1 }, { made: 1 }]);
  expect(files()).toEqual(['rules-a.json']);
});

test('another key, and another name, are made for themselves', () => {
  expect([ask(), ask('b'), ask('a', 'else'), ask('b')]).toEqual([1, 2, 3, 2].map((made) => ({ made })));
});

test.each([
  ['cut short', (text: string) => text.slice(0, -3)],
  ['changed', (text: string) => text.replace('"made":1', '"made":7')],
  ['empty', () => ''],
  ['something else', () => '{"made":7}'],
])('a file that is %s is made again', (_, damage) => {
  ask();
  const file = join(folder, 'rules-a.json');
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  expect([ask(), ask()]).toEqual([{ made: 2 }, { made: 2 }]);
});

test('a file that was given the name of another key is not believed', () => {
  ask('a');
  writeFileSync(join(folder, 'rules-b.json'), readFileSync(join(folder, 'rules-a.json')));
  expect(ask('b')).toEqual({ made: 2 });
});

test('old ones go', () => {
  for (let key = 0; key < 20; key++) ask(`${key}`);
  ask('a', 'else');
  expect(files().filter((file) => file.startsWith('rules-')).length).toBeLessThanOrEqual(6);
  expect(ask('19')).toEqual({ made: 20 });
});

test('where nothing can be written it is made each time', () => {
  writeFileSync(join(folder, 'file'), '');
  const ask = () => kept('rules', 'a', () => ++made, `${folder}/file/`);
  expect([ask(), ask()]).toEqual([1, 2]);
});

test('the hash changes with what files hold, and with their names', () => {
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return pathToFileURL(join(folder, name));
  };
  const one = hashFiles([write('one', 'a')]);
  expect(hashFiles([write('one', 'a')])).toBe(one);
  expect(hashFiles([write('one', 'b')])).not.toBe(one);
  expect(hashFiles([write('two', 'a')])).not.toBe(one);
});
