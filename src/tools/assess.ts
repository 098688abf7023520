/**
 * `npm run -s assess -- [--audience teen|adult] [--summary] < in.jsonl > out.jsonl`
 *
 * One observation a line in, one finding a line out. With --summary, counts by level and sign. A line that is not an observation
 * is named on stderr, nothing is written, and the exit code is 2.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Audience, Finding } from '../engine/finding.ts';
import { createEngine } from '../engine/index.ts';
import { bundledRules } from './packed-rules.ts';
import { ObservationError, parseObservation } from './parse-observation.ts';

function main(): number {
  const { values } = parseArgs({ options: { audience: { type: 'string' }, summary: { type: 'boolean' } } });
  if (values.audience !== undefined && values.audience !== 'teen' && values.audience !== 'adult')
    return fail(`--audience is teen or adult, not "${values.audience}".`);
  const audience = (values.audience as Audience | undefined) ?? null;
  const engine = createEngine(bundledRules(), new Date().getFullYear());
  const findings: Finding[] = [];
  const lines = readFileSync(0, 'utf8').split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === '') continue;
    try {
      const { observation, audience: own } = parseObservation(line);
      findings.push(engine.assess(observation, { audience: own ?? audience }));
    } catch (error) {
      if (error instanceof ObservationError) return fail(`line ${i + 1}: ${error.message}`);
      throw error;
    }
  }
  process.stdout.write(values.summary ? summarise(findings) : findings.map(asLine).join(''));
  return 0;
}

function asLine({ level, signs, because }: Finding): string {
  return `${JSON.stringify({ level, signs, because })}\n`;
}

function summarise(findings: readonly Finding[]): string {
  const counts: Record<string, number> = {};
  const count = (key: string) => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  for (const { level, signs } of findings) {
    count(`level ${level}`);
    for (const sign of new Set(signs.map(({ sign }) => sign))) count(`sign ${sign}`);
  }
  const rows = Object.entries(counts).sort(([a], [b]) => a.localeCompare(b));
  return [`observations ${findings.length}`, ...rows.map(([key, value]) => `${key} ${value}`), ''].join('\n');
}

function fail(message: string): number {
  process.stderr.write(`assess: ${message}\n`);
  return 2;
}

process.exitCode = main();
