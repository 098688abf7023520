/** The house of DESIGN.md: who may import whom. Data flows one way, and each folder has one door. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve('src');

/** For each folder: the folders whose values it may import, and those of which it may import types alone. */
const MAY_IMPORT: Readonly<Record<string, { values: readonly string[]; types?: readonly string[] }>> = {
  entrypoints: {
    values: ['sites', 'page', 'rules', 'packs', 'engine', 'warnings', 'authorities', 'settings', 'locales'],
  },
  page: { values: ['sites'], types: ['engine/observation'] },
  engine: { values: [] },
  warnings: {
    values: ['authorities', 'settings', 'locales', 'engine/finding'],
    types: ['engine/observation'],
  },
  sites: { values: [] },
  rules: { values: ['engine/finding'], types: ['engine/rule-set'] },
  packs: { values: ['engine', 'rules', 'settings/topics'], types: ['settings/packs', 'authorities'] },
  authorities: { values: ['locales'], types: ['engine/finding'] },
  locales: { values: [], types: ['engine/finding'] },
  settings: {
    values: ['locales', 'engine/finding', 'authorities'],
    types: ['engine/packed', 'engine/rule-set'],
  },
  tools: {
    values: [
      'sites',
      'page',
      'rules',
      'packs',
      'engine',
      'warnings',
      'authorities',
      'settings',
      'locales',
      'entrypoints',
      // `npm start` drives a browser as the tests do.
      '../tests/browser/harness',
      // `npm run pictures` takes them from the gallery.
      '../tests/browser/gallery',
    ],
  },
};

/** What is used outside of a browser's bundle only, and may therefore read what it checks. */
const OUTSIDE = /(schema|from-disk|browser-messages)\.ts$/;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  const found: Import[] = [];
  for (const [statement, path] of source.matchAll(/^(?:import|export)[^;'"]*?from\s+'(\.[^']+)'/gms)) {
    const names = statement.replace(/^(import|export)/, '').split('from')[0] as string;
    const isType =
      /^\s*type\b/.test(names) ||
      (/^\s*\{/.test(names) &&
        names
          .replace(/[{}]/g, '')
          .split(',')
          .filter((name) => name.trim())
          .every((name) => /^\s*type\s/.test(name)));
    found.push({ file, target: relative(SRC, resolve(SRC, dirname(file), path as string)), isType });
  }
  return found;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const imports = files.flatMap(importsOf);
const folderOf = (path: string) => path.split('/')[0] as string;

describe('the house', () => {
  test('has the folders of the design, and no others', () => {
    const folders = readdirSync(SRC, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(new Set(folders)).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  test('sees imports at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
    const { values, types = [] } = MAY_IMPORT[folder] as (typeof MAY_IMPORT)[string];
    const allows = (list: readonly string[], target: string) =>
      list.some((one) => target === one || target.startsWith(`${one}/`) || target.startsWith(`${one}.`));
    const wrong = imports.filter(
      ({ file, target, isType }) =>
        folderOf(file) === folder &&
        folderOf(target) !== folder &&
        !allows(values, target) &&
        !(isType && allows(types, target)) &&
        !OUTSIDE.test(file),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('only page/ reads the DOM of a page', () => {
    const readers = files.filter(
      (file) =>
        ['engine', 'rules', 'authorities', 'settings', 'locales', 'sites'].includes(folderOf(file)) &&
        /\bdocument\.(query|body|getElement)|\.querySelector/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(readers).toEqual([]);
  });

  test('the engine knows no browser', () => {
    const knowing = files.filter(
      (file) =>
        folderOf(file) === 'engine' &&
        /\b(browser|chrome|document|window|fetch|setTimeout|Date)\b\s*[.(]/.test(
          readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
    );
    expect(knowing).toEqual([]);
  });

  test('nothing asks the network, logs, or writes markup', () => {
    const asking = files.filter(
      (file) =>
        folderOf(file) !== 'tools' &&
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|console\.|innerHTML\s*=|insertAdjacentHTML/.test(
          readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
    );
    expect(asking).toEqual([]);
  });
});
