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
export interface CueTable extends CompiledCues {
  /** Which feature it is, or -1. */
  find(kind: FeatureKind, first: number, second: number): number;
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

/** For each feature so many bits of the filter, a power of two. */
const FILTER = 16;

/**
 * A table with open addressing: three numbers a place, no object a feature. Most features of a text are in none, which one bit of a filter
 * that is small enough to stay near tells: memory that is far takes the most time.
 */
export function createCueTable(cues: CompiledCues): CueTable {
  const kinds = Uint8Array.from(cues.kinds);
  const firsts = Int32Array.from(cues.firsts);
  const seconds = Int32Array.from(cues.seconds);
  const count = kinds.length;
  let bits = 4;
  while (1 << bits < 2 * count) bits++;
  const spread = (kind: number, first: number, second: number) =>
    Math.imul(Math.imul(first, SPREAD) ^ (second * 3 + kind), SPREAD);
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const filter = new Int32Array(((mask + 1) * FILTER) >>> 6);
  const filterShift = shift - Math.log2(FILTER) + 1;
  for (let i = 0; i < count; i++) {
    const key = spread(kinds[i] as number, firsts[i] as number, seconds[i] as number);
    const bit = key >>> filterShift;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << bit);
    let at = key >>> shift;
    while (slots[at] !== -1) at = (at + 1) & mask;
    slots[at] = i;
  }
  return {
    ...cues,
    starts: Int32Array.from(cues.starts),
    of: Uint8Array.from(cues.of),
    weights: Int8Array.from(cues.weights),
    find(kind, first, second) {
      const key = spread(kind, first, second);
      const bit = key >>> filterShift;
      if ((((filter[bit >>> 5] as number) >>> bit) & 1) === 0) return -1;
      let at = key >>> shift;
      for (;;) {
        const feature = slots[at] as number;
        if (
          feature === -1 ||
          (firsts[feature] === first && kinds[feature] === kind && seconds[feature] === second)
        )
          return feature;
        at = (at + 1) & mask;
      }
    },
  };
}
