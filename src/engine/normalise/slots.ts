/**
 * Numbers and what they are part of: ages, sums, times, telephone and card numbers. Works on tokens, in place, one pass.
 * Number words are put together first, so that `zéro six douze` and `06 12` read the same.
 */
import { SLOT } from '../match/symbols.ts';
import { beginsSpoken, longNumber } from './long-number.ts';
import { joinSpacedAges } from './spaced-ages.ts';
import { BREAK, DIGITS, SPACED, type Tokens } from './tokens.ts';

/** Symbols of the words that numbers go with; values of number words by symbol. */
export interface NumberSymbols {
  /** For each symbol, its value as a number word, or -1. */
  readonly values: Int16Array;
  readonly joins: ReadonlySet<number>;
  readonly currencies: ReadonlySet<number>;
  /** Words that make a number a time of day, and the greatest such number. */
  readonly hours: ReadonlyMap<number, number>;
  /** The current year, or 0. */
  readonly year: number;
  /** Numbers that phrases name by their digits: value → symbol. */
  readonly named: ReadonlyMap<number, number>;
  /** The article that a lone 1 stands for. */
  readonly one: number;
  /** `x`, `xx`, `xxx` stand for digits that somebody left out of a telephone number. */
  readonly blanks: ReadonlyMap<number, number>;
}

/** Which slot a number fills, by its value alone. */
export function slotOfNumber(value: number): number {
  if (value >= 8 && value <= 17) return SLOT.minor;
  if (value >= 18 && value <= 99) return SLOT.adult;
  return value >= 5 && value < 8 ? SLOT.child : SLOT.number;
}

/** Whether somebody born in the year `value` is under 18 all through `year`, and old enough to write. */
export function isBirthYear(value: number, year: number): boolean {
  return value > year - 18 && value <= year - OLD_ENOUGH;
}

const OLD_ENOUGH = 8;

/** How many digits a text with a telephone number holds at least: some of them may be said as `oh` or `double`, or left out. */
const FEWEST_DIGITS = 5;

/**
 * Puts number words together, and numbers with what they go with.
 * @param digits how many digits the text holds
 * @param numberWords how many number words
 */
export function readNumbers(
  text: string,
  tokens: Tokens,
  symbols: NumberSymbols,
  digits: number,
  numberWords: number,
): void {
  if (numberWords > 0) joinNumberWords(tokens, symbols);
  if (digits > 1) joinSpacedAges(tokens);
  fillSlots(text, tokens, symbols, digits + 2 * numberWords >= FEWEST_DIGITS);
}

function joinNumberWords(tokens: Tokens, symbols: NumberSymbols): void {
  const { symbol, value, flags } = tokens;
  let to = 0;
  let from = 0;
  while (from < tokens.length) {
    const wordsUntil = numberWordsUntil(tokens, from, symbols);
    if (wordsUntil > from) {
      const sum = sumOfWords(tokens, from, wordsUntil, symbols);
      tokens.join(to, from, wordsUntil, slotOfNumber(sum), sum);
      flags[to] = (flags[to] as number) | DIGITS;
      from = wordsUntil;
    } else {
      tokens.join(to, from, from + 1, symbol[from] as number, value[from] as number);
      from++;
    }
    to++;
  }
  tokens.length = to;
}

/** @param mayBeLong whether there are digits enough for a telephone or card number */
function fillSlots(text: string, tokens: Tokens, symbols: NumberSymbols, mayBeLong: boolean): void {
  const { symbol, value, flags } = tokens;
  const isNumber = (i: number) => i < tokens.length && ((flags[i] as number) & DIGITS) !== 0;
  let to = 0;
  let from = 0;
  while (from < tokens.length) {
    let until = from + 1;
    let slot = symbol[from] as number;
    if (isNumber(from) || (mayBeLong && beginsSpoken(text, tokens, from))) {
      const phoneOrCard = mayBeLong ? longNumber(text, tokens, from, symbols) : null;
      if (phoneOrCard) [slot, until] = phoneOrCard;
      else [slot, until] = slotOf(text, tokens, from, symbols, isNumber);
    }
    // `envoie 1 photo`: a lone one before a word is the article.
    if (
      slot === SLOT.number &&
      value[from] === 1 &&
      tokens.size[from] === 1 &&
      isWordNext(tokens, until, isNumber)
    )
      slot = symbols.one;
    if (slot === SLOT.number && isBirthYear(value[from] as number, symbols.year)) slot = SLOT.birthYear;
    if (isNumber(from) && (slot <= SLOT.number || slot === SLOT.birthYear))
      slot = symbols.named.get(value[from] as number) ?? slot;
    if (to === from && until === from + 1) symbol[to] = slot;
    else tokens.join(to, from, until, slot, value[from] as number);
    to++;
    from = until;
  }
  tokens.length = to;
}

