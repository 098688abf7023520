/**
 * `npm run -s read -- --url URL [--reader generic] FILE.html`: the observations that Vigie gets from a saved page,
 * as if it stood at that address; one JSON a line.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { readOnce } from '../page/index.ts';
import { findSite } from '../sites/find.ts';
import { readSites } from '../sites/from-disk.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, reader: { type: 'string' } },
});
const [file] = positionals;
if (!file || !values.url || !URL.canParse(values.url) || !existsSync(file)) {
  if (file && !existsSync(file)) console.error(`No such file: ${file}`);
  console.error('Usage: npm run -s read -- --url https://www.example.com/path [--reader generic] FILE.html');
  process.exit(2);
}

const url = new URL(values.url);
const window = new Window({ url: url.href, settings: { enableJavaScriptEvaluation: false } });
window.document.write(readFileSync(file, 'utf8'));
const sites = readSites();
const generic = values.reader === 'generic';
const site = generic ? undefined : findSite(sites, url);
const engines = generic ? [] : sites.filter((one) => one.kind === 'engine');
for (const observation of readOnce(window.document as unknown as Document, url, site, engines))
  console.log(JSON.stringify(observation));
await window.happyDOM.close();
