/** Pieces glued by signs (`pho-to`) and single letters in a row (`p h o t o`) may be one word: they are read again when the group ends. */
import type { Vocabulary } from '../match/vocabulary.ts';
import { cutGlued } from './glued.ts';
import type { Letters } from './letters.ts';
import { exactWord, LONGEST_WORD, segment, unleet, unstretch } from './resolve.ts';
import { ASKED, DIGITS, SPACED } from './tokens.ts';
import type { Writer } from './writer.ts';

const FEWEST_LETTERS = 3;
/** How much of a group known words must make up. */
const LEAST_COVERED = 0.7;
/** A piece of so many letters that is a word is one of its own. */
const FEWEST_OF_WORD = 4;
const FEWEST_OF_WORD_IN_NAME = 3;
/** How many single letters may stand before a word that is spelled out, and how many letters it has then. */
const MOST_BEFORE = 3;
const FEWEST_SPELLED_AFTER = 4;
const NONE = -1;
/** Letters with full stops between them, or one hyphen after a few; `week-end` and `rendez-vous` are what they are. */
const CUT_WORD = /^\p{L}+(?:\.\p{L}+){1,2}$|^\p{L}{2,3}-\p{L}{3,}$/u;
const FEWEST_CUT = 5;
const INVERSION = /^\p{L}{2,}-t-(?:il|elle|on)s?$/iu;

/** The groups of the text at hand. */
export class Groups {
  /** The first token of a glued group, and whether one of its pieces is no word of its own. */
  private gluedFrom = NONE;
  private isGluedTampered = false;
  /** The first token of a group of single letters, and how many there are. */
  private spelledFrom = NONE;
  private spelledCount = 0;
  private readonly vocabulary: Vocabulary;
  private readonly letters: Letters;
  private readonly writer: Writer;
  private readonly fewestOfWord: number;
  private readonly isNames: boolean;

  constructor(vocabulary: Vocabulary, isNames: boolean, letters: Letters, writer: Writer) {
    this.isNames = isNames;
    this.fewestOfWord = isNames ? FEWEST_OF_WORD_IN_NAME : FEWEST_OF_WORD;
    this.vocabulary = vocabulary;
    this.letters = letters;
    this.writer = writer;
  }

  /** A new text. */
  begin(): void {
    this.gluedFrom = this.spelledFrom = NONE;
    this.isGluedTampered = false;
    this.spelledCount = 0;
  }

  /** Before a word is written: groups that it does not go on end. */
  before(text: string, isGlued: boolean, isSingle: boolean): void {
    if (this.gluedFrom >= 0 && !isGlued) this.closeGlued(text);
    if (this.spelledFrom >= 0 && !isSingle) this.closeSpelled(text);
  }

  /** After a word was written, from the token `first` on. */
  after(first: number, isGlued: boolean, isSingle: boolean): void {
    if (isSingle) {
      if (this.spelledFrom < 0) this.spelledFrom = first;
      this.spelledCount++;
    }
    if (isGlued) {
      if (this.gluedFrom < 0) {
        this.gluedFrom = first - 1;
        this.isGluedTampered = this.isTampered(first - 1);
      }
      this.isGluedTampered ||= this.isTampered(first);
    }
  }

  /** The text ends. */
  end(text: string): void {
    if (this.gluedFrom >= 0) this.closeGlued(text);
    if (this.spelledFrom >= 0) this.closeSpelled(text);
  }

  private closeSpelled(text: string): void {
    if (this.spelledCount >= FEWEST_LETTERS && this.rereadSpelled(text)) this.gluedFrom = NONE;
    this.spelledFrom = NONE;
    this.spelledCount = 0;
  }

  /** Where all of it makes no word, the letters before the last digits may (`a d o 1 5`), or those after short words (`g t s n u d e s`). */
  private rereadSpelled(text: string): boolean {
    const { tokens } = this.writer;
    const { length } = tokens;
    const first = this.spelledFrom;
    let end = length;
    while (end > first && ((tokens.flags[end - 1] as number) & DIGITS) !== 0) end--;
    // `g 1 6`
    if (end === first + 1) return false;
    // `don t t e l l` is no stretched word.
    if (!this.isSpelledWord(text, first))
      for (let from = first + 1; from <= first + MOST_BEFORE && length - from >= FEWEST_SPELLED_AFTER; from++)
        if (this.isSpelledWord(text, from)) return this.reread(text, from, LONGEST_WORD);
    if (this.reread(text, first, FEWEST_LETTERS)) return true;
    return end < length && end - first >= FEWEST_LETTERS && this.rereadPart(text, first, end);
  }

