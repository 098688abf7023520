/**
 * Phrases as the matcher walks them: sequences of parts, kept once however many phrases hold them. A part is one number: what it is, and
 * of which word, set or choice.
 */

/** What a part asks. The kind is in the low bits, so that 0 is the end of a sequence. */
export const STOP = 0;
/** This word. Its value is the word's symbol. */
export const WORD = 1;
/** A word of this set. */
export const SET = 2;
/** Up to so many words of any kind. */
export const GAP = 3;
/** One of these sequences. */
export const CHOICE = 4;
/** One of these sequences, or nothing. */
export const OPTION = 5;
/** A place in the text: BEGIN, END or QUESTION. */
export const MARK = 6;

export const BEGIN = 0;
export const END = 1;
export const QUESTION = 2;

export const KIND_BITS = 3;
export const KIND_MASK = 7;

/** The part of this kind and value. */
export function partOf(kind: number, value: number): number {
  return (value << KIND_BITS) | kind;
}

/** What a part is. */
export function kindOf(part: number): number {
  return part & KIND_MASK;
}

/** A part’s value: a symbol, the number of a set or choice, how many words a gap may take, which mark. */
export function numberOf(part: number): number {
  return part >> KIND_BITS;
}

/** Whether a part is one token: a word or a set. */
export function isElement(part: number): boolean {
  const kind = kindOf(part);
  return kind === WORD || kind === SET;
}

/** Lists one after the other: list `i` is the items from `starts[i]` to before `starts[i + 1]`. */
export interface Rows {
  readonly starts: ArrayLike<number>;
  readonly items: ArrayLike<number>;
}

/** All phrases of one kind of text. */
export interface CompiledPhrases {
  /** The sequences one after the other, with a STOP before the first and after each. */
  readonly parts: ArrayLike<number>;
  /** Where each begins in `parts`, and where one more would: a sequence's STOP is right before the next one. */
  readonly starts: ArrayLike<number>;
  /** For each sequence, the place of the part that it is looked up by. */
  readonly anchors: ArrayLike<number>;
  /** The sequences of each choice. */
  readonly choices: Rows;
  /** What each set holds: symbols, stems among them, and the words of other sets, each as `-1 - set`. */
  readonly sets: Rows;
  /** For each phrase its sequence, and whose it is. */
  readonly phrases: ArrayLike<number>;
  readonly owners: ArrayLike<number>;
  /** The words that stand in most texts and phrases, as symbols: each has a class of its own (`classes.ts`). */
  readonly apart: ArrayLike<number>;
}

/** Row `list` of rows. */
export function rowOf({ starts, items }: Rows, list: number): number[] {
  const found: number[] = [];
  for (let i = starts[list] as number; i < (starts[list + 1] as number); i++) found.push(items[i] as number);
  return found;
}

/** Sequences as `parts` and `starts`. */
export function toParts(
  sequences: readonly (readonly number[])[],
): Pick<CompiledPhrases, 'parts' | 'starts'> {
  const parts = [STOP];
  const starts = [1];
  for (const sequence of sequences) {
    parts.push(...sequence, STOP);
    starts.push(parts.length);
  }
  return { parts, starts };
}

/** Lists one after the other. */
export function toRows(lists: readonly (readonly number[])[]): Rows {
  const starts = [0];
  const items: number[] = [];
  for (const list of lists) {
    for (const item of list) items.push(item);
    starts.push(items.length);
  }
  return { starts, items };
}
