/**
 * `npm run policy -- SETTINGS.json [--for TARGET]… [--out FOLDER] [--chrome-id ID] [--edge-id ID] [--firefox-file URL]`:
 * policy files for Chrome, Edge, Chromium and Firefox. SETTINGS is a policy (names as in `public/managed-schema.json`), or
 * settings as the options page exports them. What does not fit is named, and nothing is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSettings } from '../settings/parse.ts';
import { POLICY_TARGETS, type PolicyTarget, policyFile, policyFrom } from '../settings/policy/files.ts';
import { readPolicy } from '../settings/policy/read.ts';

const FAULTS = {
  unknown: 'there is no such setting',
  type: 'this is not the kind of value that belongs here',
  value: 'this value is none of those that are possible',
  'too-long': 'too long',
  contrast: 'this colour does not stand out from white (4.5:1)',
  'not-a-picture': 'not a PNG, JPEG or WebP picture as a data address',
} as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    for: { type: 'string', multiple: true, default: [...POLICY_TARGETS] },
    out: { type: 'string', default: '.output/policy' },
    'chrome-id': { type: 'string', default: 'VIGIE-ID-IN-THE-CHROME-WEB-STORE' },
    'edge-id': { type: 'string', default: 'VIGIE-ID-IN-THE-EDGE-STORE' },
    'firefox-file': {
      type: 'string',
      default: 'https://addons.mozilla.org/firefox/downloads/latest/vigie/latest.xpi',
    },
  },
});

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const [file] = positionals;
if (!file) fail('Which settings? npm run policy -- SETTINGS.json');
const unknown = values.for.filter((one) => !POLICY_TARGETS.includes(one as PolicyTarget));
if (unknown.length > 0)
  fail(`No such target: ${unknown.join(', ')}. There are: ${POLICY_TARGETS.join(', ')}.`);

let given: unknown;
try {
  given = JSON.parse(readFileSync(file, 'utf8'));
} catch (error) {
  fail(`${file}: ${(error as Error).message}`);
}
const isSettings = typeof given === 'object' && given !== null && 'version' in given;
const parsed = isSettings ? parseSettings(given) : null;
if (parsed?.notice) fail(`${file}: these settings cannot be read whole (${parsed.notice}).`);
const { policy, ignored } = readPolicy(parsed ? policyFrom(parsed.settings) : given);
if (ignored.length > 0)
  fail(ignored.map(({ name, fault }) => `${file}: ${name}: ${FAULTS[fault]}.`).join('\n'));

const shop = {
  chromeId: values['chrome-id'],
  edgeId: values['edge-id'],
  firefoxId: 'vigie@example.org',
  firefoxFile: values['firefox-file'],
};
for (const target of values.for as PolicyTarget[]) {
  const { name, where, text } = policyFile(target, policy, shop);
  const folder = join(values.out, target);
  mkdirSync(folder, { recursive: true });
  // Windows reads letters beyond ASCII in a registry file only in UTF-16.
  const isRegistry = name.endsWith('.reg');
  writeFileSync(join(folder, name), isRegistry ? `\ufeff${text}` : text, isRegistry ? 'utf16le' : 'utf8');
  console.log(`${join(folder, name)}  →  ${where}`);
}
