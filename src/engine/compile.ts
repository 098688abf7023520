/** From rules to what reads one kind of text. Runs when the extension is built, in tools, and for packs from outside. */

import type { CompiledText, NumberWordSymbols, Owner, Role } from './compiled.ts';
import { compileCues, wordsOf } from './cues/index.ts';
import type { Rules } from './index.ts';
import { compilePhrases, type Phrase } from './match/compile-phrases.ts';
import { type Part, PhraseError, parsePhrase } from './match/parse-phrase.ts';
import { ACCENT_MARK, FIRST_WORD, LONGEST_BY_ACCENT } from './match/symbols.ts';
import { growParts, growTree, type Tree } from './match/tree.ts';
import { createVocabularyBuilder, type VocabularyBuilder } from './match/vocabulary-builder.ts';
import { readWords } from './match/word-list.ts';
import { foldWords } from './normalise/fold.ts';
import { soundOfWord } from './normalise/sound.ts';
import type { Pack, RuleSet, TextKind } from './rule-set.ts';
import { sortWords } from './sort-words.ts';
import { compileTalks } from './talk/index.ts';

/** Rules for `createEngine`; each kind of text is compiled when asked for, and may then throw a PhraseError. */
export function compileRules(ruleSet: RuleSet): Rules {
  const texts = new Map<TextKind, CompiledText>();
  const text = (kind: TextKind) => {
    const compiled = texts.get(kind) ?? compileText(ruleSet, kind);
    texts.set(kind, compiled);
    return compiled;
  };
  const { levels, cues, nameCues, talks } = ruleSet;
  const words = (kind: TextKind = 'message') => readWords(text(kind).words);
  return {
    levels,
    text,
    ...(cues && { cues: () => compileCues(cues, words()) }),
    ...(nameCues && { nameCues: (kind) => compileCues(nameCues[kind], words(kind)) }),
    ...(talks && { talks: () => compileTalks(talks, words(), Object.keys(cues?.classes ?? {})) }),
  };
}

/** Every kind of text, compiled. */
export function compileTexts(ruleSet: RuleSet): Record<TextKind, CompiledText> {
  return {
    message: compileText(ruleSet, 'message'),
    room: compileText(ruleSet, 'room'),
    member: compileText(ruleSet, 'member'),
    draft: compileText(ruleSet, 'draft'),
  };
}

