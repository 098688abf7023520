/** Letters, digits and signs in one word: a number, a known word in leet, or pieces. */
import type { Vocabulary } from '../match/vocabulary.ts';
import { DIGIT, SYMBOLS, symbolToChar } from './fold.ts';
import { pushGlued } from './glued.ts';
import { isDrawn, leetLetters, SIGN } from './leet.ts';
import type { Letters } from './letters.ts';
import { pushSegments } from './pieces.ts';
import { exactWord, isDigit, LONGEST_WORD, lookUp, unleet } from './resolve.ts';
import { SHORTEST as SHORTEST_SOUND } from './sound.ts';
import { DIGITS, type Tokens } from './tokens.ts';
import type { Writer } from './writer.ts';

const LETTER_K = 10;
const LETTER_O = 14;
const EURO = 0x20ac;

/** @param isNames whether known words are searched for inside unknown pieces */
export function readMixed(letters: Letters, vocabulary: Vocabulary, isNames: boolean, writer: Writer): void {
  const { symbols, size } = letters;
  if (isNumber(letters)) {
    writer.pushNumber(letters, 0, size);
    return;
  }
  const symbol =
    wordWithDigits(letters, vocabulary) ||
    shortWord(letters, vocabulary, writer) ||
    (isNumberBeside(letters, vocabulary) || size < 3
      ? 0
      : unleet(vocabulary, symbols, size) || (isNames ? 0 : heardIn(letters, vocabulary)));
  if (symbol !== 0) {
    writer.pushLetters(symbol, letters, 0, size);
    return;
  }
  if (!isNames && readGluedLeet(letters, vocabulary, writer)) return;
  const between = wordBetweenSigns(letters, vocabulary);
  if (between !== 0) {
    writer.pushLetters(between, letters, 0, size);
    return;
  }
  for (let from = 0; from < size; ) {
    const to = endOfPiece(letters, from);
    const first = symbols[from] as number;
    if (isDigit(first)) writer.pushNumber(letters, from, to);
    else if (first < SYMBOLS) {
      const word = lookUp(vocabulary, symbols, from, to);
      if (word === 0 && isNames && to - from >= 4) pushSegments(letters, from, to, vocabulary, writer);
      else writer.pushLetters(word, letters, from, to);
    }
    from = to;
  }
}

/** Digits only; the letter o among them (`O6 39 7O`) is read as a zero. */
function isNumber({ symbols, size }: Letters): boolean {
  let zeros = 0;
  for (let i = 0; i < size; i++)
    if (symbols[i] === LETTER_O) zeros++;
    else if (!isDigit(symbols[i] as number)) return false;
  if (zeros === size) return false;
  if (zeros > 0) for (let i = 0; i < size; i++) if (symbols[i] === LETTER_O) symbols[i] = DIGIT;
  return true;
}

function wordWithDigits({ symbols, size }: Letters, { withDigits }: Vocabulary): number {
  if (withDigits.size === 0) return 0;
  let word = '';
  for (let i = 0; i < size; i++)
    word += (symbols[i] as number) < SYMBOLS ? symbolToChar(symbols[i] as number) : ' ';
  return withDigits.get(word) ?? 0;
}

const heard = new Uint16Array(LONGEST_WORD + 2);
const LETTER_E = 4;
const LETTER_I = 8;
const LETTER_N = 13;
const LETTER_U = 20;
const DIGIT_1 = DIGIT + 1;
/** What stands for a letter in words of two. */
const SHORT_LETTERS: ReadonlyMap<number, number> = new Map([
  [DIGIT, LETTER_O],
  [SIGN + EURO, LETTER_E],
  [SIGN + 64, 0],
  [SIGN + 36, 18],
]);
/** And at their end: `c3`, `l4`. */
const SHORT_ENDS: ReadonlyMap<number, number> = new Map([
  [DIGIT + 3, LETTER_E],
  [DIGIT + 4, 0],
]);
const IN: readonly number[] = [LETTER_I, LETTER_N];
const UN: readonly number[] = [LETTER_U, LETTER_N];
/** After an i: `combi1`. */
const EN: readonly number[] = [LETTER_E, LETTER_N];
const IEN: readonly number[] = [LETTER_I, LETTER_E, LETTER_N];
/** Fewer letters before a 1 that is said are a count: `no1`. */
const FEWEST_BEFORE_ONE = 2;
const FEWEST_BETWEEN = 2;

