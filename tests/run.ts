/**
 * `npm test`: everything that must hold, in the order in which it fails cheapest. Names run a part only:
 * `npm test -- types lint unit build release size browser policy`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensure, Missing } from '../src/tools/browsers.ts';
import { buildFor, EXTENSIONS, ROOT } from '../src/tools/build.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const once = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Runs a script of node_modules with this very Node, its output shown as it comes. */
function node(script: string, ...words: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0;
}

/** Runs vitest and reads its own count. A file that could not even load, or a run that broke off, is one failure. */
function vitest(config: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-report-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const ok = node('vitest/vitest.mjs', 'run', '--config', config, '--root', '.', ...reporters);
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
    const failed = report.numFailedTests + broken.length;
    return { passed: report.numPassedTests, failed: failed || (ok ? 0 : 1) };
  } catch (error) {
    console.error(`No report from vitest: ${(error as Error).message}`);
    return once(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(): Count {
  const results = (Object.keys(EXTENSIONS) as (keyof typeof EXTENSIONS)[]).map((browser) => {
    try {
      return Boolean(buildFor(browser));
    } catch (error) {
      console.error((error as Error).message);
      return false;
    }
  });
  if (results.every(Boolean)) process.env.VIGIE_BUILT = '1';
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length };
}

function browser(config: string): Count {
  for (const program of ['chromium', 'firefox', 'prosody', 'ngircd'] as const) ensure(program);
  return vitest(config);
}

const parts: Readonly<Record<string, () => Count>> = {
  types: () => once(node('typescript/bin/tsc', '--noEmit')),
  lint: () => once(node('@biomejs/biome/bin/biome', 'check', '.')),
  unit: () => vitest('tests/vitest.config.ts'),
  build,
  release: () => vitest('tests/release/vitest.config.ts'),
  size: () => once(node('size-limit/bin.js')),
  browser: () => browser('tests/browser/vitest.config.ts'),
  policy: () => browser('tests/browser/policy/vitest.config.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  let count: Count;
  try {
    count = run();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
    count = once(false);
  }
  console.log(`── ${name}: ${count.passed} of ${count.passed + count.failed} hold`);
  passed += count.passed;
  failed += count.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
