/**
 * `node src/tools/judge.ts [--show] [--set NAME]`
 *
 * Prints how the bundled rules do on the judged sets: recall and precision of each sign, levels, conversations. With --show, also every
 * line and conversation that went wrong: − a sign missed, + a sign nobody expected. Rule authors use it without --show: see tests/rules/judged.
 */
import { parseArgs } from 'node:util';
import { createEngine, type Engine } from '../engine/index.ts';
import {
  judgeConversations,
  judgedSets,
  judgeLines,
  precision,
  recall,
  type Tally,
  total,
} from './judging.ts';
import { EXAMPLES_YEAR } from './load-rules.ts';
import { bundledRules } from './packed-rules.ts';
import { isConversations } from './sets.ts';

function main(): number {
  const { values } = parseArgs({ options: { show: { type: 'boolean' }, set: { type: 'string' } } });
  const sets = judgedSets().filter((set) => values.set === undefined || set === values.set);
  if (sets.length === 0) {
    process.stderr.write(`judge: no set "${values.set}"; there are ${judgedSets().join(', ')}\n`);
    return 2;
  }
  const engine = createEngine(bundledRules(), EXAMPLES_YEAR);
  for (const set of sets) {
    const { rows, notes } = isConversations(set) ? conversations(engine, set) : lines(engine, set);
    process.stdout.write(`${[...rows, ...(values.show ? notes : []), ''].join('\n')}\n`);
  }
  return 0;
}

function conversations(engine: Engine, set: string) {
  const { risky, reached, inTime, benign, cautions, dangers, notes } = judgeConversations(engine, set);
  const rows = [
    `${set}: ${risky} risky, ${reached} reach danger (${percent(reached / risky)}), ${inTime} in time (${percent(inTime / risky)});` +
      ` ${benign} benign, ${cautions} reach caution, ${dangers} danger`,
  ];
  return { rows, notes };
}

function lines(engine: Engine, set: string) {
  const { lines, tallies, levels, tooLoud, notes } = judgeLines(engine, set);
  const sum = total(tallies);
  const found = `recall ${percent(recall(sum))}, precision ${percent(precision(sum))}`;
  const heard = Object.entries(levels).map(([level, number]) => `${number} ${level}`);
  const rows = [
    `${set}: ${lines} lines, ${sum.expected > 0 ? found : `${sum.extra} signs raised, none wanted`}; ` +
      `${heard.join(', ')}; ${tooLoud} louder than allowed`,
    ...[...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([what, tally]) => row(what, tally)),
  ];
  return { rows, notes };
}

function row(what: string, tally: Tally): string {
  const name = `  ${what.padEnd(18)}`;
  if (tally.expected === 0) return `${name} raised ${tally.extra}, none wanted`;
  const share = `${tally.found}/${tally.expected}`.padStart(8);
  return `${name} ${share}  recall ${percent(recall(tally))}  precision ${percent(precision(tally))}  extra ${tally.extra}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`.padStart(6);
}

process.exitCode = main();
