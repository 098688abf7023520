/**
 * The phrase language of `rules/README.md`, as a tree. Matching never sees this tree: `share-sequences.ts` makes sequences of it.
 */
import { foldWords } from '../normalise/fold.ts';

export type Part =
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'stem'; readonly stem: string }
  | { readonly kind: 'slot'; readonly slot: string }
  | { readonly kind: 'set'; readonly name: string }
  | { readonly kind: 'any-of'; readonly of: readonly (readonly Part[])[] }
  | { readonly kind: 'optional'; readonly of: readonly (readonly Part[])[] }
  | { readonly kind: 'gap'; readonly atMost: number }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' }
  | { readonly kind: 'question' };

/** The longest gap that a phrase may have, in words. */
export const LONGEST_GAP = 6;

/** A phrase cannot be read; the message says why, and which. */
export class PhraseError extends Error {}

const PIECE = /\s*(\.\.\d*|\{[^}]*\}|@[\w-]+|[()[\]|^$?]|[^\s()[\]|^$?{}@]+)/y;

/**
 * Parses one phrase.
 * @throws PhraseError that says what is wrong and where
 */
export function parsePhrase(phrase: string): Part[] {
  const pieces = split(phrase);
  let at = 0;
  const parts = readParts(null);
  if (parts.length === 0) throw new PhraseError(`The phrase "${phrase}" is empty.`);
  return parts;

  function readParts(close: ')' | ']' | null): Part[] {
    const parts: Part[] = [];
    for (; at < pieces.length; at++) {
      const piece = pieces[at] as string;
      if (piece === '|' || piece === ')' || piece === ']') {
        if (close === null || (piece !== '|' && piece !== close))
          throw new PhraseError(`"${piece}" has no beginning in "${phrase}".`);
        return parts;
      }
      parts.push(...readPart(piece));
    }
    if (close !== null) throw new PhraseError(`"${close}" is missing in "${phrase}".`);
    return parts;
  }

  function readPart(piece: string): Part[] {
    if (piece === '(' || piece === '[') {
      const close = piece === '(' ? ')' : ']';
      const of: Part[][] = [];
      do {
        at++;
        const alternative = readParts(close);
        if (alternative.length === 0) throw new PhraseError(`An alternative is empty in "${phrase}".`);
        of.push(alternative);
      } while (pieces[at] === '|');
      return [{ kind: piece === '(' ? 'any-of' : 'optional', of }];
    }
    if (piece === '^') return [{ kind: 'begin' }];
    if (piece === '$') return [{ kind: 'end' }];
    if (piece === '?') return [{ kind: 'question' }];
    if (piece.startsWith('..')) return [readGap(piece, phrase)];
    if (piece.startsWith('@')) return [{ kind: 'set', name: piece.slice(1) }];
    if (piece.startsWith('{')) return [{ kind: 'slot', slot: piece.slice(1, -1) }];
    if (piece.endsWith('*')) return readStem(piece, phrase);
    const words = foldWords(piece);
    if (words.length === 0) throw new PhraseError(`"${piece}" holds no letter in "${phrase}".`);
    return [{ kind: 'word', words }];
  }
}

function split(phrase: string): string[] {
  const pieces: string[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < phrase.length) {
    const from = PIECE.lastIndex;
    const match = PIECE.exec(phrase);
    if (match === null) {
      if (phrase.slice(from).trim() === '') break;
      throw new PhraseError(`"${phrase.slice(from).trim()}" cannot be read in "${phrase}".`);
    }
    pieces.push(match[1] as string);
  }
  return pieces;
}

function readGap(piece: string, phrase: string): Part {
  const atMost = piece.length === 2 ? 3 : Number(piece.slice(2));
  if (atMost < 1 || atMost > LONGEST_GAP)
    throw new PhraseError(`The gap "${piece}" must be from 1 to ${LONGEST_GAP} words in "${phrase}".`);
  return { kind: 'gap', atMost };
}

function readStem(piece: string, phrase: string): Part[] {
  const words = foldWords(piece.slice(0, -1));
  const stem = words.pop();
  if (stem === undefined || stem.length < 3)
    throw new PhraseError(`The stem "${piece}" needs three letters before its star in "${phrase}".`);
  return words.length
    ? [
        { kind: 'word', words },
        { kind: 'stem', stem },
      ]
    : [{ kind: 'stem', stem }];
}
