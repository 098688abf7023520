/**
 * Text in, tokens out, in one pass over the characters. An ordinary word is known, or known to be unknown, when its last letter has been
 * read. Only words that look tampered with (repeated letters, digits or signs inside, pieces glued by signs, single letters in a row) cost more.
 */
import { LONGEST_BY_ACCENT } from '../match/symbols.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import { fold, foldWide, NEWLINE, OTHER, PAIR, QUESTION, SPACE, STOP, SYMBOLS, WIDE } from './fold.ts';
import { rejoin } from './glued.ts';
import { Groups } from './groups.ts';
import { isLetterAt, Letters } from './letters.ts';
import { readMixed } from './mixed.ts';
import { Recent } from './recent.ts';
import { exactWord, isDigit } from './resolve.ts';
import { isSignOfAge, PLUS, SIZE_OF_WORD } from './signs.ts';
import { createMender } from './slips.ts';
import { APART, ASKED, BREAK, SPACED, type Tokens } from './tokens.ts';
import { createUnknown, isCapitalised, isName } from './unknown.ts';
import { readWord, Word } from './word.ts';
import { Writer } from './writer.ts';

const DOLLAR = 36;
const AT = 64;
const EURO = 0x20ac;
/** The least code of a letter that bears an accent. */
const FIRST_ACCENTED = 0xc0;

/**
 * `names`: words are also cut at capitals, and unknown words are searched for known ones, as pseudonyms glue them. `draft`: what looks like
 * somebody's name, or like a name on a site, is one.
 */
export type ScanMode = 'text' | 'names' | 'draft';

/** Reads texts into tokens, one after the other. */
export interface Scanner {
  readonly tokens: Tokens;
  /** Fills `tokens` from `text`. */
  scan(text: string): void;
  /** What the text holds. */
  readonly found: Readonly<Pick<Writer, 'digits' | 'numberWords' | 'hasSign' | 'hasMixed'>>;
}

