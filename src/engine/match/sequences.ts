/**
 * A phrase's tree flattened to sequences: one element after the other, each a set of words, with the gap allowed before it.
 * Alternatives of one word each stay together as one set; only those of several words make further sequences.
 */
import type { Part } from './parse-phrase.ts';
import { PhraseError } from './parse-phrase.ts';

/** A word, `stem*`, or `{slot}`, folded. */
export type Literal = string;

export interface Element {
  readonly literals: readonly Literal[];
  /** Up to how many words may stand before it, after the element before. */
  readonly gap: number;
  readonly optional: boolean;
  /** A question mark must follow. */
  readonly asked: boolean;
}

export interface Sequence {
  readonly elements: readonly Element[];
  readonly begins: boolean;
  readonly ends: boolean;
}

export const MOST_SEQUENCES = 4096;
export const MOST_ELEMENTS = 16;

/** Reads a named set: its members as parts. Throws a PhraseError on an unknown name. */
export type NamedSet = (name: string) => readonly (readonly Part[])[];

/** What a phrase's own words are read as, after everyday spellings: `pic` → `photo`. */
export type Spell = (word: string) => readonly string[];

interface Draft {
  elements: Element[];
  gap: number;
  begins: boolean;
  ends: boolean;
}

/** @throws PhraseError when the phrase has more forms or elements than a rule may have */
export function flatten(
  parts: readonly Part[],
  namedSet: NamedSet,
  spell: Spell,
  phrase: string,
): Sequence[] {
  const start: Draft = { elements: [], gap: 0, begins: false, ends: false };
  const sequences = extend([start], parts);
  return sequences.map(({ elements, begins, ends }) => {
    if (!elements.some((element) => !element.optional))
      throw new PhraseError(`"${phrase}" can be nothing at all: it needs one word that must be there.`);
    if (elements.length > MOST_ELEMENTS)
      throw new PhraseError(`"${phrase}" has more than ${MOST_ELEMENTS} words.`);
    return { elements, begins, ends };
  });

  function extend(drafts: readonly Draft[], parts: readonly Part[]): Draft[] {
    let current = [...drafts];
    for (const part of parts) {
      current = extendBy(current, part);
      if (current.length > MOST_SEQUENCES)
        throw new PhraseError(
          `"${phrase}" has more than ${MOST_SEQUENCES} forms: split it, or name single words.`,
        );
    }
    return current;
  }

  function extendBy(drafts: readonly Draft[], part: Part): Draft[] {
    switch (part.kind) {
      case 'begin':
        return drafts.map((draft) => ({ ...draft, begins: true }));
      case 'end':
        return drafts.map((draft) => ({ ...draft, ends: true }));
      case 'question':
        return drafts.flatMap(askedAtEnd);
      case 'gap':
        return drafts.map((draft) => ({ ...draft, gap: draft.gap + part.atMost }));
      case 'word':
        return part.words
          .flatMap(spell)
          .reduce<Draft[]>((all, word) => all.map((draft) => add(draft, [word], false)), [...drafts]);
      case 'stem':
        return drafts.map((draft) => add(draft, [`${part.stem}*`], false));
      case 'slot':
        return drafts.map((draft) => add(draft, [`{${part.slot}}`], false));
      case 'set':
        return choose(drafts, namedSet(part.name), false);
      case 'any-of':
        return choose(drafts, part.of, false);
      case 'optional':
        return choose(drafts, part.of, true);
    }
  }

  function choose(
    drafts: readonly Draft[],
    alternatives: readonly (readonly Part[])[],
    optional: boolean,
  ): Draft[] {
    const single: Literal[] = [];
    const longer: (readonly Part[])[] = [];
    for (const alternative of alternatives) {
      const literals = asLiterals(alternative);
      if (literals) single.push(...literals);
      else longer.push(alternative);
    }
    const results: Draft[] = [];
    if (single.length) results.push(...drafts.map((draft) => add(draft, [...new Set(single)], optional)));
    else if (optional) results.push(...drafts);
    for (const alternative of longer) results.push(...extend(drafts, alternative));
    return results;
  }

  /** The words of an alternative that is one element, else null. */
  function asLiterals(alternative: readonly Part[]): readonly Literal[] | null {
    const part = alternative[0];
    if (alternative.length !== 1 || part === undefined) return null;
    if (part.kind === 'stem') return [`${part.stem}*`];
    if (part.kind === 'slot') return [`{${part.slot}}`];
    if (part.kind === 'word') {
      const words = part.words.flatMap(spell);
      return words.length === 1 ? words : null;
    }
    const of = part.kind === 'set' ? namedSet(part.name) : part.kind === 'any-of' ? part.of : null;
    if (of === null) return null;
    const all = of.map(asLiterals);
    return all.every((literals) => literals !== null) ? all.flat() : null;
  }
}

function add(draft: Draft, literals: readonly Literal[], optional: boolean): Draft {
  const element = { literals, gap: draft.gap, optional, asked: false };
  return { ...draft, elements: [...draft.elements, element], gap: 0 };
}

/** The question mark stands after the last element, or after the one before where the last may be missing. */
function askedAtEnd(draft: Draft): Draft[] {
  const elements = [...draft.elements];
  const last = elements.pop();
  if (last === undefined) return [draft];
  const asked = { ...draft, elements: [...elements, { ...last, optional: false, asked: true }] };
  return last.optional ? [asked, ...askedAtEnd({ ...draft, elements })] : [asked];
}
