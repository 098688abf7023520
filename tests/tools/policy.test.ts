/** The command as the guide for associations has it, run on the guide's own example. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { POLICY_TARGETS } from '../../src/settings/policy/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const guide = readFileSync('.github/guides/fr/associations.md', 'utf8');
const [, sample = ''] = guide.match(/```json\n([\s\S]*?)```/) ?? [];
const run = (text: string) => {
  const file = join(folder, 'association.json');
  writeFileSync(file, text);
  const words = ['src/tools/policy.ts', file, '--out', join(folder, 'out')];
  return spawnSync(process.execPath, words, { encoding: 'utf8' });
};

it('makes a file for each browser and system, and says where it goes', () => {
  const { status, stdout, stderr } = run(sample);
  expect(status, stderr).toBe(0);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([...POLICY_TARGETS].sort());
  expect(stdout).toContain('/etc/chromium/policies/managed/vigie.json');
});

it('writes the registry file in the only letters that Windows reads accents from', () => {
  const bytes = readFileSync(join(folder, 'out/chrome-windows/vigie.reg'));
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(bytes.toString('utf16le')).toContain('"brandContact"="Une question ? Écrivez-nous."');
});

it('names a value that does not fit, and writes nothing', () => {
  rmSync(join(folder, 'out'), { recursive: true });
  const { status, stderr } = run(sample.replace('"teen"', '"parent"'));
  expect(status).toBe(2);
  expect(stderr).toContain('audience: this value is none of those that are possible');
  expect(readdirSync(folder)).toEqual(['association.json']);
});
