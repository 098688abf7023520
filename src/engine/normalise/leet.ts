/** Digits and signs that stand for letters inside words: `ph0to`, `p@rents`, `$nap`. */
import { DIGIT } from './fold.ts';

const letter = (character: string) => character.charCodeAt(0) - 97;

/** For each digit, the letters that it may stand for, the likeliest first. */
const DIGIT_LETTERS: readonly (readonly number[])[] = [
  [letter('o')],
  [letter('i'), letter('l')],
  [letter('z')],
  [letter('e')],
  [letter('a')],
  [letter('s')],
  [letter('g'), letter('b')],
  [letter('t')],
  [letter('b'), letter('a')],
  [letter('g')],
];

/** What is drawn round is an o inside a word; which emoji it is makes no difference. Any other one is some vowel, or stands between letters. */
const ROUND = '⭕';
const DRAWN = '★';
const ROUND_SIGNS = '°•○●◉◯⚪⚫⚽⚾';
const ROUND_EMOJI = new Set(
  Array.from('🔴🟠🟡🟢🔵🟣🟤🌕🌐🍩🎾🏀🏐', (emoji) => emoji.codePointAt(0) as number),
);

const SIGN_LETTERS: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries({
    '@': 'a',
    $: 's',
    '€': 'e',
    '!': 'i',
    '|': 'li',
    '+': 't',
    '(': 'c',
    '£': 'le',
    '¢': 'c',
    '¥': 'y',
    '§': 's',
    ...Object.fromEntries(Array.from(ROUND + ROUND_SIGNS, (sign) => [sign, 'o'])),
    '✖': 'x',
    '❌': 'x',
    '*': 'uaeoi',
    [DRAWN]: 'aeoiuy',
  }).map(([sign, letters]) => [sign.charCodeAt(0), [...letters].map(letter)]),
);

/** What a scanner keeps for a sign inside a word; real symbols stop at 35. */
export const SIGN = 64;

/** Whether the UTF-16 unit may stand for a letter. */
export function isLeetSign(code: number): boolean {
  return SIGN_LETTERS.has(code);
}

/** The UTF-16 unit of the sign that an emoji counts as. */
export function signOfEmoji(codePoint: number): number {
  return (ROUND_EMOJI.has(codePoint) ? ROUND : DRAWN).charCodeAt(0);
}

/** Whether the UTF-16 unit is what round emoji count as. */
export function isRound(code: number): boolean {
  return code === ROUND.charCodeAt(0);
}

/** Whether a kept symbol is an emoji, of which one between two letters is enough to be none of them. */
export function isDrawn(symbol: number): boolean {
  return symbol === SIGN + DRAWN.charCodeAt(0) || symbol === SIGN + ROUND.charCodeAt(0);
}

/** The letters that a kept symbol may stand for. A letter stands for itself. */
export function leetLetters(symbol: number): readonly number[] {
  if (symbol >= SIGN) return SIGN_LETTERS.get(symbol - SIGN) ?? [];
  return symbol >= DIGIT ? (DIGIT_LETTERS[symbol - DIGIT] as readonly number[]) : [symbol];
}
