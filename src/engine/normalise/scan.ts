/**
 * Text in, tokens out, in one pass over the characters. A word is folded letter by letter while the vocabulary's trie is
 * walked, so an ordinary word is known, or known to be unknown, when its last letter has been read. Only words that look
 * tampered with (repeated letters, digits or signs inside, pieces glued by signs, single letters in a row) cost more.
 */
import { LONGEST_BY_ACCENT } from '../match/symbols.ts';
import { childOf, DEAD, ROOT } from '../match/trie.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import {
  DIGIT,
  fold,
  foldWide,
  NEWLINE,
  OTHER,
  PAIR,
  pairOf,
  QUESTION,
  SKIP,
  SPACE,
  STOP,
  SYMBOLS,
  symbolToChar,
  WIDE,
} from './fold.ts';
import { isLeetSign, SIGN } from './leet.ts';
import { isDigit, isElided, LETTER_J, LONGEST_WORD, lookUp, segment, unleet, unstretch } from './resolve.ts';
import { slotOfNumber } from './slots.ts';
import { SHORTEST as SHORTEST_SOUND } from './sound.ts';
import { APART, ASKED, BREAK, DIGITS, SPACED, Tokens } from './tokens.ts';

const DOLLAR = 36;
/** How much of an unknown name known words must make up to be read in it. */
const LEAST_COVERED = 0.6;
const LETTER_E = 4;
const LETTER_O = 14;
const LETTER_S = 18;
const LETTER_X = 23;

/** `names`: words are also cut at capitals, and unknown words are searched for known ones, as pseudonyms glue them. */
export type ScanMode = 'text' | 'names';

export interface Scanner {
  readonly tokens: Tokens;
  /** Fills `tokens` from `text`. */
  scan(text: string): void;
  /** How many digits the text held, and whether it held number words. */
  readonly digits: number;
  readonly numberWords: number;
}

/**
 * @param numberValues for each symbol, its value as a number word, or -1
 */