/** `bl0k`, `r3fl3chi`: digits for letters in a word that is spelled by ear; and `cous1`, `rej01`: a 1 at the end that is said as in French. */
function heardIn(letters: Letters, vocabulary: Vocabulary): number {
  const { symbols, size } = letters;
  const { sounds } = vocabulary;
  if (!sounds.any || size > LONGEST_WORD - 1) return 0;
  const isSaid = symbols[size - 1] === DIGIT_1 && size > FEWEST_BEFORE_ONE;
  for (let i = 0; i < size; i++) {
    const symbol = symbols[i] as number;
    if (symbol >= DIGIT && i > 0 && (symbols[i - 1] as number) >= DIGIT && !(isSaid && i === size - 1))
      return 0;
    heard[i] = leetLetters(symbol)[0] as number;
  }
  if (isSaid)
    for (const ending of symbols[size - 2] === LETTER_I ? [EN] : [IN, UN, IEN]) {
      heard.set(ending, size - 1);
      const end = size - 1 + ending.length;
      const found = exactWord(vocabulary, heard, 0, end) || sounds.find(heard, 0, end);
      if (found) return found;
    }
  // A digit at the end alone is a count: `wire3`.
  else if ((symbols[0] as number) < DIGIT && size >= SHORTEST_SOUND && hasSignBefore(letters, size - 1))
    return sounds.find(heard, 0, size);
  return 0;
}

/** `0n`, `t@`, `€t`: in words of two, a nought and these signs alone stand for letters, but `2 m€` and `k€` are sums. */
function shortWord({ symbols, size }: Letters, vocabulary: Vocabulary, { tokens }: Writer): number {
  if (size !== 2) return 0;
  const [first, second] = [symbols[0] as number, symbols[1] as number];
  if (second === SIGN + EURO && (first === LETTER_K || isNumberAt(tokens, tokens.length - 1))) return 0;
  const word = [
    SHORT_LETTERS.get(first) ?? first,
    SHORT_ENDS.get(second) ?? SHORT_LETTERS.get(second) ?? second,
  ];
  return exactWord(vocabulary, word, 0, 2);
}

function isNumberAt({ flags }: Tokens, at: number): boolean {
  return at >= 0 && ((flags[at] as number) & DIGITS) !== 0;
}

/** `p|h|o|t|o`, `ph👻oto`: one sign again and again, or an emoji, stands for no letter. */
function wordBetweenSigns({ symbols, size }: Letters, vocabulary: Vocabulary): number {
  const signs = symbols.subarray(0, size).filter((symbol) => symbol >= SYMBOLS);
  const [sign] = signs;
  if (sign === undefined || signs.some((other) => other !== sign)) return 0;
  if (signs.length < FEWEST_BETWEEN && !isDrawn(sign)) return 0;
  const word = symbols.subarray(0, size).filter((symbol) => symbol < SYMBOLS);
  return exactWord(vocabulary, word, 0, word.length);
}

function hasSignBefore({ symbols }: Letters, end: number): boolean {
  for (let i = 0; i < end; i++) if ((symbols[i] as number) >= DIGIT) return true;
  return false;
}

/** `h0wold`: lone digits inside letters, and several words once they are letters. */
function readGluedLeet(letters: Letters, vocabulary: Vocabulary, writer: Writer): boolean {
  const { symbols, size } = letters;
  const written = symbols.slice(0, size);
  for (let i = 0; i < size; i++) {
    if ((written[i] as number) < DIGIT) continue;
    if (i === 0 || (written[i - 1] as number) >= DIGIT || (written[i + 1] ?? DIGIT) >= DIGIT) return false;
    // Put back below where no words come out.
    symbols[i] = leetLetters(written[i] as number)[0] as number;
  }
  if (pushGlued(letters, vocabulary, writer)) return true;
  symbols.set(written);
  return false;
}

/** `14ans` and `lea14` are a number beside a word, while `s3cret` is one word. */
function isNumberBeside(letters: Letters, vocabulary: Vocabulary): boolean {
  const { symbols, size } = letters;
  const cut = endOfPiece(letters, 0);
  if (cut === size) return false;
  const digitsEnd = endOfPiece(letters, cut);
  // `girl13bored`: two digits after a word are a number, whatever follows.
  if (digitsEnd < size)
    return (
      cut >= 3 &&
      isDigit(symbols[cut] as number) &&
      digitsEnd - cut === 2 &&
      // `asl33p`
      size - digitsEnd > 1 &&
      exactWord(vocabulary, symbols, 0, cut) !== 0
    );
  // `0ur`, `01d` are words: no count begins with a nought.
  if (symbols[0] === DIGIT) return false;
  if (isDigit(symbols[0] as number)) return lookUp(vocabulary, symbols, cut, size) !== 0;
  return size - cut > 1 && lookUp(vocabulary, symbols, 0, cut) !== 0;
}

/** Where the run of letters, of digits, or of one sign that begins at `from` ends. */
function endOfPiece({ symbols, size }: Letters, from: number): number {
  const kind = pieceKind(symbols[from] as number);
  let to = from + 1;
  while (to < size && kind !== SIGN_PIECE && pieceKind(symbols[to] as number) === kind) to++;
  return to;
}

const SIGN_PIECE = 2;

/** Letters, digits, or a sign, which is always a piece of its own. */
function pieceKind(symbol: number): number {
  return symbol >= SYMBOLS ? SIGN_PIECE : symbol >= DIGIT ? 1 : 0;
}
