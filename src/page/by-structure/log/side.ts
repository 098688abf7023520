import { keepLast } from '../../keep-last.ts';
import type { Said } from '../../layout.ts';
import { nameKey } from '../../own.ts';
import { sideByName } from '../../you.ts';
import { type Edges, edgesOf, isFromRight } from './edges.ts';

/** The reader has one name; and what is marked so is at most a part of what is said. */
const ENOUGH_NAMES = 2;
const FEW_OTHERS = 3;
/** So many who stand on the other side, and nobody on the reader's: the reader may be one of them. */
const SEVERAL = 3;
/** So many looks at their rows, some of them two at one, are enough to say so. */
const MANY_LOOKS = 20;
/** So many rows that are called by a side outweigh one that is not. */
const MANY_CALLED = 6;
/** So many rows of the reader alone are no conversation, where nobody is named. */
const ENOUGH_ROWS = 12;
/** So many of those who were seen on the right once are remembered. */
const MOST_ONCE = 50;

const OTHER_SIDE = { mine: 'theirs', theirs: 'mine' } as const;

/** How far, in parts of the pane's width, a bubble stands from the others' edge to be on the other side. */
const APART = 0.09;
/** How far, in the same, pictures and their margins keep bubbles from the left edge. */
const ASIDE = 0.2;
/** How near the right edge, beside the left one, it then is: a line in the middle is nobody's. */
const NEARER = 0.6;
/** After so many lines that all begin at one edge, none is looked at any more: where things stand is costly to ask. */
const ONE_SIDED = 60;

/**
 * Whose a message is, from where it stands: the reader's own bubbles are on the right. In a pane where all lines
 * begin at one edge, as on IRC, nothing can be told.
 */
export class Sides {
  #leftmost = Number.POSITIVE_INFINITY;
  #hasRight = false;
  #looks = 0;
  #marksMine = false;
  #callsMine = false;
  /** How many more rows the page calls by a side than not. */
  #called = 0;
  readonly #calledBy = new Set<Said['side']>();
  #others = 0;
  #own = 0;
  #isOnEach = false;
  /** How many more rows stand on the other side than the page calls them by. */
  #twisted = 0;
  /** The sides that rows are called by and stand not on: where it is one only, where they stand tells nothing. */
  readonly #odd = new Set<Said['side']>();
  readonly #mine = new Set<number>();
  readonly #theirs = new Set<number>();
  /** Who was seen once where the reader's own lines stand, by the keys of their names, and in which row. */
  readonly #once = new Map<number, WeakRef<Element>>();
  /** Who was seen there in two rows: one may be misread, its first word for a name. */
  readonly #twice = new Set<number>();
  #mirrored: boolean | undefined;
  /** How many lines that do not reach the right edge begin at each place. */
  readonly #begin = new Map<number, number>();
  /** How many that do end at each. */
  readonly #ends = new Map<number, number>();
  /** Rows counted so, each once. */
  readonly #seen = new WeakSet<Element>();

