/**
 * A phrase as the compiler wants it: named sets and everyday spellings filled in, and alternatives that are one word each put together
 * as one element, so that `(dis|parle*|raconte*)` is compared once.
 */
import { type Part, PhraseError } from './parse-phrase.ts';
import { SLOT_NAMES } from './word-sets.ts';

/** A word, `stem*` or `{slot}`, folded. */
export type Literal = string;

export type Tree =
  | { readonly kind: 'element'; readonly literals: readonly Literal[] }
  | { readonly kind: 'any-of'; readonly of: readonly (readonly Tree[])[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly atMost: number }
  | { readonly kind: 'begin' | 'end' | 'question' };

/** Reads a named set: its tree, the same object each time. Throws a PhraseError on an unknown name. */
export type NamedSet = (name: string) => Tree;

/** What a phrase's own words are read as, after everyday spellings: `pic` → `photo`. */
export type Spell = (word: string) => readonly string[];

/** More parts than any phrase needs; what has more would be slow to match. */
export const MOST_PARTS = 1000;

/** @throws PhraseError when the phrase can be nothing, or has more parts than a rule may have */
export function growTree(parts: readonly Part[], namedSet: NamedSet, spell: Spell, phrase: string): Tree[] {
  const tree = growParts(parts, namedSet, spell, phrase);
  if (!mustConsume(tree))
    throw new PhraseError(`"${phrase}" can be nothing at all: it needs one word that must be there.`);
  return tree;
}

/** The same for a part of a phrase, which may be nothing. */
export function growParts(parts: readonly Part[], namedSet: NamedSet, spell: Spell, phrase: string): Tree[] {
  let size = 0;
  return grow(parts);

  function grow(parts: readonly Part[]): Tree[] {
    size += parts.length;
    if (size > MOST_PARTS) throw new PhraseError(`"${phrase}" has more than ${MOST_PARTS} parts: split it.`);
    return parts.flatMap(growPart);
  }

  function growPart(part: Part): Tree[] {
    switch (part.kind) {
      case 'word':
        return part.words.flatMap(spell).map((word) => ({ kind: 'element', literals: [word] }));
      case 'stem':
        return [{ kind: 'element', literals: [`${part.stem}*`] }];
      case 'slot':
        if (!SLOT_NAMES.includes(part.slot))
          throw new PhraseError(`no slot is named {${part.slot}} in "${phrase}": ${SLOT_NAMES.join(', ')}.`);
        return [{ kind: 'element', literals: [`{${part.slot}}`] }];
      case 'set':
        return [namedSet(part.name)];
      case 'any-of':
        return [choose(part.of, false)];
      case 'optional':
        return [choose(part.of, true)];
      default:
        return [part];
    }
  }

  function choose(alternatives: readonly (readonly Part[])[], optional: boolean): Tree {
    const literals: Literal[] = [];
    const longer: Tree[][] = [];
    for (const alternative of alternatives) {
      const grown = grow(alternative);
      const only = grown.length === 1 ? (grown[0] as Tree) : undefined;
      if (only?.kind === 'element') literals.push(...only.literals);
      else longer.push(grown);
    }
    const single: Tree[] = literals.length ? [{ kind: 'element', literals: [...new Set(literals)] }] : [];
    if (longer.length === 0 && !optional) return single[0] as Tree;
    return { kind: 'any-of', of: [...(single.length ? [single] : []), ...longer], optional };
  }
}

/** Whether each way through the tree needs at least one word. */
function mustConsume(tree: readonly Tree[]): boolean {
  return tree.some(
    (part) =>
      part.kind === 'element' || (part.kind === 'any-of' && !part.optional && part.of.every(mustConsume)),
  );
}
