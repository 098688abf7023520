/**
 * `npm run release [-- --dry-run]`: everything that must hold before a version goes out, one step after the other, and the first
 * that does not ends it. Only without `--dry-run` is the tag made; nothing is ever pushed. `--without-tests` leaves out the
 * long step, and makes no tag.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ROOT } from './build.ts';
import { CHANGELOG, changelog, readVersions } from './changelog.ts';

/** What a release stands on, read once. */
export interface Stand {
  /** What `git status --porcelain` says. */
  readonly status: string;
  readonly version: string;
  readonly lockVersion: string;
  readonly tags: readonly string[];
  /** Versions that the settings page tells of, the newest first. */
  readonly told: readonly string[];
  /** CHANGELOG.md is what the history says. */
  readonly isChangelogWritten: boolean;
  /** Versions whose stored settings are kept for the test of updates. */
  readonly fixtures: readonly string[];
}

/** One thing that must hold, and what to do where it does not. */
export interface Check {
  readonly what: string;
  readonly holds: boolean;
  readonly otherwise: string;
}

/** What can be told from the files alone. Pure. */
export function checks(stand: Stand): readonly Check[] {
  const { status, version, lockVersion, tags, told, isChangelogWritten, fixtures } = stand;
  const check = (what: string, holds: boolean, otherwise: string): Check => ({ what, holds, otherwise });
  return [
    check('nothing is uncommitted', status.trim() === '', `commit or stash first:\n${status.trimEnd()}`),
    check(
      `version ${version} is one that stores take`,
      /^\d+\.\d+\.\d+$/.test(version),
      'three numbers in package.json',
    ),
    check(
      'package-lock.json has the same version',
      lockVersion === version,
      `it says ${lockVersion}: npm install`,
    ),
    check(
      `v${version} has no tag yet`,
      !tags.includes(`v${version}`),
      'raise the version: npm version --no-git-tag-version patch',
    ),
    check(
      'the history begins with this version',
      told[0] === version,
      'a first entry in src/entrypoints/options/versions.json, its words in src/locales/*/versions.json',
    ),
    check('CHANGELOG.md tells the same', isChangelogWritten, 'npm run changelog'),
    check(
      'what this version stores is kept for the test of updates',
      fixtures.includes(version),
      `tests/settings/released/${version}.json`,
    ),
  ];
}

const TESTS = new Set(['npm test', 'npm run twins']);

/** Long steps, each a command. `npm test` zips, runs Mozilla's linter and looks at what ships. */
const STEPS: readonly (readonly [what: string, command: string])[] = [
  ['everything is tested, in Chromium and Firefox', 'npm test'],
  ['what is held in Chromium holds in Firefox too', 'npm run twins'],
  ['what goes to the stores is built', 'npm run zip'],
  [
    'Mozilla’s linter has no complaint',
    'npx web-ext lint --warnings-as-errors --source-dir .output/firefox-mv2',
  ],
];

function main(): void {
  const { values } = parseArgs({
    options: { 'dry-run': { type: 'boolean' }, 'without-tests': { type: 'boolean' } },
  });
  const stand = readStand();
  for (const { what, holds, otherwise } of checks(stand)) say(what, holds, otherwise);
  for (const [what, command] of STEPS) {
    if (TESTS.has(command) && values['without-tests']) {
      console.log(`–  not looked at: ${what}`);
      continue;
    }
    console.log(`…  ${command}`);
    say(what, spawnSync(command, { cwd: ROOT, shell: true, stdio: 'inherit' }).status === 0, command);
  }
  say('the sums are those of the files', areSumsRight(), 'npm run zip');
  const status = git('status', '--porcelain');
  say('the build changed no file of ours', status === '', status);
  const tag = `v${stand.version}`;
  if (values['dry-run'] || values['without-tests']) {
    console.log(`–  no tag: without --dry-run and --without-tests, ${tag} would be made here`);
    return;
  }
  git('tag', '-a', tag, '-m', `Vigie ${stand.version}`);
  console.log(
    `✓  tag ${tag} made. Next: git push origin ${tag}, and hand in the archives of .output/ (.github/store/)`,
  );
}

function say(what: string, holds: boolean, otherwise: string): void {
  console.log(`${holds ? '✓' : '✗'}  ${what}${holds ? '' : `\n   ${otherwise}`}`);
  if (!holds) process.exit(1);
}

function readStand(): Stand {
  const read = (path: string) => JSON.parse(readFileSync(ROOT + path, 'utf8'));
  const versions = readVersions();
  return {
    status: git('status', '--porcelain'),
    version: read('package.json').version,
    lockVersion: read('package-lock.json').version,
    tags: git('tag', '--list').split('\n'),
    told: versions.map(({ version }) => version),
    isChangelogWritten: readFileSync(CHANGELOG, 'utf8') === changelog(versions),
    fixtures: readdirSync(`${ROOT}tests/settings/released`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length)),
  };
}

/** The archives of this version, each as `SHA256SUMS` has it. */
function areSumsRight(): boolean {
  const lines = readFileSync(`${ROOT}.output/SHA256SUMS`, 'utf8').trim().split('\n');
  return lines.every((line) => {
    const [sum, name = ''] = line.split('  ');
    console.log(`   ${line}`);
    return (
      createHash('sha256')
        .update(readFileSync(`${ROOT}.output/${name}`))
        .digest('hex') === sum
    );
  });
}

function git(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  return stdout.trimEnd();
}

if (import.meta.main) main();
