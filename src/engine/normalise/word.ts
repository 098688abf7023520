/** One word, read letter by letter while the trie is walked: known, or known to be unknown, with its last letter. */
import { childOf, DEAD, ROOT, type Trie, WIDTH } from '../match/trie.ts';
import { DIGIT, fold, foldWide, PAIR, pairOf, SKIP, SPACE, SYMBOLS, WIDE } from './fold.ts';
import { emojiInWord, isSecond, isSignInWord } from './letters.ts';

/** What was found out about the word that was read last. */
export class Word {
  /** Where the trie stands after its last letter. */
  node: number = ROOT;
  /** The last place in the trie on the way, and how many letters led there. */
  last: number = ROOT;
  lastSize = 0;
  /** How many letters, digits and signs it has, and how many of them are digits, and signs. */
  size = 0;
  digits = 0;
  signs = 0;
  /** Where it ends in the text; what follows without a letter of it may go on further. */
  end = 0;
}

/**
 * Reads the word that begins at `from`: letters and digits, and signs that stand for letters inside it.
 * @param cutsAtCapitals whether a capital after a small letter begins another word
 * @returns where to go on reading
 */
export function readWord(
  text: string,
  from: number,
  trie: Trie,
  cutsAtCapitals: boolean,
  word: Word,
): number {
  const { length } = text;
  const { only, rowOf, rows } = trie;
  let node: number = ROOT;
  let last: number = ROOT;
  let lastSize = 0;
  let size = 0;
  let digits = 0;
  let signs = 0;
  let wasLetter = true;
  let wasLower = false;
  let end = from;
  let at = from;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    let symbol = fold(unit);
    if (symbol >= SYMBOLS) {
      if (symbol === SKIP) continue;
      if (symbol === WIDE) {
        symbol = foldWide(text.codePointAt(at) as number);
        const isSign = symbol >= SYMBOLS && symbol !== SKIP;
        if (isSign && emojiInWord(text, at) === 0) break;
        at++;
        if (symbol === SKIP) continue;
        if (isSign) {
          signs++;
          size++;
          node = DEAD;
          wasLetter = false;
          end = at + 1;
          continue;
        }
      } else if (symbol === PAIR) {
        const [first, second] = pairOf(unit);
        node = childOf(trie, node, first);
        size++;
        symbol = second;
      } else if (symbol !== SPACE && (wasLetter || isSecond(text, at)) && isSignInWord(text, at)) {
        signs++;
        size++;
        node = DEAD;
        wasLetter = false;
        end = at + 1;
        continue;
      } else break;
    }
    if (cutsAtCapitals) {
      if (wasLower && unit >= 65 && unit <= 90) break;
      wasLower = unit >= 97 && unit <= 122;
    }
    wasLetter = symbol < DIGIT;
    if (!wasLetter) {
      digits++;
      node = DEAD;
    } else if (node !== DEAD) {
      // `childOf`, written out: this is where most of the time goes.
      const row = rowOf[node] as number;
      if (row !== 0) node = rows[(row << WIDTH) | symbol] as number;
      else node = only[node] === symbol ? node + 1 : DEAD;
      if (node !== DEAD) {
        last = node;
        lastSize = size + 1;
      }
    }
    size++;
    end = at + 1;
  }
  word.node = node;
  word.last = last;
  word.lastSize = lastSize;
  word.size = size;
  word.digits = digits;
  word.signs = signs;
  word.end = end;
  return at;
}
