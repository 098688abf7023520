/** Phrases as the matcher walks them: small graphs of steps, in columns. */

/** What a step does with the token that is next. */
export const DONE = 0;
export const ELEMENT = 1;
export const GAP = 2;
export const BRANCH = 3;
export const BEGIN = 4;
export const END = 5;
export const QUESTION = 6;

/** No code: sets count from 0, words are negative. */
export const NONE = 1 << 20;

/** Lists one after the other: list `i` is the items from `starts[i]` to before `starts[i + 1]`. */
export interface Rows {
  readonly starts: ArrayLike<number>;
  readonly items: ArrayLike<number>;
}

export interface CompiledPhrases {
  readonly kinds: ArrayLike<number>;
  /** A set's code (the negative of its symbol where it is one word), a gap, or where a step's branches begin in `branches`. */
  readonly values: ArrayLike<number>;
  readonly nexts: ArrayLike<number>;
  /** For each branching: how many branches, then the first step of each. */
  readonly branches: ArrayLike<number>;
  /**
   * For each anchor: its set's code; `also`, the code of another set that the phrase needs somewhere in the text, or NONE; the first
   * steps to its left and right; and whose phrase it is.
   */
  readonly anchors: {
    readonly code: ArrayLike<number>;
    readonly also: ArrayLike<number>;
    readonly left: ArrayLike<number>;
    readonly right: ArrayLike<number>;
    readonly owner: ArrayLike<number>;
  };
  /** The symbols of each set, by its number. */
  readonly sets: Rows;
}
