/** The folded letters of a part of a text, with where each came from: what is looked at when a word is not known as it stands. */
import { DIGIT, fold, foldWide, PAIR, pairOf, SYMBOLS, WIDE } from './fold.ts';
import { isLeetSign, isRound, SIGN, signOfEmoji } from './leet.ts';
import { LONGEST_WORD } from './resolve.ts';

const STAR = 42;
const DOLLAR = 36;
const EURO = 0x20ac;
const AT = 64;
const BAR = 124;
const DEGREE = 0xb0;
const OPEN = 40;
/** Says that what stands before it is drawn in colours. */
const VARIANT = 0xfe0f;
/** Signs that are drawn: from the geometric shapes on. */
const FIRST_DRAWN = 0x25a0;
/** `né(e)s`: what stands in parentheses within a word is letters of it. */
const ENDING_IN_PARENTHESES = /^\([a-z]{1,4}\)/i;

/** The letters that were collected last. */
export class Letters {
  size = 0;
  /** Letters, digits, and signs that may stand for letters. */
  readonly symbols: Uint16Array = new Uint16Array(LONGEST_WORD);
  /** UTF-16 offsets into the text. */
  readonly starts: Int32Array = new Int32Array(LONGEST_WORD);
  readonly ends: Int32Array = new Int32Array(LONGEST_WORD);

  /** Folds the text from `from` to before `to`, LONGEST_WORD letters of it at most. */
  collect(text: string, from: number, to: number): void {
    const { symbols, starts, ends } = this;
    let size = 0;
    for (let at = from; at < to && size < LONGEST_WORD; at++) {
      const unit = text.charCodeAt(at);
      let symbol = fold(unit);
      starts[size] = at;
      if (symbol >= SYMBOLS) {
        if (symbol === PAIR) {
          const [first, second] = pairOf(unit);
          symbols[size] = first;
          ends[size++] = at + 1;
          if (size === LONGEST_WORD) break;
          starts[size] = at;
          symbol = second;
        } else if (symbol === WIDE) {
          const emoji = emojiInWord(text, at);
          symbol = emoji === 0 ? foldWide(text.codePointAt(at) as number) : SIGN + emoji;
          at++;
        } else if (isSignInWord(text, at)) symbol = SIGN + unit;
        if (symbol >= SYMBOLS && symbol < SIGN) continue;
      }
      symbols[size] = symbol;
      ends[size++] = at + 1;
    }
    this.size = size;
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
}

/** Whether a sign inside a word stands for a letter; one star stands for a vowel, several (`s*e*c`) part letters. */
export function isSignInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isLeetSign(code)) return false;
  // `âg€`, `tof$`, and not `50€`; `ann€€`, `ca$$h`.
  if (code === EURO || code === DOLLAR)
    return isLetterAt(text, at + 1) || (isLetterAt(text, at - 1) && !isSum(text, at)) || isSecond(text, at);
  // `ph⭕t⭕`: what is round may stand at the end.
  if (code >= FIRST_DRAWN) return isLetterAt(text, at - 1);
  // `ph°t°`, and not `n°`.
  if (code === DEGREE && isLetterAt(text, at - 1) && !isLetterAt(text, at + 1))
    return text.charCodeAt(at - 2) === DEGREE;
  // `t@ c@m`, `m@1son`: at the end of a word, and before a digit in it.
  if (code === AT && isLetterAt(text, at - 1))
    return isEndOfWord(text, at + 1) || isLetterAt(text, at + (isDigitAt(text, at + 1) ? 2 : 1));
  // `fi||e`
  if (code === BAR && isLetterAt(text, at + 2) && text.charCodeAt(at + 1) === BAR) return true;
  if (!isLetterAt(text, at + 1)) return false;
  if (code === OPEN) return !ENDING_IN_PARENTHESES.test(text.slice(at, at + 6));
  return code !== STAR || ![at - 2, at - 1, at + 2].some((other) => text.charCodeAt(other) === STAR);
}

/** The sign that an emoji in a word counts as, or 0. Round ones may stand at the end. */
export function emojiInWord(text: string, at: number): number {
  if (!isLetterAt(text, at - 1)) return 0;
  const sign = signOfEmoji(text.codePointAt(at) as number);
  return isRound(sign) || isLetterAt(text, text.charCodeAt(at + 2) === VARIANT ? at + 3 : at + 2) ? sign : 0;
}

/** Whether a letter stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && fold(text.charCodeAt(at)) < DIGIT;
}

/** Whether the sign at `at` is the second of two, after a letter. */
export function isSecond(text: string, at: number): boolean {
  return text.charCodeAt(at) === text.charCodeAt(at - 1) && isLetterAt(text, at - 2);
}

/** `3O€`, `1OO€`: noughts that are letters. */
function isSum(text: string, end: number): boolean {
  return /(?<![a-z])\d[\do]*$/i.test(text.slice(Math.max(0, end - 6), end));
}

function isDigitAt(text: string, at: number): boolean {
  const symbol = at < text.length ? fold(text.charCodeAt(at)) : SYMBOLS;
  return symbol >= DIGIT && symbol < SYMBOLS;
}

/** What stands before white space, the end of the text, or what ends a sentence. */
function isEndOfWord(text: string, at: number): boolean {
  return at >= text.length || /[\s.,!?;:…]/.test(text.charAt(at));
}
