import type { Said } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { sideByName } from '../../you.ts';
import { makeOf } from '../parts/hints.ts';
import type { Habits } from './habits.ts';
import { type Heard, heardIn } from './how-many.ts';
import { readMessage } from './message.ts';
import type { RowParts } from './row-parts.ts';

/** How many rows above are looked at for the name of who speaks. */
const MOST_ABOVE = 12;
/** So many rows of each of two sides are what two people said. */
const ENOUGH_SIDED = 3;

interface Told {
  readonly author: string | undefined;
  readonly side: Said['side'];
}

/** What was told of the rows of one conversation, and by that who is named for a row without a name. */
export class ToldRows {
  readonly #habits: Habits;
  readonly #parts: RowParts;
  readonly #told = new WeakMap<Element, Told>();
  /** Rows whose side was told, each once, and how many there were of each. */
  readonly #sided = new WeakSet<Element>();
  readonly #ofSide = { mine: 0, theirs: 0 };
  /** How often something was told. */
  #turn = 0;
  /** Whether the last line stands first on the page, and is shown at the bottom all the same. */
  isUpward = false;
  /** Whether whoever says several things in a row is named by the last of them. */
  isNamedLast = false;
  /** Whether the rows stand in boxes, of which each goes on where the one before ends. */
  isInBoxes = false;

  constructor(habits: Habits, parts: RowParts) {
    this.#habits = habits;
    this.#parts = parts;
  }

  get turns(): number {
    return this.#turn;
  }

  tell(row: Element, told: Told): void {
    this.#told.set(row, told);
    this.#turn++;
    if (!told.side || this.#sided.has(row)) return;
    this.#sided.add(row);
    this.#ofSide[told.side]++;
  }

  /** Whether the reader and somebody else were both heard, and not once only. */
  get areOfTwoSides(): boolean {
    return Math.min(this.#ofSide.mine, this.#ofSide.theirs) >= ENOUGH_SIDED;
  }

  forget(row: Element): void {
    if (this.#told.delete(row)) this.#turn++;
  }

  authorOf(row: Element): string | undefined {
    return this.#told.get(row)?.author;
  }

  /** Who speaks in a row, whether it is a message or holds several. */
  speakerOf(row: Element): string | undefined {
    return this.#toldOf(row)?.author;
  }

  /** Who speaks in these lists, counted again only where more was told since. */
  heardIn(listsNow: () => readonly Element[]): () => Heard {
    let [heard, turn]: [Heard | undefined, number] = [undefined, 0];
    return () => {
      if (!heard || turn !== this.#turn) heard = heardIn(listsNow(), (row) => this.#toldOf(row));
      turn = this.#turn;
      return heard;
    };
  }

  /** The row that is shown above. */
  above(row: Element): Element | null {
    return this.isUpward ? row.nextElementSibling : this.#before(row);
  }

  #before(row: Element): Element | null {
    const { previousElementSibling: before, parentElement: box } = row;
    if (before || !this.isInBoxes || this.#parts.rowOf(row)) return before;
    const last = box?.previousElementSibling;
    return box && last && makeOf(last) === makeOf(box) ? last.lastElementChild : null;
  }

  /**
   * A name is often shown once for several messages: over the first, or over all of them.
   * @param side whose the row is, as far as that is known
   */
  authorNear(row: Element, side: Said['side']): string | undefined {
    const isBehind = this.isUpward
      ? side || this.#habits.knowsAuthors
      : (this.isNamedLast || this.#habits.namesBelow) && side;
    const group = this.#parts.rowOf(row);
    return (
      (isBehind ? this.#authorBehind(row) : this.#authorBefore(row, side)) ??
      (group && this.#authorOver(group))
    );
  }

  /** Who is named over what they said in a row: the first of that, where it is short, is no name. */
  #authorOver(group: Element): string | undefined {
    const author = readMessage(group, this.#habits)?.author;
    const [first] = author === undefined ? [] : this.#parts.messagesIn(group);
    const isSaid =
      first && first !== group && readMessage(first, this.#habits.partOf(group))?.text === author;
    return isSaid ? undefined : author;
  }

  /** A name that stands below the last of several messages, or over the first where that comes last. */
  #authorBehind(row: Element): string | undefined {
    let below = row.nextElementSibling;
    for (let step = 0; below && step < MOST_ABOVE; step++, below = below.nextElementSibling) {
      const line = readMessage(below, this.#habits);
      if (line?.side === 'mine') return undefined;
      if (line?.author) return line.author;
      const { author, isHeader } = this.#habits.read(below);
      if (!line && isHeader) return author;
    }
    return undefined;
  }

  #authorBefore(row: Element, side: Said['side']): string | undefined {
    // Of several messages in a row, one that names nobody goes on where the one above stopped, however that is made.
    const isOfSeveral = this.#parts.rowOf(row) !== undefined;
    let before = this.#before(row);
    for (let step = 0; before && step < MOST_ABOVE; step++, before = this.#before(before)) {
      const told = this.#toldOf(before);
      if (!told) continue;
      // Where the reader is called "you" over what they say, the rows below go on with that.
      const isYou = !side && sideByName(told.author) === 'mine' && this.#habits.namesOthers;
      if ((told.side === 'mine' && !isYou) || (told.side && side && told.side !== side)) return undefined;
      if (!told.author) continue;
      const isSure = told.side || isOfSeveral || this.#habits.knowsAuthors;
      return isSure || isMadeAs(row, before) ? told.author : undefined;
    }
    return undefined;
  }

  /** Of a row that holds several messages, what the last of them said of its author. */
  #toldOf(row: Element): Told | undefined {
    const told = this.#told.get(row);
    const last = told ? undefined : this.#parts.lastIn(row);
    return told ?? (last && this.#told.get(last));
  }
}

/** What a row is for a while, as the last one: `selected-message`. */
const FOR_A_WHILE = /(?:^|[-_])(?:selected|active|focused|latest|last|new)(?:[-_]|$)/i;

/** Whether a row is made as one above that names somebody, which may be called more: `row` below a `row with-name`. */
function isMadeAs(row: Element, named: Element): boolean {
  const [own = [], more = []] = [row, named].map((one) =>
    (natives().attribute(one, 'class')?.match(/\S+/g) ?? []).filter((name) => !FOR_A_WHILE.test(name)),
  );
  return own.length === 0 ? more.length === 0 : own.every((name) => more.includes(name));
}
