import { slotOfNumber } from './slots.ts';
import { DIGITS, type Tokens } from './tokens.ts';

/** `j'ai 1 4 ans`: two lone digits, the first a one, are one number. */
export function joinSpacedAges(tokens: Tokens): void {
  const { symbol, value, flags, size, start, end } = tokens;
  const isDigit = (i: number) => ((flags[i] as number) & DIGITS) !== 0;
  let to = 0;
  for (let from = 0; from < tokens.length; from++, to++) {
    const next = from + 1;
    const isAge =
      value[from] === 1 &&
      next < tokens.length &&
      isDigit(from) &&
      isDigit(next) &&
      size[from] === 1 &&
      size[next] === 1 &&
      (start[next] as number) - (end[from] as number) === 1 &&
      !(to > 0 && isDigit(to - 1)) &&
      !(next + 1 < tokens.length && isDigit(next + 1));
    if (isAge) {
      const age = 10 + (value[next] as number);
      tokens.join(to, from, next + 1, slotOfNumber(age), age);
      size[to] = 2;
      from = next;
    } else if (to !== from) {
      const kept = size[from] as number;
      tokens.join(to, from, next, symbol[from] as number, value[from] as number);
      size[to] = kept;
    }
  }
  tokens.length = to;
}
