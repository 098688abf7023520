/** Cues as they are looked up: from a feature to what it weighs for each sign. */
import { bitsIn } from '../bits.ts';
import type { Sign } from '../finding.ts';
import { FIRST_WORD } from '../match/symbols.ts';
import { type Classes, readClasses } from './classes.ts';
import type { CompiledCues } from './compiled.ts';
import { CLASS, CLASSES, type Lookup, PAIR, WORD } from './features.ts';
import { Pairs } from './pairs.ts';

/** A long text has more of everything: what its features weigh together is divided by this power of how many it has. */
const LENGTH_POWER = 0.35;

const SCALES = new Float64Array(256);

/** By what the weights of a text of so many features are multiplied: what comes out is a logarithm of odds. */
export function scaleOf(count: number): number {
  const known = SCALES[count];
  if (known) return known;
  const scale = Math.max(1, count) ** -LENGTH_POWER;
  if (count < SCALES.length) SCALES[count] = scale;
  return scale;
}

const SIGN_BITS = 5;

/** A weight and its sign as one number of 16 bits. */
export function bothOf(weight: number, sign: number): number {
  return (weight << SIGN_BITS) | sign;
}

/** Of which sign it is. */
export function signAt(both: number): number {
  return both & ((1 << SIGN_BITS) - 1);
}

/** How much it is. */
export function weightAt(both: number): number {
  return both >> SIGN_BITS;
}

/** Of features that weigh for more than two signs. */
const SEVERAL = -1 << 31;
const HALF = 16;
/** A number has a bit of each of 2⁵ classes. */
export const NUMBER_BITS = 5;

/**
 * Cues as they are looked up. A page that starts waits for its first judgement, so features of two words, and of two classes, are taken up only
 * when the first of the two is met.
 */
export class CueTable implements Lookup {
  readonly signs: readonly Sign[];
  readonly bias: Float64Array;
  readonly classes: Classes;
  /** Where the weights of each feature begin in the next two; one more at the end. */
  readonly starts: Int32Array;
  readonly of: Uint8Array;
  readonly weights: Int8Array;
  /** The second look, in rows; empty where there is none. */
  readonly second: Float64Array;
  /** For each word, and each class, its own feature and 1 more, or 0. */
  readonly words: Uint16Array;
  readonly alone: Uint16Array;
  /**
   * For each class a row of bits, of 2^rowBits numbers: which others are a feature with it, where it comes first. Most are none, and all bits stay
   * near. `ranks` has the feature of the first bit of each number: those of two classes stand in their order.
   */
  readonly bits: Int32Array;
  readonly ranks: Uint16Array;
  readonly rowBits: number;
  /** For each class that was not met, its first feature with another and 1 more, or 0. */
  readonly rows: Uint16Array;
  /** The same for words, and those that follow them. */
  private readonly follows: Uint16Array;
  private readonly lastPair: number;
  private readonly pairs: Pairs;
  private readonly firsts: ArrayLike<number>;
  private readonly seconds: ArrayLike<number>;
  /** Of each feature of two, once it was taken up: both its weights, one in each half (most have one, and 0 besides), or SEVERAL. */
  private readonly two: Int32Array;

  /** @param cues with features in the order in which `compileCues` puts them */
  constructor(cues: CompiledCues) {
    const { kinds, firsts, seconds } = cues;
    this.signs = cues.signs;
    this.bias = Float64Array.from(cues.bias);
    this.classes = readClasses(cues);
    this.starts = cues.starts instanceof Int32Array ? cues.starts : Int32Array.from(cues.starts);
    this.of = new Uint8Array(cues.of);
    this.weights = new Int8Array(cues.weights);
    this.second = Float64Array.from(cues.second);
    this.firsts = firsts;
    this.seconds = seconds;
    this.two = new Int32Array(kinds.length);
    const width = FIRST_WORD + cues.sizes.length;
    this.rowBits = 32 - Math.clz32((width - 1) >> NUMBER_BITS);
    this.bits = new Int32Array(width << this.rowBits);
    this.ranks = new Uint16Array(this.bits.length);
    const headsOf = (kind: number, size: number) =>
      noteHeads(firsts, placeOf(kind, kinds), placeOf(kind + 1, kinds), new Uint16Array(size));
    this.words = headsOf(WORD, cues.symbols);
    this.alone = headsOf(CLASS, width);
    this.rows = headsOf(CLASSES, width);
    this.follows = headsOf(PAIR, cues.symbols);
    this.lastPair = placeOf(PAIR + 1, kinds);
    this.pairs = new Pairs(this.lastPair - placeOf(PAIR, kinds));
  }

