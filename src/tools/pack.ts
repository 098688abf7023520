/**
 * `npm run pack -- check FILE…`: says whether packs of rules fit, or with file, line, rule and reason why not.
 * `npm run pack -- key KEYFILE`: makes a key to sign with. Keep the file to yourself.
 * `npm run pack -- sign FILE --key KEYFILE --by NAME`: writes the signature into the file. Nothing is written where the pack does not fit.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lineOf } from '../entrypoints/options/packs/line-of.ts';
import { type Language, takePack } from '../packs/index.ts';
import { newKey, readKey } from '../packs/keys.ts';
import { fingerprint, signPack } from '../packs/signature.ts';
import type { PackFault, TakenPack } from '../settings/packs/index.ts';
import { loadRules } from './load-rules.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' }, by: { type: 'string' } },
});
const [command, ...files] = positionals;
/** What packs are checked against, which only the commands that check them wait for. */
let language: Language | undefined;

async function main(): Promise<number> {
  if (command === 'check' && files.length > 0) return check();
  if (command === 'key' && files[0]) return makeKey(files[0]);
  if (command === 'sign' && files[0] && values.key && values.by) return sign(files[0], values.key, values.by);
  process.stderr.write('pack: check FILE… | key KEYFILE | sign FILE --key KEYFILE --by NAME\n');
  return 2;
}

async function check(): Promise<number> {
  let bad = 0;
  for (const file of files) {
    const pack = await take(file, readFileSync(file, 'utf8'));
    if (!pack) bad++;
    else process.stdout.write(`${file}: ${told(pack)}\n`);
  }
  return bad === 0 ? 0 : 1;
}

async function makeKey(file: string): Promise<number> {
  // A key that is lost cannot be made again.
  if (existsSync(file)) return failed(`${file} is there already.`);
  const { text, publicKey } = await newKey();
  writeFileSync(file, text, { mode: 0o600 });
  process.stdout.write(`${file}: keep it to yourself. Its fingerprint: ${await fingerprint(publicKey)}\n`);
  return 0;
}

async function sign(file: string, keyFile: string, by: string): Promise<number> {
  const keys = await readKey(readFileSync(keyFile, 'utf8')).catch(() => null);
  if (!keys) return failed(`${keyFile} is no key of \`npm run pack -- key\`.`);
  let unsigned: object;
  try {
    const { signature: _, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    unsigned = rest;
  } catch (error) {
    return failed(`${file}: ${(error as Error).message}`);
  }
  const text = `${JSON.stringify(await signPack(unsigned, by, keys), null, 2)}\n`;
  const pack = await take(file, text);
  if (!pack) return 1;
  writeFileSync(file, text);
  process.stdout.write(`${file}: ${told(pack)}\n`);
  return 0;
}

async function take(file: string, text: string): Promise<TakenPack | null> {
  if (!language) {
    const { packs: _, ...rest } = loadRules();
    language = rest;
  }
  const taken = await takePack(text, language);
  if ('pack' in taken) return taken.pack;
  for (const fault of taken.faults) {
    const line = lineOf(text, fault);
    process.stderr.write(`${file}${line ? `:${line}` : ''}: ${reason(fault)}\n`);
  }
  return null;
}

function told({ head, bodies }: TakenPack): string {
  const { id, version, rules, frames, signer } = head;
  const signed = signer ? `signed by ${signer.by}, key ${signer.fingerprint}` : 'not signed';
  return `${id} ${version} fits: ${rules.length} rules, ${frames} frames, ${bodies.length} bodies; ${signed}.`;
}

const REASONS = {
  big: 'a pack holds 256 kB at most.',
  syntax: 'this is not complete JSON.',
  'not-a-pack': 'this is not a pack.',
  slow: 'it takes too long to check: fewer or simpler phrases.',
  tampered: 'it is not what was signed: it was changed since.',
  unverifiable: 'its signature cannot be checked.',
} as const;

function reason(fault: PackFault): string {
  switch (fault.kind) {
    case 'rule':
      return `${fault.rule}: ${fault.message}`;
    case 'silences':
      return `${fault.rule}: no pack may cancel "${fault.sign}", which is a danger by itself.`;
    case 'many-rules':
    case 'many-phrases':
      return `${fault.count} ${fault.kind.slice('many-'.length)}, and ${fault.most} are the most.`;
    case 'unknown':
      return `${fault.path.join('.')}: there is no such key.`;
    case 'value':
      return `${fault.path.join('.')}: one of ${fault.values.join(', ')}.`;
    case 'type':
      return `${fault.path.join('.')}: must be ${fault.type}.`;
    case 'form':
      return `${fault.path.join('.')}: has not the right form.`;
    default:
      return fault.kind in REASONS ? REASONS[fault.kind as keyof typeof REASONS] : fault.kind;
  }
}

function failed(message: string): number {
  process.stderr.write(`pack: ${message}\n`);
  return 2;
}

process.exitCode = await main();
