/**
 * `npm run zip`: what goes to the stores, in `.output/`: an archive for each browser, the sources archive that Mozilla asks
 * for, the list of what ships (CycloneDX), and the sums of all of them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AS_SHIPPED, ROOT } from './build.ts';
import { shippedOnly } from './shipped.ts';

const OUTPUT = `${ROOT}.output/`;

function run(cwd: string, command: string, words: readonly string[], shell = false): string {
  const { status, stdout, error } = spawnSync(command, words, {
    cwd,
    env: AS_SHIPPED,
    shell,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${words.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  return stdout;
}

function listOfWhatShips(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-sbom-'));
  try {
    const { manifest, lock } = shippedOnly(ROOT);
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const words = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
    // npm is a script of its own on Windows, which only a shell starts.
    return run(folder, 'npm', words, process.platform === 'win32');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

mkdirSync(OUTPUT, { recursive: true });
/** Archives of other versions would be sent to a store by mistake. */
for (const file of readdirSync(OUTPUT, { encoding: 'utf8' }).filter((name) => name.endsWith('.zip')))
  rmSync(OUTPUT + file);
for (const browser of ['chrome', 'edge', 'firefox'])
  run(ROOT, process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser]);
writeFileSync(`${OUTPUT}sbom.json`, listOfWhatShips());

const files = readdirSync(OUTPUT, { encoding: 'utf8' }).filter((name) => /\.zip$|^sbom\.json$/.test(name));
const sums = files.sort().map((name) => {
  const sum = createHash('sha256')
    .update(readFileSync(OUTPUT + name))
    .digest('hex');
  return `${sum}  ${name}`;
});
writeFileSync(`${OUTPUT}SHA256SUMS`, `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
