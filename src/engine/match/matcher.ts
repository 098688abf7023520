/**
 * All phrases matched in one pass over a text's tokens. The README of `engine/` tells how it came to be so.
 *
 * A token looks up the anchors that accept it (most tokens: none), and only from there the phrase's left and right sides are walked.
 */
import type { Tokens } from '../normalise/tokens.ts';
import { ASKED, BREAK } from '../normalise/tokens.ts';
import { createMembers, isMember } from './members.ts';
import {
  BEGIN,
  BRANCH,
  type CompiledPhrases,
  DONE,
  ELEMENT,
  END,
  GAP,
  NONE,
  QUESTION,
  type Rows,
} from './steps.ts';

/** Called for each match: the owner, and its first and last token. */
export type Report = (owner: number, firstToken: number, lastToken: number) => void;

export type Matcher = (tokens: Tokens, report: Report) => void;

/** What an entry holds: its anchor, the place in `met` of what it needs, the side of its neighbour or 0, and that neighbour's code. */
const ENTRY = 4;

/** @param size one more than the greatest symbol */
export function createMatcher(phrases: CompiledPhrases, size: number): Matcher {
  const kinds = new Uint8Array(phrases.kinds);
  const values = new Int32Array(phrases.values);
  const nexts = new Int32Array(phrases.nexts);
  const branches = new Int32Array(phrases.branches);
  const left = new Int32Array(phrases.anchors.left);
  const right = new Int32Array(phrases.anchors.right);
  const owner = new Int32Array(phrases.anchors.owner);
  const members = createMembers(phrases.sets, size);
  const { bucketStart, bucket } = bucketAnchors(phrases.anchors.code, phrases.sets, size);
  // When a word, or a word of a set that some phrase needs, was last met: the number of the text. Place 0 is met in every text.
  const metStart = size;
  const setCount = phrases.sets.starts.length - 1;
  const met = new Int32Array(size + setCount);
  const { bucketStart: setStart, bucket: setList } = bucketNeeds(phrases, size);
  const entries = createEntries();
  let text = 0;
  let symbols: Int32Array = new Int32Array(0);
  let flags: Uint8Array = new Uint8Array(0);
  let length = 0;

  /** Each bucket's anchors with what is asked of them first, side by side in memory: most of them go no further. */
  function createEntries(): Int32Array {
    const entries = new Int32Array(bucket.length * ENTRY);
    for (let i = 0; i < bucket.length; i++) {
      const anchor = bucket[i] as number;
      const need = phrases.anchors.also[anchor] as number;
      const at = i * ENTRY;
      entries[at] = anchor;
      entries[at + 1] = need === NONE ? 0 : need < 0 ? -need : metStart + need;
      // The neighbour that an anchor must have, where there is one.
      const before = left[anchor] as number;
      const after = right[anchor] as number;
      if (kinds[before] === ELEMENT) {
        entries[at + 2] = -1;
        entries[at + 3] = values[before] as number;
      } else if (kinds[after] === ELEMENT) {
        entries[at + 2] = 1;
        entries[at + 3] = values[after] as number;
      }
    }
    return entries;
  }

  function accepts(code: number, token: number): boolean {
    const symbol = symbols[token] as number;
    if (code < 0) return symbol === -code;
    return isMember(members, symbol, code);
  }

  /** Whether a sentence ends before `token`, or the text. */
  function endsBefore(token: number): boolean {
    return token >= length || ((flags[token] as number) & BREAK) !== 0;
  }

  /** Whether a step asks whether a sentence ends, and so may follow its last word: `..2 ?`. */
  function isMark(step: number): boolean {
    return (kinds[step] as number) >= END;
  }

  /** Walks rightwards from `token`, the next to be read. Returns the last token read, or -1 when no way leads to the end. */
  function walkRight(from: number, token: number): number {
    let step = from;
    let at = token;
    for (;;) {
      switch (kinds[step]) {
        case DONE:
          return at - 1;
        case ELEMENT:
          if (at >= length || !accepts(values[step] as number, at)) return -1;
          at++;
          break;
        case GAP: {
          const following = nexts[step] as number;
          for (let skip = 0; skip <= (values[step] as number) && at + skip <= length; skip++) {
            if (skip > 0 && endsBefore(at + skip - 1)) break;
            // At the end of a sentence no word may follow, but the end itself may, or its question mark.
            if (skip > 0 && endsBefore(at + skip) && !isMark(following)) break;
            const last = walkRight(following, at + skip);
            if (last >= 0) return last;
          }
          return -1;
        }
        case BRANCH: {
          const start = values[step] as number;
          const count = branches[start] as number;
          for (let i = 1; i <= count; i++) {
            const last = walkRight(branches[start + i] as number, at);
            if (last >= 0) return last;
          }
          return -1;
        }
        case BEGIN:
          if (at < length && !endsBefore(at)) return -1;
          break;
        case END:
          if (!endsBefore(at)) return -1;
          break;
        case QUESTION:
          if (at === 0 || ((flags[at - 1] as number) & ASKED) === 0) return -1;
      }
      step = nexts[step] as number;
    }
  }

  /** Walks leftwards from `token`, the next to be read. Returns the first token read, or -1. */
  function walkLeft(from: number, token: number): number {
    let step = from;
    let at = token;
    for (;;) {
      switch (kinds[step]) {
        case DONE:
          return at + 1;
        case ELEMENT:
          if (at < 0 || !accepts(values[step] as number, at)) return -1;
          at--;
          break;
        case GAP: {
          const following = nexts[step] as number;
          for (let skip = 0; skip <= (values[step] as number) && at - skip >= -1; skip++) {
            if (skip > 0 && (endsBefore(at - skip + 1) || endsBefore(at - skip + 2))) break;
            const first = walkLeft(following, at - skip);
            if (first >= 0) return first;
          }
          return -1;
        }
        case BRANCH: {
          const start = values[step] as number;
          const count = branches[start] as number;
          for (let i = 1; i <= count; i++) {
            const first = walkLeft(branches[start + i] as number, at);
            if (first >= 0) return first;
          }
          return -1;
        }
        case BEGIN:
          if (!endsBefore(at + 1)) return -1;
          break;
        case END:
          if (!endsBefore(at + 1)) return -1;
          break;
        case QUESTION:
          if (at < 0 || ((flags[at] as number) & ASKED) === 0) return -1;
      }
      step = nexts[step] as number;
    }
  }

  return (tokens, report) => {
    ({ symbol: symbols, flags, length } = tokens);
    text = (text + 1) | 0;
    met[0] = text;
    for (let token = 0; token < length; token++) {
      const symbol = symbols[token] as number;
      met[symbol] = text;
      const end = setStart[symbol + 1] as number;
      for (let i = setStart[symbol] as number; i < end; i++) met[metStart + (setList[i] as number)] = text;
    }
    for (let token = 0; token < length; token++) {
      const symbol = symbols[token] as number;
      const end = (bucketStart[symbol + 1] as number) * ENTRY;
      for (let entry = (bucketStart[symbol] as number) * ENTRY; entry < end; entry += ENTRY) {
        if (met[entries[entry + 1] as number] !== text) continue;
        const side = entries[entry + 2] as number;
        if (side !== 0) {
          const at = token + side;
          if (at < 0 || at >= length || !accepts(entries[entry + 3] as number, at)) continue;
        }
        const anchor = entries[entry] as number;
        const first = walkLeft(left[anchor] as number, token - 1);
        if (first < 0) continue;
        const last = walkRight(right[anchor] as number, token + 1);
        if (last >= 0) report(owner[anchor] as number, first, last);
      }
    }
  };
}

