import type { CompiledText } from './compiled.ts';
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
  /**
   * The matches in `text`, and its tokens in `tokens`; both until the next text is read. Exceptions and frames are looked for only where
   * there is evidence, or where `all` is asked.
   */
  read(text: string, all?: boolean): Matches;
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
  const matches = new Matches();
  const report = (owner: number, first: number, last: number) => matches.add(owner, first, last);
  return {
    rules,
    contexts,
    owners,
    tokens: scanner.tokens,
    read(text, all = false) {
      matches.length = 0;
      scanner.scan(text);
      const { digits, numberWords } = scanner.found;
      if (digits > 0 || numberWords > 0) readNumbers(text, scanner.tokens, symbols, digits, numberWords);
      joinData(text, scanner.tokens, scanner.found, isDraft);
      if (isDraft) markNames(text, scanner.tokens);
      match(scanner.tokens, report, all);
      return matches;
    },
  };
}

/** A birth year is a number too, and so is one that phrases name by its digits. */
function countBirthYears({ broader, named }: Vocabulary, year: number): void {
  broader[SLOT.birthYear] = SLOT.number;
  for (const [value, symbol] of named) if (isBirthYear(value, year)) broader[symbol] = SLOT.birthYear;
}
