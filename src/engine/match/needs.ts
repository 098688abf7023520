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
/** What is there in any case. */
const NO_NEED = (ANY_ROW << ROW_SHIFT) | (MARGIN << DISTANCE_BITS) | MARGIN;

/** Of the needs of anchors, the two that fit the fewest words: further ones hardly ever tell more. Worked out when they are first asked for. */
export interface Needs {
  first(place: number): number;
  second(place: number): number;
}

/** @param count how many places there are */
export function createNeeds(
  { parts, choiceStarts, firstOf, lastOf }: Graph,
  { rows, rowOf }: Masks,
  places: Places,
  count: number,
): Needs {
  const firsts = new Int32Array(count);
  const seconds = new Int32Array(count);
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
      for (let at = firstOf(branch), last = lastOf(branch); at <= last; at++) {
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

  function find(place: number): void {
    found.length = 0;
    look(place, LEFT);
    look(place, RIGHT);
    found.sort((a, b) => a.weight - b.weight);
    firsts[place] = found[0]?.need ?? NO_NEED;
    seconds[place] = found[1]?.need ?? NO_NEED;
  }

  return {
    first(place) {
      if (firsts[place] === 0) find(place);
      return firsts[place] as number;
    },
    second(place) {
      if (seconds[place] === 0) find(place);
      return seconds[place] as number;
    },
  };
}
