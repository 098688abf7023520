/**
 * `npm run -s read -- --url URL [--reader generic] [--bare] FILE.html`: the observations that Vigie gets from a saved page, as if
 * it stood at that address; one JSON a line. In Chromium where there is one, else (or with `--bare`) without layout.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findSite } from '../sites/find.ts';
import { readSites } from '../sites/from-disk.ts';
import { find } from './browsers.ts';
import { readBare, readInChromium } from './saved-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, reader: { type: 'string' }, bare: { type: 'boolean' } },
});
const [file] = positionals;
if (!file || !values.url || !URL.canParse(values.url) || !existsSync(file)) {
  if (file && !existsSync(file)) console.error(`No such file: ${file}`);
  console.error(
    'Usage: npm run -s read -- --url https://www.example.com/path [--reader generic] [--bare] FILE.html',
  );
  process.exit(2);
}

const url = new URL(values.url);
const sites = readSites();
const generic = values.reader === 'generic';
const saved = {
  file,
  url,
  site: generic ? undefined : findSite(sites, url),
  engines: generic ? [] : sites.filter((one) => one.kind === 'engine'),
};
const chromium = values.bare ? undefined : find('chromium');
const found = await (chromium ? readInChromium(saved, chromium).catch(withoutIt) : readBare(saved));
for (const observation of found) console.log(JSON.stringify(observation));

function withoutIt(error: unknown) {
  console.error(`Chromium could not read it, so it is read without layout: ${String(error).split('\n')[0]}`);
  return readBare(saved);
}
