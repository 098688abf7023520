/**
 * `npm test`: everything that must hold, in the order in which it fails cheapest. Names run a part only:
 * `npm test -- types lint unit build release size browser policy`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensure, Missing } from '../src/tools/browsers.ts';
import { buildFor, EXTENSIONS, ROOT } from '../src/tools/build.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** More files than these that fail are no bad luck: they are not run again. */
const AGAIN = 4;

const once = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Runs a script of node_modules with this very Node, its output shown as it comes. */
function node(script: string, ...words: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0;
}

/** Runs vitest, or some of its files only, and counts file by file. No entry where it could not even begin. */
function vitest(
  config: string,
  files: readonly string[] = [],
  ...more: readonly string[]
): Map<string, Count> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-report-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const ok = node(
      'vitest/vitest.mjs',
      'run',
      '--config',
      config,
      '--root',
      '.',
      ...reporters,
      ...more,
      ...files,
    );
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const counts = new Map(report.testResults.map((one) => [one.name, countOf(one)]));
    // An error outside of every test: vitest says no, and no file does.
    if (!ok && [...counts.values()].every(({ failed }) => failed === 0)) counts.set(config, once(false));
    return counts;
  } catch (error) {
    console.error(`No report from vitest: ${(error as Error).message}`);
    return new Map([[config, once(false)]]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not even load, or that broke off, is one failure. */
function countOf({ status, assertionResults }: Report['testResults'][number]): Count {
  const having = (wanted: string) => assertionResults.filter((one) => one.status === wanted).length;
  return { passed: having('passed'), failed: having('failed') || (status === 'failed' ? 1 : 0) };
}

function sum(counts: Iterable<Count>): Count {
  let [passed, failed] = [0, 0];
  for (const count of counts) {
    passed += count.passed;
    failed += count.failed;
  }
  return { passed, failed };
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

/**
 * Real browsers, three at a time on a machine that may be slow. A file of which something failed is run once more, alone,
 * and that run counts; what held only then is named, so that nobody takes it for sound.
 */
function browser(config: string): Count {
  for (const program of ['chromium', 'firefox', 'prosody', 'ngircd'] as const) ensure(program);
  const counts = vitest(config);
  const failed = [...counts]
    .filter(([name, count]) => count.failed > 0 && name !== config)
    .map(([name]) => name);
  if (failed.length === 0 || failed.length > AGAIN) return sum(counts.values());
  console.log(`\n── once more, alone: ${failed.map((name) => relative(ROOT, name)).join(', ')}`);
  for (const [name, count] of vitest(config, failed, '--maxWorkers=1')) {
    if (count.failed === 0 && counts.get(name)?.failed)
      console.log(`── held only the second time: ${relative(ROOT, name)}`);
    counts.set(name, count);
  }
  return sum(counts.values());
}

const parts: Readonly<Record<string, () => Count>> = {
  types: () => once(node('typescript/bin/tsc', '--noEmit')),
  lint: () => once(node('@biomejs/biome/bin/biome', 'check', '.')),
  unit: () => sum(vitest('tests/vitest.config.ts').values()),
  build,
  release: () => sum(vitest('tests/release/vitest.config.ts').values()),
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
  const start = performance.now();
  let count: Count;
  try {
    count = run();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
    count = once(false);
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`── ${name}: ${count.passed} of ${count.passed + count.failed} hold (${seconds} s)`);
  passed += count.passed;
  failed += count.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
