/** From an anchor, a phrase is walked to both sides. */
import { ASKED, BREAK, type Tokens } from '../normalise/tokens.ts';
import type { Graph } from './graph.ts';
import { type Anchors, copy } from './hang.ts';
import type { Members } from './members.ts';
import { BEGIN, CHOICE, END, GAP, KIND_BITS, KIND_MASK, MARK, OPTION, SET, STOP, WORD } from './parts.ts';

/** Walks phrases over the tokens of one text. */
export interface Walker {
  /** Takes up a text. */
  begin(tokens: Tokens): void;
  /** Whether the token can be this part. A part that is no single token is anything. */
  mayBe(part: number, token: number): boolean;
  /** The first token of the phrase whose anchor stands at `token`, or -1 when it goes on in no way to the left. */
  left(anchor: number, token: number): number;
  /** The last token, or -1. */
  right(anchor: number, token: number): number;
}

/** A walker for some rules. */
export function createWalker(graph: Graph, { places, length: taken }: Anchors, members: Members): Walker {
  const { parts, choiceStarts, firsts, lasts } = graph;
  let { at: placeAt, around } = places;
  let symbols: Int32Array = new Int32Array(0);
  let flags: Uint8Array = new Uint8Array(0);
  let length = 0;

  function mayBe(part: number, token: number): boolean {
    switch (part & KIND_MASK) {
      case WORD:
        return token >= 0 && token < length && symbols[token] === part >> KIND_BITS;
      case SET:
        return token >= 0 && token < length && members.has(symbols[token] as number, part >> KIND_BITS);
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
   * Walks rightwards from the part at `at`; `outer` is the place around its sequence, `token` the next to be read, and places from `top`
   * on are free. Returns the last token read, or -1 when no way leads to the end.
   */
  function walkRight(from: number, within: number, first: number, top: number): number {
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
          if (token >= length || !members.has(symbols[token] as number, part >> KIND_BITS)) return -1;
          token++;
          break;
        case GAP: {
          const most = part >> KIND_BITS;
          const next = parts[at + 1] as number;
          for (let skip = 0; skip <= most && token + skip <= length; skip++) {
            if (skip > 0 && endsBefore(token + skip - 1)) break;
            // At the end of a sentence no word may follow, but the end itself may, or its question mark.
            if (skip > 0 && (next & KIND_MASK) !== MARK && endsBefore(token + skip)) break;
            if (!mayBe(next, token + skip)) continue;
            const last = walkRight(at + 1, outer, token + skip, top);
            if (last >= 0) return last;
          }
          return -1;
        }
        case CHOICE:
        case OPTION: {
          const choice = part >> KIND_BITS;
          enter(at, outer, top);
          const end = choiceStarts[choice + 1] as number;
          for (let i = choiceStarts[choice] as number; i < end; i++) {
            const start = firsts[i] as number;
            if (!mayBe(parts[start] as number, token)) continue;
            const last = walkRight(start, top, token, top + 1);
            if (last >= 0) return last;
          }
          if ((part & KIND_MASK) === CHOICE) return -1;
          break;
        }
        case MARK:
          if (!holds(part >> KIND_BITS, token)) return -1;
      }
      at++;
    }
  }

  /** The same to the left; returns the first token read, or -1. */
  function walkLeft(from: number, within: number, first: number, top: number): number {
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
          if (token < 0 || !members.has(symbols[token] as number, part >> KIND_BITS)) return -1;
          token--;
          break;
        case GAP: {
          const most = part >> KIND_BITS;
          const next = parts[at - 1] as number;
          for (let skip = 0; skip <= most && token - skip >= -1; skip++) {
            if (skip > 0 && (endsBefore(token - skip + 1) || endsBefore(token - skip + 2))) break;
            if (!mayBe(next, token - skip)) continue;
            const last = walkLeft(at - 1, outer, token - skip, top);
            if (last >= 0) return last;
          }
          return -1;
        }
        case CHOICE:
        case OPTION: {
          const choice = part >> KIND_BITS;
          enter(at, outer, top);
          const end = choiceStarts[choice + 1] as number;
          for (let i = choiceStarts[choice] as number; i < end; i++) {
            const start = lasts[i] as number;
            if (!mayBe(parts[start] as number, token)) continue;
            const last = walkLeft(start, top, token, top + 1);
            if (last >= 0) return last;
          }
          if ((part & KIND_MASK) === CHOICE) return -1;
          break;
        }
        case MARK:
          if (!holds(part >> KIND_BITS, token + 1)) return -1;
      }
      at--;
    }
  }

  return {
    mayBe,
    begin(tokens) {
      ({ symbol: symbols, flags, length } = tokens);
    },
    left: (anchor, token) =>
      walkLeft((placeAt[anchor] as number) - 1, around[anchor] as number, token - 1, taken),
    right: (anchor, token) =>
      walkRight((placeAt[anchor] as number) + 1, around[anchor] as number, token + 1, taken),
  };
}
