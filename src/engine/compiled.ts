/** Rules of one kind of text, ready to be matched: plain data, made by `compile.ts`, read by `text-reader.ts`. */
import type { DataKind, Sign, Tells } from './finding.ts';
import type { CompiledPhrases } from './match/parts.ts';
import type { ScanMode } from './normalise/scan.ts';

export type Role = 'evidence' | 'except' | 'unless' | 'context';

/** One rule or frame in one role; a match hands back its number. */
export interface Owner {
  readonly role: Role;
  /** Its place in `rules`, or in `contexts`. */
  readonly rule: number;
}

/** Symbols of number words and of the words that numbers go with. */
export interface NumberWordSymbols {
  /** Number words and their values. */
  readonly values: readonly (readonly [word: number, value: number])[];
  readonly joins: readonly number[];
  readonly currencies: readonly number[];
  /** Words that make a number a time of day, and the greatest such number. */
  readonly hours: readonly (readonly [word: number, most: number])[];
  /** The article that a lone 1 stands for. */
  readonly one: number;
  /** `x`, `xx` and `xxx`: digits that somebody left out. */
  readonly blanks: readonly number[];
}

/** The rules of one kind of text. */
export interface CompiledText {
  readonly mode: ScanMode;
  /** Words in alphabetical order, as `writeWords` writes them; a stem ends with a star. */
  readonly words: string;
  /** Which of them these rules know, rising: the first has the symbol FIRST_WORD, and so on. */
  readonly known: ArrayLike<number>;
  /** Words that are also known by their sound, as symbols, no two of which sound the same. */
  readonly heard: ArrayLike<number>;
  /** Everyday spellings, one after the other: the written word, how many plain words it stands for, and these; 0 for one that no rule knows. */
  readonly spellings: ArrayLike<number>;
  readonly numbers: NumberWordSymbols;
  readonly phrases: CompiledPhrases;
  readonly owners: readonly Owner[];
  readonly rules: readonly {
    readonly id: string;
    readonly sign: Sign;
    readonly from: 'them' | 'me' | 'any';
    readonly data?: DataKind;
    readonly weak?: true;
    readonly tells?: Tells;
    readonly to?: 'minor';
  }[];
  readonly contexts: readonly {
    readonly id: string;
    readonly from?: 'them' | 'me';
    readonly cancels: readonly (Sign | 'all')[];
  }[];
}
