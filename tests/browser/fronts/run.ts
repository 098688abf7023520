/**
 * `npm run -s fronts -- FOLDER…`: pages of real chat software, each in a folder of its own (README.md), watched in Chromium by
 * their structure alone. Prints a line for each view: what was found of what it shows, and what was told beside it; of one that
 * is not told whole, what was missed (-) and what is not so (+).
 *
 *     BURST=500     lets so many messages come in afterwards
 *     WORDS='on #'  what they say, with their number for `#`
 *     ONLY=private  the views of that name
 *     SCRIPT=FILE   another build of the watcher, so that two states can be compared; written there where it is not
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { MessageObservation, Observation } from '../../../src/engine/observation.ts';
import { oneScript } from '../../../src/tools/one-script.ts';
import { compare, isSame, isWhole, KINDS, summary, type Truth } from '../made/compare.ts';
import { burst } from './burst.ts';
import { come } from './come.ts';
import { type View, viewsOf } from './front.ts';
import { openFronts, type Watched } from './open-front.ts';

const { BURST, ONLY, SCRIPT, WORDS } = process.env;
const folders = process.argv.slice(2).map((folder) => resolve(folder));
if (!folders.length) {
  console.error('Usage: npm run -s fronts -- FOLDER…');
  process.exit(2);
}

const fronts = await openFronts(script());
let views = 0;
let whole = 0;
for (const folder of folders) {
  for (const view of viewsOf(folder)) {
    if (ONLY && view.name !== ONLY) continue;
    views++;
    const name = `${basename(dirname(folder))}/${basename(folder)}=${view.name}`;
    const watched = await fronts.open(folder, view.page, view.shown);
    try {
      if (await judge(name, view, watched)) whole++;
    } catch (error) {
      console.log(`${name} could not be watched: ${String(error).split('\n')[0]}`);
    } finally {
      await watched.close();
    }
  }
}
await fronts.close();
console.log(`${whole} of ${views} views told whole`);

async function script(): Promise<string> {
  if (SCRIPT && existsSync(SCRIPT)) return readFileSync(SCRIPT, 'utf8');
  const built = await oneScript(`${import.meta.dirname}/in-page.ts`);
  if (SCRIPT) writeFileSync(SCRIPT, built);
  return built;
}

/** Prints what was told of a view, and says whether all was. */
async function judge(name: string, { truth, comes }: View, watched: Watched): Promise<boolean> {
  const told = [...(await watched.told()), ...(await watched.asked())];
  const result = compare(truth, told);
  console.log(`${name} ${summary(result)} ${sides(truth, told)}${isWhole(result) ? ' whole' : ''}`);
  for (const kind of KINDS) {
    for (const one of result[kind].missed) console.log(`  - ${kind}: ${one}`);
    for (const one of result[kind].untrue) console.log(`  + ${kind}: ${one}`);
  }
  if (comes.length > 0) {
    const { wanted, missed, untrue } = await come(watched, truth, comes);
    console.log(`${name} comes ${wanted - missed.length}/${wanted}+${untrue.length}`);
    for (const one of missed) console.log(`  - comes: ${one}`);
    for (const one of untrue) console.log(`  + comes: ${one}`);
  }
  if (BURST) {
    const { wanted, once, untrue } = await burst(watched, truth, Number(BURST), WORDS);
    console.log(`${name} burst ${once}/${wanted}+${untrue.length}`);
    for (const one of untrue.slice(0, 5)) console.log(`  + burst: ${one}`);
  }
  return isWhole(result);
}

/** `mine 4/1/0 swapped 0`: own lines told as the reader's, as nobody's and as another's, and others' told as the reader's. */
function sides(truth: Truth, told: readonly Observation[]): string {
  const messages = told.filter((one): one is MessageObservation => one.kind === 'message');
  const from = { me: 0, unknown: 0, them: 0 };
  let swapped = 0;
  for (const line of truth.lines) {
    const found =
      messages.find((one) => isSame(line, one, truth)) ?? messages.find(({ text }) => text === line.text);
    if (!found) continue;
    if (line.isMine) from[found.from ?? 'unknown']++;
    else if (found.from === 'me') swapped++;
  }
  return `mine ${from.me}/${from.unknown}/${from.them} swapped ${swapped}`;
}
