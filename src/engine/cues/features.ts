/**
 * What a text shows of itself: each word, each two that follow one another, each class that a word is in, and each two classes that stand
 * close together. Words say what was said before; classes say what was meant, in words that nobody met yet.
 */
import { widen } from '../column.ts';
import { FIRST_WORD, SLOT } from '../match/symbols.ts';
import { ASKED, type Tokens } from '../normalise/tokens.ts';
import type { Classes } from './classes.ts';

/** What a feature is made of. */
export const WORD = 0;
export const PAIR = 1;
export const CLASS = 2;
export const CLASSES = 3;
export type FeatureKind = typeof WORD | typeof PAIR | typeof CLASS | typeof CLASSES;

/** Stand beside the symbols of words, below `FIRST_WORD`: the beginning and end of a text, and a question mark. */
export const EDGE = 15;
export const QUESTION = 14;

/** How many words, question marks among them, two classes may lie apart. */
export const REACH = 5;
/** No word is in more classes. */
export const MOST_CLASSES = 16;
/** Room for the classes of the last few words, a power of two. */
const RING = 128;
const LAST = RING - 1;
/** What one word adds at most: itself, a pair, its classes, and each of them with those near it. */
const MOST_OF_WORD = 2 + MOST_CLASSES * (1 + REACH * MOST_CLASSES);

/** Which feature something is, or -1. */
export interface Lookup {
  ofWord(symbol: number): number;
  ofClass(one: number): number;
  ofWords(first: number, second: number): number;
  ofClasses(first: number, second: number): number;
}

/** The features of one text, in columns that are used again for each. */
export class Features {
  /** How many there are that the look-up knows. */
  length = 0;
  /** How many there are in all. */
  count = 0;
  id: Int32Array = new Int32Array(2 * MOST_OF_WORD);
  /** The places of the feature's first and last token. */
  from: Int32Array = new Int32Array(2 * MOST_OF_WORD);
  to: Int32Array = new Int32Array(2 * MOST_OF_WORD);

  /** The classes of the last few words, and the places of their tokens; where those of each of these words begin. */
  private readonly near = new Int32Array(RING);
  private readonly nearAt = new Int32Array(RING);
  private readonly begin = new Int32Array(REACH);

  /** Reads the text in `tokens`. What holds a word that no rule knows is no feature. */
  read(tokens: Tokens, classes: Classes, lookup: Lookup): void {
    this.length = 0;
    this.count = 0;
    const { begin } = this;
    const { length, flags } = tokens;
    begin.fill(0);
    let before = EDGE;
    let beforeAt = 0;
    let slot = 0;
    let end = 0;
    let asked = false;
    for (let i = 0; i <= length; ) {
      const at = asked ? i - 1 : Math.min(i, length - 1);
      const symbol = asked ? QUESTION : i === length ? EDGE : kindOf(tokens, i);
      if (this.length + MOST_OF_WORD > this.id.length) this.makeRoom();
      if (symbol !== 0 && before !== 0) this.add(lookup.ofWords(before, symbol), beforeAt, at);
      if (symbol === EDGE) return;
      const from = begin[slot] as number;
      begin[slot] = end;
      slot = slot === REACH - 1 ? 0 : slot + 1;
      if (symbol !== 0) {
        this.add(lookup.ofWord(symbol), at, at);
        end = this.readClasses(symbol, at, from, end, classes, lookup);
      }
      before = symbol;
      beforeAt = at;
      if (asked) asked = false;
      else {
        asked = ((flags[i] as number) & ASKED) !== 0;
        i++;
      }
    }
  }

  /** The classes of a word, and each with each of those of the words before it, which stand in `near` from `begin` to `end`. */
  private readClasses(
    symbol: number,
    at: number,
    begin: number,
    end: number,
    { starts, of }: Classes,
    lookup: Lookup,
  ): number {
    const { near, nearAt } = this;
    // A kind of number, and a question mark, are classes of their own.
    const isWord = symbol >= FIRST_WORD;
    const first = isWord ? (starts[symbol] as number) : 0;
    const last = isWord ? Math.min(first + MOST_CLASSES, starts[symbol + 1] as number) : 1;
    let next = end;
    for (let i = first; i < last; i++) {
      const one = isWord ? (of[i] as number) : symbol;
      if (isWord) this.add(lookup.ofClass(one), at, at);
      // Most are none: it is quickest told to go on.
      for (let j = begin; j < end; j++) {
        const id = lookup.ofClasses(near[j & LAST] as number, one);
        if (id >= 0) this.put(id, nearAt[j & LAST] as number, at);
      }
      this.count += end - begin;
      near[next & LAST] = one;
      nearAt[next & LAST] = at;
      next++;
    }
    return next;
  }

  private add(id: number, from: number, to: number): void {
    this.count++;
    if (id >= 0) this.put(id, from, to);
  }

  private put(id: number, from: number, to: number): void {
    const i = this.length++;
    this.id[i] = id;
    this.from[i] = from;
    this.to[i] = to;
  }

  private makeRoom(): void {
    this.id = widen(this.id);
    this.from = widen(this.from);
    this.to = widen(this.to);
  }
}

/** A number that a phrase names counts as its kind. */
export function kindOf({ symbol, value }: Tokens, i: number): number {
  const word = symbol[i] as number;
  const number = value[i] as number;
  if (number < 0 || word < FIRST_WORD) return word;
  if (number < 13) return SLOT.child;
  if (number < 18) return SLOT.minor;
  return number < 100 ? SLOT.adult : SLOT.number;
}
