/** From the packed text in the bundle to the first judgement, in a Node that has run nothing else. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packedRules } from '../../src/tools/packed-rules.ts';
import type { Row } from './measure.ts';

const RUNS = 15;

export function benchStartUp(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  try {
    const file = join(folder, 'rules.json');
    const { levels, packed: text } = packedRules();
    writeFileSync(file, JSON.stringify({ levels, text }));
    const engine = new URL('../../src/engine/', import.meta.url);
    const script = `
      import { readFileSync } from 'node:fs';
      const { createEngine } = await import(${JSON.stringify(new URL('index.ts', engine).href)});
      const { unpackText } = await import(${JSON.stringify(new URL('packed/index.ts', engine).href)});
      const { levels, text } = JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));
      const start = performance.now();
      const ready = createEngine({ levels, text: (kind) => unpackText(text, kind) });
      ready.assess({ kind: 'message', text: 'salut' }, { audience: null });
      console.log(performance.now() - start);`;
    const times = Array.from({ length: RUNS }, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
    );
    const best = Math.min(...times);
    return [
      {
        what: 'packed rules to first judgement, ms',
        ratio: best,
        goal: '≤ 10',
        note: `${Math.round(gzipSync(JSON.stringify(text)).length / 1000)} kB gzip`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
