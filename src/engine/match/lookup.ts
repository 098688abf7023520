/** What a word looks up: the phrases that hang on it, made when the word first comes. */
import type { Graph } from './graph.ts';
import type { Anchors } from './hang.ts';
import type { Members } from './members.ts';
import { isElement, STOP } from './parts.ts';

/** What one word looks up. */
export interface Entries {
  /** Groups that need the same: the need's key, where the group ends, and for each anchor its place and the part beside it. */
  readonly first: Int32Array;
  /** The same for phrases that matter only when one of the first kind was found. */
  readonly second: Int32Array;
  /** The keys of the sets that some phrase needs and that hold the word. */
  readonly marks: Int32Array;
}

const EMPTY = new Int32Array(0);
/** What a word looks up that no rule knows. */
export const NONE: Entries = { first: EMPTY, second: EMPTY, marks: EMPTY };

/** Makes the function that works out what a symbol looks up, and which sets hold it. */
export function createLookup(
  { parts }: Graph,
  { places, length, need, owner, keyStarts, list }: Anchors,
  holdersOf: (symbol: number) => readonly number[],
  members: Members,
  size: number,
  isFirst: (owner: number) => boolean,
): (symbol: number) => Entries {
  const isNeeded = new Uint8Array(keyStarts.length);
  for (let place = 1; place < length; place++) isNeeded[need[place] as number] = 1;

  /** The part that must stand beside a place, to the left (negative) or else to the right; 0 where nothing must. */
  function beside(place: number): number {
    for (const step of [-1, 1]) {
      let at = (places.at[place] as number) + step;
      for (let outer = places.around[place] as number; parts[at] === STOP && outer !== 0; ) {
        at = (places.at[outer] as number) + step;
        outer = places.around[outer] as number;
      }
      const part = parts[at] as number;
      if (isElement(part)) return step * part;
    }
    return 0;
  }

  return (symbol) => {
    const sets = holdersOf(symbol);
    members.add(symbol, sets);
    const anchors: number[] = [];
    const marks: number[] = [];
    const addAnchors = (key: number) => {
      for (let i = keyStarts[key] as number; i < (keyStarts[key + 1] as number); i++)
        anchors.push(list[i] as number);
    };
    addAnchors(symbol);
    for (const set of sets) {
      addAnchors(size + set);
      if (isNeeded[size + set] === 1) marks.push(size + set);
    }
    anchors.sort((a, b) => (need[a] as number) - (need[b] as number) || a - b);
    const isFirstPlace = (place: number) => isFirst(owner[place] as number);
    return {
      first: group(anchors.filter(isFirstPlace)),
      second: group(anchors.filter((place) => !isFirstPlace(place))),
      marks: Int32Array.from(marks),
    };
  };

  /** @param anchors in the order of what they need */
  function group(anchors: readonly number[]): Int32Array {
    const entries: number[] = [];
    for (let i = 0; i < anchors.length; ) {
      const key = need[anchors[i] as number] as number;
      const end = entries.push(key, 0) - 1;
      for (; i < anchors.length && need[anchors[i] as number] === key; i++)
        entries.push(anchors[i] as number, beside(anchors[i] as number));
      entries[end] = entries.length;
    }
    return Int32Array.from(entries);
  }
}