  ofWord(symbol: number): number {
    return (this.words[symbol] as number) - 1;
  }

  ofClass(one: number): number {
    return (this.alone[one] as number) - 1;
  }

  ofWords(first: number, second: number): number {
    if (this.follows[first] !== 0) this.takeUpPairs(first);
    return this.pairs.find(first, second);
  }

  ofClasses(first: number, second: number): number {
    if (this.rows[first] !== 0) this.takeUpRow(first);
    const number = (first << this.rowBits) | (second >> NUMBER_BITS);
    if ((((this.bits[number] as number) >>> second) & 1) === 0) return -1;
    return this.ofBit(number, second);
  }

  /** The feature whose bit is set in a number of `bits`. */
  ofBit(number: number, second: number): number {
    return (this.ranks[number] as number) + bitsIn((this.bits[number] as number) & ((1 << second) - 1));
  }

  /** Takes up the features of a class with those that come after it. */
  takeUpRow(first: number): void {
    const { firsts, seconds, bits, ranks, rows } = this;
    const head = rows[first] as number;
    if (head === 0) return;
    rows[first] = 0;
    let second = 0;
    for (let i = head - 1; firsts[i] === first; i++) {
      second += seconds[i] as number;
      const number = (first << this.rowBits) | (second >> NUMBER_BITS);
      if (bits[number] === 0) ranks[number] = i;
      bits[number] = (bits[number] as number) | (1 << second);
      this.takeUp(i);
    }
  }

  private takeUpPairs(first: number): void {
    const head = this.follows[first] as number;
    this.follows[first] = 0;
    let second = 0;
    for (let i = head - 1; i < this.lastPair && this.firsts[i] === first; i++) {
      second += this.seconds[i] as number;
      this.pairs.add(first, second, i);
      this.takeUp(i);
    }
  }

  private takeUp(feature: number): void {
    const start = this.starts[feature] as number;
    const count = (this.starts[feature + 1] as number) - start;
    const both = (i: number) => bothOf(this.weights[start + i] as number, this.of[start + i] as number);
    const one = count > 0 ? both(0) : 0;
    this.two[feature] = count > 2 ? SEVERAL : (one << HALF) | (count > 1 ? both(1) & 0xffff : 0);
  }

  /** Adds what a feature of two words or classes weighs to the sums of signs. */
  addTo(sums: Int32Array, feature: number): void {
    const two = this.two[feature] as number;
    if (two !== SEVERAL) {
      const one = two >> HALF;
      const other = (two << HALF) >> HALF;
      sums[signAt(one)] = (sums[signAt(one)] as number) + weightAt(one);
      if (other !== 0) sums[signAt(other)] = (sums[signAt(other)] as number) + weightAt(other);
      return;
    }
    const end = this.starts[feature + 1] as number;
    for (let i = this.starts[feature] as number; i < end; i++) {
      const sign = this.of[i] as number;
      sums[sign] = (sums[sign] as number) + (this.weights[i] as number);
    }
  }
}

export function createCueTable(cues: CompiledCues): CueTable {
  return new CueTable(cues);
}

/** Where the features of a kind begin, or of those after it. */
function placeOf(kind: number, kinds: ArrayLike<number>): number {
  let [from, to] = [0, kinds.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((kinds[middle] as number) < kind) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Notes the first feature of each first symbol, and 1 more: from the last one on, so that nothing need be compared. */
function noteHeads(firsts: ArrayLike<number>, from: number, to: number, heads: Uint16Array): Uint16Array {
  for (let i = to; i > from; i--) heads[firsts[i - 1] as number] = i;
  return heads;
}
