/** What a word looks up: the phrases that hang on it, made when the word first comes. */
import type { Graph } from './graph.ts';
import type { Anchors } from './hang.ts';
import type { Members } from './members.ts';
import { isElement, STOP } from './parts.ts';

export interface Entries {
  /** Groups that need the same: the need's key, where the group ends, and for each anchor its place and the part beside it. */
  readonly entries: Int32Array;
  /** The keys of the sets that some phrase needs and that hold the word. */
  readonly marks: Int32Array;
}

export const NONE: Entries = { entries: new Int32Array(0), marks: new Int32Array(0) };

export function createLookup(
  { parts }: Graph,
  { places, length, need, keyStarts, list }: Anchors,
  holdersOf: (symbol: number) => readonly number[],
  members: Members,
  size: number,
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
    const entries: number[] = [];
    for (let i = 0; i < anchors.length; ) {
      const key = need[anchors[i] as number] as number;
      const group = entries.push(key, 0);
      for (; i < anchors.length && need[anchors[i] as number] === key; i++)
        entries.push(anchors[i] as number, beside(anchors[i] as number));
      entries[group - 1] = entries.length;
    }
    return { entries: Int32Array.from(entries), marks: Int32Array.from(marks) };
  };
}
