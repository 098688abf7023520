/** Phrases laid out for walking. */
import type { CompiledPhrases } from './parts.ts';

/** Parts and choices as places in arrays. */
export interface Graph {
  readonly parts: Int32Array;
  /** Choice `i` is among the sequences from `choiceStarts[i]` to before `choiceStarts[i + 1]`. */
  readonly choiceStarts: ArrayLike<number>;
  /** First and last part of each such sequence, as places in `parts`. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** Lays out compiled phrases. */
export function createGraph({ parts, starts, choices }: CompiledPhrases): Graph {
  const branches = choices.items.length;
  const firsts = new Int32Array(branches);
  const lasts = new Int32Array(branches);
  for (let i = 0; i < branches; i++) {
    const sequence = choices.items[i] as number;
    firsts[i] = starts[sequence] as number;
    lasts[i] = (starts[sequence + 1] as number) - 2;
  }
  return {
    parts: parts instanceof Int32Array ? parts : Int32Array.from(parts),
    choiceStarts: choices.starts,
    firsts,
    lasts,
  };
}
