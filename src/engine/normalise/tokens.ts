/** The words of one text, in columns, so that reading a message makes no garbage. One buffer is used again for each text. */
import { widen } from '../column.ts';

/** White space, or the beginning of the text, stands before this token. */
export const SPACED = 1;
/** A sentence ends before this token. */
export const BREAK = 2;
/** A question mark follows this token. */
export const ASKED = 4;
/** A number written in digits. */
export const DIGITS = 8;
/** More than one white space stands before this token. */
export const APART = 16;

/** The tokens of one text. More room is made when they need it, and kept. */
export class Tokens {
  length = 0;
  /** What the token stands for: 0 for an unknown word. */
  symbol: Int32Array = new Int32Array(256);
  /** UTF-16 offsets into the original text. */
  start: Int32Array = new Int32Array(256);
  end: Int32Array = new Int32Array(256);
  flags: Uint8Array = new Uint8Array(256);
  /** How many letters or digits it has. */
  size: Int32Array = new Int32Array(256);
  /** A number's value, -1 for anything else. Numbers of 10 digits and more all count as 1e9. */
  value: Int32Array = new Int32Array(256);

  push(symbol: number, start: number, end: number, flags: number, size: number, value: number): void {
    if (this.length === this.symbol.length) this.grow();
    const i = this.length++;
    this.symbol[i] = symbol;
    this.start[i] = start;
    this.end[i] = end;
    this.flags[i] = flags;
    this.size[i] = size;
    this.value[i] = value;
  }

  /** What `push` needs to write the token `i` again. */
  at(i: number): Parameters<Tokens['push']> {
    return [this.symbol, this.start, this.end, this.flags, this.size, this.value].map(
      (column) => column[i] as number,
    ) as Parameters<Tokens['push']>;
  }

  /** Writes at `to` one token that stands for those from `from` to before `until`; `to` ≤ `from`. */
  join(to: number, from: number, until: number, symbol: number, value: number): void {
    const last = until - 1;
    this.symbol[to] = symbol;
    this.value[to] = value;
    this.start[to] = this.start[from] as number;
    this.end[to] = this.end[last] as number;
    this.size[to] = this.size[from] as number;
    this.flags[to] = ((this.flags[from] as number) & ~ASKED) | ((this.flags[last] as number) & ASKED);
  }

  private grow(): void {
    this.symbol = widen(this.symbol);
    this.start = widen(this.start);
    this.end = widen(this.end);
    this.size = widen(this.size);
    this.value = widen(this.value);
    const flags = new Uint8Array(this.flags.length * 2);
    flags.set(this.flags);
    this.flags = flags;
  }
}
