/**
 * All phrases matched in one pass over a text's tokens. The README of `engine/` tells how it came to be so.
 *
 * A token looks up the anchors that accept it (most tokens: none), and only from there the phrase's left and right sides are walked.
 * Exceptions are looked for only in texts where there is something to except, and only those of the rules that saw something.
 */
import { Tokens } from '../normalise/tokens.ts';
import { createClasses, NO_WORD } from './classes.ts';
import { createGraph } from './graph.ts';
import { hangPhrases } from './hang.ts';
import { createHolders } from './holders.ts';
import {
  AROUND,
  AT,
  BESIDE_LEFT,
  BESIDE_RIGHT,
  createLookup,
  ENTRY,
  FURTHER_LEFT,
  FURTHER_RIGHT,
  LIST,
  OWNER,
} from './lookup.ts';
import { createMasks } from './masks.ts';
import { createMembers } from './members.ts';
import type { CompiledPhrases } from './parts.ts';
import { createWalker } from './walk.ts';

/** Called for each match: the owner, and its first and last token. */
export type Report = (owner: number, firstToken: number, lastToken: number) => void;

/** Matches the phrases of some rules. */
export interface Matcher {
  /** Takes up a text, and reports the phrases that are looked for first. */
  first(tokens: Tokens, report: Report): void;
  /** Of the others, reports in the same text those whose owners `wanted` has a 1 for. */
  second(report: Report, wanted: Uint8Array): void;
}

/** The bit of NO_WORD in the high half of a mask: before and after a text, too, there is no word. */
const NO_WORD_HIGH = 1 << (NO_WORD - 32);

/**
 * @param broader for each symbol, the next broader one that it counts as too, or 0
 * @param isFirst whose phrases are looked for first
 */
export function createMatcher(
  phrases: CompiledPhrases,
  broader: Int32Array,
  isFirst: (owner: number) => boolean,
): Matcher {
  const size = broader.length;
  const graph = createGraph(phrases);
  const anchors = hangPhrases(phrases, graph, size);
  const members = createMembers();
  const holdersOf = createHolders(phrases.sets, size, broader);
  const classes = createClasses(broader, phrases.apart);
  const masks = createMasks(graph, phrases.sets, classes);
  const lookUp = createLookup(anchors, holdersOf, members, masks, classes, size, isFirst);
  const walker = createWalker(graph, anchors, members, masks);
  let entries = lookUp.entries();
  let tokens: Tokens = new Tokens();
  /** Where the list of each token begins. */
  let starts = new Int32Array(256);
  /** The class of each token, one place later, and of no word before and after them. */
  let classAt = new Uint8Array(258);
  /** The classes of all tokens up to a token, and from a token on, as masks, at the same places. */
  let untilLow = new Int32Array(258);
  let untilHigh = new Int32Array(258);
  let fromLow = new Int32Array(258);
  let fromHigh = new Int32Array(258);

  function makeRoom(length: number): void {
    if (length <= starts.length) return;
    starts = new Int32Array(length * 2);
    classAt = new Uint8Array(length * 2 + 2);
    [untilLow, untilHigh, fromLow, fromHigh] = [0, 1, 2, 3].map(() => new Int32Array(length * 2 + 2)) as [
      Int32Array<ArrayBuffer>,
      Int32Array<ArrayBuffer>,
      Int32Array<ArrayBuffer>,
      Int32Array<ArrayBuffer>,
    ];
  }

  /** Notes what the tokens look up, and which classes of words stand before and after each. */
  function meet({ symbol: symbols, length }: Tokens): void {
    makeRoom(length);
    for (let token = 0; token < length; token++) starts[token] = lookUp.first(symbols[token] as number);
    entries = lookUp.entries();
    classAt[0] = classAt[length + 1] = NO_WORD;
    let low = 0;
    let high = NO_WORD_HIGH;
    untilLow[0] = low;
    untilHigh[0] = high;
    for (let token = 0; token < length; token++) {
      const one = entries[starts[token] as number] as number;
      classAt[token + 1] = one;
      if (one < 32) low |= 1 << one;
      else high |= 1 << one;
      untilLow[token + 1] = low;
      untilHigh[token + 1] = high;
    }
    low = 0;
    high = NO_WORD_HIGH;
    fromLow[length + 1] = low;
    fromHigh[length + 1] = high;
    for (let place = length; place > 0; place--) {
      const one = classAt[place] as number;
      if (one < 32) low |= 1 << one;
      else high |= 1 << one;
      fromLow[place] = low;
      fromHigh[place] = high;
    }
  }

  /** Walks the phrases of a list from a token that looks them up, where what they need may be there, and somebody wants them. */
  function tryList(list: number, token: number, report: Report, wanted: Uint8Array | null): void {
    const end = entries[list + 1] as number;
    if (end === list + LIST) return;
    const before = classAt[token] as number;
    const after = classAt[token + 2] as number;
    const besideLeft = BESIDE_LEFT + (before >> 5);
    const besideRight = BESIDE_RIGHT + (after >> 5);
    const leftLow = untilLow[token] as number;
    const leftHigh = untilHigh[token] as number;
    const rightLow = fromLow[token + 2] as number;
    const rightHigh = fromHigh[token + 2] as number;
    for (let i = list + LIST; i < end; i += ENTRY) {
      if ((((entries[i + besideLeft] as number) >>> before) & 1) === 0) continue;
      if ((((entries[i + besideRight] as number) >>> after) & 1) === 0) continue;
      if (
        (((entries[i + FURTHER_RIGHT] as number) & rightLow) |
          ((entries[i + FURTHER_RIGHT + 1] as number) & rightHigh)) ===
        0
      )
        continue;
      if (
        (((entries[i + FURTHER_LEFT] as number) & leftLow) |
          ((entries[i + FURTHER_LEFT + 1] as number) & leftHigh)) ===
        0
      )
        continue;
      const owner = entries[i + OWNER] as number;
      if (wanted !== null && wanted[owner] === 0) continue;
      const at = entries[i + AT] as number;
      const around = entries[i + AROUND] as number;
      const first = walker.left(at, around, token);
      if (first < 0) continue;
      const last = walker.right(at, around, token);
      if (last < 0) continue;
      report(owner, first, last);
    }
  }

  return {
    first(text, report) {
      tokens = text;
      meet(tokens);
      walker.begin(tokens, classAt);
      const { length } = tokens;
      for (let token = 0; token < length; token++) tryList(starts[token] as number, token, report, null);
    },
    second(report, wanted) {
      const { length, symbol: symbols } = tokens;
      for (let token = 0; token < length; token++) starts[token] = lookUp.second(symbols[token] as number);
      entries = lookUp.entries();
      for (let token = 0; token < length; token++) tryList(starts[token] as number, token, report, wanted);
    },
  };
}
