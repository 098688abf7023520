import type { CompiledText, Owner } from './compiled.ts';
import { createMatcher } from './match/matcher.ts';
import { createVocabulary } from './match/vocabulary.ts';
import { joinData } from './normalise/data.ts';
import { createScanner } from './normalise/scan.ts';
import { readNumbers } from './normalise/slots.ts';
import type { Tokens } from './normalise/tokens.ts';

/** Reads one kind of text: its tokens, then each match. */
export interface TextReader extends Pick<CompiledText, 'rules' | 'contexts' | 'owners'> {
  read(text: string, report: (owner: Owner, firstToken: number, lastToken: number) => void): Tokens;
}

export function createTextReader(compiled: CompiledText): TextReader {
  const { numbers, owners, rules, contexts } = compiled;
  const vocabulary = createVocabulary(compiled.words, compiled.spellings);
  const match = createMatcher(compiled.phrases, vocabulary.size);
  const scanner = createScanner(vocabulary, numbers.wordsEnd, compiled.mode);
  const symbols = {
    wordsEnd: numbers.wordsEnd,
    values: numbers.values,
    joins: new Set(numbers.joins),
    currencies: new Set(numbers.currencies),
    hours: new Set(numbers.hours),
    blanks: new Map(numbers.blanks.map((symbol, i) => [symbol, i + 1])),
  };
  return {
    rules,
    contexts,
    owners,
    read(text, report) {
      scanner.scan(text);
      if (scanner.digits > 0 || scanner.numberWords > 0) readNumbers(text, scanner.tokens, symbols);
      joinData(text, scanner.tokens, scanner.digits);
      match(scanner.tokens, (owner, first, last) => report(owners[owner] as Owner, first, last));
      return scanner.tokens;
    },
  };
}
