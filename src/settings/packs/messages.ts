/** What pages of ours ask of packs, and what the background answers. */
import type { PackFault, PackHead } from './record.ts';

/** Takes in the text of a pack file. Answer: `PackAnswer`. */
export interface AddPackRequest {
  readonly type: 'add-pack';
  readonly text: string;
}

/** Takes a pack out. Answer: `PackAnswer`. */
export interface RemovePackRequest {
  readonly type: 'remove-pack';
  readonly id: string;
}

export interface PackAnswer {
  /** None: it was done. */
  readonly faults: readonly PackFault[];
  /** The pack that was taken in. */
  readonly head?: PackHead;
}
