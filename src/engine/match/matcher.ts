/**
 * All phrases matched in one pass over a text's tokens. The README of `engine/` tells how it came to be so.
 *
 * A token looks up the anchors that accept it (most tokens: none), and only from there the phrase's left and right sides are walked.
 * Exceptions are looked for only in texts where there is something to except, and only those of the rules that saw something.
 */
import { Tokens } from '../normalise/tokens.ts';
import { Admitted } from './admitted.ts';
import { createClasses, NO_WORD } from './classes.ts';
import { createGraph } from './graph.ts';
import { hangPhrases } from './hang.ts';
import { createHolders } from './holders.ts';
import { createLookup } from './lookup.ts';
import { createMasks } from './masks.ts';
import { createMembers } from './members.ts';
import { createNeeds, MARGIN } from './needs.ts';
import type { CompiledPhrases } from './parts.ts';
import { createWalker } from './walk.ts';

/** Called for each match: the owner, and its first and last token. */
export type Report = (owner: number, firstToken: number, lastToken: number) => void;

/** Matches the phrases of some rules. */
export interface Matcher {
  /** Takes up a text, and reports the phrases that are looked for first. */
  first(tokens: Tokens, report: Report): void;
  /** Of the others, reports in the same text those of the owners that are wanted. */
  second(report: Report, isWanted: (owner: number) => boolean): void;
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
  const admitted = new Admitted();
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
  }

  /** Notes the classes of the tokens. */
  function classify(): void {
    const { length } = tokens;
    for (let token = 0; token < length; token++)
      classAt[token + MARGIN] = entries[starts[token] as number] as number;
    classAt.fill(NO_WORD, length + MARGIN, length + 2 * MARGIN);
  }

  /** Walks from the anchors of all tokens around which there is what they need, where somebody wants their phrases. */
  function round(report: Report, isWanted?: (owner: number) => boolean): void {
    admitted.from(tokens.length, starts, entries, classAt, rows);
    const { place: places, token: at } = admitted;
    for (let i = 0; i < admitted.length; i++) {
      const place = places[i] as number;
      const token = at[i] as number;
      const owner = ownerOf[place] as number;
      if (isWanted && !isWanted(owner)) continue;
      const first = walker.left(atOf[place] as number, aroundOf[place] as number, token);
      if (first < 0) continue;
      const last = walker.right(atOf[place] as number, aroundOf[place] as number, token);
      if (last < 0) continue;
      report(owner, first, last);
    }
  }

  return {
    first(text, report) {
      tokens = text;
      makeRoom(tokens.length);
      look(lookUp.first);
      classify();
      walker.begin(tokens, classAt);
      round(report);
    },
    second(report, isWanted) {
      look(lookUp.second);
      round(report, isWanted);
    },
  };
}
