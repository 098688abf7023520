/** What no schema can tell of rules: whether each phrase can be read, and each example comes out as its rule says. */
import { foldSpellings, phraseReader } from '../engine/compile.ts';
import type { CompiledText } from '../engine/compiled.ts';
import { readEvidence } from '../engine/evidence.ts';
import type { Evidence } from '../engine/finding.ts';
import { PhraseError } from '../engine/match/parse-phrase.ts';
import { foldWords } from '../engine/normalise/fold.ts';
import type { Context, Pack, Rule, RuleSet, TextKind } from '../engine/rule-set.ts';
import { createTextReader, type TextReader } from '../engine/text-reader.ts';
import type { RuleFault } from '../settings/packs/index.ts';
import { identitiesIn } from './identity-words.ts';

export interface Problem {
  readonly pack: string;
  readonly rule: string;
  readonly why: RuleFault;
  /** The phrase or the example. */
  readonly text: string;
  /** For rule authors, with a suggestion. */
  readonly message: string;
}

/** Called at each step of the work; what it throws ends it. */
export type Step = () => void;

/** @returns what is wrong with a pack's phrases and named sets */
export function checkPhrases(ruleSet: RuleSet, pack: Pack, step: Step = () => {}): Problem[] {
  const readPhrase = phraseReader(ruleSet, pack, foldSpellings(ruleSet.spellings));
  const numbers = new Set(ruleSet.numbers.flatMap(({ values }) => Object.keys(values)));
  const problems: Problem[] = [];
  const sets = { ...ruleSet.words[pack.language], ...pack.words };
  for (const [name, members] of Object.entries(pack.words ?? {}))
    for (const member of members)
      for (const [why, message] of checkWriting(member, numbers))
        problems.push({ pack: pack.pack, rule: `words.${name}`, why, text: member, message });
  for (const owner of [...(pack.rules ?? []), ...(pack.contexts ?? [])]) {
    const report = (why: RuleFault, text: string, message: string) =>
      problems.push({ pack: pack.pack, rule: owner.id, why, text, message });
    const phrases = [...owner.phrases, ...('except' in owner ? (owner.except ?? []) : [])];
    for (const phrase of [...phrases, ...('unless' in owner ? (owner.unless ?? []) : [])]) {
      step();
      for (const [why, message] of checkWriting(phrase, numbers)) report(why, phrase, message);
      try {
        readPhrase(phrase);
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        report('phrase', phrase, error.message);
      }
    }
    // What readers tell of themselves, a first name or a school, may well hold such a word.
    if ('sign' in owner)
      for (const phrase of owner.phrases)
        for (const word of identitiesIn(phrase, owner.sign === 'personal-data' ? {} : sets))
          report(
            'identity',
            phrase,
            `"${word}" in "${phrase}" names who somebody is, and an identity is never a sign: take it out.`,
          );
  }
  return problems;
}

/** What no phrase can see, however well it is formed: signs that are read as spaces, and numbers of several words, which are one number. */
function checkWriting(phrase: string, numbers: ReadonlySet<string>): [RuleFault, string][] {
  const problems: [RuleFault, string][] = [];
  const sign = /[^\p{L}\p{N}\s()[\]|.?^$*'’{}@_-]/u.exec(phrase);
  if (sign)
    problems.push([
      'sign',
      `"${sign[0]}" in "${phrase}" is read as a space: leave it out, or write {money} for a sum.`,
    ]);
  for (const run of phrase.matchAll(/\p{L}+(?:[ -]\p{L}+)+/gu)) {
    const words = foldWords(run[0]);
    const first = words.findIndex((word, i) => numbers.has(word) && numbers.has(words[i + 1] ?? ''));
    if (first >= 0)
      problems.push([
        'number',
        `"${words[first]} ${words[first + 1]}" in "${phrase}" is read as one number: write it in digits.`,
      ]);
  }
  return problems;
}

/** @returns what is wrong with the ids of all packs together */
export function checkIds(packs: readonly Pack[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const pack of packs)
    for (const { id } of [...(pack.rules ?? []), ...(pack.contexts ?? [])]) {
      const report = (message: string) =>
        problems.push({ pack: pack.pack, rule: id, why: 'id', text: id, message });
      if (seen.has(id)) report('another rule has this id: rename one.');
      seen.add(id);
      if (!id.startsWith(`${pack.language}-`)) report(`its id must begin with "${pack.language}-".`);
    }
  return problems;
}

/**
 * @param text the packs' own rules, compiled
 * @param year when the examples were written, for who was born when
 * @returns the examples that do not come out as their rules say
 */
export function checkExamples(
  packs: readonly Pack[],
  text: (kind: TextKind) => CompiledText,
  year: number,
  step: Step = () => {},
): Problem[] {
  const readers = new Map<TextKind, TextReader>();
  const reader = (kind: TextKind) => {
    step();
    const known = readers.get(kind) ?? createTextReader(text(kind), year);
    readers.set(kind, known);
    return known;
  };
  return packs.flatMap((pack) => [
    ...(pack.rules ?? []).flatMap((rule) => checkRule(pack, rule, reader)),
    ...(pack.contexts ?? []).flatMap((context) => checkContext(pack, context, reader)),
  ]);
}

function checkRule(pack: Pack, rule: Rule, reader: (kind: TextKind) => TextReader): Problem[] {
  const problems: Problem[] = [];
  const report = (why: RuleFault, text: string, message: string) =>
    problems.push({ pack: pack.pack, rule: rule.id, why, text, message });
  const speaker = rule.from === 'me' ? 'me' : 'them';
  for (const kind of rule.in ?? ['message']) {
    for (const text of rule.flags)
      if (!readEvidence(reader(kind), text, speaker).some((evidence) => evidence.rule === rule.id))
        report('flags', text, `does not flag "${text}" (${kind}): widen a phrase, or move the example.`);
    for (const text of rule.passes)
      for (const evidence of readEvidence(reader(kind), text, speaker))
        if (isSameSign(evidence, rule) && (rule.data === undefined || evidence.data === rule.data))
          report(
            'passes',
            text,
            `${evidence.rule} flags "${text}" at "${text.slice(evidence.start, evidence.end)}" (${kind}): add an exception there.`,
          );
  }
  return problems;
}

/** What counts only in a conversation that told enough flags no single text but its own. */
function isSameSign({ sign, rule, tells, to }: Evidence, { id, sign: own }: Rule): boolean {
  return sign === own && (rule === id || (!tells && !to));
}

function checkContext(pack: Pack, context: Context, reader: (kind: TextKind) => TextReader): Problem[] {
  const problems: Problem[] = [];
  const report = (why: RuleFault, text: string, message: string) =>
    problems.push({ pack: pack.pack, rule: context.id, why, text, message });
  for (const kind of context.in ?? ['message']) {
    const recognises = (text: string) => {
      const { contexts, owners, read, unsay } = reader(kind);
      read(text);
      const { length, owner } = unsay(() => false);
      return Array.from(owner.subarray(0, length), (one) => owners[one]).some(
        (one) => one?.role === 'context' && contexts[one.rule]?.id === context.id,
      );
    };
    for (const text of context.flags)
      if (!recognises(text))
        report(
          'frames',
          text,
          `does not recognise "${text}" (${kind}): widen a phrase, or move the example.`,
        );
    for (const text of context.passes)
      if (recognises(text))
        report('not-frame', text, `takes "${text}" (${kind}) for such a frame: narrow a phrase.`);
  }
  return problems;
}
