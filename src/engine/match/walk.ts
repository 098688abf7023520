/** From an anchor, a phrase is walked to both sides. */
import { ASKED, BREAK, type Tokens } from '../normalise/tokens.ts';
import { MOST_APART, NO_WORD } from './classes.ts';
import type { Graph } from './graph.ts';
import { type Anchors, copy } from './hang.ts';
import { hasClass, type Masks, type SideMasks } from './masks.ts';
import type { Members } from './members.ts';
import { BEGIN, CHOICE, END, GAP, KIND_BITS, KIND_MASK, MARK, OPTION, SET, STOP, WORD } from './parts.ts';

/** Walks phrases over the tokens of one text. */
export interface Walker {
  /** Takes up a text. `classes` has the class of each token, one place later than the token, and NO_WORD before and after them all. */
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
  const { parts, choiceStarts, firsts, lasts } = graph;
  const { sets, right, left } = masks;
  let { at: placeAt, around } = places;
  let symbols: Int32Array = new Int32Array(0);
  let flags: Uint8Array = new Uint8Array(0);
  let classes: Uint8Array = Uint8Array.of(NO_WORD, NO_WORD);
  let length = 0;

  function isInSet(set: number, token: number): boolean {
    const one = classes[token + 1] as number;
    if (!hasClass(sets, set, one) && !(masks.prepareSet(set) && hasClass(sets, set, one))) return false;
    return one < MOST_APART || members.has(symbols[token] as number, set);
  }

  /** Whether a branch of a choice may go on with a token. */
  function mayBegin(choice: number, { choices }: SideMasks, token: number): boolean {
    const one = classes[token + 1] as number;
    return hasClass(choices, choice, one) || (masks.prepare(choice) && hasClass(choices, choice, one));
  }

  /** The next branch, from `from` on, that may go on with a word of a class; `end` where there is none. */
  function nextBranch({ branches }: SideMasks, from: number, end: number, one: number): number {
    let branch = from;
    while (branch < end && !hasClass(branches, branch, one)) branch++;
    return branch;
  }

  /** Whether a token can be this part, or go on with it. A part that may be nothing or anything can always be. */
  function mayBe(part: number, side: SideMasks, token: number): boolean {
    const number = part >> KIND_BITS;
    switch (part & KIND_MASK) {
      case WORD:
        return token >= 0 && token < length && symbols[token] === number;
      case SET:
        return isInSet(number, token);
      case CHOICE:
        return mayBegin(number, side, token);
      default:
        return true;
    }
  }

  /** Whether a sentence ends before `token`, or the text. */
  function endsBefore(token: number): boolean {
    return token >= length || ((flags[token] as number) & BREAK) !== 0;
  }

  /** Whether a mark of the sentence holds after the token before `token`. */
  function holds(mark: number, token: number): boolean {
    if (mark === BEGIN) return token >= length || endsBefore(token);
    if (mark === END) return endsBefore(token);
    return token > 0 && ((flags[token - 1] as number) & ASKED) !== 0;
  }

  /** Notes, at `top`, that the walk entered a choice. */
  function enter(at: number, outer: number, top: number): void {
    if (top === placeAt.length) {
      placeAt = copy(placeAt, top * 2);
      around = copy(around, top * 2);
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
          if (token >= length || symbols[token] !== part >> KIND_BITS) return -1;
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
            // At the end of a sentence no word may follow, but the end itself may, or its question mark.
            if (skip > 0 && (next & KIND_MASK) !== MARK && endsBefore(token + skip)) break;
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
          const one = classes[token + 1] as number;
          const end = choiceStarts[choice + 1] as number;
          let branch = nextBranch(right, choiceStarts[choice] as number, end, one);
          for (;;) {
            const next = nextBranch(right, branch + 1, end, one);
            if (next === end && (part & KIND_MASK) === CHOICE) break;
            enter(at, outer, top);
            const last = walkRight(firsts[branch] as number, top, token, top + 1);
            if (last >= 0) return last;
            branch = next;
            if (branch === end) break;
          }
          if (branch === end) break;
          // The only way that is left needs no way back.
          enter(at, outer, top);
          at = firsts[branch] as number;
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
          if (token < 0 || symbols[token] !== part >> KIND_BITS) return -1;
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
            if (skip > 0 && (endsBefore(token - skip + 1) || endsBefore(token - skip + 2))) break;
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
          const one = classes[token + 1] as number;
          const end = choiceStarts[choice + 1] as number;
          let branch = nextBranch(left, choiceStarts[choice] as number, end, one);
          for (;;) {
            const next = nextBranch(left, branch + 1, end, one);
            if (next === end && (part & KIND_MASK) === CHOICE) break;
            enter(at, outer, top);
            const last = walkLeft(lasts[branch] as number, top, token, top + 1);
            if (last >= 0) return last;
            branch = next;
            if (branch === end) break;
          }
          if (branch === end) break;
          // The only way that is left needs no way back.
          enter(at, outer, top);
          at = lasts[branch] as number;
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
    begin(tokens, classesOf) {
      ({ symbol: symbols, flags, length } = tokens);
      classes = classesOf;
    },
    left: (at, outer, token) =>
      outer === 0 && parts[at - 1] === STOP ? token : walkLeft(at - 1, outer, token - 1, taken),
    right: (at, outer, token) =>
      outer === 0 && parts[at + 1] === STOP ? token : walkRight(at + 1, outer, token + 1, taken),
  };
}
