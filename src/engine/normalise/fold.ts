/**
 * What a character counts as: one of 26 letters, one of 10 digits, or a kind of separator. Case, accents,
 * full-width forms and letters that only look Latin are undone here, one UTF-16 unit at a time.
 */
import { LOOK_ALIKES } from './look-alikes.ts';

/** 0–25 are the letters a–z, 26–35 the digits 0–9. */
export const DIGIT = 26;
export const SYMBOLS = 36;
/** Not there at all: zero-width and combining characters, soft hyphens, variation selectors. */
export const SKIP = 36;
export const SPACE = 37;
export const NEWLINE = 38;
/** Ends a sentence when a space follows: full stop, exclamation mark, ellipsis, semicolon. */
export const STOP = 39;
export const QUESTION = 40;
/** Any other sign: punctuation, symbols, emoji. */
export const OTHER = 41;
/** One character for two letters: œ, æ, ß. */
export const PAIR = 42;
/** Needs `foldWide`: surrogates and rare blocks. */
export const WIDE = 43;

const TABLE_SIZE = 0x2c80;
const TABLE = makeTable();

/** The class of the UTF-16 unit `code`. */
export function fold(code: number): number {
  if (code < TABLE_SIZE) return TABLE[code] as number;
  if (code >= 0xff01 && code <= 0xff5e) return TABLE[code - 0xfee0] as number;
  if (code >= 0xfe00 && code <= 0xfe0f) return SKIP;
  if (code === 0xfeff) return SKIP;
  return code >= 0xd800 && code <= 0xdbff ? WIDE : OTHER;
}

/** The class of a character outside the basic plane: mathematical and enclosed letters are letters, the rest are signs. */
export function foldWide(codePoint: number): number {
  if (codePoint >= 0x1d400 && codePoint <= 0x1d7ff)
    return foldPlain(String.fromCodePoint(codePoint).normalize('NFKD'));
  if (codePoint >= 0x1f130 && codePoint <= 0x1f149) return codePoint - 0x1f130;
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return codePoint - 0x1f150;
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return codePoint - 0x1f170;
  if (codePoint >= 0x1f110 && codePoint <= 0x1f129) return codePoint - 0x1f110;
  if (codePoint >= 0xe0000 && codePoint <= 0xe01ef) return SKIP;
  return OTHER;
}

/** The two letters of a PAIR character. */
export function pairOf(code: number): readonly [number, number] {
  if (code === 0xdf || code === 0x1e9e) return [18, 18];
  return code === 0xe6 || code === 0xc6 ? [0, 4] : [14, 4];
}

/** `text` in plain letters, digits and single spaces, as the matcher sees it. For compiling rules, not for pages. */
export function foldWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const kind = code > 0xffff ? foldWide(code) : fold(code);
    if (kind < SYMBOLS) word += symbolToChar(kind);
    else if (kind === PAIR) word += pairOf(code).map(symbolToChar).join('');
    else if (kind !== SKIP && word) {
      words.push(word);
      word = '';
    }
  }
  if (word) words.push(word);
  return words;
}

/** The letter or digit that a class stands for. */
export function symbolToChar(symbol: number): string {
  return String.fromCharCode(symbol < DIGIT ? 97 + symbol : 48 + symbol - DIGIT);
}

function foldPlain(decomposed: string): number {
  const code = decomposed.codePointAt(0) as number;
  return code < 0x80 ? (TABLE[code] as number) : OTHER;
}

function makeTable(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE).fill(OTHER);
  const range = (from: number, to: number, kind: number) => table.fill(kind, from, to + 1);
  for (let i = 0; i < 26; i++) table[65 + i] = table[97 + i] = i;
  for (let i = 0; i < 10; i++) table[48 + i] = DIGIT + i;
  // Accented Latin letters: whatever Unicode says their base letter is.
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
    [0x2460, 0x24ea],
    [0x2070, 0x209c],
    [0x2b0, 0x2b8],
    [0x1d2c, 0x1d6a],
    [0x2100, 0x214f],
  ] as const)
    for (let code = from; code <= to; code++) {
      const base = String.fromCharCode(code).normalize('NFKD').charCodeAt(0);
      if (base < 0x80 && (table[base] as number) < SYMBOLS) table[code] = table[base] as number;
    }
  for (const [letter, characters] of Object.entries(LOOK_ALIKES))
    for (const character of characters) table[character.charCodeAt(0)] = letter.charCodeAt(0) - 97;
  // In parentheses, each as one character.
  for (let i = 0; i < 26; i++) table[0x249c + i] = i;
  for (const code of [0xc6, 0xe6, 0x152, 0x153, 0xdf, 0x1e9e]) table[code] = PAIR;
  for (const code of [0x09, 0x20, 0xa0, 0x1680, 0x202f, 0x205f]) table[code] = SPACE;
  range(0x2000, 0x200a, SPACE);
  for (const code of [0x0a, 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]) table[code] = NEWLINE;
  for (const character of '.!;…') table[character.charCodeAt(0)] = STOP;
  for (const character of '?¿؟') table[character.charCodeAt(0)] = QUESTION;
  range(0x300, 0x36f, SKIP);
  range(0x200b, 0x200f, SKIP);
  range(0x202a, 0x202e, SKIP);
  range(0x2060, 0x206f, SKIP);
  range(0x20d0, 0x20f0, SKIP);
  range(0x1ab0, 0x1aff, SKIP);
  range(0x483, 0x489, SKIP);
  for (const code of [0xad, 0x34f, 0x61c, 0x180e, 0x115f, 0x1160]) table[code] = SKIP;
  return table;
}
