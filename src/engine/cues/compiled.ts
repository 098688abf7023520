/** Cues as they are compiled: `compile.ts` makes them, `table.ts` looks them up. */
import type { Sign } from '../finding.ts';
import type { Members } from './classes.ts';

/** Weights are whole numbers, none greater than this. */
export const MOST_WEIGHT = 30;

/** More would not fit the tables. */
export const MOST_FEATURES = 0xffff;

/** Cues with the symbols of the words of one kind of text: plain data. */
export interface CompiledCues extends Members {
  /** The signs that there are cues of. */
  readonly signs: readonly Sign[];
  /** What a text without any cue weighs, of each sign. */
  readonly bias: ArrayLike<number>;
  /** Of each feature, what it is made of, and the symbol of its first word, or class: both rise. */
  readonly kinds: ArrayLike<number>;
  readonly firsts: ArrayLike<number>;
  /** How much greater its second symbol is than that of the one before it with the same first, if any. */
  readonly seconds: ArrayLike<number>;
  /** Where the weights of each begin in the next two; one more at the end. */
  readonly starts: ArrayLike<number>;
  /** Of each weight, the place of its sign in `signs`, and how much. */
  readonly of: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
  /** The second look, in rows; empty where there is none. */
  readonly second: ArrayLike<number>;
}
