/** `npm run -s bench [-- NAME…]`: every figure a ratio to a peer or a floor in the same run, as a table and in `.output/bench.json`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { benchElsewhere } from './browser/elsewhere.ts';
import { benchFirstRead } from './browser/first-read.ts';
import { benchFlood } from './browser/flood.ts';
import { benchLoad } from './browser/load.ts';
import { benchMemory } from './browser/memory.ts';
import { benchRewritten } from './browser/rewritten.ts';
import { benchStart } from './browser/start.ts';
import { benchWake } from './browser/wake.ts';
import { benchEngine } from './engine.ts';
import { benchHostile } from './hostile.ts';
import { type Row, table } from './measure.ts';
import { benchStartUp } from './start-up.ts';

const BENCHES: Readonly<Record<string, { title: string; run: () => Row[] | Promise<Row[]> }>> = {
  engine: { title: 'Engine: time over the floor’s, on ordinary French messages', run: benchEngine },
  hostile: { title: 'Engine: time a character over that of ordinary text', run: benchHostile },
  'start-up': { title: 'Engine: start-up', run: benchStartUp },
  'first-read': { title: 'Chromium: first reading of a large page, over a TreeWalker', run: benchFirstRead },
  rewritten: { title: 'Chromium: a conversation rewritten whole at each message', run: benchRewritten },
  start: { title: 'Chromium: to the first warning', run: benchStart },
  load: { title: 'Chromium: the main thread while a page loads', run: benchLoad },
  wake: { title: 'Chromium: a background that is woken', run: benchWake },
  flood: { title: 'Chromium: 200 messages a second, processor slowed four times', run: benchFlood },
  elsewhere: { title: 'Pages without a chat, watch everywhere on', run: benchElsewhere },
  memory: { title: 'Chromium: what is kept', run: benchMemory },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length) {
  process.stderr.write(`bench: no "${unknown.join('", "')}"; there is ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exit(2);
}
const FILE = '.output/bench.json';
mkdirSync('.output', { recursive: true });
for (const name of names.length ? names : Object.keys(BENCHES)) {
  const { title, run } = BENCHES[name] as (typeof BENCHES)[string];
  try {
    const rows = await run();
    process.stdout.write(`${table(title, rows)}\n`);
    // A run of some takes its place among what others gave: all in one go is half an hour.
    writeFileSync(FILE, `${JSON.stringify({ ...known(), [name]: rows }, null, 2)}\n`);
  } catch (error) {
    // The others are worth having all the same.
    process.stderr.write(`bench ${name}: ${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  }
}

function known(): Record<string, Row[]> {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return {};
  }
}