  /** Reads the tokens from `first` to before `end` again, and leaves those that follow as they are. */
  private rereadPart(text: string, first: number, end: number): boolean {
    const { tokens } = this.writer;
    const rest = Array.from({ length: tokens.length - end }, (_, i) => tokens.at(end + i));
    tokens.length = end;
    const isRead = this.reread(text, first, FEWEST_LETTERS);
    for (const one of rest) tokens.push(...one);
    return isRead;
  }

  /** Whether the tokens from `from` on are one word to the last letter. */
  private isSpelledWord(text: string, from: number): boolean {
    const { tokens } = this.writer;
    this.letters.collect(text, tokens.start[from] as number, tokens.end[tokens.length - 1] as number);
    return exactWord(this.vocabulary, this.letters.symbols, 0, this.letters.size) !== 0;
  }

  private closeGlued(text: string): void {
    const isRead = this.isGluedTampered
      ? !this.isInversion(text) && this.reread(text, this.gluedFrom, LONGEST_WORD)
      : this.isCutWord(text) && this.reread(text, this.gluedFrom, LONGEST_WORD);
    if (isRead) this.spelledFrom = NONE;
    this.gluedFrom = NONE;
    this.isGluedTampered = false;
  }

  /** `dis.cord`, `un.der.age`, `add-ress`: parts that are words by chance, of one that no rule lists as a spelling. */
  private isCutWord(text: string): boolean {
    const { start, end, length } = this.writer.tokens;
    const first = this.gluedFrom;
    if (this.isNames || !CUT_WORD.test(text.slice(start[first], end[length - 1]))) return false;
    this.letters.collect(text, start[first] as number, end[length - 1] as number);
    const { symbols, size } = this.letters;
    const word = size < FEWEST_CUT ? 0 : exactWord(this.vocabulary, symbols, 0, size);
    return word !== 0 && this.vocabulary.plainAt[word] === 0;
  }

  /** `dérange-t-il` is three words. */
  private isInversion(text: string): boolean {
    const { start, end, length } = this.writer.tokens;
    return INVERSION.test(text.slice(start[this.gluedFrom], end[length - 1]));
  }

  /** Not a word that stands on its own: unknown, or a single letter. */
  private isTampered(token: number): boolean {
    const { symbol, size } = this.writer.tokens;
    return symbol[token] === 0 || size[token] === 1;
  }

  /** The words that the collected letters make: symbol, from and to of each. Nothing where they make too few of them up. */
  private wordsFrom(first: number, shortest: number): readonly number[] {
    const { letters, vocabulary } = this;
    const { symbol, size: sizes } = this.writer.tokens;
    const { symbols, size } = letters;
    const isWord = exactWord(vocabulary, symbols, 0, size) !== 0;
    const found: number[] = [];
    if (!isWord && shortest < size) {
      let from = 0;
      for (const to of cutGlued(letters, vocabulary) ?? []) {
        found.push(exactWord(vocabulary, symbols, from, to), from, to);
        from = to;
      }
      if (found.length > 0) return found;
    }
    // `teen_sam` is no word that begins with `teen`.
    const beginsWithWord = symbol[first] !== 0 && (sizes[first] as number) >= this.fewestOfWord;
    const mayBeOne = isWord || !beginsWithWord;
    const whole =
      mayBeOne &&
      (size > FEWEST_LETTERS || shortest === FEWEST_LETTERS || (isWord && this.isSpelledOut(first)))
        ? unleet(vocabulary, symbols, size) || unstretch(vocabulary, symbols, size)
        : 0;
    if (whole) return [whole, 0, size];
    if (shortest >= size) return [];
    const covered = segment(vocabulary, symbols, size, shortest, (...word) => void found.push(...word));
    return covered < size * LEAST_COVERED ? [] : found;
  }

  /** Whether each token from `first` on is a single letter. */
  private isSpelledOut(first: number): boolean {
    const { size, length } = this.writer.tokens;
    return size.subarray(first, length).every((letters) => letters === 1);
  }

  /** Replaces the tokens from `first` on by the words that their letters make; false if they make none. */
  private reread(text: string, first: number, shortest: number): boolean {
    const { writer, letters } = this;
    const { tokens } = writer;
    letters.collect(text, tokens.start[first] as number, tokens.end[tokens.length - 1] as number);
    const { size } = letters;
    if (size < FEWEST_LETTERS || size === LONGEST_WORD) return false;
    const found = this.wordsFrom(first, shortest);
    if (found.length === 0) return false;
    const asked = (tokens.flags[tokens.length - 1] as number) & ASKED;
    const pending = writer.flags;
    writer.flags = tokens.flags[first] as number;
    tokens.length = first;
    for (let i = 0; i < found.length; i += 3) {
      writer.pushLetters(found[i] as number, letters, found[i + 1] as number, found[i + 2] as number);
      writer.flags = SPACED;
    }
    tokens.flags[tokens.length - 1] = (tokens.flags[tokens.length - 1] as number) | asked;
    writer.flags = pending;
    return true;
  }
}
