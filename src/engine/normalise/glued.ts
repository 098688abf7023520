/**
 * Words that stand together where they should not, or apart: `howold`, `wannameetup` are cut where known words meet, `pho to` is put together
 * again. Only where a word is unknown as it stands, and only when the words that come out are known to the last letter.
 */
import { childOf, DEAD, ROOT } from '../match/trie.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import { DIGIT, fold, NEWLINE, SPACE } from './fold.ts';
import type { Letters } from './letters.ts';
import { exactWord } from './resolve.ts';
import { APART, BREAK, SPACED, type Tokens } from './tokens.ts';
import type { Writer } from './writer.ts';

/** Fewer letters are a word of its own more often than two that were glued. */
const FEWEST_GLUED = 6;
const FEWEST_REJOINED = 4;
const SHORTEST_WORD = 2;
/** Letters a word, on average, where none is longer: almost anything can be cut into short words. */
const LEAST_AVERAGE = 3;
const SHORTEST_OF_TWO = 3;
/** How many signs may stand between the halves of one word. */
const FARTHEST = 2;
/** The last two of several words have more letters than an ending. */
const LONGEST_ENDING = 5;
/** Words that others are made with, before and after: `parvenus` is not `par venus`. */
const PREFIXES = wordSet(
  'par sur sous entre contre mal bien non avant apres sans over under out any some every with super mini multi inter auto anti back black',
);
/** Two letters that are a word of their own at the end of two: `sendme`, `keepit`. */
const SHORT_ENDS = wordSet('me it up');
const ENDINGS = wordSet(
  'es er ent ment able ed ing ly less ness ait ais aient ant ants ante antes ons ont era eras erai iez ions eur eurs euse euses ette ation ateur ings ers ful ism ist isme iste',
);
const MOST_WORDS = 9;
/** How many cuts are tried before the word is left alone. */
const BUDGET = 36;

/** Where each of the known words ends that all of the letters make, the longest first; null where they make none. */
export function cutGlued(letters: Letters, vocabulary: Vocabulary): readonly number[] | null {
  const { symbols, size } = letters;
  if (size < FEWEST_GLUED) return null;
  const ends: number[] = [];
  let budget = BUDGET;
  const cut = (from: number): boolean => {
    if (from === size) return isLikely(letters, ends);
    if (ends.length === MOST_WORDS || --budget < 0) return false;
    let to = from;
    for (let node: number = ROOT; to < size && (symbols[to] as number) < DIGIT; to++) {
      node = childOf(vocabulary, node, symbols[to] as number);
      if (node === DEAD) break;
    }
    for (; to - from >= SHORTEST_WORD; to--) {
      if (exactWord(vocabulary, symbols, from, to) === 0) continue;
      ends.push(to);
      if (cut(to)) return true;
      ends.pop();
    }
    return false;
  };
  return cut(0) ? ends : null;
}

/** Writes the known words that all of the letters make; false, and nothing written, where they make none. */
export function pushGlued(letters: Letters, vocabulary: Vocabulary, writer: Writer): boolean {
  const ends = cutGlued(letters, vocabulary);
  if (!ends) return false;
  let from = 0;
  for (const to of ends) {
    writer.pushLetters(exactWord(vocabulary, letters.symbols, from, to), letters, from, to);
    writer.flags = SPACED;
    from = to;
  }
  writer.flags = 0;
  return true;
}

/** Whether a cut is likelier than one word that no rule knows: `accelere` is not `ac cel ere`, nor a `secretaire` a `secret`. */
function isLikely({ symbols }: Letters, ends: readonly number[]): boolean {
  const { length } = ends;
  if (length < 2) return false;
  const [first, lastBut, last] = [ends[0], ends.at(-2), ends.at(-1)] as [number, number, number];
  if (PREFIXES.has(String(symbols.subarray(0, first)))) return false;
  if (ENDINGS.has(String(symbols.subarray(lastBut, last)))) return false;
  if (length === 2)
    return (
      first >= SHORTEST_OF_TWO &&
      (last - first >= SHORTEST_OF_TWO || SHORT_ENDS.has(String(symbols.subarray(first, last))))
    );
  const hasLongWord = ends.some((end, i) => end - (ends[i - 1] ?? 0) > LEAST_AVERAGE);
  return (
    (length > 3 || last - (ends.at(-3) as number) >= LONGEST_ENDING) &&
    (hasLongWord || last >= length * LEAST_AVERAGE)
  );
}

