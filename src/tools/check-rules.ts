/** Everything that a pack must hold to be shipped: its shape, its phrases, and each of its examples, both ways. */
import { compileText, foldSpellings, phraseReader } from '../engine/compile.ts';
import { readEvidence } from '../engine/evidence.ts';
import { PhraseError } from '../engine/match/parse-phrase.ts';
import { foldWords } from '../engine/normalise/fold.ts';
import type { Context, Pack, Rule, RuleSet, TextKind } from '../engine/rule-set.ts';
import { createTextReader, type TextReader } from '../engine/text-reader.ts';
import { packSchema } from '../rules/schema.ts';
import { IDENTITY_WORDS } from './identity-words.ts';
import { EXAMPLES_YEAR } from './load-rules.ts';

export interface Problem {
  readonly pack: string;
  readonly rule: string;
  readonly message: string;
}

/** @returns what is wrong with the rules; nothing when all is sound */
export function checkRules(ruleSet: RuleSet): Problem[] {
  const problems = ruleSet.packs.flatMap((pack) => [...checkShape(pack), ...checkPhrases(ruleSet, pack)]);
  problems.push(...checkIds(ruleSet));
  // A pack that cannot be read would stop the rest: examples are run on the sound ones.
  const broken = new Set(problems.map(({ pack }) => pack));
  const sound = { ...ruleSet, packs: ruleSet.packs.filter(({ pack }) => !broken.has(pack)) };
  return [...problems, ...checkExamples(sound)];
}

function checkShape(pack: Pack): Problem[] {
  const result = packSchema.safeParse(pack);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const [list, index] = issue.path;
    const owner = list === 'rules' || list === 'contexts' ? pack[list]?.[Number(index)]?.id : undefined;
    return { pack: pack.pack, rule: owner ?? '', message: `${issue.path.join('.')}: ${issue.message}` };
  });
}

function checkPhrases(ruleSet: RuleSet, pack: Pack): Problem[] {
  const readPhrase = phraseReader(ruleSet, pack, foldSpellings(ruleSet.spellings));
  const numbers = new Set(ruleSet.numbers.flatMap(({ values }) => Object.keys(values)));
  const problems: Problem[] = [];
  for (const members of Object.values(pack.words ?? {}))
    for (const message of members.flatMap((member) => checkWriting(member, numbers)))
      problems.push({ pack: pack.pack, rule: 'words', message });
  for (const owner of [...(pack.rules ?? []), ...(pack.contexts ?? [])]) {
    const report = (message: string) => problems.push({ pack: pack.pack, rule: owner.id, message });
    const phrases = [...owner.phrases, ...('except' in owner ? (owner.except ?? []) : [])];
    for (const phrase of [...phrases, ...('unless' in owner ? (owner.unless ?? []) : [])]) {
      for (const message of checkWriting(phrase, numbers)) report(message);
      try {
        readPhrase(phrase);
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        report(error.message);
      }
    }
    if ('sign' in owner)
      for (const phrase of owner.phrases)
        for (const word of foldWords(phrase))
          if (IDENTITY_WORDS.has(word))
            report(
              `"${word}" in "${phrase}" names who somebody is, and an identity is never a sign: take it out.`,
            );
  }
  return problems;
}

/** What no phrase can see, however well it is formed: signs that are read as spaces, and numbers of several words, which are one number. */
function checkWriting(phrase: string, numbers: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const sign = /[^\p{L}\p{N}\s()[\]|.?^$*'’{}@_-]/u.exec(phrase);
  if (sign)
    problems.push(
      `"${sign[0]}" in "${phrase}" is read as a space: leave it out, or write {money} for a sum.`,
    );
  for (const run of phrase.matchAll(/\p{L}+(?:[ -]\p{L}+)+/gu)) {
    const words = foldWords(run[0]);
    const first = words.findIndex((word, i) => numbers.has(word) && numbers.has(words[i + 1] ?? ''));
    if (first >= 0)
      problems.push(
        `"${words[first]} ${words[first + 1]}" in "${phrase}" is read as one number: write it in digits.`,
      );
  }
  return problems;
}

function checkIds({ packs }: RuleSet): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const pack of packs)
    for (const { id } of [...(pack.rules ?? []), ...(pack.contexts ?? [])]) {
      if (seen.has(id))
        problems.push({ pack: pack.pack, rule: id, message: 'another rule has this id: rename one.' });
      seen.add(id);
      if (!id.startsWith(`${pack.language}-`))
        problems.push({ pack: pack.pack, rule: id, message: `its id must begin with "${pack.language}-".` });
    }
  return problems;
}

function checkExamples(ruleSet: RuleSet): Problem[] {
  const readers = new Map<TextKind, TextReader>();
  const reader = (kind: TextKind) => {
    const known = readers.get(kind) ?? createTextReader(compileText(ruleSet, kind), EXAMPLES_YEAR);
    readers.set(kind, known);
    return known;
  };
  return ruleSet.packs.flatMap((pack) => [
    ...(pack.rules ?? []).flatMap((rule) => checkRule(pack, rule, reader)),
    ...(pack.contexts ?? []).flatMap((context) => checkContext(pack, context, reader)),
  ]);
}

function checkRule(pack: Pack, rule: Rule, reader: (kind: TextKind) => TextReader): Problem[] {
  const problems: Problem[] = [];
  const report = (message: string) => problems.push({ pack: pack.pack, rule: rule.id, message });
  const speaker = rule.from === 'me' ? 'me' : 'them';
  for (const kind of rule.in ?? ['message']) {
    for (const text of rule.flags)
      if (!readEvidence(reader(kind), text, speaker).some((evidence) => evidence.rule === rule.id))
        report(`does not flag "${text}" (${kind}): widen a phrase, or move the example.`);
    for (const text of rule.passes)
      for (const evidence of readEvidence(reader(kind), text, speaker))
        if (evidence.sign === rule.sign && (rule.data === undefined || evidence.data === rule.data))
          report(
            `${evidence.rule} flags "${text}" at "${text.slice(evidence.start, evidence.end)}" (${kind}): add an exception there.`,
          );
  }
  return problems;
}

function checkContext(pack: Pack, context: Context, reader: (kind: TextKind) => TextReader): Problem[] {
  const problems: Problem[] = [];
  const report = (message: string) => problems.push({ pack: pack.pack, rule: context.id, message });
  for (const kind of context.in ?? ['message']) {
    const recognises = (text: string) => {
      const { contexts, owners, read } = reader(kind);
      const { length, owner } = read(text, true);
      return Array.from(owner.subarray(0, length), (one) => owners[one]).some(
        (one) => one?.role === 'context' && contexts[one.rule]?.id === context.id,
      );
    };
    for (const text of context.flags)
      if (!recognises(text))
        report(`does not recognise "${text}" (${kind}): widen a phrase, or move the example.`);
    for (const text of context.passes)
      if (recognises(text)) report(`takes "${text}" (${kind}) for such a frame: narrow a phrase.`);
  }
  return problems;
}
