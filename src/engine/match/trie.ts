/** All words and stems that the rules know, as a trie over the 26 folded letters. */
import { slotOfNumber } from '../normalise/slots.ts';
import { ACCENT_MARK, FIRST_WORD } from './symbols.ts';

export const DEAD = 0;
export const ROOT = 1;
/** `next[(node << WIDTH) | letter]`: 26 letters in a row of 32, so that the place is a shift away. */
export const WIDTH = 5;

const STAR = 42;
const APOSTROPHE = ACCENT_MARK.charCodeAt(0);
const LETTER_A = 97;
/** From this length on a word with a double letter is known with the letter written once too. */
const SHORTEST_DOUBLED = 6;
const LONGEST = 64;

/**
 * Builds the trie. Words in alphabetical order share their beginning with the one before, and come after the stems that cover them: each
 * begins where its beginning was read before. The first ones, which are not in that order, come last.
 */
export function buildTrie(words: readonly string[], unordered: number) {
  const most = mostNodes(words);
  const next = most > 0xffff ? new Int32Array(most << WIDTH) : new Uint16Array(most << WIDTH);
  const exact = new Int32Array(most);
  const stemOf = new Int32Array(most);
  const broader = new Int32Array(FIRST_WORD + words.length);
  const withDigits = new Map<string, number>();
  const named = new Map<number, number>();
  const accented = new Map<number, number>();
  const doubled: number[] = [];
  /** The nodes on the way to the word before. */
  const path = new Int32Array(LONGEST + 1);
  path[0] = ROOT;
  let before = '';
  let reached = 0;
  let nodes = 2;

  for (let i = 0; i < words.length; i++) {
    const word = i + unordered < words.length ? i + unordered : i + unordered - words.length;
    const text = words[word] as string;
    const symbol = FIRST_WORD + word;
    const length = text.length;
    let at = 0;
    while (at < reached && at < length && text.charCodeAt(at) === before.charCodeAt(at)) at++;
    let node = path[at] as number;
    let isDoubled = false;
    for (; at < length && at < LONGEST; at++) {
      const letter = text.charCodeAt(at) - LETTER_A;
      if (letter < 0) break;
      const edge = (node << WIDTH) | letter;
      let child = next[edge] as number;
      if (child === DEAD) {
        child = nodes++;
        next[edge] = child;
        stemOf[child] = stemOf[node] as number;
      }
      node = child;
      path[at + 1] = node;
      if (at > 0 && text.charCodeAt(at - 1) === letter + LETTER_A) isDoubled = true;
    }
    before = text;
    reached = at;
    broader[symbol] = stemOf[node] as number;
    if (at === length) {
      exact[node] = symbol;
      if (isDoubled && length >= SHORTEST_DOUBLED) doubled.push(word);
    } else if (text.charCodeAt(at) === STAR && at === length - 1) {
      stemOf[node] = symbol;
      // The word that is the stem itself stands before it.
      if (exact[node] !== 0) broader[exact[node] as number] = symbol;
    } else if (text.charCodeAt(at) === APOSTROPHE) accented.set(exact[node] as number, symbol);
    else if (isNumber(text)) {
      named.set(Number(text), symbol);
      broader[symbol] = slotOfNumber(Number(text));
    } else withDigits.set(text, symbol);
  }
  for (const word of doubled) addSingle(words[word] as string, FIRST_WORD + word);
  return { next, exact, stemOf, broader, withDigits, named, accented };

  /** A double letter written once is read as the word, where that is no other word. */
  function addSingle(text: string, symbol: number): void {
    const single = text.replace(DOUBLE, '$1');
    let node: number = ROOT;
    for (let at = 0; at < single.length; at++) {
      const edge = (node << WIDTH) | (single.charCodeAt(at) - LETTER_A);
      let child = next[edge] as number;
      if (child === DEAD) {
        child = nodes++;
        next[edge] = child;
      }
      if (stemOf[child] !== 0) return;
      node = child;
    }
    if (exact[node] === 0) exact[node] = symbol;
  }
}

const DOUBLE = /([a-z])\1/g;

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** How many nodes the words can need: the letters of each that it does not share with the word before, and those of double letters. */
function mostNodes(words: readonly string[]): number {
  let nodes = 3;
  let before = '';
  for (const word of words) {
    const { length } = word;
    let shared = 0;
    let doubles = 0;
    while (shared < length && word.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
    if (length >= SHORTEST_DOUBLED)
      for (let at = 1; at < length; at++)
        if (word.charCodeAt(at) === word.charCodeAt(at - 1)) doubles = length;
    nodes += length - shared + doubles;
    before = word;
  }
  return nodes;
}
