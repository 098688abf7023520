/** From the text of a pack file to a pack that can be stored and judged with, or to the reasons why not. */
import { compileText } from '../engine/compile.ts';
import type { CompiledText } from '../engine/compiled.ts';
import { packRules } from '../engine/packed/index.ts';
import type { RuleSet, TextKind } from '../engine/rule-set.ts';
import type { PackBody, PackFault, PackHead, TakenPack } from '../settings/packs/index.ts';
import { topicOfRule } from '../settings/topics.ts';
import { checkExamples, checkIds, checkPhrases, type Problem } from './check-contents.ts';
import { isTooLong, MOST_MS, MOST_PHRASES, MOST_RULES } from './limits.ts';
import { faultOf } from './problem.ts';
import { type OutsidePack, outsidePackSchema } from './schema.ts';
import { checkSignature, type Signer } from './signature.ts';
import { silenced } from './silences.ts';

/** What the packs of a language share: all of a set of rules but its packs. */
export type Language = Omit<RuleSet, 'packs'>;

export type Taking =
  | { readonly pack: TakenPack }
  /** What is wrong, as much as could be looked at. */
  | { readonly faults: readonly PackFault[] };

/** Who mends that many looks again. */
const MOST_FAULTS = 20;

const KINDS: readonly TextKind[] = ['message', 'room', 'member', 'draft'];

/**
 * Checks a pack and compiles it. It never throws, and changes nothing.
 * @param text whatever a file held
 * @param clock milliseconds, rising
 */
export async function takePack(
  text: string,
  language: Language,
  clock: () => number = () => performance.now(),
): Promise<Taking> {
  if (isTooLong(text)) return { faults: [{ kind: 'big' }] };
  const read = readPack(text, language);
  if ('faults' in read) return read;
  const { pack } = read;
  const signature = await checkSignature(pack);
  if ('fault' in signature) return { faults: [{ kind: signature.fault }] };
  const end = clock() + MOST_MS;
  try {
    const compiled = compile(pack, language, () => {
      if (clock() > end) throw new TooSlow();
    });
    if ('faults' in compiled) return compiled;
    return {
      pack: { head: headOf(pack, signature.signer), packed: compiled.packed, bodies: bodiesOf(pack) },
    };
  } catch (error) {
    if (error instanceof TooSlow) return { faults: [{ kind: 'slow' }] };
    throw error;
  }
}

class TooSlow extends Error {}

function readPack(text: string, { levels }: Language): { pack: OutsidePack } | { faults: PackFault[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: [{ kind: 'syntax' }] };
  }
  const isPack = typeof value === 'object' && value !== null && 'pack' in value;
  if (!isPack) return { faults: [{ kind: 'not-a-pack' }] };
  const parsed = outsidePackSchema.safeParse(value);
  if (!parsed.success) return { faults: parsed.error.issues.slice(0, MOST_FAULTS).map(faultOf) };
  const faults = [...tooMany(parsed.data), ...silenced(parsed.data, levels)];
  return faults.length > 0 ? { faults } : { pack: parsed.data };
}

function tooMany({ rules = [], contexts = [], words = {} }: OutsidePack): PackFault[] {
  const owners = rules.length + contexts.length;
  const phrases = [
    ...rules.flatMap(({ phrases, except = [], unless = [] }) => [...phrases, ...except, ...unless]),
    ...contexts.flatMap(({ phrases }) => phrases),
    ...Object.values(words).flat(),
  ].length;
  return [
    ...(owners > MOST_RULES ? [{ kind: 'many-rules' as const, count: owners, most: MOST_RULES }] : []),
    ...(phrases > MOST_PHRASES
      ? [{ kind: 'many-phrases' as const, count: phrases, most: MOST_PHRASES }]
      : []),
  ];
}

function compile(outside: OutsidePack, language: Language, step: () => void) {
  const pack = plain(outside);
  const ruleSet: RuleSet = { ...language, packs: [pack] };
  const told = (problems: readonly Problem[]) => ({
    faults: problems.slice(0, MOST_FAULTS).map(({ rule, why, text, message }): PackFault => {
      return { kind: 'rule', path: pathOf(outside, rule), rule, why, text, message };
    }),
  });
  const unreadable = [...checkIds([pack]), ...checkPhrases(ruleSet, pack, step)];
  if (unreadable.length > 0) return told(unreadable);
  const texts = new Map<TextKind, CompiledText>();
  const textOf = (kind: TextKind) => {
    step();
    const text = texts.get(kind) ?? compileText(ruleSet, kind);
    texts.set(kind, text);
    return text;
  };
  const wrong = checkExamples([pack], textOf, Number(outside.date.slice(0, 4)), step);
  if (wrong.length > 0) return told(wrong);
  const all = Object.fromEntries(KINDS.map((kind) => [kind, underIds(outside.pack, textOf(kind))]));
  step();
  return { packed: packRules(all as Record<TextKind, CompiledText>) };
}

/** Only what the engine knows: the rest may hold `undefined` where it wants nothing. */
function plain({ pack, language, version, words, rules, contexts }: OutsidePack): RuleSet['packs'][number] {
  return JSON.parse(JSON.stringify({ pack, language, version, words, rules, contexts }));
}

/** Rules of packs are told apart by the pack's own id: muting one of them mutes no bundled rule, and no other pack's. */
function underIds(pack: string, text: CompiledText): CompiledText {
  return { ...text, rules: text.rules.map((rule) => ({ ...rule, id: `${pack}/${rule.id}` })) };
}

function headOf(outside: OutsidePack, signer: Signer | null): PackHead {
  const { pack, version, author, date, language, rules = [], contexts = [] } = outside;
  return {
    id: pack,
    version,
    author,
    date,
    language,
    rules: rules.map(({ id, sign, in: kinds }) => ({
      id: `${pack}/${id}`,
      sign,
      topic: topicOfRule(sign, kinds),
    })),
    frames: contexts.length,
    signer,
  };
}

function bodiesOf({ pack, bodies = [] }: OutsidePack): PackBody[] {
  return bodies.flatMap(({ country, timeZone, bodies }) =>
    bodies.map((body) => ({ ...body, id: `${pack}/${body.id}`, country, timeZone }) as PackBody),
  );
}

/** Where in the file a rule, a frame or a named set stands. */
function pathOf({ rules = [], contexts = [] }: OutsidePack, owner: string): (string | number)[] {
  if (owner.startsWith('words.')) return ['words', owner.slice('words.'.length)];
  const rule = rules.findIndex(({ id }) => id === owner);
  return rule >= 0 ? ['rules', rule] : ['contexts', contexts.findIndex(({ id }) => id === owner)];
}
