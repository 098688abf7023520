/** Where phrases hang: each on the part by which it is looked up, in one of its branches where that part is a choice. */
import { widen } from '../column.ts';
import type { Graph } from './graph.ts';
import { type CompiledPhrases, isElement, kindOf, numberOf, SET } from './parts.ts';

/**
 * Places in the graph with what comes around them. Place 0 is none. An anchor is such a place: `at` is its part, and what goes on when its
 * sequence ends stands around the part at `at` of `around`.
 */
export interface Places {
  at: Int32Array;
  around: Int32Array;
}

/** All anchors, filed by the words that they accept. */
export interface Anchors {
  readonly places: Places;
  /** How many places are taken. */
  readonly length: number;
  /** For each place that is an anchor, whose phrase it is. */
  readonly owner: Int32Array;
  /** The last anchor of each key, and for each anchor the one before it with the same key; 0 where there is none. */
  readonly lastOf: Int32Array;
  readonly before: Int32Array;
}

/** What a part's words are filed under: a word's symbol, or `size` and a set's number. */
function keyOf(part: number, size: number): number {
  return kindOf(part) === SET ? size + numberOf(part) : numberOf(part);
}

/** @param size one more than the greatest symbol */
export function hangPhrases(phrases: CompiledPhrases, { parts }: Graph, size: number): Anchors {
  const { anchors: anchorOf, phrases: sequences, owners, choices, starts } = phrases;
  let room = sequences.length * 2 + 1024;
  const places: Places = { at: new Int32Array(room), around: new Int32Array(room) };
  let owner = new Int32Array(room);
  let before = new Int32Array(room);
  const lastOf = new Int32Array(size + phrases.sets.starts.length);
  let length = 1;

  function grow(): void {
    room *= 2;
    places.at = widen(places.at, room);
    places.around = widen(places.around, room);
    owner = widen(owner, room);
    before = widen(before, room);
  }

  function hang(sequence: number, around: number, phrase: number): void {
    const at = (starts[sequence] as number) + (anchorOf[sequence] as number);
    const part = parts[at] as number;
    if (length === room) grow();
    const place = length++;
    places.at[place] = at;
    places.around[place] = around;
    if (isElement(part)) {
      const key = keyOf(part, size);
      owner[place] = owners[phrase] as number;
      before[place] = lastOf[key] as number;
      lastOf[key] = place;
      return;
    }
    const choice = numberOf(part);
    const end = choices.starts[choice + 1] as number;
    for (let i = choices.starts[choice] as number; i < end; i++)
      hang(choices.items[i] as number, place, phrase);
  }

  for (let phrase = 0; phrase < sequences.length; phrase++) hang(sequences[phrase] as number, 0, phrase);
  return { places, length, owner, lastOf, before };
}