/** Puts the last two or three tokens together where some of them are unknown, one space parts them, and all are one known word. */
export function rejoin(text: string, letters: Letters, vocabulary: Vocabulary, writer: Writer): boolean {
  const { tokens } = writer;
  const last = tokens.length - 1;
  if (mayBeSplit(tokens, last) && rejoinFrom(last - 1, text, letters, vocabulary, writer)) return true;
  return mayBeInThree(tokens, last) && rejoinFrom(last - 2, text, letters, vocabulary, writer);
}

function rejoinFrom(
  first: number,
  text: string,
  letters: Letters,
  vocabulary: Vocabulary,
  writer: Writer,
): boolean {
  const { tokens } = writer;
  const [start, end] = [tokens.start[first] as number, tokens.end[tokens.length - 1] as number];
  if (!maySpell(text, start, end, vocabulary)) return false;
  letters.collect(text, start, end);
  if (letters.size < FEWEST_REJOINED) return false;
  const symbol = exactWord(vocabulary, letters.symbols, 0, letters.size);
  if (symbol === 0) return false;
  writer.flags = tokens.flags[first] as number;
  tokens.length = first;
  writer.push(symbol, start, end, letters.size);
  return true;
}

/** Whether letters and spaces may make a known word, which most do not after a few; whether other characters do is not told here. */
function maySpell(text: string, start: number, end: number, vocabulary: Vocabulary): boolean {
  let node: number = ROOT;
  for (let at = start; at < end; at++) {
    const symbol = fold(text.charCodeAt(at));
    if (symbol === SPACE || symbol === NEWLINE) continue;
    if (symbol >= DIGIT) return true;
    node = childOf(vocabulary, node, symbol);
    if (node === DEAD) return false;
  }
  return true;
}

/** Whether three words, of which one at least is none, stand one space apart. */
function mayBeInThree({ symbol, start, end, flags }: Tokens, last: number): boolean {
  if (last < 2) return false;
  let unknown = 0;
  for (let i = last - 2; i <= last; i++) {
    if (symbol[i] === 0) unknown++;
    if (i === last - 2) continue;
    if ((start[i] as number) - (end[i - 1] as number) !== 1) return false;
    if (((flags[i] as number) & (BREAK | APART)) !== 0) return false;
  }
  return unknown > 0;
}

function mayBeSplit({ symbol, start, end, size, flags }: Tokens, last: number): boolean {
  const first = last - 1;
  if (first < 0) return false;
  const [isFirstUnknown, isLastUnknown] = [symbol[first] === 0, symbol[last] === 0];
  const [firstSize, lastSize] = [size[first] as number, size[last] as number];
  const apart = (start[last] as number) - (end[first] as number);
  // `pho. to`, or the rest on a new line: nobody ends a sentence amid two words that are none.
  if (apart > 1 || ((flags[last] as number) & (BREAK | APART)) !== 0)
    return (
      apart <= FARTHEST && (isFirstUnknown || isLastUnknown) && Math.min(firstSize, lastSize) >= SHORTEST_WORD
    );
  return (
    (isFirstUnknown && firstSize >= SHORTEST_OF_TWO) ||
    (isLastUnknown && lastSize >= SHORTEST_OF_TWO) ||
    ((isFirstUnknown || isLastUnknown) && Math.min(firstSize, lastSize) >= SHORTEST_WORD)
  );
}

/** Words, written as the letters that a scanner keeps print. */
function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words.split(' ').map((word) => String(Array.from(word, (letter) => letter.charCodeAt(0) - 97))),
  );
}
