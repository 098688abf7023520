/** What a word looks up: the phrases that hang on it, worked out when the word first comes. */
import { widen } from '../column.ts';
import { type Classes, MOST_APART, NO_WORD } from './classes.ts';
import type { Anchors } from './hang.ts';
import type { Members } from './members.ts';
import type { Needs } from './needs.ts';

/**
 * What words look up, one list after the other in one array, which stays near where many arrays would not. A list begins with the word's class
 * and the place where it ends. Each anchor in it is ENTRY numbers: its two needs (`needs.ts`), and its place.
 */
export interface Lookup {
  /** Where the list of a symbol begins in `entries()`, of phrases that are looked for first. */
  first(symbol: number): number;
  /** The same for phrases that matter only when one of the first kind was found. */
  second(symbol: number): number;
  entries(): Int32Array;
}

/** How many numbers an anchor takes, and where they are in it. */
export const ENTRY = 3;
export const FIRST = 0;
export const SECOND = 1;
export const PLACE = 2;
/** How many numbers stand before the anchors of a list. */
export const LIST = 2;

/** Makes the function that works out what a symbol looks up, and which sets hold it. */
export function createLookup(
  { owner, lastOf, before }: Anchors,
  holdersOf: (symbol: number) => readonly number[],
  members: Members,
  needs: Needs,
  { classOf }: Classes,
  size: number,
  isFirst: (owner: number) => boolean,
): Lookup {
  const firstOf = new Int32Array(size);
  const secondOf = new Int32Array(size);
  let heap = new Int32Array(1 << 14);
  // A word that no rule knows looks up nothing.
  heap.set([NO_WORD, LIST]);
  let top: number = LIST;

  function makeRoom(more: number): void {
    if (top + more > heap.length) heap = widen(heap, Math.max(heap.length * 2, top + more));
  }

  function make(symbol: number, sets: readonly number[], counts: (owner: number) => boolean): number {
    const anchors: number[] = [];
    const add = (key: number) => {
      for (let place = lastOf[key] as number; place !== 0; place = before[place] as number)
        if (counts(owner[place] as number)) anchors.push(place);
    };
    add(symbol);
    for (const set of sets) add(size + set);
    // What is asked alike stands together.
    anchors.sort((a, b) => needs.first(a) - needs.first(b) || a - b);
    makeRoom(LIST + anchors.length * ENTRY);
    const start = top;
    heap[top] = classOf(symbol);
    heap[top + 1] = top + LIST + anchors.length * ENTRY;
    top += LIST;
    for (const place of anchors) {
      heap[top + FIRST] = needs.first(place);
      heap[top + SECOND] = needs.second(place);
      heap[top + PLACE] = place;
      top += ENTRY;
    }
    return start;
  }

  return {
    first(symbol) {
      const known = firstOf[symbol] as number;
      if (known !== 0 || symbol === 0) return known;
      const sets = holdersOf(symbol);
      // Rows tell all of a word with a class of its own.
      if (classOf(symbol) >= MOST_APART) members.add(symbol, sets);
      const start = make(symbol, sets, isFirst);
      firstOf[symbol] = start;
      return start;
    },
    second(symbol) {
      const known = secondOf[symbol] as number;
      if (known !== 0 || symbol === 0) return known;
      const start = make(symbol, holdersOf(symbol), (owner) => !isFirst(owner));
      secondOf[symbol] = start;
      return start;
    },
    entries: () => heap,
  };
}
