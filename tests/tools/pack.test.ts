/** The tool for who writes packs, run as they run it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sample, text, withFrame } from '../packs/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const put = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};
const run = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/pack.ts', ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run pack', () => {
  test('check says that a pack fits, or file, line, rule and reason', () => {
    const good = put('good.json', text());
    const bad = put('bad.json', withFrame({ cancels: ['all'] }));
    const checked = run('check', good, bad);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toMatch(
      /good\.json: exemple\/forum 3 fits: 1 rules, 1 frames, 1 bodies; not signed/,
    );
    expect(checked.stderr).toMatch(/bad\.json:\d+: fr-atelier: no pack may cancel "all"/);
    expect(run('check', put('broken.json', '{\n')).stderr).toMatch(
      /broken\.json:2: this is not complete JSON/,
    );
  });

  test('key and sign: the same key signs, a change is told, and no key is written over', () => {
    const made = run('key', at('key.json'));
    const [, print] = /fingerprint: ((?:\w{4} ?){4})/.exec(made.stdout) ?? [];
    expect(print).toBeDefined();
    expect(statSync(at('key.json')).mode & 0o077).toBe(0);
    expect(run('key', at('key.json')).status).toBe(2);
    const file = put('mine.json', text());
    const signed = run('sign', file, '--key', at('key.json'), '--by', 'Réseau Exemple');
    expect(signed.stdout).toContain(`signed by Réseau Exemple, key ${print?.trim()}`);
    expect(run('check', file).status).toBe(0);
    put('mine.json', readFileSync(file, 'utf8').replace('"version": 3', '"version": 4'));
    expect(run('check', file).stderr).toMatch(/not what was signed/);
    expect(run('sign', file, '--key', at('key.json'), '--by', 'Réseau Exemple').status).toBe(0);
  });

  test('signs nothing that does not fit, nor with what is no key', () => {
    const file = put('odd.json', text({ ...sample, date: 'hier' }));
    run('key', at('other.json'));
    expect(run('sign', file, '--key', at('other.json'), '--by', 'A').status).toBe(1);
    expect(readFileSync(file, 'utf8')).not.toContain('signature');
    expect(run('sign', put('ok.json', text()), '--key', file, '--by', 'A').status).toBe(2);
    expect(run().status).toBe(2);
  });
});
