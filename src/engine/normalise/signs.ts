/** Signs that say an age without a word: `-18`, `<16`, `18+`, `+18`. */

const MINUS = 45;
const LESS = 60;
export const PLUS = 43;

/** What a sign counts as: no single letter, of which words may be spelled. */
export const SIZE_OF_WORD = 4;

/** Whether the sign at `at` says that an age is below or above the number beside it. */
export function isSignOfAge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === PLUS) return isDigit(text, at - 1) || isDigit(text, at + 1);
  if (code !== MINUS && code !== LESS) return false;
  const next = code === LESS && text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
  // `13 -17` is a range, `-50 %` a price, `-15°` the weather.
  return (
    /^(?:\s?de\s)?\d\d(?!\d|\s?[%°€$£])/.test(text.slice(next, next + 9)) &&
    !/[\p{L}\d]$|\d\s$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
