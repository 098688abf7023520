/** Phrases laid out for walking. */
import type { CompiledPhrases } from './parts.ts';

/** Parts and choices as places in arrays. */
export interface Graph {
  readonly parts: Int32Array;
  /** The branches of choice `i` are those from `choiceStarts[i]` to before `choiceStarts[i + 1]`. */
  readonly choiceStarts: Int32Array;
  /** The first and the last part of a branch, as places in `parts`. */
  firstOf(branch: number): number;
  lastOf(branch: number): number;
}

/** Lays out compiled phrases. */
export function createGraph({ parts, starts, choices }: CompiledPhrases): Graph {
  const allStarts = columnOf(starts);
  const branches = columnOf(choices.items);
  return {
    parts: columnOf(parts),
    choiceStarts: columnOf(choices.starts),
    firstOf: (branch) => allStarts[branches[branch] as number] as number,
    lastOf: (branch) => (allStarts[(branches[branch] as number) + 1] as number) - 2,
  };
}

function columnOf(numbers: ArrayLike<number>): Int32Array {
  return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers);
}
