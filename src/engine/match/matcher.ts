/**
 * All phrases matched in one pass over a text's tokens. The README of `engine/` tells how it came to be so.
 *
 * A token looks up the anchors that accept it (most tokens: none), and only from there the phrase's left and right sides are walked.
 * Exceptions are looked for only in texts where there is something to except, and only those of the rules that saw something.
 */
import { Tokens } from '../normalise/tokens.ts';
import { createClasses, NO_WORD, NUMBER_BITS, ROW_BITS } from './classes.ts';
import { createGraph } from './graph.ts';
import { hangPhrases } from './hang.ts';
import { createHolders } from './holders.ts';
import { createLookup, ENTRY, LIST } from './lookup.ts';
import { createMasks } from './masks.ts';
import { createMembers } from './members.ts';
import { createNeeds, DISTANCE_BITS, DISTANCE_MASK, isThere, MARGIN, NO_NEED, ROW_SHIFT } from './needs.ts';
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
  const needs = createNeeds(graph, masks, anchors.places, anchors.length);
  const lookUp = createLookup(anchors, holdersOf, members, needs, classes, size, isFirst);
  const walker = createWalker(graph, anchors, members, masks);
  const { rows } = masks;
  const { owner: ownerOf } = anchors;
  const { at: atOf, around: aroundOf } = anchors.places;
  let entries = lookUp.entries();
  let needList = needs.list();
  let tokens: Tokens = new Tokens();
  /** Where the list of each token begins. */
  let starts = new Int32Array(256);
  /** The class of each token, MARGIN places later, and of no word before and after them. */
  let classAt = new Uint8Array(256 + 2 * MARGIN).fill(NO_WORD);

  function makeRoom(length: number): void {
    if (length <= starts.length) return;
    starts = new Int32Array(length * 2);
    classAt = new Uint8Array(length * 2 + 2 * MARGIN).fill(NO_WORD);
  }

  /** Notes what the tokens look up in a round. */
  function look(list: (symbol: number) => number): void {
    const { symbol: symbols, length } = tokens;
    for (let token = 0; token < length; token++) starts[token] = list(symbols[token] as number);
    entries = lookUp.entries();
    needList = needs.list();
  }

  /** Notes the classes of the tokens. */
  function classify(): void {
    const { length } = tokens;
    for (let token = 0; token < length; token++)
      classAt[token + MARGIN] = entries[starts[token] as number] as number;
    classAt.fill(NO_WORD, length + MARGIN, length + 2 * MARGIN);
  }

  /** Whether all that an anchor needs stands around it; the first of its needs was asked. */
  function isAllThere(place: number, token: number): boolean {
    for (let i = needs.of(place) + 1; ; i++) {
      const need = needList[i] as number;
      if (need === NO_NEED) return true;
      if (!isThere(need, token, rows, classAt)) return false;
    }
  }

  /** Walks the phrases of a list from a token that looks them up, where what they need may be there, and somebody wants them. */
  function tryList(list: number, token: number, report: Report, wanted: Uint8Array | null): void {
    // What stands outside of a function is looked up each time.
    const anchors = entries;
    const classes = classAt;
    const end = anchors[list + 1] as number;
    for (let i = list + LIST; i < end; i += ENTRY) {
      const need = anchors[i] as number;
      // `isThere`, written out: this is where most of the time goes.
      const row = (need >> ROW_SHIFT) << ROW_BITS;
      const to = token + (need & DISTANCE_MASK);
      let at = token + ((need >> DISTANCE_BITS) & DISTANCE_MASK);
      let one = classes[at] as number;
      while (at < to && (((rows[row | (one >> NUMBER_BITS)] as number) >>> one) & 1) === 0)
        one = classes[++at] as number;
      if ((((rows[row | (one >> NUMBER_BITS)] as number) >>> one) & 1) === 0) continue;
      const place = anchors[i + 1] as number;
      const owner = ownerOf[place] as number;
      if (wanted !== null && wanted[owner] === 0) continue;
      if (need !== NO_NEED && !isAllThere(place, token)) continue;
      const first = walker.left(atOf[place] as number, aroundOf[place] as number, token);
      if (first < 0) continue;
      const last = walker.right(atOf[place] as number, aroundOf[place] as number, token);
      if (last < 0) continue;
      report(owner, first, last);
    }
  }

  function round(report: Report, wanted: Uint8Array | null): void {
    const { length } = tokens;
    for (let token = 0; token < length; token++) tryList(starts[token] as number, token, report, wanted);
  }

  return {
    first(text, report) {
      tokens = text;
      makeRoom(tokens.length);
      look(lookUp.first);
      classify();
      walker.begin(tokens, classAt);
      round(report, null);
    },
    second(report, wanted) {
      look(lookUp.second);
      round(report, wanted);
    },
  };
}
