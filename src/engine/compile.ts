/** From rules to a reader of one kind of text: its own vocabulary, scanner and matcher, made when first needed. */
import { compileMatcher, type Phrase } from './match/matcher.ts';
import { type Part, PhraseError, parsePhrase } from './match/parse-phrase.ts';
import { growParts, growTree, type Tree } from './match/tree.ts';
import { createVocabularyBuilder, FIRST_WORD, type VocabularyBuilder } from './match/vocabulary.ts';
import { joinData } from './normalise/data.ts';
import { foldWords } from './normalise/fold.ts';
import { createScanner } from './normalise/scan.ts';
import { type NumberSymbols, readNumbers } from './normalise/slots.ts';
import type { Tokens } from './normalise/tokens.ts';
import type { Context, Pack, Rule, RuleSet, TextKind } from './rule-set.ts';

export type Role = 'evidence' | 'except' | 'unless' | 'context';

/** One rule or context in one role; phrases that match hand back its number. */
export interface Owner {
  readonly role: Role;
  readonly rule: number;
}

/** Reads a text: its tokens, then each match. */
export interface TextReader {
  readonly rules: readonly Rule[];
  readonly contexts: readonly Context[];
  readonly owners: readonly Owner[];
  read(text: string, report: (owner: Owner, firstToken: number, lastToken: number) => void): Tokens;
}

/** @throws PhraseError naming the rule, when a phrase cannot be read */
export function compileReader(ruleSet: RuleSet, kind: TextKind): TextReader {
  const vocabulary = createVocabularyBuilder();
  const numbers = internNumbers(ruleSet, vocabulary);
  const spellings = foldSpellings(ruleSet.spellings);
  const rules: Rule[] = [];
  const contexts: Context[] = [];
  const owners: Owner[] = [];
  const phrases: Phrase[] = [];

  for (const pack of ruleSet.packs) {
    const readPhrase = phraseReader(ruleSet, pack, spellings);
    const add = (role: Role, rule: number, id: string, texts: readonly string[]) => {
      const owner = owners.push({ role, rule }) - 1;
      for (const text of texts) phrases.push({ tree: named(id, () => readPhrase(text)), owner });
    };
    for (const rule of pack.rules ?? []) {
      if (!(rule.in ?? ['message']).includes(kind)) continue;
      const number = rules.push(rule) - 1;
      add('evidence', number, rule.id, rule.phrases);
      if (rule.except) add('except', number, rule.id, rule.except);
      if (rule.unless) add('unless', number, rule.id, rule.unless);
    }
    for (const context of pack.contexts ?? []) {
      if (!(context.in ?? ['message']).includes(kind)) continue;
      add('context', contexts.push(context) - 1, context.id, context.phrases);
    }
  }

  const match = compileMatcher(phrases, vocabulary, ruleSet.common);
  addSpellings(vocabulary, spellings);
  const scanner = createScanner(
    vocabulary.build(),
    numbers.wordsEnd,
    kind === 'room' || kind === 'member' ? 'names' : 'text',
  );
  return {
    rules,
    contexts,
    owners,
    read(text, report) {
      scanner.scan(text);
      if (scanner.digits > 0 || scanner.numberWords > 0) readNumbers(text, scanner.tokens, numbers);
      joinData(text, scanner.tokens, scanner.digits);
      match(scanner.tokens, (owner, first, last) => report(owners[owner] as Owner, first, last));
      return scanner.tokens;
    },
  };
}

function named<T>(id: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PhraseError) throw new PhraseError(`${id}: ${error.message}`);
    throw error;
  }
}

/** How one pack's phrases are read, with its named sets before those of its language. */
export function phraseReader(
  ruleSet: Pick<RuleSet, 'words'>,
  pack: Pack,
  spellings: ReadonlyMap<string, readonly string[]>,
): (phrase: string) => Tree[] {
  const sets = new Map<string, Tree>();
  const spell = (word: string) => spellings.get(word) ?? [word];
  const namedSet = (name: string): Tree => {
    let tree = sets.get(name);
    if (!tree) {
      const members = pack.words?.[name] ?? ruleSet.words[pack.language]?.[name];
      if (!members) throw new PhraseError(`no set of words is named @${name}.`);
      const parts: Part = { kind: 'any-of', of: members.map(parsePhrase) };
      tree = growParts([parts], namedSet, spell, `@${name}`)[0] as Tree;
      sets.set(name, tree);
    }
    return tree;
  };
  return (phrase) => growTree(parsePhrase(phrase), namedSet, spell, phrase);
}

export function foldSpellings(spellings: RuleSet['spellings']): ReadonlyMap<string, readonly string[]> {
  const folded = new Map<string, readonly string[]>();
  for (const [written, plain] of Object.entries(spellings)) {
    const form = foldWords(written);
    if (form.length === 1) folded.set(form[0] as string, foldWords(plain));
  }
  return folded;
}

/** Spellings whose plain words the rules use, and known words of six letters or more with a double letter written once. */
function addSpellings(
  vocabulary: VocabularyBuilder,
  spellings: ReadonlyMap<string, readonly string[]>,
): void {
  for (const word of vocabulary.words()) {
    const single = word.replace(/([a-z])\1/g, '$1');
    if (single !== word && word.length >= 6 && !vocabulary.knows(single)) vocabulary.spelling(single, [word]);
  }
  for (const [written, plain] of spellings)
    if (plain.some((word) => vocabulary.knows(word))) vocabulary.spelling(written, plain);
}

/** Number words first, so that their symbols are together. */
function internNumbers(ruleSet: RuleSet, vocabulary: VocabularyBuilder): NumberSymbols {
  const values: number[] = [];
  for (const { values: words } of ruleSet.numbers)
    for (const [word, value] of Object.entries(words)) values[vocabulary.word(word) - FIRST_WORD] = value;
  const wordsEnd = vocabulary.size();
  const symbols = (words: (numbers: RuleSet['numbers'][number]) => readonly string[]) =>
    new Set(ruleSet.numbers.flatMap((numbers) => words(numbers).map((word) => vocabulary.word(word))));
  return {
    wordsEnd,
    values,
    joins: symbols((numbers) => numbers.joins),
    currencies: symbols((numbers) => numbers.currencies),
    hours: symbols((numbers) => numbers.hours),
    blanks: new Map([1, 2, 3].map((size) => [vocabulary.word('x'.repeat(size)), size])),
  };
}
