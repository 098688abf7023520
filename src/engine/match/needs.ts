/**
 * What must stand around an anchor for its phrase to be there: of each part that may not be missing, its row of classes and how far away it may
 * be. Nearly all that the walks would find out in vain is told by them, one bit a token.
 */
import { hasClass, NO_WORD, weigh } from './classes.ts';
import type { Graph } from './graph.ts';
import type { Places } from './hang.ts';
import { ANY_ROW, LEFT, type Masks, RIGHT, type Step } from './masks.ts';
import { CHOICE, GAP, KIND_BITS, KIND_MASK, OPTION, SET, STOP, WORD } from './parts.ts';

/** So many classes of no word stand before and after those of a text's tokens: nobody looks further. */
export const MARGIN = 32;
const FURTHEST = MARGIN - 1;
/**
 * A need is one number: the row, and from where to where one of its words must stand, MARGIN being the anchor itself. What may be further away
 * is not told of.
 */
export const DISTANCE_BITS = 6;
export const DISTANCE_MASK: number = (1 << DISTANCE_BITS) - 1;
export const ROW_SHIFT: number = 2 * DISTANCE_BITS;
/** What is there in any case, and ends the needs of an anchor. */
export const NO_NEED: number = (ANY_ROW << ROW_SHIFT) | (MARGIN << DISTANCE_BITS) | MARGIN;

/** Of the needs of an anchor, those that fit the fewest words: further ones hardly ever tell more. */
const MOST_NEEDS = 4;

/** Whether a word that a need asks for stands where it may, seen from `token`; `classes` has those of the tokens, MARGIN places later. */
export function isThere(need: number, token: number, rows: Int32Array, classes: Uint8Array): boolean {
  const row = need >> ROW_SHIFT;
  const to = token + (need & DISTANCE_MASK);
  for (let at = token + ((need >> DISTANCE_BITS) & DISTANCE_MASK); at <= to; at++)
    if (hasClass(rows, row, classes[at] as number)) return true;
  return false;
}

/** The needs of anchors, worked out when they are first asked for. */
export interface Needs {
  /** Where the needs of a place begin in `list()`, the one that fits the fewest words first, and NO_NEED after the last. */
  of(place: number): number;
  list(): Int32Array;
}

/** @param count how many places there are */
export function createNeeds(
  { parts, choiceStarts, firsts, lasts }: Graph,
  { rows, rowOf }: Masks,
  places: Places,
  count: number,
): Needs {
  const startOf = new Int32Array(count);
  let list = new Int32Array(1 << 12);
  let top = 1;
  const shortest = new Int32Array(choiceStarts.length).fill(-1);
  const longest = new Int32Array(choiceStarts.length);
  const found: { readonly need: number; readonly weight: number }[] = [];

  /** How many tokens a choice takes at least and at most, as far as that is told of. */
  function measure(choice: number): void {
    let [least, most] = [FURTHEST, 0];
    for (
      let branch = choiceStarts[choice] as number;
      branch < (choiceStarts[choice + 1] as number);
      branch++
    ) {
      let [low, high] = [0, 0];
      for (let at = firsts[branch] as number; at <= (lasts[branch] as number); at++) {
        low += leastOf(parts[at] as number);
        high += mostOf(parts[at] as number);
      }
      least = Math.min(least, low);
      most = Math.max(most, high);
    }
    shortest[choice] = least;
    longest[choice] = Math.min(FURTHEST, most);
  }

  function leastOf(part: number): number {
    switch (part & KIND_MASK) {
      case WORD:
      case SET:
        return 1;
      case CHOICE:
        if (shortest[part >> KIND_BITS] === -1) measure(part >> KIND_BITS);
        return shortest[part >> KIND_BITS] as number;
      default:
        return 0;
    }
  }

  function mostOf(part: number): number {
    const number = part >> KIND_BITS;
    switch (part & KIND_MASK) {
      case WORD:
      case SET:
        return 1;
      case GAP:
        return number;
      case CHOICE:
      case OPTION:
        if (shortest[number] === -1) measure(number);
        return longest[number] as number;
      default:
        return 0;
    }
  }

  /** Finds the needs on one side of a place. */
  function look(place: number, step: Step): void {
    let [least, most] = [1, 1];
    let at = places.at[place] as number;
    for (let outer = places.around[place] as number; ; ) {
      at += step;
      const part = parts[at] as number;
      const kind = part & KIND_MASK;
      if (kind === STOP) {
        if (outer === 0) return;
        at = places.at[outer] as number;
        outer = places.around[outer] as number;
        continue;
      }
      if (kind === WORD || kind === SET || kind === CHOICE) {
        const row = rowOf(part, step);
        if (most <= FURTHEST && !hasClass(rows, row, NO_WORD)) {
          const [from, to] = step === LEFT ? [-most, -least] : [least, most];
          const need = (row << ROW_SHIFT) | ((MARGIN + from) << DISTANCE_BITS) | (MARGIN + to);
          found.push({ need, weight: weigh(rows, row) });
        }
      }
      least = Math.min(FURTHEST, least + leastOf(part));
      most += mostOf(part);
    }
  }

  function put(number: number): void {
    if (top === list.length) {
      const wider = new Int32Array(top * 2);
      wider.set(list);
      list = wider;
    }
    list[top++] = number;
  }

  return {
    of(place) {
      const known = startOf[place] as number;
      if (known !== 0) return known;
      found.length = 0;
      look(place, LEFT);
      look(place, RIGHT);
      found.sort((a, b) => a.weight - b.weight);
      const start = top;
      startOf[place] = start;
      for (let i = 0; i < found.length && i < MOST_NEEDS; i++) put((found[i] as { need: number }).need);
      put(NO_NEED);
      return start;
    },
    list: () => list,
  };
}
