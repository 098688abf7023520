/**
 * All phrases matched in one pass over a text's tokens. The README of this folder tells how it came to be so.
 *
 * Each phrase hangs on its *anchor*, the element whose words the rules use least. A token looks up the anchors that accept it (most
 * tokens: none), and only from there the phrase's left and right sides are walked, each a small graph of steps.
 */
import type { Tokens } from '../normalise/tokens.ts';
import { ASKED, BREAK } from '../normalise/tokens.ts';
import type { Tree } from './tree.ts';
import type { VocabularyBuilder } from './vocabulary.ts';
import { createWordSets, isMember, type WordSets } from './word-sets.ts';

export interface Phrase {
  readonly tree: readonly Tree[];
  /** Whose phrase it is and in which role; the matcher only hands it back. */
  readonly owner: number;
}

/** Called for each match: the owner, and its first and last token. */
export type Report = (owner: number, firstToken: number, lastToken: number) => void;

export type Matcher = (tokens: Tokens, report: Report) => void;

// Steps of a graph. `value` of a step: the set's code, the gap, or where its branches begin in the list of branches.
const DONE = 0;
const ELEMENT = 1;
const GAP = 2;
const BRANCH = 3;
const BEGIN = 4;
const END = 5;
const QUESTION = 6;

/** A tree with its sets as codes. */
type Coded =
  | { readonly kind: typeof ELEMENT; readonly value: number }
  | { readonly kind: typeof GAP; readonly value: number }
  | { readonly kind: typeof BRANCH; readonly of: readonly (readonly Coded[])[]; readonly optional: boolean }
  | { readonly kind: typeof BEGIN | typeof END | typeof QUESTION };

/**
 * Compiles phrases. Their words are interned in `vocabulary`, so it is built after this.
 * @param common words that stand in any text, on which no phrase should hang that has a rarer one
 */
export function compileMatcher(
  phrases: readonly Phrase[],
  vocabulary: VocabularyBuilder,
  common: readonly string[],
): Matcher {
  const sets = createWordSets(vocabulary, common);
  const encode = createEncoder(sets);
  const coded = phrases.map(({ tree, owner }) => ({ owner, parts: tree.map(encode) }));

  const kinds: number[] = [DONE];
  const values: number[] = [0];
  const nexts: number[] = [0];
  const branches: number[] = [];
  const anchors: { code: number; left: number; right: number; owner: number }[] = [];

  const step = (kind: number, value: number, next: number): number => {
    nexts.push(next);
    values.push(value);
    return kinds.push(kind) - 1;
  };

  /** The steps that read `parts` in reading order (or from right to left) and go on to `next`. */
  function chain(parts: readonly Coded[], next: number, leftwards: boolean): number {
    let following = next;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[leftwards ? i : parts.length - 1 - i] as Coded;
      if (part.kind !== BRANCH) {
        following = step(part.kind, 'value' in part ? part.value : 0, following);
        continue;
      }
      const firsts = part.of.map((branch) => chain(branch, following, leftwards));
      if (part.optional) firsts.push(following);
      const start = branches.push(firsts.length) - 1;
      branches.push(...firsts);
      following = step(BRANCH, start, 0);
    }
    return following;
  }

  function plan(parts: readonly Coded[], left: number, right: number, owner: number): void {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    parts.forEach((part, at) => {
      const cost = anchorCost(part, sets);
      if (cost < least) {
        least = cost;
        best = at;
      }
    });
    const anchor = parts[best] as Coded;
    const before = chain(parts.slice(0, best), left, true);
    const after = chain(parts.slice(best + 1), right, false);
    if (anchor.kind === ELEMENT) anchors.push({ code: anchor.value, left: before, right: after, owner });
    else if (anchor.kind === BRANCH) for (const branch of anchor.of) plan(branch, before, after, owner);
  }

  for (const { parts, owner } of coded) plan(parts, 0, 0, owner);

  return createRun({
    kinds: Uint8Array.from(kinds),
    values: Int32Array.from(values),
    nexts: Int32Array.from(nexts),
    branches: Int32Array.from(branches),
    left: Int32Array.from(anchors, ({ left }) => left),
    right: Int32Array.from(anchors, ({ right }) => right),
    owner: Int32Array.from(anchors, ({ owner }) => owner),
    ...bucket(anchors, sets, vocabulary.size()),
    members: sets.members(),
  });
}

