/** What goes to the stores: whole, and the same from one commit wherever it is built. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { AS_SHIPPED, ROOT } from '../../src/tools/build.ts';

const OUTPUT = join(ROOT, '.output');
const { version, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const archive = (name: string, folder = OUTPUT) => readFileSync(join(folder, `vigie-${version}-${name}.zip`));
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function node(cwd: string, script: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd,
    env: AS_SHIPPED,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

describe('what goes to the stores', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'vigie-sources-'));
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

  test.each(['chrome', 'edge', 'firefox'])(
    'the archive for %s holds a manifest and no test, source or map',
    (browser) => {
      const names = Object.keys(unzipSync(archive(browser)));
      expect(names).toContain('manifest.json');
      expect(names.filter((name) => /\.(tsx?|map)$|test|node_modules/.test(name))).toEqual([]);
    },
  );

  test.each(['chrome', 'edge', 'firefox'])(
    'the background and the content script of %s are whole: neither may import anything where it runs',
    (browser) => {
      const files = unzipSync(archive(browser));
      for (const name of ['background.js', 'content-scripts/chat.js', 'rules.js', 'probe.js'])
        expect(new TextDecoder().decode(files[name]), name).not.toMatch(
          /\bimport\s*[({"'`*]|\bimport\.meta\b/,
        );
    },
  );

  test('the sources archive, in another folder, gives the very archive that Mozilla is sent with it', () => {
    for (const [name, bytes] of Object.entries(unzipSync(archive('sources')))) {
      if (name.endsWith('/')) continue;
      mkdirSync(join(elsewhere, dirname(name)), { recursive: true });
      writeFileSync(join(elsewhere, name), bytes);
    }
    // The same list of packages gives the same packages: those that are here, which takes seconds where npm takes a minute.
    for (const name of ['package.json', 'package-lock.json'])
      expect(sum(readFileSync(join(elsewhere, name))), name).toBe(sum(readFileSync(join(ROOT, name))));
    symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    node(elsewhere, 'node_modules/wxt/bin/wxt.mjs', 'zip', '-b', 'firefox');
    expect(sum(archive('firefox', join(elsewhere, '.output')))).toBe(sum(archive('firefox')));
  });

  test('the list of what ships names every dependency with its version and licence', () => {
    const { components } = JSON.parse(readFileSync(join(OUTPUT, 'sbom.json'), 'utf8')) as {
      components: { name: string; version: string; licenses?: unknown[] }[];
    };
    const names = components.map(({ name }) => name);
    for (const name of Object.keys(dependencies)) expect(names).toContain(name);
    expect(components.filter((one) => !one.version || !one.licenses?.length).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('the sums are those of the files', () => {
    const lines = readFileSync(join(OUTPUT, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(readdirSync(OUTPUT).filter((name) => name.endsWith('.zip')).length + 1);
    for (const line of lines) {
      const [expected, name = ''] = line.split('  ');
      expect(sum(readFileSync(join(OUTPUT, name))), name).toBe(expected);
    }
  });
});
