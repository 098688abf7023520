/** How compiled rules are written down. `pack.ts` writes it, `unpack.ts` reads it. */
import type { CompiledText, Role } from '../compiled.ts';
import type { TextKind } from '../rule-set.ts';

/** The rules of all kinds of texts, with what they have in common once. */
export interface PackedRules {
  /** All their words, as `writeWords` writes them. */
  readonly words: string;
  /** Everyday spellings: the place of the written word after the one before, how many plain words, and 1 + the place of each, or 0. */
  readonly spellings: string;
  readonly texts: Readonly<Record<TextKind, PackedText>>;
}

/** One kind of text: its small parts as they are, its numbers in columns, each a string. */
export interface PackedText extends Pick<CompiledText, 'mode' | 'numbers' | 'rules' | 'contexts'> {
  readonly columns: Readonly<Record<Column, string>>;
}

/**
 * - `shapes`: what each part is; `words`, `sets`, `choices`: which ones, where the shape does not say; words by their place in `ranks`
 * - `ranks`: words that parts mention, the most frequent first, how much further each is in the alphabet than the one before, round and round
 * - `anchors`: of each sequence
 * - `phrases`: 0 for a sequence that no phrase had before, else 1 + its number; `owners`: how much further than the one before
 * - `sizes`, `branches`: of each choice, how many sequences, and which, as in `phrases`
 * - `setSizes`: of each set, how many words it has, with how many sets; `members`: its first word, and how much further each next one is;
 *   `shared`: the same for the sets inside it, which come after all that parts mention
 * - `known`: how many words are left out before each that is known; `heard`, `apart`: differences; `roles`: role and rule of each owner
 */
export type Column =
  | 'shapes'
  | 'words'
  | 'ranks'
  | 'sets'
  | 'choices'
  | 'anchors'
  | 'phrases'
  | 'owners'
  | 'apart'
  | 'sizes'
  | 'branches'
  | 'setSizes'
  | 'members'
  | 'shared'
  | 'known'
  | 'heard'
  | 'roles';

/** Columns of numbers that are mostly large: high and low halves apart, which gzip makes shorter. */
export const WIDE: ReadonlySet<Column> = new Set<Column>(['members', 'shared']);

/** Columns of numbers of which small ones are frequent. */
export const SHORT: ReadonlySet<Column> = new Set<Column>(['words', 'sets', 'choices']);

/** What a part is. A set or choice that no part before had is the next one: its shape says all. */
export const SHAPE = {
  stop: 0,
  word: 1,
  nextSet: 2,
  set: 3,
  nextChoice: 4,
  nextOption: 5,
  choice: 6,
  option: 7,
  /** And from here on the mark, the gap. */
  mark: 8,
  gap: 11,
} as const;

/** In the order of their numbers. */
export const ROLES: readonly Role[] = ['evidence', 'except', 'unless', 'context'];
