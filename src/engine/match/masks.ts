/**
 * Masks: which words a part may be, and which a phrase may go on with, as classes of words (`classes.ts`), two numbers each. They are made when
 * they are first asked for.
 */
import { type Classes, weigh } from './classes.ts';
import type { Graph } from './graph.ts';
import type { Places } from './hang.ts';
import { CHOICE, KIND_BITS, KIND_MASK, OPTION, type Rows, SET, STOP, WORD } from './parts.ts';

/** A step through a sequence, to the right or to the left. */
export type Step = 1 | -1;
export const RIGHT = 1;
export const LEFT = -1;

/** Masks, two numbers each. */
export type Mask = Int32Array;

/** Whether mask `i` has the bit of class `one`. */
export function hasClass(masks: Mask, i: number, one: number): boolean {
  return (((masks[(i << 1) | (one >> 5)] as number) >>> one) & 1) === 1;
}

/** What each choice, and each of its branches, may begin with to one side. */
export interface SideMasks {
  readonly choices: Mask;
  readonly branches: Mask;
}

/** The masks of some rules. One that was not prepared has no bit set. */
export interface Masks {
  /** The words of each set. */
  readonly sets: Mask;
  /** Fills in the mask of a set. False where that was done before. */
  prepareSet(set: number): boolean;
  readonly right: SideMasks;
  readonly left: SideMasks;
  /** Fills in the masks of a choice and its branches, to both sides. False where that was done before. */
  prepare(choice: number): boolean;
  /**
   * Writes what must stand to one side of the part at a place, for a phrase to be there: at `beside` the mask of what is right beside it, at
   * `further` that of one of which a word must stand somewhere on that side, of all parts the one that fits the fewest words.
   */
  putNeeds(
    places: Places,
    place: number,
    step: Step,
    target: Int32Array,
    beside: number,
    further: number,
  ): void;
}

/** No masks yet, for some phrases. */
export function createMasks(
  { parts, choiceStarts, firsts, lasts }: Graph,
  sets: Rows,
  { classOf, covered }: Classes,
): Masks {
  const choiceCount = choiceStarts.length - 1;
  const setMasks = new Int32Array(sets.starts.length * 2);
  const isSetReady = new Uint8Array(sets.starts.length);
  const isReady = new Uint8Array(choiceCount);
  const side = (): SideMasks => ({
    choices: new Int32Array(choiceCount * 2),
    branches: new Int32Array(firsts.length * 2),
  });
  const right = side();
  const left = side();
  // The mask at hand.
  let low = 0;
  let high = 0;

  function addClass(one: number): void {
    if (one < 32) low |= 1 << one;
    else high |= 1 << one;
  }

  function addMask(masks: Mask, i: number): void {
    low |= masks[i * 2] as number;
    high |= masks[i * 2 + 1] as number;
  }

  function addAnything(): void {
    low = high = -1;
  }

  /** Works out a mask beside the one at hand, and files it. */
  function file(masks: Mask, i: number, add: () => void): void {
    const [outerLow, outerHigh] = [low, high];
    low = high = 0;
    add();
    masks[i * 2] = low;
    masks[i * 2 + 1] = high;
    low = outerLow;
    high = outerHigh;
  }

  function prepareSet(set: number): boolean {
    if (isSetReady[set] === 1) return false;
    isSetReady[set] = 1;
    file(setMasks, set, () => {
      for (let i = sets.starts[set] as number; i < (sets.starts[set + 1] as number); i++) {
        const item = sets.items[i] as number;
        if (item < 0) {
          prepareSet(-1 - item);
          addMask(setMasks, -1 - item);
        } else {
          addClass(classOf(item));
          for (const one of covered(item)) addClass(one);
        }
      }
    });
    return true;
  }

  /** Adds the words that a part must begin with to one side. False where it may be nothing, or anything. */
  function addPart(part: number, step: Step): boolean {
    const number = part >> KIND_BITS;
    switch (part & KIND_MASK) {
      case WORD:
        addClass(classOf(number));
        return true;
      case SET:
        prepareSet(number);
        addMask(setMasks, number);
        return true;
      case CHOICE:
      case OPTION:
        prepare(number);
        addMask((step === RIGHT ? right : left).choices, number);
        return (part & KIND_MASK) === CHOICE;
      default:
        addAnything();
        return (part & KIND_MASK) !== OPTION;
    }
  }

  /** Adds what may come from the part at `from` on, in a branch. */
  function addFrom(from: number, step: Step): void {
    let at = from;
    while (!addPart(parts[at] as number, step)) at += step;
  }

  function putNeeds(
    places: Places,
    place: number,
    step: Step,
    target: Int32Array,
    beside: number,
    further: number,
  ): void {
    const put = (to: number, someLow: number, someHigh: number) => {
      target[to] = someLow;
      target[to + 1] = someHigh;
    };
    put(beside, -1, -1);
    put(further, -1, -1);
    let least = Number.POSITIVE_INFINITY;
    let isBeside = true;
    let nearLow = 0;
    let nearHigh = 0;
    let at = places.at[place] as number;
    for (let outer = places.around[place] as number; ; ) {
      at += step;
      const part = parts[at] as number;
      if (part === STOP) {
        if (outer === 0) return;
        at = places.at[outer] as number;
        outer = places.around[outer] as number;
        continue;
      }
      low = high = 0;
      const isOver = addPart(part, step);
      nearLow |= low;
      nearHigh |= high;
      if (!isOver) continue;
      if (isBeside) put(beside, nearLow, nearHigh);
      isBeside = false;
      const weight = weigh(low, high);
      if (weight >= least) continue;
      least = weight;
      put(further, low, high);
    }
  }

  function prepare(choice: number): boolean {
    if (isReady[choice] === 1) return false;
    isReady[choice] = 1;
    const end = choiceStarts[choice + 1] as number;
    const fill = ({ choices, branches }: SideMasks, starts: Int32Array, step: Step) =>
      file(choices, choice, () => {
        for (let branch = choiceStarts[choice] as number; branch < end; branch++) {
          file(branches, branch, () => addFrom(starts[branch] as number, step));
          addMask(branches, branch);
        }
      });
    fill(right, firsts, RIGHT);
    fill(left, lasts, LEFT);
    return true;
  }

  return {
    sets: setMasks,
    prepareSet,
    right,
    left,
    prepare,
    putNeeds,
  };
}
