import { FIRST_WORD } from './vocabulary.ts';

/** Gives each word and stem of the rules its symbol. */
export interface VocabularyBuilder {
  /** The symbol of a folded word; the same each time. */
  word(word: string): number;
  /** The symbol of a stem: any word that begins with these letters. */
  stem(stem: string): number;
  knows(word: string): boolean;
  /** Whether the word begins with a stem. */
  hasStemOf(word: string): boolean;
  /** For each symbol, the stem symbols that it also counts as. */
  stemsOf(symbol: number): readonly number[];
  /** How many letters a symbol's text has; 3 for a slot. */
  lengthOf(symbol: number): number;
  /** One more than the greatest symbol. */
  size(): number;
  /** Numbers that phrases name by their digits, with their symbols. */
  numbers(): readonly (readonly [value: number, symbol: number])[];
  /** The text of each symbol from FIRST_WORD on; a stem ends with a star. */
  list(): readonly string[];
}

export function createVocabularyBuilder(): VocabularyBuilder {
  const symbols = new Map<string, number>();
  const texts: string[] = [];
  const intern = (text: string): number => {
    let symbol = symbols.get(text);
    if (symbol === undefined) {
      symbol = FIRST_WORD + texts.length;
      symbols.set(text, symbol);
      texts.push(text);
    }
    return symbol;
  };
  const stemsIn = (text: string): number[] => {
    const found: number[] = [];
    for (let length = 1; length <= text.length; length++) {
      const stem = symbols.get(`${text.slice(0, length)}*`);
      if (stem !== undefined) found.push(stem);
    }
    return found;
  };
  return {
    word: intern,
    stem: (stem) => intern(`${stem}*`),
    knows: (word) => symbols.has(word),
    hasStemOf: (word) => stemsIn(word).length > 0,
    stemsOf: (symbol) => stemsIn(texts[symbol - FIRST_WORD]?.replace('*', '') ?? ''),
    lengthOf: (symbol) => texts[symbol - FIRST_WORD]?.replace('*', '').length ?? 3,
    size: () => FIRST_WORD + texts.length,
    numbers: () =>
      texts.flatMap((text, i) => (/^\d+$/.test(text) ? [[Number(text), FIRST_WORD + i] as const] : [])),
    list: () => texts,
  };
}
