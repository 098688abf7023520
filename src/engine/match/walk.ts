/** From an anchor, a phrase is walked to both sides. */
import { widen } from '../column.ts';
import type { Tokens } from '../normalise/tokens.ts';
import type { Graph } from './graph.ts';
import type { Anchors } from './hang.ts';
import type { Masks } from './masks.ts';
import type { Members } from './members.ts';
import { CHOICE, GAP, KIND_BITS, KIND_MASK, MARK, OPTION, SET, STOP, WORD } from './parts.ts';
import { createView } from './view.ts';

/** Walks phrases over the tokens of one text. */
export interface Walker {
  /** Takes up a text. `classes` has those of the tokens, MARGIN places later, and NO_WORD before and after them all. */
  begin(tokens: Tokens, classes: Uint8Array): void;
  /**
   * The first token of the phrase whose anchor, the part at `at`, stands at `token`, or -1 when it goes on in no way to the left; `around` is
   * the place around its sequence.
   */
  left(at: number, around: number, token: number): number;
  /** The last token, or -1. */
  right(at: number, around: number, token: number): number;
}

/** A walker for some rules. */
export function createWalker(
  graph: Graph,
  { places, length: taken }: Anchors,
  members: Members,
  masks: Masks,
): Walker {
  const { parts, choiceStarts, firstOf, lastOf } = graph;
  const { right, left } = masks;
  let { at: placeAt, around } = places;
  const view = createView(masks, members);
  const { isWord, isInSet, mayBegin, nextBranch, mayBe, endsBefore, holds } = view;
  let length = 0;

  /** Notes, at `top`, that the walk entered a choice. */
  function enter(at: number, outer: number, top: number): void {
    if (top === placeAt.length) {
      placeAt = widen(placeAt, top * 2);
      around = widen(around, top * 2);
    }
    placeAt[top] = at;
    around[top] = outer;
  }

  /**
   * Walks rightwards from the part at `at`; `outer` is the place around its sequence, `token` the next to be read, and places from `free`
   * on are free. Returns the last token read, or -1 when no way leads to the end.
   */
  function walkRight(from: number, within: number, first: number, free: number): number {
    let top = free;
    let at = from;
    let outer = within;
    let token = first;
    for (;;) {
      const part = parts[at] as number;
      switch (part & KIND_MASK) {
        case STOP:
          if (outer === 0) return token - 1;
          at = (placeAt[outer] as number) + 1;
          outer = around[outer] as number;
          continue;
        case WORD:
          if (!isWord(part >> KIND_BITS, token)) return -1;
          token++;
          break;
        case SET:
          if (!isInSet(part >> KIND_BITS, token)) return -1;
          token++;
          break;
        case GAP: {
          const most = part >> KIND_BITS;
          const next = parts[at + 1] as number;
          for (let skip = 0; skip <= most && token + skip <= length; skip++) {
            if (skip > 0 && endsBefore(token + skip - 1)) break;
            // At the end of a sentence no word may follow, but the end itself may, or its question mark, after what may be left out.
            if (skip > 0 && (next & KIND_MASK) < OPTION && endsBefore(token + skip)) break;
            if (!mayBe(next, right, token + skip)) continue;
            const last = walkRight(at + 1, outer, token + skip, top);
            if (last >= 0) return last;
          }
          return -1;
        }
        case CHOICE:
        case OPTION: {
          const choice = part >> KIND_BITS;
          if (!mayBegin(choice, right, token)) {
            if ((part & KIND_MASK) === CHOICE) return -1;
            break;
          }
          const row = right[choice] as number;
          const start = choiceStarts[choice] as number;
          const count = (choiceStarts[choice + 1] as number) - start;
          let branch = nextBranch(row, 0, count, token);
          for (;;) {
            const next = nextBranch(row, branch + 1, count, token);
            if (next === count && (part & KIND_MASK) === CHOICE) break;
            enter(at, outer, top);
            const last = walkRight(firstOf(start + branch), top, token, top + 1);
            if (last >= 0) return last;
            branch = next;
            if (branch === count) break;
          }
          if (branch === count) break;
          // The only way that is left needs no way back.
          enter(at, outer, top);
          at = firstOf(start + branch);
          outer = top++;
          continue;
        }
        case MARK:
          if (!holds(part >> KIND_BITS, token)) return -1;
      }
      at++;
    }
  }

  /** The same to the left; returns the first token read, or -1. */
  function walkLeft(from: number, within: number, first: number, free: number): number {
    let top = free;
    let at = from;
    let outer = within;
    let token = first;
    for (;;) {
      const part = parts[at] as number;
      switch (part & KIND_MASK) {
        case STOP:
          if (outer === 0) return token + 1;
          at = (placeAt[outer] as number) - 1;
          outer = around[outer] as number;
          continue;
        case WORD:
          if (!isWord(part >> KIND_BITS, token)) return -1;
          token--;
          break;
        case SET:
          if (!isInSet(part >> KIND_BITS, token)) return -1;
          token--;
          break;
        case GAP: {
          const most = part >> KIND_BITS;
          const next = parts[at - 1] as number;
          for (let skip = 0; skip <= most && token - skip >= -1; skip++) {
            if (skip > 0 && endsBefore(token - skip + 2)) break;
            // Before the beginning of a sentence no word may stand, but the beginning itself may, after what may be left out.
            if (skip > 0 && (next & KIND_MASK) < OPTION && endsBefore(token - skip + 1)) break;
            if (!mayBe(next, left, token - skip)) continue;
            const last = walkLeft(at - 1, outer, token - skip, top);
            if (last >= 0) return last;
          }
          return -1;
        }
        case CHOICE:
        case OPTION: {
          const choice = part >> KIND_BITS;
          if (!mayBegin(choice, left, token)) {
            if ((part & KIND_MASK) === CHOICE) return -1;
            break;
          }
          const row = left[choice] as number;
          const start = choiceStarts[choice] as number;
          const count = (choiceStarts[choice + 1] as number) - start;
          let branch = nextBranch(row, 0, count, token);
          for (;;) {
            const next = nextBranch(row, branch + 1, count, token);
            if (next === count && (part & KIND_MASK) === CHOICE) break;
            enter(at, outer, top);
            const last = walkLeft(lastOf(start + branch), top, token, top + 1);
            if (last >= 0) return last;
            branch = next;
            if (branch === count) break;
          }
          if (branch === count) break;
          // The only way that is left needs no way back.
          enter(at, outer, top);
          at = lastOf(start + branch);
          outer = top++;
          continue;
        }
        case MARK:
          if (!holds(part >> KIND_BITS, token + 1)) return -1;
      }
      at--;
    }
  }

  return {
    begin(tokens, classes) {
      length = tokens.length;
      view.begin(tokens, classes);
    },
    left: (at, outer, token) =>
      outer === 0 && parts[at - 1] === STOP ? token : walkLeft(at - 1, outer, token - 1, taken),
    right: (at, outer, token) =>
      outer === 0 && parts[at + 1] === STOP ? token : walkRight(at + 1, outer, token + 1, taken),
  };
}