  /**
   * Where some rows begin, before any of them is told apart.
   * @param authors who is named in each, where their name may stand elsewhere than what they say
   */
  measure(pane: Element, rows: readonly Element[], authors: readonly (string | undefined)[] = []): void {
    const measured = rows.flatMap((row, at) => {
      const edges = edgesOf(pane, row, this.#isMirrored(pane), authors[at]);
      return edges ? { row, edges } : [];
    });
    for (const { edges } of measured) this.#leftmost = Math.min(this.#leftmost, edges.left);
    for (const { row, edges } of measured) if (this.#isRight(edges)) this.#end(row, edges);
    for (const { row, edges } of measured) this.#keep(row, edges);
    if (measured.some(({ edges }) => this.#isRight(edges) && !this.#beginsAsOthers(edges.left)))
      this.#hasRight = true;
  }

  #isRight({ left, right, width }: Edges): boolean {
    return left - this.#leftmost > width * APART && right < left * NEARER;
  }

  /**
   * Where the page marks the reader's own messages, all others are somebody else's.
   * @param namesOthers whether others are named where the reader is called "you": that marks no row without a name
   */
  marked(
    called: Said['side'],
    author: string | undefined,
    stands: Said['side'],
    namesOthers = false,
  ): Said['side'] {
    this.learn(called, author, stands);
    // Where all is written from the right, it is the guess where the reader stands that may be wrong.
    const isTwisted = this.#twisted >= COLUMN && this.#odd.size > 1 && !this.#mirrored;
    const side = called && isTwisted ? OTHER_SIDE[called] : called;
    this.mark(side, author, namesOthers);
    if (this.isOnAll || this.#isAnywhere) return sideByName(author);
    if (side === 'theirs' && this.#isOnlyTheirs) return undefined;
    if (stands === 'mine' && this.#isOneOnRight) return stands;
    return side ?? (this.#marksMine || (this.#callsMine && author) ? 'theirs' : undefined);
  }

  /** Of rows that the page marks as the reader's, the others are somebody else's. */
  mark(side: Said['side'], author: string | undefined, namesOthers: boolean): void {
    if (side !== 'mine') return;
    if (namesOthers && sideByName(author) === 'mine') this.#callsMine = true;
    else this.#marksMine = true;
  }

  /** How one row is marked, and where it stands: who made the page may have called it by the side of somebody else. */
  learn(side: Said['side'], author: string | undefined, stands: Said['side']): void {
    this.#called += side ? 1 : -MANY_CALLED;
    if (side) this.#calledBy.add(side);
    if (side && stands) this.#twisted += side === stands ? -1 : 1;
    if (side && stands && side !== stands) this.#odd.add(side);
    if (!author) return;
    if (side === 'theirs' && this.#theirs.size < SEVERAL) this.#theirs.add(nameKey(author));
    if (side !== 'mine') this.#others++;
    else if (this.#mine.size < ENOUGH_NAMES) this.#mine.add(nameKey(author));
    if (side === 'mine') this.#own++;
  }

  /** Whether the page calls nearly each row by one of two sides. */
  get isOfEach(): boolean {
    return this.#calledBy.size > 1 && this.#called >= MANY_CALLED;
  }

  /** Whether the page calls most rows by a side. */
  get callsMost(): boolean {
    return this.#called > 0;
  }

  /** How rows are marked in which nobody is named, some of them at a time: what all of many have tells no side. */
  compare(marks: readonly Said['side'][]): void {
    if (marks.length >= ENOUGH_ROWS) this.#isOnEach = true;
    if (marks.some((mark) => mark !== 'mine')) this.#isOnEach = false;
  }

  /** What stands on the rows of several people, and on all rows, is no mark: `my_text` of somebody who likes the word. */
  get isOnAll(): boolean {
    return this.#isOnEach || (this.#mine.size >= ENOUGH_NAMES && this.#others * FEW_OTHERS < this.#own);
  }

  /** What is called `left`, whoever speaks, and never `right`, says on which side all stands: the reader may be among them. */
  get #isOnlyTheirs(): boolean {
    const isMineKnown = this.#marksMine || this.#callsMine || this.#own > 0 || this.#hasRight;
    return this.#theirs.size >= SEVERAL && this.#others >= MANY_LOOKS && !isMineKnown;
  }

  /** All rows of several people are called `left`, and one of them stands on the right: the reader, whose bubbles are made as all others'. */
  get #isOneOnRight(): boolean {
    const areCalledAlike = this.#calledBy.size === 1 && this.#called >= MANY_CALLED && this.#own === 0;
    return areCalledAlike && this.#theirs.size >= SEVERAL && this.#once.size === 1;
  }

  /**
   * @param author the name that the row shows, which may stand elsewhere than what is said
   * @param row what it stands in with other messages, or with what it is headed by
   */
  sideOf(pane: Element, text: Element, author?: string, row = text): Said['side'] {
    if (!this.#hasRight && ++this.#looks > ONE_SIDED) return undefined;
    const edges = edgesOf(pane, text, this.#isMirrored(pane), author, row);
    if (!edges) return undefined;
    const { left, width } = edges;
    this.#leftmost = Math.min(this.#leftmost, left);
    const isRight = this.#isRight(edges);
    if (!isRight) this.#keep(text, edges);
    const isOwn = (isRight || this.#endsAsOwn(edges)) && !this.#beginsAsOthers(left);
    if (isOwn) {
      this.#hasRight = true;
      if (isRight) this.#end(text, edges);
      if (author) this.seeOwn(text, author);
    }
    if (this.#isAnywhere) return undefined;
    if (isOwn) return 'mine';
    const isFirst = left - this.#leftmost < width * (APART / 2);
    return this.#hasRight && (isFirst || this.#isInColumn(edges)) ? 'theirs' : undefined;
  }

  /** Somebody who is named speaks in a row that stands, or is called, as the reader's do. */
  seeOwn(row: Element, author: string): void {
    // "I say" is how the reader is called, and no name.
    if (this.#isAnywhere || sideByName(author)) return;
    const name = nameKey(author);
    const before = this.#once.get(name)?.deref();
    if (!before) keepLast(this.#once, name, new WeakRef(row), MOST_ONCE);
    else if (before !== row) this.#twice.add(name);
  }

  /** Whether somebody of this name was seen so, by its key. */
  standsAsOwn(name: number): boolean {
    return this.#once.has(name);
  }

  /** Bubbles over people's heads: where several people speak from the reader's side, nobody has one. */
  get #isAnywhere(): boolean {
    return this.#twice.size >= ENOUGH_NAMES;
  }

  #isMirrored(pane: Element): boolean {
    this.#mirrored ??= isFromRight(pane);
    return this.#mirrored;
  }

  #end(row: Element, { right }: Edges): void {
    if (this.#seen.has(row) || this.#ends.size > ONE_SIDED) return;
    this.#seen.add(row);
    const place = Math.round(right);
    this.#ends.set(place, (this.#ends.get(place) ?? 0) + 1);
  }

  /** A long line of the reader, which begins hardly further right than those of others, and ends where the short ones do. */
  #endsAsOwn({ left, right }: Edges): boolean {
    return left - this.#leftmost > PLACE * 2 && (this.#ends.get(Math.round(right)) ?? 0) >= COLUMN;
  }

  #keep(row: Element, edges: Edges): void {
    const { left, right } = edges;
    if (right < left * NEARER || this.#endsAsOwn(edges) || this.#begin.size > ONE_SIDED) return;
    if (this.#seen.has(row)) return;
    this.#seen.add(row);
    const place = Math.round(left / PLACE);
    this.#begin.set(place, (this.#begin.get(place) ?? 0) + 1);
  }

  /** Beside a picture: others begin there, too, near the left edge, where days and headings fill the pane. */
  #isInColumn({ left, width }: Edges): boolean {
    return left < width * ASIDE && this.#beginsAsOthers(left);
  }

  /** A long line that begins where short ones do, beside pictures: it stands on nobody's side. */
  #beginsAsOthers(left: number): boolean {
    return (this.#begin.get(Math.round(left / PLACE)) ?? 0) >= COLUMN;
  }
}

/** Whether several of some rows stand on the reader's side, and several on the other's: nothing else than what two say does so. */
export function standOnBothSides(pane: Element, rows: readonly Element[]): boolean {
  const sides = new Sides();
  const last = rows.slice(-MEASURED);
  sides.measure(pane, last);
  const stand = last.map((row) => sides.sideOf(pane, row));
  return (['mine', 'theirs'] as const).every((side) => stand.filter((one) => one === side).length >= COLUMN);
}

/** So many rows tell on which sides people stand. */
const MEASURED = 12;
/** Lines within so many pixels begin at one place. */
const PLACE = 4;
/** So many that begin at one place are a column. */
const COLUMN = 2;
