import type { CompiledText } from './compiled.ts';
import { kindOf, numberOf, partOf, WORD } from './match/parts.ts';
import { FIRST_WORD } from './match/symbols.ts';
import { writeWords } from './match/word-list.ts';

/** Rules whose words are still a list, in the order in which they came. */
export type Unsorted = Omit<CompiledText, 'words' | 'known' | 'spellings'> & {
  readonly words: readonly string[];
  readonly spellings: readonly (readonly [written: number, plain: readonly number[]])[];
};

/**
 * The same rules with their words in alphabetical order: a stem then comes before the words that it covers, and what is alike stands
 * together.
 */
export function sortWords(compiled: Unsorted): CompiledText {
  const { words, numbers, phrases, spellings } = compiled;
  const order = words.map((_, i) => i).sort((a, b) => compare(words[a], words[b]));
  const places: number[] = [];
  order.forEach((from, to) => {
    places[from] = to;
  });
  const move = (symbol: number) =>
    symbol < FIRST_WORD ? symbol : FIRST_WORD + (places[symbol - FIRST_WORD] as number);
  const movePart = (part: number) => (kindOf(part) === WORD ? partOf(WORD, move(numberOf(part))) : part);
  return {
    ...compiled,
    words: writeWords(order.map((word) => words[word] as string)),
    known: words.map((_, word) => word),
    heard: Array.from(compiled.heard, move).sort((a, b) => a - b),
    numbers: {
      values: numbers.values.map(([word, value]) => [move(word), value] as const),
      joins: numbers.joins.map(move),
      currencies: numbers.currencies.map(move),
      hours: numbers.hours.map(([word, most]) => [move(word), most] as const),
      one: move(numbers.one),
      blanks: numbers.blanks.map(move),
    },
    spellings: spellings.flatMap(([written, plain]) => [move(written), plain.length, ...plain.map(move)]),
    phrases: {
      ...phrases,
      parts: Array.from(phrases.parts, movePart),
      apart: Array.from(phrases.apart, move).sort((a, b) => a - b),
      sets: { ...phrases.sets, items: Array.from(phrases.sets.items, move) },
    },
  };
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
