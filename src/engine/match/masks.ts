/**
 * Which words a part may be, and which a phrase may go on with, as rows of classes of words (`classes.ts`). They are made when they are first
 * asked for, one after the other, so that those that texts ask for stand near each other. Row 0 is none, then come those of one class, and one of all.
 */
import { addClass, type Classes, NO_WORD, ROW, ROW_BITS } from './classes.ts';
import type { Graph } from './graph.ts';
import { CHOICE, KIND_BITS, KIND_MASK, OPTION, type Rows, SET, WORD } from './parts.ts';

/** A step through a sequence, to the right or to the left. */
export type Step = 1 | -1;
export const RIGHT = 1;
export const LEFT = -1;

/** The row of anything. */
export const ANY_ROW: number = NO_WORD + 2;

/** For each choice its row, of what it may begin with to one side; the rows of its branches follow. 0 where they are not made yet. */
export type SideRows = Int32Array;

/** The rows of some rules. */
export interface Masks {
  readonly rows: Int32Array;
  /** For each set the row of its words, or 0 where it is not made yet. */
  readonly sets: Int32Array;
  /** Makes the row of a set. */
  makeSet(set: number): number;
  readonly right: SideRows;
  readonly left: SideRows;
  /** Makes the rows of a choice and its branches, to both sides. */
  makeChoice(choice: number): void;
  /** The row of an element or a choice, as it begins to one side. */
  rowOf(part: number, step: Step): number;
}

/** No rows yet, for some phrases. */
export function createMasks(
  { parts, choiceStarts, firstOf, lastOf }: Graph,
  { starts, items }: Rows,
  { classOf, covered }: Classes,
): Masks {
  const choiceCount = choiceStarts.length - 1;
  const sets = new Int32Array(starts.length);
  const right = new Int32Array(choiceCount);
  const left = new Int32Array(choiceCount);
  // Room for all is asked for at once: what is not used yet takes no memory.
  const rows = new Int32Array(
    (ANY_ROW + 1 + starts.length + 2 * (choiceCount + (choiceStarts[choiceCount] as number))) * ROW,
  );
  for (let one = 0; one <= NO_WORD; one++) addClass(rows, one + 1, one);
  addAll(ANY_ROW);
  let next = ANY_ROW + 1;

  function addAll(row: number): void {
    rows.fill(-1, row << ROW_BITS, (row + 1) << ROW_BITS);
  }

  function addRow(to: number, from: number): void {
    for (let i = 0; i < ROW; i++)
      rows[(to << ROW_BITS) | i] =
        (rows[(to << ROW_BITS) | i] as number) | (rows[(from << ROW_BITS) | i] as number);
  }

  function makeSet(set: number): number {
    const row = next++;
    sets[set] = row;
    for (let i = starts[set] as number; i < (starts[set + 1] as number); i++) {
      const item = items[i] as number;
      if (item < 0) addRow(row, setRow(-1 - item));
      else {
        addClass(rows, row, classOf(item));
        for (const one of covered(item)) addClass(rows, row, one);
      }
    }
    return row;
  }

  function setRow(set: number): number {
    return (sets[set] as number) || makeSet(set);
  }

  function rowOf(part: number, step: Step): number {
    const number = part >> KIND_BITS;
    switch (part & KIND_MASK) {
      case WORD:
        return classOf(number) + 1;
      case SET:
        return setRow(number);
      default:
        if (right[number] === 0) makeChoice(number);
        return (step === RIGHT ? right : left)[number] as number;
    }
  }

  /** Adds the words that a branch may begin with, from the part at `from` on. */
  function addFrom(row: number, from: number, step: Step): void {
    for (let at = from; ; at += step) {
      const part = parts[at] as number;
      switch (part & KIND_MASK) {
        case WORD:
        case SET:
        case CHOICE:
          addRow(row, rowOf(part, step));
          return;
        case OPTION:
          addRow(row, rowOf(part, step));
          break;
        default:
          // Anything, or nothing.
          addAll(row);
          return;
      }
    }
  }

  function makeSide(choice: number, side: SideRows, endOf: (branch: number) => number, step: Step): void {
    const start = choiceStarts[choice] as number;
    const count = (choiceStarts[choice + 1] as number) - start;
    const row = next;
    next += 1 + count;
    side[choice] = row;
    for (let i = 0; i < count; i++) {
      addFrom(row + 1 + i, endOf(start + i), step);
      addRow(row, row + 1 + i);
    }
  }

  function makeChoice(choice: number): void {
    makeSide(choice, right, firstOf, RIGHT);
    makeSide(choice, left, lastOf, LEFT);
  }

  return { rows, sets, makeSet, right, left, makeChoice, rowOf };
}
