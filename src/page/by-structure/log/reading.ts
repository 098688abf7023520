/** What rows of a conversation are read as, and what is known of one by the others. */

/** "name: text", "name says text", or what was sent from one to another. */
export type Way = 'splits' | 'tells' | 'sent';

/** What is known of a row by the others. */
export interface Known {
  /** Whether "name: text" may be read as somebody who speaks. */
  readonly splits: boolean;
  /** Whether "name says text" is the way here. */
  readonly tells: boolean;
  /** Whether a short text that stands first may be taken for a name: only while too little is known. */
  readonly mayGuess: boolean;
  /** Whether who speaks is named for this and what stands beside it: a word in bold before a colon is said. */
  readonly isNamed?: boolean;
  /** Whether a number or a sign stands before each name. */
  readonly areLed?: boolean;
  /** What all rows are called that elsewhere tells that the page wrote one. */
  readonly signsOfAll?: ReadonlySet<string>;
  read(row: Element): Reading;
  /** The line around a name that says nothing else than all rows do: "Posted by Karim". */
  lineAround?(name: Element, row: Element): Element | undefined;
}

/** What a row is read as. */
export interface Reading {
  readonly author?: string;
  /** What shows the author's name, if it is a part of the row. */
  readonly element?: Element | undefined;
  /** What alone is said in the row, beside a name in no element of its own. */
  readonly body?: Element;
  /** Parts of the row that nobody said. */
  readonly left: ReadonlySet<Element>;
  /** It names who speaks below, and no more. */
  readonly isHeader: boolean;
  /** It says something else than rows of the conversation do: that somebody came. */
  readonly isOther: boolean;
  /** It says nothing but when. */
  readonly isEmpty: boolean;
}

export const NOTHING: Reading = { left: new Set(), isHeader: false, isOther: false, isEmpty: false };
