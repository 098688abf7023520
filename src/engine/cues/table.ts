/** Cues as they are looked up: from a feature to what it weighs for each sign. */
import { SIGNS, type Sign } from '../finding.ts';
import { FIRST_WORD } from '../match/symbols.ts';
import type { NameKind } from '../rule-set.ts';
import { type Classes, type Members, readClasses } from './classes.ts';
import { type Lookup, PAIR, WORD } from './features.ts';

/** Weights are whole numbers, none greater than this. */
export const MOST_WEIGHT = 30;

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

/** Cues as they are looked up. */
export interface CueTable extends Pick<CompiledCues, 'signs'>, Lookup {
  readonly bias: Float64Array;
  readonly classes: Classes;
  /** Where the weights of each feature begin in `weights`; one more at the end. */
  readonly starts: Int32Array;
  /** Each with the place of its sign in `signs`: `signAt` and `weightAt` take them apart. */
  readonly weights: Int16Array;
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

/** Spreads numbers over the table: 2³² divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/** The features of words, of pairs, and the square of those of classes: they are few, so it is small. In both, 0 is none, and others are 1 more. */
export function createCueTable(cues: CompiledCues): CueTable {
  const { kinds, firsts, seconds, of } = cues;
  const width = FIRST_WORD + cues.sizes.length;
  const square = new Uint16Array(width * width);
  // Most classes that stand close together are no feature: a bit of each tells so, and all bits stay near.
  const bits = 32 - Math.clz32((width - 1) >> 5);
  const known = new Int32Array(width << bits);
  const words = new Uint16Array(cues.symbols);
  const pairs: number[] = [];
  for (let i = 0; i < kinds.length; i++) {
    const [first, second] = [firsts[i] as number, seconds[i] as number];
    if (kinds[i] === WORD) words[first] = i + 1;
    else if (kinds[i] === PAIR) pairs.push(i);
    else {
      square[second * width + first] = i + 1;
      const at = (second << bits) | (first >> 5);
      known[at] = (known[at] as number) | (1 << first);
    }
  }
  return {
    signs: cues.signs,
    bias: Float64Array.from(cues.bias),
    starts: Int32Array.from(cues.starts),
    weights: Int16Array.from(cues.weights, (weight, i) => (weight << SIGN_BITS) | (of[i] as number)),
    classes: readClasses(cues),
    ofWord: (symbol) => (words[symbol] as number) - 1,
    ofClass: (one) => (square[one] as number) - 1,
    ofWords: createPairs(pairs, firsts, seconds),
    ofClasses: (first, second) =>
      (((known[(second << bits) | (first >> 5)] as number) >>> first) & 1) === 0
        ? -1
        : (square[second * width + first] as number) - 1,
  };
}

/** A pair takes so many numbers: its first symbol, its second, and which it is. They stand together, for memory that is far takes the most time. */
const PLACE_BITS = 2;
const WHICH = 2;

/** For each place so many bits of the filter: a power of two. */
const FILTER_BITS = 3;

/**
 * A table with open addressing: four numbers a place, no object a feature. Most features of a text are in none, which one bit of a filter
 * that is small enough to stay near tells.
 */
function createPairs(
  features: readonly number[],
  firsts: ArrayLike<number>,
  seconds: ArrayLike<number>,
): Lookup['ofWords'] {
  let bits = 4;
  while (1 << bits < 2 * features.length) bits++;
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const keyOf = (first: number, second: number) => Math.imul(Math.imul(first, SPREAD) ^ second, SPREAD);
  // No feature begins with the symbol 0: a place that has it is free.
  const places = new Int32Array(1 << (bits + PLACE_BITS));
  const filter = new Int32Array(1 << Math.max(0, bits + FILTER_BITS - 5));
  for (const feature of features) {
    const [first, second] = [firsts[feature] as number, seconds[feature] as number];
    const key = keyOf(first, second);
    const bit = key >>> (shift - FILTER_BITS);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << bit);
    let at = key >>> shift;
    while (places[at << PLACE_BITS] !== 0) at = (at + 1) & mask;
    places.set([first, second, feature], at << PLACE_BITS);
  }
  return (first, second) => {
    const key = keyOf(first, second);
    const bit = key >>> (shift - FILTER_BITS);
    if ((((filter[bit >>> 5] as number) >>> bit) & 1) === 0) return -1;
    for (let at = key >>> shift; ; at = (at + 1) & mask) {
      const place = at << PLACE_BITS;
      const found = places[place] as number;
      if (found === 0) return -1;
      if (found === first && places[place + 1] === second) return places[place + WHICH] as number;
    }
  };
}