/** @throws PhraseError naming the rule, when a phrase cannot be read */
export function compileText(ruleSet: RuleSet, kind: TextKind): CompiledText {
  const vocabulary = createVocabularyBuilder();
  const numbers = internNumbers(ruleSet, vocabulary);
  const spellings = foldSpellings(ruleSet.spellings);
  const rules: CompiledText['rules'][number][] = [];
  const contexts: CompiledText['contexts'][number][] = [];
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
      const { id, sign, from = 'them', data, weak, tells, to } = rule;
      const kept = {
        id,
        sign,
        from,
        ...(data && { data }),
        ...(weak && { weak }),
        ...(tells && { tells }),
        ...(to && { to }),
      };
      const number = rules.push(kept) - 1;
      add('evidence', number, id, rule.phrases);
      if (rule.except) add('except', number, id, rule.except);
      if (rule.unless) add('unless', number, id, rule.unless);
    }
    for (const { id, cancels, from, phrases: texts, in: kinds = ['message'] } of pack.contexts ?? [])
      if (kinds.includes(kind))
        add('context', contexts.push({ id, cancels, ...(from && { from }) }) - 1, id, texts);
  }

  // Phrases of names are few: what cues weigh there, no phrase may hold.
  if ((kind === 'room' || kind === 'member') && ruleSet.nameCues)
    for (const word of wordsOf(ruleSet.nameCues[kind])) vocabulary.word(word);
  const compiled = compilePhrases(phrases, vocabulary, ruleSet.common);
  const written = internSpellings(vocabulary, spellings);
  return sortWords({
    mode: kind === 'draft' ? 'draft' : kind === 'room' || kind === 'member' ? 'names' : 'text',
    words: vocabulary.list(),
    spellings: written,
    heard: heardWords(ruleSet, vocabulary, compiled.uses),
    numbers,
    phrases: compiled,
    owners,
    rules,
    contexts,
  });
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
  ruleSet: Pick<RuleSet, 'words' | 'numbers'>,
  pack: Pack,
  spellings: ReadonlyMap<string, readonly string[]>,
): (phrase: string) => Tree[] {
  const sets = new Map<string, Tree>();
  // A number is read by its value, however it is written.
  const numbers = new Map(ruleSet.numbers.flatMap(({ values }) => Object.entries(values)));
  const spell = (word: string) => {
    const value = numbers.get(word);
    return value === undefined ? (spellings.get(word) ?? [word]) : [String(value)];
  };
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

/** Everyday spellings as texts are folded: written form → plain words. */
export function foldSpellings(spellings: RuleSet['spellings']): ReadonlyMap<string, readonly string[]> {
  const folded = new Map<string, readonly string[]>();
  for (const [written, plain] of Object.entries(spellings)) {
    const form = foldWords(written);
    if (form.length !== 1) continue;
    // `lé` is `les` where the accent is written, while `le` stays what it is.
    const isByAccent = (form[0] as string).length <= LONGEST_BY_ACCENT && /[à-ÿ]$/.test(written);
    folded.set(isByAccent ? `${form[0]}${ACCENT_MARK}` : (form[0] as string), foldWords(plain));
  }
  return folded;
}

/** The words of phrases in languages that are known by their sound too; of those that sound alike, the most used. */
function heardWords(
  ruleSet: RuleSet,
  vocabulary: VocabularyBuilder,
  uses: ReadonlyMap<number, number>,
): number[] {
  const words = new Set<number>();
  for (const pack of ruleSet.packs) {
    if (!ruleSet.heard.includes(pack.language)) continue;
    const phrases = [...(pack.rules ?? []), ...(pack.contexts ?? [])].flatMap(({ phrases }) => phrases);
    const sets = Object.values({ ...ruleSet.words[pack.language], ...pack.words }).flat();
    for (const word of [...phrases, ...sets].flatMap((text) => text.match(/[a-z]{4,}(?!\*)\b/g) ?? []))
      if (vocabulary.knows(word)) words.add(vocabulary.word(word));
  }
  const bySound = new Map<number, number>();
  const isMoreUsed = (a: number, b: number) =>
    (uses.get(a) ?? 0) > (uses.get(b) ?? 0) || (uses.get(a) === uses.get(b) && a < b);
  const texts = vocabulary.list();
  for (const word of words) {
    const sound = soundOfWord(texts[word - FIRST_WORD] as string);
    const other = bySound.get(sound);
    if (sound !== 0 && (other === undefined || isMoreUsed(word, other))) bySound.set(sound, word);
  }
  return [...bySound.values()];
}

/** Spellings whose plain words the rules use. */
function internSpellings(
  vocabulary: VocabularyBuilder,
  spellings: ReadonlyMap<string, readonly string[]>,
): [written: number, plain: number[]][] {
  const used = new Map<string, readonly string[]>();
  for (const [written, plain] of spellings)
    if (plain.some((word) => vocabulary.knows(word))) used.set(written, plain);
  const symbolsOf = (plain: readonly string[]) =>
    plain.map((word) => (vocabulary.knows(word) ? vocabulary.word(word) : 0));
  const known = [...used].map(([written, plain]) => [written, symbolsOf(plain)] as const);
  for (const [written] of known) if (written.endsWith(ACCENT_MARK)) vocabulary.word(written.slice(0, -1));
  return known.map(([written, plain]) => [vocabulary.word(written), plain]);
}

function internNumbers(ruleSet: RuleSet, vocabulary: VocabularyBuilder): NumberWordSymbols {
  const values = new Map<number, number>();
  for (const { values: words } of ruleSet.numbers)
    for (const [word, value] of Object.entries(words)) values.set(vocabulary.word(word), value);
  const symbols = (words: (numbers: RuleSet['numbers'][number]) => readonly string[]) =>
    ruleSet.numbers.flatMap((numbers) => words(numbers).map((word) => vocabulary.word(word)));
  return {
    values: [...values],
    joins: symbols((numbers) => numbers.joins),
    currencies: symbols((numbers) => numbers.currencies),
    hours: ruleSet.numbers.flatMap(({ hours }) =>
      Object.entries(hours).map(([word, most]) => [vocabulary.word(word), most] as const),
    ),
    one: vocabulary.word('un'),
    blanks: [1, 2, 3].map((size) => vocabulary.word('x'.repeat(size))),
  };
}
