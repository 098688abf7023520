import { FIRST_WORD } from './symbols.ts';

/** Gives each word and stem of the rules its symbol. */
export interface VocabularyBuilder {
  /** The symbol of a folded word; the same each time. */
  word(word: string): number;
  /** The symbol of a stem: any word that begins with these letters. */
  stem(stem: string): number;
  knows(word: string): boolean;
  /** How many letters a symbol's text has; 3 for a slot. */
  lengthOf(symbol: number): number;
  /** One more than the greatest symbol. */
  size(): number;
  /** The text of each symbol from FIRST_WORD on; a stem ends with a star. */
  list(): readonly string[];
}

/** A vocabulary without words. */
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
  return {
    word: intern,
    stem: (stem) => intern(`${stem}*`),
    knows: (word) => symbols.has(word),
    lengthOf: (symbol) => texts[symbol - FIRST_WORD]?.replace('*', '').length ?? 3,
    size: () => FIRST_WORD + texts.length,
    list: () => texts,
  };
}
