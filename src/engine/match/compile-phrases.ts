/**
 * From trees to steps. Each phrase hangs on its *anchor*, the element whose words the rules, and everyday language, use least.
 */

import type { CommonWords } from '../rule-set.ts';
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
import type { Tree } from './tree.ts';
import type { VocabularyBuilder } from './vocabulary-builder.ts';
import { createWordSets, type WordSets } from './word-sets.ts';

export interface Phrase {
  readonly tree: readonly Tree[];
  /** Whose phrase it is and in which role; the matcher only hands it back. */
  readonly owner: number;
}

/** How much rarer, as `WordSets.commonness` counts, a set made for one need must be. */
const UNION_PRICE = 20_000;

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
export function compilePhrases(
  phrases: readonly Phrase[],
  vocabulary: VocabularyBuilder,
  common: CommonWords,
): CompiledPhrases & { readonly uses: ReadonlyMap<number, number> } {
  const sets = createWordSets(vocabulary, common);
  const encode = createEncoder(sets);
  const coded = phrases.map(({ tree, owner }) => ({ owner, parts: tree.map(encode) }));

  const kinds: number[] = [DONE];
  const values: number[] = [0];
  const nexts: number[] = [0];
  const branches: number[] = [];
  const anchors: { code: number; also: number; left: number; right: number; owner: number }[] = [];

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

  /** @param also the rarest words that the phrase needs besides, of those found so far */
  function plan(
    parts: readonly Coded[],
    left: number,
    right: number,
    owner: number,
    also: Need | null,
  ): void {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    parts.forEach((part, at) => {
      const cost = anchorCost(part, sets);
      if (cost < least) {
        least = cost;
        best = at;
      }
    });
    let second = also;
    for (const [at, part] of parts.entries()) {
      const need = at === best ? null : neededBy(part, sets);
      if (need && (second === null || need.cost + priceOf(need) < second.cost + priceOf(second)))
        second = need;
    }
    const anchor = parts[best] as Coded;
    const before = chain(parts.slice(0, best), left, true);
    const after = chain(parts.slice(best + 1), right, false);
    if (anchor.kind === ELEMENT)
      anchors.push({ code: anchor.value, also: codeOf(second), left: before, right: after, owner });
    else if (anchor.kind === BRANCH)
      for (const branch of anchor.of) plan(branch, before, after, owner, second);
  }

  /** A set of its own for one need makes the bundle larger: it must ask for something much rarer. */
  function priceOf({ codes }: Need): number {
    return codes.length === 1 ? 0 : UNION_PRICE;
  }

  function codeOf(need: Need | null): number {
    if (need === null) return NONE;
    return need.codes.length === 1 ? (need.codes[0] as number) : sets.union(need.codes);
  }

  for (const { parts, owner } of coded) plan(parts, 0, 0, owner, null);

  const column = (pick: (anchor: (typeof anchors)[number]) => number) => anchors.map(pick);
  return {
    kinds,
    values,
    nexts,
    branches,
    anchors: {
      code: column(({ code }) => code),
      also: column(({ also }) => also),
      left: column(({ left }) => left),
      right: column(({ right }) => right),
      owner: column(({ owner }) => owner),
    },
    sets: asRows(sets.all()),
    uses: sets.uses(),
  };
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

/** Words of which any way through a phrase needs one: the codes of their sets, and how common they are. */
interface Need {
  readonly codes: readonly number[];
  readonly cost: number;
}

/** The rarest words of which any way through a part needs one; null where the part may be missing. */
function neededBy(part: Coded, sets: WordSets): Need | null {
  if (part.kind === ELEMENT) return { codes: [part.value], cost: sets.commonness(part.value) };
  if (part.kind !== BRANCH || part.optional) return null;
  const codes: number[] = [];
  let cost = 0;
  for (const branch of part.of) {
    let rarest: Need | null = null;
    for (const inner of branch) {
      const need = neededBy(inner, sets);
      if (need && (rarest === null || need.cost < rarest.cost)) rarest = need;
    }
    if (rarest === null) return null;
    codes.push(...rarest.codes);
    cost += rarest.cost;
  }
  return { codes, cost };
}

/** How common the words are on which a phrase would hang at this part; infinite where it may be missing. */
function anchorCost(part: Coded, sets: WordSets): number {
  if (part.kind === ELEMENT) return sets.commonness(part.value);
  if (part.kind !== BRANCH || part.optional) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const branch of part.of) sum += Math.min(...branch.map((inner) => anchorCost(inner, sets)));
  return sum;
}

function asRows(lists: readonly (readonly number[])[]): Rows {
  const starts = [0];
  const items: number[] = [];
  for (const list of lists) {
    items.push(...list);
    starts.push(items.length);
  }
  return { starts, items };
}