/** @param numberValues for each symbol, its value as a number word, or -1 */
export function createScanner(vocabulary: Vocabulary, numberValues: Int16Array, mode: ScanMode): Scanner {
  const { exact, accented } = vocabulary;
  const isNames = mode === 'names';
  const letters = new Letters();
  const word = new Word();
  const writer = new Writer(vocabulary, numberValues);
  const groups = new Groups(vocabulary, isNames, letters, writer);
  // Names are cut at capitals too, and come once.
  const recent = isNames ? null : new Recent(writer);
  const readUnknown = createUnknown(vocabulary, mode, letters, writer);
  const { tokens } = writer;
  const mend = mode === 'text' ? createMender(vocabulary, letters, writer) : null;
  const wordOf = (word: string) =>
    exactWord(
      vocabulary,
      Array.from(word, (letter) => letter.charCodeAt(0) - 97),
      0,
      word.length,
    );
  const less = wordOf('moins') || wordOf('under');
  const plus = wordOf('plus');

  function writeWord(text: string, start: number): void {
    const { size, end } = word;
    const found = exact[word.node] as number;
    if (found !== 0) {
      const isAccented = size <= LONGEST_BY_ACCENT && text.charCodeAt(end - 1) >= FIRST_ACCENTED;
      writer.push(isAccented ? (accented.get(found) ?? found) : found, start, end, size);
    } else if (word.digits > 0 || word.signs > 0) {
      letters.collect(text, start, end);
      readMixed(letters, vocabulary, isNames, writer);
    } else readUnknown(text, start, word);
  }

  /** A word that ends before `end` and that is read as it was before, where it was. */
  function writeTaken(recent: Recent, text: string, start: number, end: number): void {
    const isAccented = end - start <= LONGEST_BY_ACCENT && text.charCodeAt(end - 1) >= FIRST_ACCENTED;
    const isCapitalised = isName(text, start, writer);
    if (!isAccented && recent.write(start, isCapitalised)) return;
    readWord(text, start, vocabulary, isNames, word);
    const isExact = exact[word.node] !== 0;
    const first = tokens.length;
    writeWord(text, start);
    if (!isAccented && (isExact || !isCapitalised)) recent.keep(text, start, end, first, isExact);
  }

  /** `-18`, `<16`, `18+` in a name or a room are said as words. */
  function writeSign(code: number, at: number): void {
    const symbol = code === PLUS ? plus : less;
    if (symbol === 0) return;
    writer.flags |= SPACED;
    writer.push(symbol, at, at + 1, SIZE_OF_WORD);
    writer.flags |= SPACED;
  }

  function scan(text: string): void {
    tokens.length = 0;
    writer.digits = writer.numberWords = 0;
    writer.flags = SPACED | BREAK;
    writer.hasSign = writer.hasMixed = isNames;
    groups.begin();
    let isStopped = false;
    let isElided = false;
    const { length } = text;
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
      const kind = fold(code);
      if (kind < SYMBOLS || kind === PAIR || beginsWord(text, at, kind)) {
        const start = at;
        const taken = recent?.take(text, start) ?? 0;
        at = taken || readWord(text, start, vocabulary, isNames, word);
        if (isStopped && (writer.flags & SPACED) !== 0) writer.flags |= BREAK;
        isStopped = false;
        const isGlued = (writer.flags & SPACED) === 0 && tokens.length > 0 && !isElided;
        const isSingle = (taken ? taken - start : word.size) === 1;
        // `I'm a` is no word spelled out.
        groups.before(text, isGlued, isSingle && !isElided && (writer.flags & APART) === 0);
        isElided = false;
        const first = tokens.length;
        if (recent && taken) writeTaken(recent, text, start, taken);
        else {
          writeWord(text, start);
          if (word.signs > 0) writer.hasSign = true;
          if (word.digits > 0 && word.digits < word.size) writer.hasMixed = true;
        }
        const isWhole =
          isGlued || tokens.length !== first + 1 || (mode === 'draft' && isCapitalised(text, start));
        if (!isWhole && rejoin(text, letters, vocabulary, writer)) continue;
        if (isGlued || isSingle) groups.after(first, isGlued, isSingle);
        continue;
      }
      at += kind === WIDE ? 2 : 1;
      switch (kind) {
        case SPACE:
        case NEWLINE:
          writer.flags |= (writer.flags & SPACED) !== 0 ? APART : SPACED;
          if (isStopped || kind === NEWLINE) writer.flags |= BREAK;
          break;
        case QUESTION:
          if (tokens.length > 0)
            tokens.flags[tokens.length - 1] = (tokens.flags[tokens.length - 1] as number) | ASKED;
          isStopped = true;
          break;
        case STOP:
          isStopped = true;
          break;
        case OTHER:
          isElided = code === 0x27 || code === 0x2019 || code === 0x60 || code === 0xb4;
          if (isNames && isSignOfAge(text, at - 1)) writeSign(code, at - 1);
      }
    }
    groups.end(text);
    mend?.(text);
  }

  return { tokens, scan, found: writer };
}

/** Whether what is no plain letter begins a word all the same: a letter of a rare block, a dollar sign for an s, `@` for an a, `€` for an e. */
function beginsWord(text: string, at: number, kind: number): boolean {
  if (kind === WIDE) return foldWide(text.codePointAt(at) as number) < SYMBOLS;
  if (kind !== OTHER) return false;
  const code = text.charCodeAt(at);
  if (code === EURO && isAfterNumber(text, at)) return false;
  return (code === DOLLAR || code === AT || code === EURO) && isLetterAt(text, at + 1);
}

/** `50€par mois`, `50 €par mois`: a sum, where `€st` is a word. */
function isAfterNumber(text: string, at: number): boolean {
  let before = at - (fold(text.charCodeAt(at - 1)) === SPACE ? 2 : 1);
  const last = before;
  while (before >= 0 && isDigit(fold(text.charCodeAt(before)))) before--;
  return before < last && !isLetterAt(text, before);
}
