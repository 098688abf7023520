/** Cues as they are looked up: from a feature to what it weighs for each sign. */
import { SIGNS, type Sign } from '../finding.ts';
import type { FeatureKind } from './features.ts';

/** Weights are whole numbers of so much, in logarithms of odds; none is greater than `MOST_WEIGHT`. */
export const CUE_UNIT = 0.5;
export const MOST_WEIGHT = 60;

/** Cues with the symbols of the words of one kind of text: plain data. */
export interface CompiledCues {
  /** The signs that there are cues of. */
  readonly signs: readonly Sign[];
  /** What a text without any cue weighs, of each sign, in units. */
  readonly bias: ArrayLike<number>;
  /** Of each feature, what it is made of, and the symbols of its words. */
  readonly kinds: ArrayLike<number>;
  readonly firsts: ArrayLike<number>;
  readonly seconds: ArrayLike<number>;
  /** Where the weights of each begin in the next two; one more at the end. */
  readonly starts: ArrayLike<number>;
  /** Of each weight, the place of its sign in `signs`, and how much, in units. */
  readonly of: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** Finds features by their symbols. */
export interface CueTable extends Pick<CompiledCues, 'signs'> {
  readonly bias: Float64Array;
  /** Where in `places` a feature is, or -1. */
  find(kind: FeatureKind, first: number, second: number): number;
  /** From `FROM` past a feature's place to before `UNTIL` past it, what it weighs is in `weights`. */
  readonly places: Int32Array;
  /** Each with the place of its sign in `signs`: `signAt` and `weightAt` take them apart. */
  readonly weights: Int16Array;
}

/** A feature takes so many numbers: its first symbol, its second and its kind, and where its weights begin and end. They stand together, for memory that is far takes the most time. */
const PLACE_BITS = 2;
export const FROM = 2;
export const UNTIL = 3;

const SIGN_BITS = 5;

/** Of which sign a weight is. */
export function signAt(weight: number): number {
  return weight & ((1 << SIGN_BITS) - 1);
}

/** How much it is, in units. */
export function weightAt(weight: number): number {
  return weight >> SIGN_BITS;
}

/** No cue is of these: they are no signs of messages. */
export const NOT_OF_MESSAGES: ReadonlySet<Sign> = new Set<Sign>([
  'minor-coded',
  'adult-coded',
  'abuse-room',
  'personal-data',
]);

/** The signs that a message may show, in their order. */
export const CUE_SIGNS: readonly Sign[] = SIGNS.filter((sign) => !NOT_OF_MESSAGES.has(sign));

/** The rule that evidence from cues names. */
export function cueRule(sign: Sign): string {
  return `cue-${sign}`;
}

/** Spreads numbers over the table: 2³² divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/** For each place so many bits of the filter: a power of two. */
const FILTER_BITS = 3;

/**
 * A table with open addressing: four numbers a place, no object a feature. Most features of a text are in none, which one bit of a filter
 * that is small enough to stay near tells.
 */
export function createCueTable({
  signs,
  bias,
  kinds,
  firsts,
  seconds,
  starts,
  of,
  weights,
}: CompiledCues): CueTable {
  let bits = 4;
  while (1 << bits < 2 * kinds.length) bits++;
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const keyOf = (kind: number, first: number, second: number) =>
    Math.imul(Math.imul(first, SPREAD) ^ (second * 3 + kind), SPREAD);
  // No feature begins with the symbol 0: a place that has it is free.
  const places = new Int32Array(1 << (bits + PLACE_BITS));
  const filter = new Int32Array(1 << Math.max(0, bits + FILTER_BITS - 5));
  for (let i = 0; i < kinds.length; i++) {
    const [kind, first, second] = [kinds[i] as number, firsts[i] as number, seconds[i] as number];
    const key = keyOf(kind, first, second);
    const bit = key >>> (shift - FILTER_BITS);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << bit);
    let at = key >>> shift;
    while (places[at << PLACE_BITS] !== 0) at = (at + 1) & mask;
    places.set([first, (second << 2) | kind, starts[i] as number, starts[i + 1] as number], at << PLACE_BITS);
  }
  return {
    signs,
    bias: Float64Array.from(bias),
    places,
    weights: Int16Array.from(weights, (weight, i) => (weight << SIGN_BITS) | (of[i] as number)),
    find(kind, first, second) {
      const key = keyOf(kind, first, second);
      const bit = key >>> (shift - FILTER_BITS);
      if ((((filter[bit >>> 5] as number) >>> bit) & 1) === 0) return -1;
      const other = (second << 2) | kind;
      for (let at = key >>> shift; ; at = (at + 1) & mask) {
        const place = at << PLACE_BITS;
        const found = places[place] as number;
        if (found === 0) return -1;
        if (found === first && places[place + 1] === other) return place;
      }
    },
  };
}