export function createScanner(vocabulary: Vocabulary, numberValues: Int16Array, mode: ScanMode): Scanner {
  const { exact, stemOf, expansions } = vocabulary;
  const isNames = mode === 'names';
  const tokens = new Tokens();
  const letters = new Uint16Array(LONGEST_WORD);
  const starts = new Int32Array(LONGEST_WORD);
  const ends = new Int32Array(LONGEST_WORD);
  const je = lookUp(vocabulary, Uint8Array.of(LETTER_J, LETTER_E), 0, 2);
  // Pieces glued by signs (`pho-to`) and single letters in a row (`p h o t o`) may be one word: where such a group begins.
  let gluedFrom = -1;
  let gluedUnknown = false;
  let spelledFrom = -1;
  let spelledCount = 0;
  let source = '';
  let digitsSeen = 0;
  let numberWordsSeen = 0;
  let flags = 0;

  function push(symbol: number, start: number, end: number, size: number): void {
    const words = expansions[symbol];
    if (words === undefined) {
      tokens.push(symbol, start, end, flags, size, -1);
      if ((numberValues[symbol] as number) >= 0) numberWordsSeen++;
    } else {
      for (let i = 0; i < words.length; i++) {
        const word = words[i] as number;
        tokens.push(word, start, end, i === 0 ? flags : SPACED, size, -1);
        if ((numberValues[word] as number) >= 0) numberWordsSeen++;
      }
    }
    flags = 0;
  }

  function pushNumber(from: number, to: number): void {
    let value = 0;
    for (let i = from; i < to; i++) value = Math.min(1e9, value * 10 + (letters[i] as number) - DIGIT);
    const [start, end] = [starts[from] as number, ends[to - 1] as number];
    tokens.push(slotOfNumber(value), start, end, flags | DIGITS, to - from, value);
    digitsSeen += to - from;
    flags = 0;
  }

  function pushLetters(symbol: number, from: number, to: number): void {
    push(symbol, starts[from] as number, ends[to - 1] as number, to - from);
  }

  /** A number, or letters, digits and signs in one word: a known word in leet, else its pieces. */
  function readMixed(start: number, end: number, isNumber: boolean): void {
    const size = collect(start, end);
    if (isNumber || isDigitsWithO(size)) {
      pushNumber(0, size);
      return;
    }
    const symbol =
      wordWithDigits(size) || (isNumberBeside(size) || size < 3 ? 0 : unleet(vocabulary, letters, size));
    if (symbol !== 0) {
      pushLetters(symbol, 0, size);
      return;
    }
    for (let from = 0; from < size; ) {
      const to = firstPiece(from, size);
      const first = letters[from] as number;
      if (isDigit(first)) pushNumber(from, to);
      else if (first < SYMBOLS) {
        const word = lookUp(vocabulary, letters, from, to);
        if (word === 0 && isNames && to - from >= 4) pushSegments(from, to);
        else pushLetters(word, from, to);
      }
      from = to;
    }
  }

  function asAccented(symbol: number, end: number): number {
    return source.charCodeAt(end - 1) < 0xc0 ? symbol : (vocabulary.accented.get(symbol) ?? symbol);
  }

  /** The symbol of the known word that sounds like an unknown one. */
  function hear(start: number, end: number): number {
    const size = collect(start, end);
    return size === LONGEST_WORD ? 0 : vocabulary.sounds.find(letters, 0, size);
  }

  /** `jlui`, `tenvoie`: French chat leaves the apostrophe or the vowel out. Reads two words, or nothing and returns false. */
  function readElided(start: number, end: number): boolean {
    if (!vocabulary.sounds.any) return false;
    const size = collect(start, end);
    const rest = isElided(letters, size)
      ? lookUp(vocabulary, letters, 1, size) || hear(starts[1] as number, end)
      : 0;
    if (rest === 0) return false;
    collect(start, end);
    const from = starts[1] as number;
    push((letters[0] === LETTER_J && je) || lookUp(vocabulary, letters, 0, 1), start, from, 1);
    flags = SPACED;
    push(rest, from, end, size - 1);
    return true;
  }

  function wordWithDigits(size: number): number {
    let word = '';
    for (let i = 0; i < size; i++)
      word += (letters[i] as number) < SYMBOLS ? symbolToChar(letters[i] as number) : ' ';
    return vocabulary.withDigits.get(word) ?? 0;
  }

  /** `14ans` and `lea14` are a number beside a word, while `s3cret` is one word. */
  function isNumberBeside(size: number): boolean {
    const cut = firstPiece(0, size);
    if (cut === size || firstPiece(cut, size) < size) return false;
    if (isDigit(letters[0] as number)) return lookUp(vocabulary, letters, cut, size) !== 0;
    return size - cut > 1 && lookUp(vocabulary, letters, 0, cut) !== 0;
  }

  /** `O6 39…`: the letter o in the place of a zero, before digits only. Reads it as one. */
  function isDigitsWithO(size: number): boolean {
    if (letters[0] !== LETTER_O) return false;
    for (let i = 1; i < size; i++) if (!isDigit(letters[i] as number)) return false;
    letters[0] = DIGIT;
    return true;
  }

  /** Where the run of letters, of digits, or of one sign that begins at `from` ends. */
  function firstPiece(from: number, size: number): number {
    const kind = pieceKind(letters[from] as number);
    let to = from + 1;
    while (to < size && kind !== 2 && pieceKind(letters[to] as number) === kind) to++;
    return to;
  }

  /** The known words inside an unknown one, as pseudonyms glue them. */
  function readGlued(start: number, end: number): void {
    pushSegments(0, collect(start, end));
  }

  function pushSegments(from: number, to: number): void {
    const word = letters.slice(from, to);
    const found: number[] = [];
    const covered = segment(
      vocabulary,
      word,
      word.length,
      word.length > 7 ? 3 : 4,
      (...one) => void found.push(...one),
    );
    // Short words stand inside many longer ones: they count where they make up most of it.
    if (covered < word.length * LEAST_COVERED) {
      pushLetters(0, from, to);
      return;
    }
    for (let i = 0; i < found.length; i += 3)
      pushLetters(found[i] as number, from + (found[i + 1] as number), from + (found[i + 2] as number));
  }

  /** Reads single letters in a row as words, if known ones cover most of them. */
  function closeSpelled(): void {
    if (spelledCount >= 3 && reread(spelledFrom, 3)) gluedFrom = -1;
    spelledFrom = -1;
    spelledCount = 0;
  }

  /** Reads pieces glued by signs as one word. */
  function closeGlued(): void {
    if (gluedUnknown && reread(gluedFrom, LONGEST_WORD)) spelledFrom = -1;
    gluedFrom = -1;
    gluedUnknown = false;
  }

  /** Replaces the tokens from `first` on by the words that their letters make; false if they make none. */
  function reread(first: number, shortest: number): boolean {
    const size = collect(tokens.start[first] as number, tokens.end[tokens.length - 1] as number);
    if (size < 3 || size === LONGEST_WORD) return false;
    const found: number[] = [];
    let covered = size;
    const whole =
      size > 3 || shortest === 3
        ? unleet(vocabulary, letters, size) || unstretch(vocabulary, letters, size)
        : 0;
    if (whole) found.push(whole, 0, size);
    else if (shortest < size)
      covered = segment(vocabulary, letters, size, shortest, (...word) => void found.push(...word));
    if (found.length === 0 || covered < size * 0.7) return false;
    const asked = (tokens.flags[tokens.length - 1] as number) & ASKED;
    const pending = flags;
    flags = tokens.flags[first] as number;
    tokens.length = first;
    for (let i = 0; i < found.length; i += 3) {
      const from = found[i + 1] as number;
      const to = found[i + 2] as number;
      push(found[i] as number, starts[from] as number, ends[to - 1] as number, to - from);
      flags = SPACED;
    }
    tokens.flags[tokens.length - 1] = (tokens.flags[tokens.length - 1] as number) | asked;
    flags = pending;
    return true;
  }

  /** Folds a part of the text into `letters`, with where each came from; returns how many, at most LONGEST_WORD. */
  function collect(from: number, to: number): number {
    let size = 0;
    for (let at = from; at < to && size < LONGEST_WORD; at++) {
      const unit = source.charCodeAt(at);
      const symbol = fold(unit);
      if (symbol < SYMBOLS) size = keep(size, symbol, at, at + 1);
      else if (symbol === PAIR) {
        const [first, second] = pairOf(unit);
        size = keep(keep(size, first, at, at + 1), second, at, at + 1);
      } else if (symbol === WIDE) {
        const wide = foldWide(source.codePointAt(at) as number);
        if (wide < SYMBOLS) size = keep(size, wide, at, at + 2);
        at++;
      } else if (isLeetSign(unit) && isLetterAt(source, at + 1)) size = keep(size, SIGN + unit, at, at + 1);
    }
    return Math.min(size, LONGEST_WORD);
  }

  function keep(size: number, symbol: number, start: number, end: number): number {
    if (size < LONGEST_WORD) {
      letters[size] = symbol;
      starts[size] = start;
      ends[size] = end;
    }
    return size + 1;
  }

  function scan(text: string): void {
    tokens.length = 0;
    digitsSeen = 0;
    numberWordsSeen = 0;
    source = text;
    gluedFrom = spelledFrom = -1;
    gluedUnknown = false;
    spelledCount = 0;
    flags = SPACED | BREAK;
    let stopped = false;
    let apostrophe = false;
    const length = text.length;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      let kind = fold(code);
      if (kind === WIDE) {
        kind = foldWide(text.codePointAt(at) as number);
        if (kind >= SYMBOLS) {
          at += 2;
          continue;
        }
        kind = PAIR;
      }
      const startsWithSign = kind === OTHER && code === DOLLAR && isLetterAt(text, at + 1);
      if (kind >= SYMBOLS && kind !== PAIR && !startsWithSign) {
        at++;
        switch (kind) {
          case SPACE:
          case NEWLINE:
            if (flags & SPACED) flags |= APART;
            flags |= SPACED;
            if (stopped || kind === NEWLINE) flags |= BREAK;
            break;
          case QUESTION:
            if (tokens.length > 0) {
              const last = tokens.length - 1;
              tokens.flags[last] = (tokens.flags[last] as number) | ASKED;
            }
            stopped = true;
            break;
          case STOP:
            stopped = true;
            break;
          case OTHER:
            apostrophe = code === 39 || code === 0x2019 || code === 0x60 || code === 0xb4;
        }
        continue;
      }

      // A word: letters and digits, and signs that stand for letters inside it.
      let node: number = ROOT;
      let last: number = ROOT;
      let lastSize = 0;
      let size = 0;
      let digits = 0;
      let signs = 0;
      let run = 0;
      let longestRun = 0;
      let previous = -1;
      let wasLower = false;
      const start = at;
      let end = at;
      for (; at < length; at++) {
        const unit = text.charCodeAt(at);
        let symbol = fold(unit);
        if (symbol >= SYMBOLS) {
          if (symbol === SKIP) continue;
          if (symbol === WIDE) {
            symbol = foldWide(text.codePointAt(at) as number);
            if (symbol >= SYMBOLS && symbol !== SKIP) break;
            at++;
            if (symbol === SKIP) continue;
          } else if (symbol === PAIR) {
            const [first, second] = pairOf(unit);
            node = childOf(vocabulary, node, first);
            size++;
            symbol = second;
          } else if (
            symbol !== SPACE &&
            isLeetSign(unit) &&
            isLetterAt(text, at + 1) &&
            (size === 0 || previous < DIGIT)
          ) {
            signs++;
            size++;
            node = DEAD;
            previous = symbol;
            end = at + 1;
            continue;
          } else break;
        }
        if (isNames) {
          const isUpper = unit >= 65 && unit <= 90;
          if (isUpper && wasLower) break;
          wasLower = unit >= 97 && unit <= 122;
        }
        size++;
        if (symbol >= DIGIT) {
          digits++;
          node = DEAD;
        } else node = childOf(vocabulary, node, symbol);
        if (node !== DEAD) {
          last = node;
          lastSize = size;
        }
        run = symbol === previous ? run + 1 : 1;
        if (run > longestRun) longestRun = run;
        previous = symbol;
        end = at + 1;
      }

      if (stopped && flags & SPACED) flags |= BREAK;
      stopped = false;
      const isGlued = (flags & SPACED) === 0 && tokens.length > 0 && !apostrophe;
      const isSingle = size === 1;
      if (gluedFrom >= 0 && !isGlued) closeGlued();
      // `I'm a` is no word spelled out.
      if (spelledFrom >= 0 && (!isSingle || apostrophe || flags & APART)) closeSpelled();
      apostrophe = false;

      const before = tokens.length;
      const found = exact[node] as number;
      if (found !== 0) push(size <= LONGEST_BY_ACCENT ? asAccented(found, end) : found, start, end, size);
      else if (digits > 0 || signs > 0) readMixed(start, end, digits === size);
      else {
        // `telllll` is `tell`, not some word that begins with the stem `tel*`.
        let symbol = longestRun > 2 ? unstretch(vocabulary, letters, collect(start, end)) : 0;
        if (symbol === 0) symbol = stemOf[last] as number;
        // Plural and feminine endings of a known word of four letters or more.
        if (
          symbol === 0 &&
          lastSize >= 4 &&
          size - lastSize <= 2 &&
          exact[last] &&
          isEnding(text, end, size - lastSize)
        )
          symbol = exact[last] as number;
        if (symbol === 0 && longestRun === 2) symbol = unstretch(vocabulary, letters, collect(start, end));
        if (symbol !== 0 || isNames || !readElided(start, end)) {
          if (symbol === 0 && size >= SHORTEST_SOUND && !isNames) symbol = hear(start, end);
          if (symbol === 0 && isNames && size >= 4) readGlued(start, end);
          else push(symbol, start, end, size);
        }
      }

      if (isSingle) {
        if (spelledFrom < 0) spelledFrom = before;
        spelledCount++;
      }
      if (isGlued) {
        if (gluedFrom < 0) {
          gluedFrom = before - 1;
          gluedUnknown = isTampered(gluedFrom);
        }
        gluedUnknown ||= isTampered(before);
      }
    }
    if (gluedFrom >= 0) closeGlued();
    if (spelledFrom >= 0) closeSpelled();
    source = '';
  }

  /** Not a word that stands on its own: unknown, or a single letter. */
  function isTampered(token: number): boolean {
    return tokens.symbol[token] === 0 || tokens.size[token] === 1;
  }

  return {
    tokens,
    scan,
    get digits() {
      return digitsSeen;
    },
    get numberWords() {
      return numberWordsSeen;
    },
  };
}

/** Letters, digits, or a sign, which is always a piece of its own. */
function pieceKind(symbol: number): 0 | 1 | 2 {
  return symbol >= SYMBOLS ? 2 : symbol >= DIGIT ? 1 : 0;
}

/** Whether the last `count` letters of the word that ends at `end` are a plural or feminine ending: s, x, e, es. */
function isEnding(text: string, end: number, count: number): boolean {
  const last = fold(text.charCodeAt(end - 1));
  if (count === 1) return last === LETTER_S || last === LETTER_X || last === LETTER_E;
  return last === LETTER_S && fold(text.charCodeAt(end - 2)) === LETTER_E;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && fold(text.charCodeAt(at)) < DIGIT;
}
