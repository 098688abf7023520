/**
 * All phrases matched in one pass over a text's tokens. The README of `engine/` tells how it came to be so.
 *
 * A token looks up the anchors that accept it (most tokens: none), and only from there the phrase's left and right sides are walked.
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

export type Matcher = (tokens: Tokens, report: Report) => void;

/** @param broader for each symbol, the next broader one that it counts as too, or 0 */
export function createMatcher(phrases: CompiledPhrases, broader: Int32Array): Matcher {
  const size = broader.length;
  const graph = createGraph(phrases);
  const anchors = hangPhrases(phrases, graph, size);
  const members = createMembers(size);
  const lookUp = createLookup(graph, anchors, createHolders(phrases.sets, size, broader), members, size);
  const walker = createWalker(graph, anchors, members);
  const { owner } = anchors;
  // When a word, or a word of a set that some phrase needs, was last met: the number of the text. Key 0 is met in every text.
  const met = new Int32Array(anchors.keyStarts.length);
  const known: (Entries | undefined)[] = [];
  let text = 0;

  function entriesOf(symbol: number): Entries {
    const entries = symbol === 0 ? NONE : (known[symbol] ?? lookUp(symbol));
    known[symbol] = entries;
    return entries;
  }

  return (tokens, report) => {
    const { symbol: symbols, length } = tokens;
    walker.begin(tokens);
    text = (text + 1) | 0;
    met[0] = text;
    for (let token = 0; token < length; token++) {
      const symbol = symbols[token] as number;
      if (symbol === 0) continue;
      met[symbol] = text;
      const { marks } = known[symbol] ?? entriesOf(symbol);
      for (let i = 0; i < marks.length; i++) met[marks[i] as number] = text;
    }
    for (let token = 0; token < length; token++) {
      const symbol = symbols[token] as number;
      if (symbol === 0) continue;
      const { entries } = known[symbol] as Entries;
      for (let i = 0; i < entries.length; ) {
        const need = entries[i] as number;
        const end = entries[i + 1] as number;
        if (met[need] !== text) {
          i = end;
          continue;
        }
        for (i += 2; i < end; i += 2) {
          // The neighbour that an anchor must have, to the left where it is negative.
          const beside = entries[i + 1] as number;
          if (beside < 0 ? !walker.mayBe(-beside, token - 1) : beside > 0 && !walker.mayBe(beside, token + 1))
            continue;
          const anchor = entries[i] as number;
          const first = walker.left(anchor, token);
          if (first < 0) continue;
          const last = walker.right(anchor, token);
          if (last >= 0) report(owner[anchor] as number, first, last);
        }
      }
    }
  };
}
