/**
 * `npm run -s made -- [FROM [TO [FORCED]]]`: pages made by lot from these seeds on (1 to 150), read in Chromium. Prints each that is not
 * read whole, with what was missed (-) and what was told that is not so (+). FORCED leaves parts not to chance:
 * '{"rows":"cards","view":"room"}'. PAGE=1 writes those pages to a folder that it names.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, isWhole, KINDS, summary } from './compare.ts';
import { makePage, truthOf } from './page.ts';
import { openReading } from './reading.ts';

const [from = '1', to = '150', forced = '{}'] = process.argv.slice(2);
const folder = process.env.PAGE ? mkdtempSync(join(tmpdir(), 'vigie-made-')) : undefined;
const reading = await openReading();
let whole = 0;
for (let seed = Number(from); seed <= Number(to); seed++) {
  const made = makePage(seed, JSON.parse(forced));
  const result = compare(truthOf(made), await reading.read(made.html));
  if (isWhole(result)) {
    whole++;
    continue;
  }
  console.log(`${seed} ${summary(result)} ${JSON.stringify(made.choices).replaceAll('"', '')}`);
  for (const kind of KINDS) {
    for (const one of result[kind].missed) console.log(`  - ${kind}: ${one}`);
    for (const one of result[kind].untrue) console.log(`  + ${kind}: ${one}`);
  }
  if (folder) writeFileSync(join(folder, `${seed}.html`), made.html);
}
await reading.close();
console.log(`${whole} of ${Number(to) - Number(from) + 1} pages read whole`);
if (folder) console.log(`The others are in ${folder}`);
