/**
 * All phrases matched in one pass over a text's tokens. The README of `engine/` tells how it came to be so.
 *
 * A token looks up the anchors that accept it (most tokens: none), and only from there the phrase's left and right sides are walked.
 * Exceptions are looked for only in texts where there is something to except.
 */
import type { Tokens } from '../normalise/tokens.ts';
import { createGraph } from './graph.ts';
import { hangPhrases } from './hang.ts';
import { createHolders } from './holders.ts';
import { createLookup, type Entries, NONE } from './lookup.ts';
import { createMembers } from './members.ts';
import type { CompiledPhrases } from './parts.ts';
import { createWalker } from './walk.ts';

/** Called for each match: the owner, and its first and last token. */
export type Report = (owner: number, firstToken: number, lastToken: number) => void;

/** @param all look for the others too where none of the first was found */
export type Matcher = (tokens: Tokens, report: Report, all: boolean) => void;

/**
 * @param broader for each symbol, the next broader one that it counts as too, or 0
 * @param isFirst whose phrases are looked for first; those of the others are only when one of these was found
 */
export function createMatcher(
  phrases: CompiledPhrases,
  broader: Int32Array,
  isFirst: (owner: number) => boolean,
): Matcher {
  const size = broader.length;
  const graph = createGraph(phrases);
  const anchors = hangPhrases(phrases, graph, size);
  const members = createMembers(size);
  const holdersOf = createHolders(phrases.sets, size, broader);
  const lookUp = createLookup(graph, anchors, holdersOf, members, size, isFirst);
  const walker = createWalker(graph, anchors, members);
  const { owner } = anchors;
  // When a word, or a word of a set that some phrase needs, was last met: the number of the text. Key 0 is met in every text.
  const met = new Int32Array(anchors.keyStarts.length);
  // Filled, for an array with holes would be looked up by a hash.
  const known: (Entries | null)[] = new Array(size).fill(null);
  known[0] = NONE;
  let text = 0;

  /** Notes which words are there, and what they look up. */
  function meet({ symbol: symbols, length }: Tokens): void {
    text = (text + 1) | 0;
    met[0] = text;
    for (let token = 0; token < length; token++) {
      const symbol = symbols[token] as number;
      if (symbol === 0 || met[symbol] === text) continue;
      met[symbol] = text;
      let entries = known[symbol] as Entries | null;
      if (entries === null) known[symbol] = entries = lookUp(symbol);
      const { marks } = entries;
      for (let i = 0; i < marks.length; i++) met[marks[i] as number] = text;
    }
  }

  /** Walks the phrases that a token looks up, where what they need is there. Returns how many it found. */
  function tryEntries(entries: Int32Array, token: number, report: Report): number {
    let found = 0;
    for (let i = 0; i < entries.length; ) {
      const end = entries[i + 1] as number;
      if (met[entries[i] as number] === text)
        for (i += 2; i < end; i += 2) {
          // The neighbour that an anchor must have, to the left where it is negative.
          const beside = entries[i + 1] as number;
          if (beside < 0 ? !walker.mayBe(-beside, token - 1) : beside > 0 && !walker.mayBe(beside, token + 1))
            continue;
          const anchor = entries[i] as number;
          const first = walker.left(anchor, token);
          if (first < 0) continue;
          const last = walker.right(anchor, token);
          if (last < 0) continue;
          report(owner[anchor] as number, first, last);
          found++;
        }
      i = end;
    }
    return found;
  }

  return (tokens, report, all) => {
    const { symbol: symbols, length } = tokens;
    walker.begin(tokens);
    meet(tokens);
    let found = 0;
    for (let token = 0; token < length; token++) {
      const { first } = known[symbols[token] as number] as Entries;
      if (first.length > 0) found += tryEntries(first, token, report);
    }
    if (found === 0 && !all) return;
    for (let token = 0; token < length; token++) {
      const { second } = known[symbols[token] as number] as Entries;
      if (second.length > 0) tryEntries(second, token, report);
    }
  };
}
