/** Telephone and card numbers: groups of digits, of number words, or of both, that are one number. */
import { SLOT } from '../match/symbols.ts';
import { isCard, isPhone } from './digits.ts';
import { APART, ASKED, DIGITS, type Tokens } from './tokens.ts';

/** What is said between the groups of a number, in the place of a zero, and before a digit that is said once for twice. */
const FOLLOWS = /^(?:puis|then|ensuite)$/i;
const ZERO = /^oh?$/i;
const ONE = /^(?:une?|one)$/i;
const DOUBLE = /^double$/i;

/** A telephone or card number written in groups that begin at `from`: its slot and where it ends. */
export function longNumber(
  text: string,
  tokens: Tokens,
  from: number,
  symbols: { readonly blanks: ReadonlyMap<number, number> },
): [slot: number, until: number] | null {
  let digits = '';
  const groups: number[] = [];
  let found: [number, number] | null = null;
  const isPlus = text.charCodeAt((tokens.start[from] as number) - 1) === 43;
  const size = tokens.size[from] as number;
  const value = tokens.value[from] as number;
  // Where no such number begins: two digits, the first no zero. `33` is France, written without its plus.
  if (size === 2 && value > 9 && value !== 33 && !isPlus) return null;
  for (let i = from; i < tokens.length && digits.length < 20; i++) {
    if (i > from && isFarApart(text, tokens, i)) break;
    const isNext = i + 1 < tokens.length;
    // `vingt et un`
    if (isNext && i > from && digits.endsWith('0') && isAndOne(text, tokens, i)) {
      digits = `${digits.slice(0, -1)}1`;
      i++;
      continue;
    }
    const word = isDigitAt(text, tokens, i) ? '' : wordAt(text, tokens, i);
    if (isNext && i > from && FOLLOWS.test(word)) continue;
    const isDouble = isNext && DOUBLE.test(word);
    if (isDouble) i++;
    const blanks = symbols.blanks.get(tokens.symbol[i] as number);
    if (blanks !== undefined && digits.length >= 4) digits += '5'.repeat(blanks);
    else if ((tokens.flags[i] as number) & DIGITS)
      digits += digitsOf(text, tokens, i).repeat(isDouble ? 2 : 1);
    else if (digits !== '' && ONE.test(wordAt(text, tokens, i))) digits += isDouble ? '11' : '1';
    else if (ZERO.test(wordAt(text, tokens, i))) digits += isDouble ? '00' : '0';
    else break;
    if (groups.join() === '2,2' && isDate(text, tokens, from)) return null;
    groups.push(digits.length - groups.reduce((sum, size) => sum + size, 0));
    if (isCard(digits)) found = [SLOT.card, i + 1];
    else if (isPhone(digits, isPlus, groups)) found = [SLOT.phone, i + 1];
  }
  return found;
}

function digitsOf(text: string, tokens: Tokens, i: number): string {
  const written = text.slice(tokens.start[i], tokens.end[i]).normalize('NFKC');
  const digits = (/^[\do]+$/i.test(written) ? written.replace(/o/gi, '0') : written).replace(/[^0-9]/g, '');
  return digits || String(tokens.value[i]);
}

/** Groups of one number are parted by at most three signs or spaces, and by no question or line. */
function isFarApart(text: string, tokens: Tokens, i: number): boolean {
  const between = text.slice(tokens.end[i - 1], tokens.start[i]);
  // `zéro six, trente-neuf`, `06 : 39`
  if (between === ' : ') return false;
  if (between === ', ' && !isDigitAt(text, tokens, i) && !isDigitAt(text, tokens, i - 1)) return false;
  // `07700 ... 900 ... 671`
  if (/^ ?\.{2,4} ?$/.test(between) && isDigitAt(text, tokens, i)) return false;
  const gap = (tokens.start[i] as number) - (tokens.end[i - 1] as number);
  if (gap > 3 || ((tokens.flags[i - 1] as number) & ASKED) !== 0) return true;
  if (((tokens.flags[i] as number) & APART) !== 0 && gap > 2) return true;
  return /[:\n,;!€$£%=]/.test(between);
}

/** `07/11/2025` */
function isDate(text: string, tokens: Tokens, from: number): boolean {
  return /^\d\d([/.-])\d\d\1(?:19|20)\d\d$/.test(text.slice(tokens.start[from], tokens.end[from + 2]));
}

function isAndOne(text: string, tokens: Tokens, i: number): boolean {
  return /^et$/i.test(wordAt(text, tokens, i)) && ONE.test(wordAt(text, tokens, i + 1));
}

/** Whether a number that begins with a spoken zero or a double (`oh seven`, `double zero`) begins at `i`. */
export function beginsSpoken(text: string, tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.length || ((tokens.flags[i + 1] as number) & DIGITS) === 0) return false;
  const word = wordAt(text, tokens, i);
  return ZERO.test(word) || DOUBLE.test(word);
}

function isDigitAt(text: string, tokens: Tokens, i: number): boolean {
  const code = text.charCodeAt(tokens.start[i] as number);
  return code >= 48 && code <= 57;
}

function wordAt(text: string, tokens: Tokens, i: number): string {
  const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
  return end - start > 8 ? '' : text.slice(start, end);
}