/** For each symbol, the anchors that accept it. */
function bucketAnchors(codes: ArrayLike<number>, sets: Rows, size: number): Buckets {
  const starts = new Int32Array(codes.length + 1);
  for (let anchor = 0; anchor < codes.length; anchor++)
    starts[anchor + 1] = (starts[anchor] as number) + setSize(sets, codes[anchor] as number);
  const items = new Int32Array(starts[codes.length] as number);
  for (let anchor = 0, at = 0; anchor < codes.length; anchor++) {
    const code = codes[anchor] as number;
    if (code < 0) items[at++] = -code;
    else
      for (let i = sets.starts[code] as number; i < (sets.starts[code + 1] as number); i++)
        items[at++] = sets.items[i] as number;
  }
  return invert({ starts, items }, null, size);
}

/** For each symbol, the sets that hold it and that some phrase needs. */
function bucketNeeds({ anchors, sets }: CompiledPhrases, size: number): Buckets {
  const isNeeded = new Uint8Array(sets.starts.length);
  for (let anchor = 0; anchor < anchors.also.length; anchor++) {
    const need = anchors.also[anchor] as number;
    if (need >= 0 && need !== NONE) isNeeded[need] = 1;
  }
  return invert(sets, isNeeded, size);
}

function setSize({ starts }: Rows, code: number): number {
  return code < 0 ? 1 : (starts[code + 1] as number) - (starts[code] as number);
}

/** For each symbol, a list of numbers: all in one array, and where each symbol's part of it begins. */
interface Buckets {
  readonly bucketStart: Int32Array;
  readonly bucket: Int32Array;
}

/** From which symbols each list holds to which lists hold each symbol. @param wanted the lists that count; all where null */
function invert({ starts, items }: Rows, wanted: Uint8Array | null, size: number): Buckets {
  const lists = starts.length - 1;
  const bucketStart = new Int32Array(size + 2);
  for (let list = 0; list < lists; list++) {
    if (wanted && wanted[list] === 0) continue;
    for (let i = starts[list] as number; i < (starts[list + 1] as number); i++) {
      const at = (items[i] as number) + 2;
      bucketStart[at] = (bucketStart[at] as number) + 1;
    }
  }
  for (let i = 2; i < size + 2; i++)
    bucketStart[i] = (bucketStart[i] as number) + (bucketStart[i - 1] as number);
  const bucket = new Int32Array(bucketStart[size + 1] as number);
  for (let list = 0; list < lists; list++) {
    if (wanted && wanted[list] === 0) continue;
    for (let i = starts[list] as number; i < (starts[list + 1] as number); i++) {
      const at = (items[i] as number) + 1;
      bucket[bucketStart[at] as number] = list;
      bucketStart[at] = (bucketStart[at] as number) + 1;
    }
  }
  return { bucketStart, bucket };
}
