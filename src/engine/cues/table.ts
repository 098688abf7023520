/** Cues as they are looked up: from a feature to what it weighs for each sign. */
import { bitsIn } from '../bits.ts';
import { SIGNS, type Sign } from '../finding.ts';
import { FIRST_WORD } from '../match/symbols.ts';
import type { NameKind } from '../rule-set.ts';
import { type Classes, type Members, readClasses } from './classes.ts';
import { CLASS, type Lookup, PAIR, WORD } from './features.ts';
import { Pairs } from './pairs.ts';

/** Weights are whole numbers, none greater than this. */
export const MOST_WEIGHT = 30;

/** More would not fit the tables. */
export const MOST_FEATURES = 0xffff;

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

/** Cues with the symbols of the words of one kind of text: plain data. */
export interface CompiledCues extends Members {
  /** The signs that there are cues of. */
  readonly signs: readonly Sign[];
  /** What a text without any cue weighs, of each sign. */
  readonly bias: ArrayLike<number>;
  /** Of each feature, what it is made of, and the symbols of its words, or its classes. */
  readonly kinds: ArrayLike<number>;
  readonly firsts: ArrayLike<number>;
  readonly seconds: ArrayLike<number>;
  /** Where the weights of each begin in the next two; one more at the end. */
  readonly starts: ArrayLike<number>;
  /** Of each weight, the place of its sign in `signs`, and how much. */
  readonly of: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

const SIGN_BITS = 5;

/** Of which sign a weight is. */
export function signAt(weight: number): number {
  return weight & ((1 << SIGN_BITS) - 1);
}

/** How much it is. */
export function weightAt(weight: number): number {
  return weight >> SIGN_BITS;
}

/** No cue is of these: they are no signs of messages. */
const NOT_OF_MESSAGES: ReadonlySet<Sign> = new Set<Sign>([
  'minor-coded',
  'adult-coded',
  'abuse-room',
  'personal-data',
]);

/** The signs that a message may show, in their order. */
export const CUE_SIGNS: readonly Sign[] = SIGNS.filter((sign) => !NOT_OF_MESSAGES.has(sign));

/** The signs that the name of a room may show, and that of a person. */
export const NAME_SIGNS: Readonly<Record<NameKind, readonly Sign[]>> = {
  room: ['minor-coded', 'adult-coded', 'abuse-room'],
  member: ['minor-coded', 'adult-coded', 'paid-sex'],
};

/** The rule that evidence from cues names. */
export function cueRule(sign: Sign): string {
  return `cue-${sign}`;
}

/** Of features that weigh for more than two signs: what they weigh stands in `weights`. */
const SEVERAL = -1 << 31;
const HALF = 16;
/** A number has a bit of each of 2⁵ classes. */
export const NUMBER_BITS = 5;

/** Cues as they are looked up. */
export class CueTable implements Lookup {
  readonly signs: readonly Sign[];
  readonly bias: Float64Array;
  readonly classes: Classes;
  /** Where the weights of each feature begin in `weights`; one more at the end. */
  readonly starts: Int32Array;
  /** Each with the place of its sign in `signs`: `signAt` and `weightAt` take them apart. */
  readonly weights: Int16Array;
  /** Of each feature, both its weights, one in each half (most have one, and 0 besides), or SEVERAL. */
  readonly two: Int32Array;
  /** For each word, and each class, its feature and 1 more, or 0. */
  readonly words: Uint16Array;
  readonly alone: Uint16Array;
  /**
   * For each class a row of bits: which others are a feature with it, where it comes first. Most are none, and all bits stay near. `ranks` has
   * the feature of the first bit of each number: those of two classes stand in their order.
   */
  readonly bits: Int32Array;
  readonly ranks: Uint16Array;
  /** A row has 2^rowBits numbers. */
  readonly rowBits: number;
  readonly pairs: Pairs;

  /** @param cues with features in the order in which `compileCues` puts them */
  constructor(cues: CompiledCues) {
    const { kinds, firsts, seconds, starts, weights, of } = cues;
    this.signs = cues.signs;
    this.bias = Float64Array.from(cues.bias);
    this.classes = readClasses(cues);
    const features = kinds.length;
    this.starts = new Int32Array(features + 1);
    this.weights = new Int16Array(weights.length);
    for (let i = 0; i < weights.length; i++)
      this.weights[i] = ((weights[i] as number) << SIGN_BITS) | (of[i] as number);
    this.two = new Int32Array(features);
    const width = FIRST_WORD + cues.sizes.length;
    this.rowBits = 32 - Math.clz32((width - 1) >> NUMBER_BITS);
    this.bits = new Int32Array(width << this.rowBits);
    this.ranks = new Uint16Array(this.bits.length);
    this.words = new Uint16Array(cues.symbols);
    this.alone = new Uint16Array(width);
    let firstPair = features;
    let lastPair = features;
    for (let i = 0; i < features; i++) {
      const start = starts[i] as number;
      const end = starts[i + 1] as number;
      this.starts[i + 1] = end;
      const one = end > start ? (this.weights[start] as number) : 0;
      const other = end === start + 2 ? (this.weights[start + 1] as number) : 0;
      this.two[i] = end > start + 2 ? SEVERAL : (one << HALF) | (other & 0xffff);
      const kind = kinds[i] as number;
      const first = firsts[i] as number;
      if (kind === WORD) this.words[first] = i + 1;
      else if (kind === CLASS) this.alone[first] = i + 1;
      else if (kind === PAIR) {
        if (firstPair === features) firstPair = i;
        lastPair = i + 1;
      } else {
        const second = seconds[i] as number;
        const at = (first << this.rowBits) | (second >> NUMBER_BITS);
        if (this.bits[at] === 0) this.ranks[at] = i;
        this.bits[at] = (this.bits[at] as number) | (1 << second);
      }
    }
    this.pairs = new Pairs(firstPair, lastPair, firsts, seconds);
  }

  ofWord(symbol: number): number {
    return (this.words[symbol] as number) - 1;
  }

  ofClass(one: number): number {
    return (this.alone[one] as number) - 1;
  }

  ofWords(first: number, second: number): number {
    return this.pairs.find(first, second);
  }

  ofClasses(first: number, second: number): number {
    const at = (first << this.rowBits) | (second >> NUMBER_BITS);
    const bits = this.bits[at] as number;
    if (((bits >>> second) & 1) === 0) return -1;
    return (this.ranks[at] as number) + bitsIn(bits & ((1 << second) - 1));
  }

  /** Adds what a feature weighs to the sums of signs. */
  addTo(sums: Int32Array, feature: number): void {
    const two = this.two[feature] as number;
    if (two !== SEVERAL) {
      const one = two >> HALF;
      const other = (two << HALF) >> HALF;
      sums[signAt(one)] = (sums[signAt(one)] as number) + weightAt(one);
      sums[signAt(other)] = (sums[signAt(other)] as number) + weightAt(other);
      return;
    }
    const end = this.starts[feature + 1] as number;
    for (let i = this.starts[feature] as number; i < end; i++) {
      const weight = this.weights[i] as number;
      const sign = signAt(weight);
      sums[sign] = (sums[sign] as number) + weightAt(weight);
    }
  }
}

export function createCueTable(cues: CompiledCues): CueTable {
  return new CueTable(cues);
}
