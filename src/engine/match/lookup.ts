/** What a word looks up: the phrases that hang on it, worked out when the word first comes. */
import { type Classes, MOST_APART, NO_WORD } from './classes.ts';
import type { Anchors } from './hang.ts';
import { LEFT, type Masks, RIGHT } from './masks.ts';
import type { Members } from './members.ts';

/**
 * What words look up, one list after the other in one array, which stays near where many arrays would not. A list begins with the word's class
 * and the place where it ends. Each anchor in it is ENTRY numbers: masks of what must stand beside it and further on, to the left and to the
 * right (`masks.ts`), its place, what is around it, and whose phrase it is.
 */
export interface Lookup {
  /** Where the list of a symbol begins in `entries()`, of phrases that are looked for first. */
  first(symbol: number): number;
  /** The same for phrases that matter only when one of the first kind was found. */
  second(symbol: number): number;
  entries(): Int32Array;
}

/** How many numbers an anchor takes, and where they are in it. */
export const ENTRY = 11;
export const BESIDE_LEFT = 0;
export const BESIDE_RIGHT = 2;
export const FURTHER_LEFT = 4;
export const FURTHER_RIGHT = 6;
const MASKS = 8;
export const AT = 8;
export const AROUND = 9;
export const OWNER = 10;
/** How many numbers stand before the anchors of a list. */
export const LIST = 2;

/** Makes the function that works out what a symbol looks up, and which sets hold it. */
export function createLookup(
  { places, length, need, owner, keyStarts, list }: Anchors,
  holdersOf: (symbol: number) => readonly number[],
  members: Members,
  masks: Masks,
  { classOf }: Classes,
  size: number,
  isFirst: (owner: number) => boolean,
): Lookup {
  const firstOf = new Int32Array(size);
  const secondOf = new Int32Array(size);
  /** The masks of each place that some word hung on before. */
  const needs = new Int32Array(length * MASKS);
  const isKnown = new Uint8Array(length);
  let heap = new Int32Array(1 << 14);
  // A word that no rule knows looks up nothing.
  heap.set([NO_WORD, LIST]);
  let top: number = LIST;

  function makeRoom(more: number): void {
    if (top + more <= heap.length) return;
    const wider = new Int32Array(Math.max(heap.length * 2, top + more));
    wider.set(heap);
    heap = wider;
  }

  function putAnchor(place: number): void {
    const from = place * MASKS;
    if (isKnown[place] === 0) {
      isKnown[place] = 1;
      masks.putNeeds(places, place, LEFT, needs, from + BESIDE_LEFT, from + FURTHER_LEFT);
      masks.putNeeds(places, place, RIGHT, needs, from + BESIDE_RIGHT, from + FURTHER_RIGHT);
    }
    for (let i = 0; i < MASKS; i++) heap[top + i] = needs[from + i] as number;
    heap[top + AT] = places.at[place] as number;
    heap[top + AROUND] = places.around[place] as number;
    heap[top + OWNER] = owner[place] as number;
    top += ENTRY;
  }

  function make(symbol: number, sets: readonly number[], counts: (owner: number) => boolean): number {
    const anchors: number[] = [];
    const add = (key: number) => {
      for (let i = keyStarts[key] as number; i < (keyStarts[key + 1] as number); i++)
        if (counts(owner[list[i] as number] as number)) anchors.push(list[i] as number);
    };
    add(symbol);
    for (const set of sets) add(size + set);
    anchors.sort((a, b) => (need[a] as number) - (need[b] as number) || a - b);
    makeRoom(LIST + anchors.length * ENTRY);
    const start = top;
    heap[top] = classOf(symbol);
    heap[top + 1] = top + LIST + anchors.length * ENTRY;
    top += LIST;
    for (const place of anchors) putAnchor(place);
    return start;
  }

  return {
    first(symbol) {
      const known = firstOf[symbol] as number;
      if (known !== 0 || symbol === 0) return known;
      const sets = holdersOf(symbol);
      // Masks tell all of a word with a class of its own.
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
