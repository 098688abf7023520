/** From the packed rules in the bundle to the first judgement, in a Node that has run nothing else. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packedRules } from '../../src/tools/packed-rules.ts';
import type { Row } from './measure.ts';

const RUNS = 15;

/** What one start took, in milliseconds. */
interface Start {
  readonly all: number;
  /** Processor time. */
  readonly cpu: number;
  /** The longest part, where the engine is made ready in parts, or the first message after them. */
  readonly longest: number;
}

export function benchStartUp(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  try {
    const file = join(folder, 'rules.json');
    const { levels, packed, packedCues, packedTalks } = packedRules();
    const text = JSON.stringify({ levels, packed, packedCues, packedTalks });
    writeFileSync(file, text);
    const start = (inParts: boolean): Start =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '-e', script(file, inParts)], {
          encoding: 'utf8',
        }),
      );
    const runs = Array.from({ length: RUNS }, () => ({ whole: start(false), parted: start(true) }));
    const least = (of: (run: (typeof runs)[number]) => number) => Math.min(...runs.map(of));
    return [
      {
        what: 'rules, cues and talks to first judgement, ms',
        ratio: least(({ whole }) => whole.all),
        goal: '≤ 10',
        note: `${least(({ whole }) => whole.cpu).toFixed(1)} ms of processor time; ${Math.round(gzipSync(text).length / 1000)} kB gzip`,
      },
      {
        what: 'the longest part of it, as a page makes it ready, ms',
        ratio: least(({ parted }) => parted.longest),
        note: `${least(({ parted }) => parted.all).toFixed(1)} ms in all`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function script(file: string, inParts: boolean): string {
  const from = (path: string) => JSON.stringify(new URL(`../../src/engine/${path}`, import.meta.url).href);
  return `
    import { readFileSync } from 'node:fs';
    const { createEngine } = await import(${from('index.ts')});
    const { unpackText } = await import(${from('packed/index.ts')});
    const { unpackCues } = await import(${from('cues/index.ts')});
    const { unpackTalks } = await import(${from('talk/index.ts')});
    const { levels, packed, packedCues, packedTalks } = JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));
    const times = [];
    const time = (work) => {
      const start = performance.now();
      const result = work();
      times.push(performance.now() - start);
      return result;
    };
    const before = process.threadCpuUsage();
    const engine = time(() => createEngine({
      levels,
      text: (kind) => unpackText(packed, kind),
      cues: () => unpackCues(packedCues),
      talks: () => unpackTalks(packedTalks),
    }));
    if (${inParts}) while (time(() => engine.prepare()));
    const message = { kind: 'message', text: 'salut', from: 'them', conversation: 'a' };
    time(() => engine.assess(message, { audience: null }));
    const { user, system } = process.threadCpuUsage(before);
    console.log(JSON.stringify({
      all: times.reduce((sum, one) => sum + one),
      cpu: (user + system) / 1000,
      longest: Math.max(...times),
    }));`;
}