/** A sum, a time of day, or what the number is by its value; and where it ends. */
function slotOf(
  text: string,
  tokens: Tokens,
  from: number,
  symbols: NumberSymbols,
  isNumber: (i: number) => boolean,
): [slot: number, until: number] {
  const { symbol, value, flags } = tokens;
  const slot = symbol[from] as number;
  const next = from + 1;
  if (isCurrencyAround(text, tokens, from) && slot !== SLOT.phone) return [SLOT.money, next];
  if (next >= tokens.length) return [slot, next];
  const beside = symbol[next] as number;
  if (symbols.currencies.has(beside)) return [SLOT.money, next + 1];
  if ((value[from] as number) <= (symbols.hours.get(beside) ?? -1))
    return [
      SLOT.time,
      isNumber(next + 1) && ((flags[next + 1] as number) & SPACED) === 0 ? next + 2 : next + 1,
    ];
  if (isNumber(next) && text.slice(tokens.end[from], tokens.start[next]) === ':')
    return [SLOT.time, next + 1];
  return [slot, next];
}

function isWordNext(tokens: Tokens, next: number, isNumber: (i: number) => boolean): boolean {
  return next < tokens.length && !isNumber(next) && ((tokens.flags[next] as number) & SPACED) !== 0;
}

/** Where the number words that begin at `from` and make one number end; `from` when there are none. */
function numberWordsUntil(tokens: Tokens, from: number, symbols: NumberSymbols): number {
  let until = from;
  let previous = -1;
  while (until < tokens.length) {
    // `j’en ai vingt. quatre ans plus tard`
    if (until > from && ((tokens.flags[until] as number) & BREAK) !== 0) break;
    const symbol = tokens.symbol[until] as number;
    if (until > from && symbols.joins.has(symbol) && previous >= 20 && until + 1 < tokens.length) {
      const following = wordValue(tokens.symbol[until + 1] as number, symbols);
      if (following < 1 || following > 19) break;
      until++;
      continue;
    }
    const value = wordValue(symbol, symbols);
    if (value < 0 || (until > from && !goesOn(previous, value))) break;
    // After tens, a unit closes the number; `quatre` then `vingt` are eighty.
    if (value < 10 && previous >= 20) previous = 0;
    else previous = value === 20 && previous === 4 ? 80 : value;
    until++;
  }
  return until;
}

/** Whether `value` continues the number that `previous` began: tens then units, `soixante` then `dix`, `quatre` then `vingt`, hundreds. */
function goesOn(previous: number, value: number): boolean {
  if (value === 100 || value === 1000) return previous > 0;
  if (previous === 100 || previous === 1000) return value > 0 && value < 100;
  if (previous === 4 && value === 20) return true;
  if (previous === 60 || previous === 80) return value > 0 && value < 20;
  if (previous === 10) return value >= 7 && value <= 9;
  return previous >= 20 && previous % 10 === 0 && value > 0 && value < 10;
}

function sumOfWords(tokens: Tokens, from: number, until: number, symbols: NumberSymbols): number {
  let sum = 0;
  for (let i = from; i < until; i++) {
    const value = wordValue(tokens.symbol[i] as number, symbols);
    if (value < 0) continue;
    if (value === 100 || value === 1000 || (value === 20 && sum === 4)) sum = Math.max(1, sum) * value;
    else sum += value;
  }
  return sum;
}

function wordValue(symbol: number, symbols: NumberSymbols): number {
  return symbols.values[symbol] as number;
}

function isCurrencyAround(text: string, tokens: Tokens, i: number): boolean {
  const end = tokens.end[i] as number;
  const space = codeAt(text, end);
  return (
    isCurrency(codeAt(text, space === 0x20 || space === 0xa0 ? end + 1 : end)) ||
    isCurrency(codeAt(text, (tokens.start[i] as number) - 1))
  );
}

/** Outside of the text there is nothing: asking a string there makes the function that asks slow for good. */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** €, $ and £. */
function isCurrency(code: number): boolean {
  return code === 0x20ac || code === 0x24 || code === 0xa3;
}
