/**
 * How the words that came last were read. Chat uses few words again and again: most need no second look in the trie, and a word that no rule
 * knows need not be stretched, cut and heard each time. A fixed number of words, each soon written over by another; it goes with the page.
 */
import { DIGIT, fold, NEWLINE, PAIR, SKIP, SPACE, SYMBOLS, WIDE } from './fold.ts';
import { isSignInWord } from './letters.ts';
import { SPACED } from './tokens.ts';
import type { Writer } from './writer.ts';

/** Letters of a word that is kept: five bits each, in two numbers. */
const LONGEST = 12;
const LETTER_BITS = 5;
const LETTERS_EACH = LONGEST / 2;

const WORD_BITS = 12;
/** A word's letters in two numbers, what is known of it, and of each token its symbol and where it stands: 16 numbers, one line of the cache. */
const SLOT_BITS = 4;
const MOST_TOKENS = 6;
const TOKENS_AT = 3;
const COUNT_MASK = 7;
/** The word is known as it is written, so that it is read alike with a capital. */
const EXACT = 8;
/** The word may stand for the sign of an address. */
const SIGN = 16;

const FIELD_BITS = 5;
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** Words that stand for the sign of an address. */
const SIGN_WORDS = /^(?:at|arr?oba[sz]?e?|arobace|commercial|chez|sur)$/;

/** The words that came last. */
export class Recent {
  private readonly slots = new Int32Array(1 << (WORD_BITS + SLOT_BITS));
  private readonly writer: Writer;
  /** The word at hand: its letters, six in each number, and its slot. */
  private first = 0;
  private last = 0;
  private slot = 0;

  constructor(writer: Writer) {
    this.writer = writer;
  }

  /** Takes up the word that begins at `from`. Returns where it ends, or 0 where it is none that is kept: it has more than letters, or too many. */
  take(text: string, from: number): number {
    let first = 0;
    let last = 0;
    let at = from;
    for (; at < text.length; at++) {
      const symbol = fold(text.charCodeAt(at));
      if (symbol >= DIGIT) {
        if (symbol === SPACE || symbol === NEWLINE) break;
        if (symbol < SYMBOLS || symbol === SKIP || symbol === PAIR || symbol === WIDE) return 0;
        if (isSignInWord(text, at)) return 0;
        break;
      }
      if (at - from < LETTERS_EACH) first = (first << LETTER_BITS) | (symbol + 1);
      else last = (last << LETTER_BITS) | (symbol + 1);
    }
    if (at - from > LONGEST) return 0;
    this.first = first;
    this.last = last;
    this.slot =
      ((Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)) >>> (32 - WORD_BITS)) << SLOT_BITS;
    return at;
  }

  /** Writes the word at hand as it was read before. False where it was not, or where it may be a name now. */
  write(start: number, isName: boolean): boolean {
    const { slots, slot, writer } = this;
    if (slots[slot] !== this.first || slots[slot + 1] !== this.last) return false;
    const about = slots[slot + 2] as number;
    if (isName && (about & EXACT) === 0) return false;
    if ((about & SIGN) !== 0) writer.hasSign = true;
    const end = slot + TOKENS_AT + 2 * (about & COUNT_MASK);
    for (let i = slot + TOKENS_AT; i < end; i += 2) {
      const where = slots[i + 1] as number;
      const from = where & FIELD_MASK;
      const to = (where >> FIELD_BITS) & FIELD_MASK;
      writer.pushAsIs(slots[i] as number, start + from, start + to, where >> (2 * FIELD_BITS));
      writer.flags = SPACED;
    }
    writer.flags = 0;
    return true;
  }

  /** Keeps how the word at hand, which stands from `start` to before `end`, was read: the tokens from `token` on. */
  keep(text: string, start: number, end: number, token: number, isExact: boolean): void {
    const { slots, slot } = this;
    const { tokens } = this.writer;
    const count = tokens.length - token;
    const isSign = SIGN_WORDS.test(text.slice(start, end).toLowerCase());
    if (isSign) this.writer.hasSign = true;
    if (count > MOST_TOKENS) return;
    slots[slot] = this.first;
    slots[slot + 1] = this.last;
    slots[slot + 2] = count | (isExact ? EXACT : 0) | (isSign ? SIGN : 0);
    for (let i = 0; i < count; i++) {
      const from = (tokens.start[token + i] as number) - start;
      const to = (tokens.end[token + i] as number) - start;
      const size = tokens.size[token + i] as number;
      slots[slot + TOKENS_AT + 2 * i] = tokens.symbol[token + i] as number;
      slots[slot + TOKENS_AT + 2 * i + 1] = from | (to << FIELD_BITS) | (size << (2 * FIELD_BITS));
    }
  }
}
