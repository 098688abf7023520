/**
 * `npm run policy -- SETTINGS.json [--for TARGET]… [--out FOLDER] [--chrome-id ID] [--edge-id ID] [--firefox-file URL]`:
 * policy files for Chrome, Edge, Chromium and Firefox. SETTINGS is a policy (names as in `public/managed-schema.json`), or
 * settings as the options page exports them. What does not fit is named, and nothing is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSettings } from '../settings/parse.ts';
import { policyBytes } from '../settings/policy/bytes.ts';
import { POLICY_TARGETS, type PolicyTarget, policyFile, policyFrom } from '../settings/policy/files.ts';
import { readPolicy } from '../settings/policy/read.ts';
import { UNKNOWN_SHOP } from '../settings/policy/shop.ts';

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
    'chrome-id': { type: 'string', default: UNKNOWN_SHOP.chromeId },
    'edge-id': { type: 'string', default: UNKNOWN_SHOP.edgeId },
    'firefox-file': { type: 'string', default: UNKNOWN_SHOP.firefoxFile },
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
  ...UNKNOWN_SHOP,
  chromeId: values['chrome-id'],
  edgeId: values['edge-id'],
  firefoxFile: values['firefox-file'],
};
for (const target of values.for as PolicyTarget[]) {
  const made = policyFile(target, policy, shop);
  const folder = join(values.out, target);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, made.name), policyBytes(made));
  console.log(`${join(folder, made.name)}  →  ${made.where}`);
}
