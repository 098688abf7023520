/** `npm run sites`: writes the table of sites in the README, from the data. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readSites } from '../sites/from-disk.ts';
import type { Site } from '../sites/schema.ts';

const README = new URL('../../README.md', import.meta.url);
const BEGIN = '<!-- sites: npm run sites -->';
const END = '<!-- /sites -->';

const KINDS: Readonly<Record<Site['kind'], string>> = {
  'open-chat': 'open chat',
  'video-chat': 'video chat',
  social: 'social network',
  game: 'game',
  engine: 'chat software',
};

/** The table: sites first, engines last, each by its name. */
export function sitesTable(sites: readonly Site[]): string {
  const rank = ({ kind, onByDefault }: Site) => (kind === 'engine' ? 2 : onByDefault ? 0 : 1);
  const rows = [...sites]
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'))
    .map(
      (site) =>
        `| ${[site.name, KINDS[site.kind], watched(site), readBy(site, sites), site.checked].join(' | ')} |`,
    );
  return ['| site or software | kind | watched | read by | checked |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function watched({ kind, onByDefault }: Site): string {
  if (kind === 'engine') return 'wherever Vigie may look';
  return onByDefault ? 'from the start' : 'on request';
}

function readBy(site: Site, sites: readonly Site[]): string {
  if (!site.selectors && site.engine) {
    const engine = sites.find(({ id }) => id === site.engine);
    return engine ? `selectors of ${engine.name}` : 'its structure';
  }
  if (!site.selectors) return 'its structure';
  const { rooms, members, messages, prompts, tabs, entryForm } = site.selectors;
  const read = { rooms, members, messages, requests: prompts ?? tabs, 'entry form': entryForm };
  const what = Object.entries(read).flatMap(([name, selectors]) => (selectors ? [name] : []));
  return `selectors: ${what.join(', ')}`;
}

/** The README with the table in its place. @throws Error when the place is not marked */
export function withSitesTable(readme: string, table: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md has no "${BEGIN}" … "${END}"`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table}\n\n${readme.slice(to)}`;
}

if (import.meta.main)
  writeFileSync(README, withSitesTable(readFileSync(README, 'utf8'), sitesTable(readSites())));