/** Codes trees; a tree that stands in many phrases, as named sets do, is coded once. */
function createEncoder(sets: WordSets): (tree: Tree) => Coded {
  const known = new Map<Tree, Coded>();
  const encode = (tree: Tree): Coded => {
    const coded = known.get(tree) ?? encodeNew(tree);
    if (coded.kind === ELEMENT) sets.use(coded.value);
    known.set(tree, coded);
    return coded;
  };
  const encodeNew = (tree: Tree): Coded => {
    switch (tree.kind) {
      case 'element':
        return { kind: ELEMENT, value: sets.code(tree.literals) };
      case 'gap':
        return { kind: GAP, value: tree.atMost };
      case 'any-of':
        return { kind: BRANCH, of: tree.of.map((branch) => branch.map(encode)), optional: tree.optional };
      case 'begin':
        return { kind: BEGIN };
      case 'end':
        return { kind: END };
      case 'question':
        return { kind: QUESTION };
    }
  };
  return encode;
}

/** How common the words are on which a phrase would hang at this part; infinite where it may be missing. */
function anchorCost(part: Coded, sets: WordSets): number {
  if (part.kind === ELEMENT) return sets.commonness(part.value);
  if (part.kind !== BRANCH || part.optional) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const branch of part.of) sum += Math.min(...branch.map((inner) => anchorCost(inner, sets)));
  return sum;
}

/** For each symbol, the anchors that accept it: one list, and where each symbol's part of it begins. */
function bucket(anchors: readonly { code: number }[], sets: WordSets, size: number) {
  const bucketStart = new Int32Array(size + 2);
  for (const { code } of anchors)
    for (const symbol of sets.symbols(code))
      bucketStart[symbol + 2] = (bucketStart[symbol + 2] as number) + 1;
  for (let i = 2; i < size + 2; i++)
    bucketStart[i] = (bucketStart[i] as number) + (bucketStart[i - 1] as number);
  const list = new Int32Array(bucketStart[size + 1] as number);
  anchors.forEach(({ code }, anchor) => {
    for (const symbol of sets.symbols(code)) {
      const at = bucketStart[symbol + 1] as number;
      list[at] = anchor;
      bucketStart[symbol + 1] = at + 1;
    }
  });
  return { bucketStart, bucket: list };
}

interface Compiled {
  readonly kinds: Uint8Array;
  readonly values: Int32Array;
  readonly nexts: Int32Array;
  readonly branches: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly owner: Int32Array;
  readonly bucketStart: Int32Array;
  readonly bucket: Int32Array;
  readonly members: Int32Array;
}

function createRun(compiled: Compiled): Matcher {
  const { kinds, values, nexts, branches, left, right, owner, bucketStart, bucket, members } = compiled;
  let symbols: Int32Array = new Int32Array(0);
  let flags: Uint8Array = new Uint8Array(0);
  let length = 0;

  function accepts(code: number, token: number): boolean {
    const symbol = symbols[token] as number;
    if (code < 0) return symbol === -code;
    return symbol !== 0 && isMember(members, symbol, code);
  }

  /** Whether a sentence ends before `token`, or the text. */
  function endsBefore(token: number): boolean {
    return token >= length || ((flags[token] as number) & BREAK) !== 0;
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
            if (skip > 0 && (endsBefore(at + skip - 1) || endsBefore(at + skip))) break;
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
    for (let token = 0; token < length; token++) {
      const symbol = symbols[token] as number;
      if (symbol === 0) continue;
      const end = bucketStart[symbol + 1] as number;
      for (let i = bucketStart[symbol] as number; i < end; i++) {
        const anchor = bucket[i] as number;
        const first = walkLeft(left[anchor] as number, token - 1);
        if (first < 0) continue;
        const last = walkRight(right[anchor] as number, token + 1);
        if (last >= 0) report(owner[anchor] as number, first, last);
      }
    }
  };
}
