import type { CompiledText } from './compiled.ts';
import { ELEMENT, NONE } from './match/steps.ts';
import { FIRST_WORD } from './match/vocabulary.ts';

/**
 * The same rules with their words in alphabetical order (number words first, as they must be): a stem then comes before the words that
 * it covers, and what is alike stands together.
 */
export function sortWords(compiled: CompiledText): CompiledText {
  const { words, numbers, phrases, spellings } = compiled;
  const isNumber = (word: number) => FIRST_WORD + word < numbers.wordsEnd;
  const order = words
    .map((_, i) => i)
    .sort(
      (a, b) =>
        Number(isNumber(b)) - Number(isNumber(a)) || (isNumber(a) ? a - b : compare(words[a], words[b])),
    );
  const places: number[] = [];
  order.forEach((from, to) => {
    places[from] = to;
  });
  const move = (symbol: number) =>
    symbol < FIRST_WORD ? symbol : FIRST_WORD + (places[symbol - FIRST_WORD] as number);
  const moveCode = (code: number) => (code < 0 ? -move(-code) : code);
  return {
    ...compiled,
    words: order.map((word) => words[word] as string),
    heard: Array.from(compiled.heard, move),
    numbers: {
      ...numbers,
      joins: numbers.joins.map(move),
      currencies: numbers.currencies.map(move),
      hours: numbers.hours.map(move),
      one: move(numbers.one),
      blanks: numbers.blanks.map(move),
    },
    spellings: spellings.map(([written, plain]) => [move(written), plain.map(move)]),
    phrases: {
      ...phrases,
      values: Array.from(phrases.values, (value, step) =>
        phrases.kinds[step] === ELEMENT ? moveCode(value) : value,
      ),
      anchors: {
        ...phrases.anchors,
        code: Array.from(phrases.anchors.code, moveCode),
        also: Array.from(phrases.anchors.also, (need) => (need === NONE ? NONE : moveCode(need))),
      },
      sets: { starts: phrases.sets.starts, items: Array.from(phrases.sets.items, move) },
    },
  };
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
