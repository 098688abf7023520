/** The folded letters of a part of a text, with where each came from: what is looked at when a word is not known as it stands. */
import { DIGIT, fold, foldWide, PAIR, pairOf, SYMBOLS, WIDE } from './fold.ts';
import { isLeetSign, SIGN } from './leet.ts';
import { LONGEST_WORD } from './resolve.ts';

export class Letters {
  size = 0;
  /** Letters, digits, and signs that may stand for letters. */
  readonly symbols: Uint16Array = new Uint16Array(LONGEST_WORD);
  /** UTF-16 offsets into the text. */
  readonly starts: Int32Array = new Int32Array(LONGEST_WORD);
  readonly ends: Int32Array = new Int32Array(LONGEST_WORD);

  /** Folds the text from `from` to before `to`, LONGEST_WORD letters of it at most. */
  collect(text: string, from: number, to: number): void {
    this.size = 0;
    for (let at = from; at < to && this.size < LONGEST_WORD; at++) {
      const unit = text.charCodeAt(at);
      const symbol = fold(unit);
      if (symbol < SYMBOLS) this.keep(symbol, at, at + 1);
      else if (symbol === PAIR) for (const letter of pairOf(unit)) this.keep(letter, at, at + 1);
      else if (symbol === WIDE) {
        const wide = foldWide(text.codePointAt(at) as number);
        if (wide < SYMBOLS) this.keep(wide, at, at + 2);
        at++;
      } else if (isLeetSign(unit) && isLetterAt(text, at + 1)) this.keep(SIGN + unit, at, at + 1);
    }
  }

  /** How often one of them stands in a row, at most. */
  longestRun(): number {
    let longest = 0;
    for (let i = 0, run = 0; i < this.size; i++) {
      run = i > 0 && this.symbols[i] === this.symbols[i - 1] ? run + 1 : 1;
      if (run > longest) longest = run;
    }
    return longest;
  }

  private keep(symbol: number, start: number, end: number): void {
    if (this.size === LONGEST_WORD) return;
    const i = this.size++;
    this.symbols[i] = symbol;
    this.starts[i] = start;
    this.ends[i] = end;
  }
}

/** Whether a letter stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && fold(text.charCodeAt(at)) < DIGIT;
}
