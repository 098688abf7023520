import type { CompiledText } from './compiled.ts';
import type { Sign } from './finding.ts';
import { createMatcher } from './match/matcher.ts';
import { Matches } from './match/matches.ts';
import { SLOT } from './match/symbols.ts';
import { createVocabulary, type Vocabulary } from './match/vocabulary.ts';
import { joinData } from './normalise/data.ts';
import { markNames } from './normalise/names.ts';
import { createScanner } from './normalise/scan.ts';
import { isBirthYear, readNumbers } from './normalise/slots.ts';
import type { Tokens } from './normalise/tokens.ts';

/** Reads one kind of text. */
export interface TextReader extends Pick<CompiledText, 'rules' | 'contexts' | 'owners'> {
  readonly tokens: Tokens;
  /** The evidence in `text`, before anything is taken off, and its tokens in `tokens`; both until the next text is read. */
  read(text: string): Matches;
  /** What the text that was read last unsays: the frames in it, and the exceptions in it of these rules. Until it is asked again. */
  unsay(rules: Iterable<number>): Matches;
  /** The rules of a sign. */
  rulesOf(sign: Sign): readonly number[];
}

/** @param year the current one, or 0 where no year is to count as a birth year */
export function createTextReader(compiled: CompiledText, year = 0): TextReader {
  const { numbers, owners, rules, contexts } = compiled;
  const vocabulary = createVocabulary(compiled.words, compiled.known, compiled.spellings, compiled.heard);
  countBirthYears(vocabulary, year);
  const match = createMatcher(
    compiled.phrases,
    vocabulary.broader,
    (owner) => owners[owner]?.role === 'evidence',
  );
  const values = new Int16Array(vocabulary.broader.length).fill(-1);
  for (const [word, value] of numbers.values) values[word] = value;
  const isDraft = compiled.mode === 'draft';
  const scanner = createScanner(vocabulary, values, compiled.mode);
  const symbols = {
    values,
    joins: new Set(numbers.joins),
    currencies: new Set(numbers.currencies),
    hours: new Map(numbers.hours),
    year,
    one: numbers.one,
    named: vocabulary.named,
    blanks: new Map(numbers.blanks.map((symbol, i) => [symbol, i + 1])),
  };
  const evidence = new Matches();
  const reportEvidence = (owner: number, first: number, last: number) => evidence.add(owner, first, last);
  const unsaid = new Matches();
  const reportUnsaid = (owner: number, first: number, last: number) => unsaid.add(owner, first, last);
  const { wanted, ownersOf } = whoUnsays(owners, rules.length);
  const ofSign = new Map<Sign, number[]>();
  return {
    rules,
    contexts,
    owners,
    tokens: scanner.tokens,
    read(text) {
      evidence.length = 0;
      scanner.scan(text);
      const { digits, numberWords } = scanner.found;
      if (digits > 0 || numberWords > 0) readNumbers(text, scanner.tokens, symbols, digits, numberWords);
      joinData(text, scanner.tokens, scanner.found, isDraft);
      if (isDraft) markNames(text, scanner.tokens);
      match.first(scanner.tokens, reportEvidence);
      return evidence;
    },
    unsay(some) {
      unsaid.length = 0;
      for (const rule of some) for (const owner of ownersOf[rule] ?? NO_OWNER) wanted[owner] = 1;
      match.second(reportUnsaid, wanted);
      for (const rule of some) for (const owner of ownersOf[rule] ?? NO_OWNER) wanted[owner] = 0;
      return unsaid;
    },
    rulesOf(sign) {
      const known = ofSign.get(sign) ?? [...rules.keys()].filter((rule) => rules[rule]?.sign === sign);
      ofSign.set(sign, known);
      return known;
    },
  };
}

const NO_OWNER: readonly number[] = [];

/** Whose matches are wanted whatever the text says, the frames', and for each rule those that are where it saw something. */
function whoUnsays(
  owners: CompiledText['owners'],
  rules: number,
): { readonly wanted: Uint8Array; readonly ownersOf: readonly (readonly number[])[] } {
  const wanted = new Uint8Array(owners.length);
  const ownersOf = Array.from({ length: rules }, () => [] as number[]);
  owners.forEach(({ role, rule }, owner) => {
    if (role === 'context') wanted[owner] = 1;
    else if (role !== 'evidence') ownersOf[rule]?.push(owner);
  });
  return { wanted, ownersOf };
}

/** A birth year is a number too, and so is one that phrases name by its digits. */
function countBirthYears({ broader, named }: Vocabulary, year: number): void {
  broader[SLOT.birthYear] = SLOT.number;
  for (const [value, symbol] of named) if (isBirthYear(value, year)) broader[symbol] = SLOT.birthYear;
}
