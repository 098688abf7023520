/**
 * `npm test`: everything that must hold, in the order in which it fails cheapest. Names run a part only:
 * `npm test -- types lint build unit release size browser policy`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensure, Missing } from '../src/tools/browsers.ts';
import { ROOT } from '../src/tools/build.ts';

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

const single = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Runs a script with this very Node. What it says is shown as it comes or, where other things run beside it, at its end. */
async function node(script: string, words: readonly string[] = [], isBeside = false): Promise<boolean> {
  const child = spawn(process.execPath, [join(ROOT, script), ...words], {
    cwd: ROOT,
    stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
  const [code] = await once(child, 'close');
  process.stdout.write(Buffer.concat(said));
  return code === 0;
}

/** Runs vitest, or some of its files only, and counts file by file. No entry where it could not even begin. */
async function vitest(
  config: string,
  more: readonly string[] = [],
  isBeside = false,
): Promise<Map<string, Count>> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-report-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const words = ['run', '--config', config, '--root', '.', ...reporters, ...more];
    const ok = await node('node_modules/vitest/vitest.mjs', words, isBeside);
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const counts = new Map(report.testResults.map((one) => [one.name, countOf(one)]));
    // An error outside of every test: vitest says no, and no file does.
    if (!ok && [...counts.values()].every(({ failed }) => failed === 0)) counts.set(config, single(false));
    return counts;
  } catch (error) {
    console.error(`No report from vitest: ${(error as Error).message}`);
    return new Map([[config, single(false)]]);
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

/** What goes to the stores, which is also what the browsers are given. */
async function build(isBeside: boolean): Promise<Count> {
  const ok = await node('src/tools/zip.ts', [], isBeside);
  if (ok) process.env.VIGIE_BUILT = '1';
  return single(ok);
}

/**
 * Real browsers, some at a time on a machine that may be slow. A file of which something failed is run once more, alone,
 * and that run counts; what held only then is named, so that nobody takes it for sound.
 */
async function browser(config: string): Promise<Count> {
  for (const program of ['chromium', 'firefox', 'prosody', 'ngircd'] as const) ensure(program);
  const counts = await vitest(config);
  const failed = [...counts]
    .filter(([name, count]) => count.failed > 0 && name !== config)
    .map(([name]) => name);
  if (failed.length === 0 || failed.length > AGAIN) return sum(counts.values());
  console.log(`\n── once more, alone: ${failed.map((name) => relative(ROOT, name)).join(', ')}`);
  for (const [name, count] of await vitest(config, [...failed, '--maxWorkers=1'])) {
    if (count.failed === 0 && counts.get(name)?.failed)
      console.log(`── held only the second time: ${relative(ROOT, name)}`);
    counts.set(name, count);
  }
  return sum(counts.values());
}

const parts: Readonly<Record<string, (isBeside: boolean) => Promise<Count>>> = {
  types: async () => single(await node('node_modules/typescript/bin/tsc', ['--noEmit'])),
  lint: async () => single(await node('node_modules/@biomejs/biome/bin/biome', ['check', '.'])),
  build,
  unit: async () => sum((await vitest('tests/vitest.config.ts')).values()),
  release: async (isBeside) => sum((await vitest('tests/release/vitest.config.ts', [], isBeside)).values()),
  size: async () => single(await node('node_modules/size-limit/bin.js')),
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

async function hold(name: string, isBeside: boolean): Promise<void> {
  console.log(`\n── ${name}${isBeside ? ' begins, and is told at its end' : ''}`);
  const start = performance.now();
  const count = await parts[name]?.(isBeside).catch((error) => {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
    return undefined;
  });
  const { passed: held, failed: broken } = count ?? single(false);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`── ${name}: ${held} of ${held + broken} hold (${seconds} s)`);
  passed += held;
  failed += broken;
}

const mine = Object.keys(parts).filter((name) => asked.length === 0 || asked.includes(name));
let building: Promise<void> | undefined;
let releasing: Promise<void> | undefined;
for (const name of mine) {
  // A build is one thing after another, which leaves a core to the unit tests. All that comes after them wants what it made.
  if (name === 'build' && mine.includes('unit')) {
    building = hold(name, true);
    continue;
  }
  if (name !== 'unit') await building;
  // It waits for npm while the browsers wait for one another. Where it has yet to build, it would do so under them.
  if (name === 'release' && process.env.VIGIE_BUILT) releasing = hold(name, true);
  else await hold(name, false);
}
await Promise.all([building, releasing]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
