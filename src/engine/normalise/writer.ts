/** Writes tokens, with what stands before each. */
import type { Vocabulary } from '../match/vocabulary.ts';
import { DIGIT } from './fold.ts';
import type { Letters } from './letters.ts';
import { slotOfNumber } from './slots.ts';
import { DIGITS, SPACED, Tokens } from './tokens.ts';

/** The tokens of the text at hand, and what is known of them so far. */
export class Writer {
  readonly tokens: Tokens = new Tokens();
  /** What stands before the next token. */
  flags = 0;
  /** How many digits the text held, and how many number words. */
  digits = 0;
  numberWords = 0;
  /** Whether one of its words may stand for the sign of an address, and whether one has letters and digits. */
  hasSign = false;
  hasMixed = false;
  private readonly plainAt: Uint16Array;
  private readonly plain: Int32Array;
  /** For each symbol, its value as a number word, or -1. */
  private readonly numberValues: Int16Array;

  constructor({ plainAt, plain }: Vocabulary, numberValues: Int16Array) {
    this.plainAt = plainAt;
    this.plain = plain;
    this.numberValues = numberValues;
  }

  /** A word, or the plain words that it stands for. */
  push(symbol: number, start: number, end: number, size: number): void {
    const at = this.plainAt[symbol] as number;
    if (at !== 0) this.pushPlain(at, start, end, size);
    else this.pushAsIs(symbol, start, end, size);
    this.flags = 0;
  }

  private pushPlain(at: number, start: number, end: number, size: number): void {
    const count = this.plain[at] as number;
    for (let i = 1; i <= count; i++) {
      this.pushAsIs(this.plain[at + i] as number, start, end, size);
      this.flags = SPACED;
    }
  }

  /** A word that stands for itself. */
  pushAsIs(symbol: number, start: number, end: number, size: number): void {
    this.tokens.push(symbol, start, end, this.flags, size, -1);
    if ((this.numberValues[symbol] as number) >= 0) this.numberWords++;
  }

  /** The token `i`, an unknown word until now, is this one. */
  mend(i: number, symbol: number): void {
    this.tokens.symbol[i] = symbol;
    if ((this.numberValues[symbol] as number) >= 0) this.numberWords++;
  }

  /** The word that some of the letters are. */
  pushLetters(symbol: number, { starts, ends }: Letters, from: number, to: number): void {
    this.push(symbol, starts[from] as number, ends[to - 1] as number, to - from);
  }

  /** The number that some of the letters are. */
  pushNumber({ symbols, starts, ends }: Letters, from: number, to: number): void {
    let value = 0;
    for (let i = from; i < to; i++) value = Math.min(1e9, value * 10 + (symbols[i] as number) - DIGIT);
    const [start, end] = [starts[from] as number, ends[to - 1] as number];
    this.tokens.push(slotOfNumber(value), start, end, this.flags | DIGITS, to - from, value);
    this.digits += to - from;
    this.flags = 0;
  }
}
