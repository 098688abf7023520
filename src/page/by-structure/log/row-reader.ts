import type { Line, Said } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { sideByName } from '../../you.ts';
import { isLogin } from '../parts/initials.ts';
import type { Spoken } from '../self/marked-lines.ts';
import { isDeed, whoCame } from './happens.ts';
import { type Heard, lastIn } from './how-many.ts';
import { newHabits, readMessage } from './message.ts';
import { holdsUnseen, Naming } from './naming.ts';
import { RowParts } from './row-parts.ts';
import { sentIn } from './sent-to.ts';
import { Sides } from './side.ts';
import { saysNothingByPlace, sideAround, sideOf } from './side-words.ts';
import type { Spoke } from './spoke.ts';
import { isSystem } from './system.ts';
import { ToldRows } from './told-rows.ts';
import { isSigned, Whispers, whisperIn } from './whispers.ts';

/** How many of the rows are measured before the first is read. */
const MEASURED = 20;

/** Reads the rows of one conversation into messages, each with what is known of the others. */
export class RowReader {
  readonly #spoke: Spoke;
  readonly #sides = new Sides();
  readonly #habits = newHabits();
  readonly #naming = new Naming();
  readonly #parts = new RowParts(this.#habits);
  readonly #told = new ToldRows(this.#habits, this.#parts);
  /** Those who wrote to the reader alone. */
  readonly whispers = new Whispers();
  #isMeasured = false;

  constructor(spoke: Spoke) {
    this.#spoke = spoke;
  }

  /** Whether so much was seen that nothing more is to be learnt. */
  get isSure(): boolean {
    return this.#habits.isSure;
  }

  /** Whether it is known where names stand. */
  get knowsAuthors(): boolean {
    return this.#habits.knowsAuthors;
  }

  /** Whether the reader and somebody else were both heard in it. */
  get areOfTwoSides(): boolean {
    return this.#told.areOfTwoSides;
  }

  /** Whether its rows stand in boxes, of which each goes on where the one before ends. */
  set isInBoxes(is: boolean) {
    this.#told.isInBoxes = is;
  }

  /** A row in which something changed is looked into again. */
  changed(row: Element): void {
    this.#parts.changed(row);
  }

  /** Who speaks in these lists, as far as they are read. */
  heardIn(listsNow: () => readonly Element[]): () => Heard {
    return this.#told.heardIn(listsNow);
  }

  /** Whether somebody of this name spoke where the reader stands, by its key. */
  standsAsOwn(name: number): boolean {
    return this.#sides.standsAsOwn(name);
  }

  /** How often something was told of a row. */
  get turns(): number {
    return this.#told.turns;
  }

  /** The last rows of these lists and the answers in them, each with who speaks in it. */
  saidLast(lists: readonly Element[]): readonly Spoken[] {
    const rows = lists.flatMap(lastIn);
    const said = this.#parts.hasAnswers ? rows.flatMap((row) => this.messagesIn(row)) : rows;
    return said.flatMap((element) => {
      const name = this.#told.speakerOf(element);
      return name ? { element, name } : [];
    });
  }

  /** What one person said in a row, each for itself. */
  messagesIn(row: Element): readonly Element[] {
    return this.#parts.messagesIn(row);
  }

  /**
   * The messages in all rows that there are, from which it is learnt how they are made.
   * @param isKnown whether a name is that of whom it is with, or of somebody on the page
   */
  messages(log: Element, rows: readonly Element[], isKnown: (name: string) => boolean): Element[] {
    if (this.#habits.learn(rows, isKnown)) this.#parts.forget();
    if (!this.#isMeasured && rows.length > 1) this.#measure(log, rows.slice(-MEASURED));
    this.#isMeasured ||= rows.length > MEASURED;
    return rows.flatMap((row) => this.messagesIn(row));
  }

  #measure(log: Element, rows: readonly Element[]): void {
    const read = rows.map((row) => ({ row, line: readMessage(row, this.#habits) }));
    // A name that begins a row stands where the row does.
    const isBehind = (row: Element, name: string) => !natives().rawText(row).trimStart().startsWith(name);
    const behind = read.map(({ row, line }) =>
      line?.author && isBehind(row, line.author) ? line.author : undefined,
    );
    this.#sides.measure(log, rows, behind);
    const lines = read.filter(({ line }) => line !== undefined);
    // What else stands in the box, as the bar of what scrolls, may stand anywhere.
    this.#told.isUpward = isUpward(lines.length > 1 ? lines.map(({ row }) => row) : rows);
    if (lines.every(({ row, line }) => !line?.author || sentIn(row)))
      this.#sides.compare(lines.map(({ row }) => sideOf(row, undefined)));
    const stood = lines.map(({ row, line }) => {
      const stands = saysNothingByPlace(row) ? undefined : this.#sides.sideOf(log, row, line?.author);
      this.#sides.learn(line?.side, line?.author, stands);
      if (line?.side === 'mine' && line.author) this.#sides.seeOwn(row, line.author);
      return { stands, side: stands ?? line?.side, isNamed: line?.author !== undefined };
    });
    // Where nobody is named, the first row that is read is somebody else's already, wherever that stands.
    if (!stood.some(({ isNamed }) => isNamed) && !this.#sides.isOnAll)
      for (const { line } of lines) this.#sides.mark(line?.side, undefined, false);
    // So it is where the reader is "you", and others stand where readers do: what is on that side is not the reader's.
    const isYou = (at: number) => sideByName(lines[at]?.line?.author) === 'mine';
    const you = lines.find((_, at) => isYou(at) && stood[at]?.stands === 'theirs');
    if (you && stood.some(({ stands, isNamed }, at) => stands === 'mine' && isNamed && !isYou(at)))
      this.#sides.mark('mine', you.line?.author, this.#habits.namesOthers);
    const order = read.map(({ row, line }) => {
      if (line) return line.side === 'mine' ? 'mine' : 'theirs';
      return this.#habits.read(row).isHeader ? 'name' : undefined;
    });
    this.#told.isNamedLast = areNamedLast(stood) || areNamedBelow(order);
  }

  /** @param isKnown whether a name is that of whom it is with, or of somebody on the page */
  read(log: Element, row: Element, isKnown: (name: string) => boolean): Line | undefined {
    const group = this.#parts.rowOf(row);
    const habits = group ? this.#habits.partOf(group) : this.#habits;
    const read =
      group && isSystem(group, this.#habits.signsOfAll)
        ? undefined
        : (readMessage(row, habits) ?? whisperIn(row));
    const isThere = (name: string) => isKnown(name) || this.#spoke.has(nameKey(name));
    const line = read && this.whispers.without(row, read, isThere);
    this.#told.forget(row);
    if (!line) {
      this.whispers.announce(row);
      const { isHeader, author } = habits.read(row);
      if (isHeader) this.#told.tell(row, { author, side: sideByName(author) });
      return undefined;
    }
    const above = this.#told.above(row);
    const isPlaced = !this.#parts.hasAnswers && !saysNothingByPlace(row);
    const stands = isPlaced ? this.#sides.sideOf(log, row, line.author, group) : undefined;
    // What one person said in a row is marked as a whole, however deep in it each message stands.
    const marks = line.side ?? (group && sideAround(row, group, line.author));
    const isTold = sentIn(row) !== undefined;
    if (this.#sides.isOnAll && !isTold) this.#sides.compare([sideOf(group ?? row, undefined)]);
    // What is on all lines marks none, where no sentence tells it.
    const called = this.#sides.isOnAll && !isTold ? undefined : marks;
    // Where the page calls each row by its side, one that it does not introduces the conversation.
    const isElse = !above || this.#habits.isMadeElse(row);
    // Somebody is named over all that one person said in a row, or in it, unshown, as in the row above.
    const isHeaded = () =>
      (group !== undefined && this.#told.authorNear(row, undefined) !== undefined) ||
      (above && isNamedUnshown(row, line, this.#told.speakerOf(above)));
    if (!marks && !stands && isElse && this.#sides.isOfEach && !isHeaded())
      return this.whispers.announce(row);
    const isBare = !line.author && called !== 'mine' && stands !== 'mine';
    // What introduces a conversation may be called its start, which no side is; whose the first line is may be told below.
    const isFree = isBare && (!called || (!above && !this.#told.isNamedLast));
    // Whoever is called as the one above them by where they stand does not say that somebody else came in here.
    // Who came in may be known by an id that is not shown, as who speaks is.
    const isUnshown = line.author !== undefined && !natives().rawText(row).includes(line.author);
    const came = isBare || isUnshown ? whoCame(line.text) : undefined;
    const isComing = came && (came.isHere || (isFree && this.#isKnownToCome(row, came.name, isKnown)));
    if (isComing || (isFree && habits.read(row).isOther)) return this.whispers.announce(row);
    if (marks === 'mine' && line.author) this.#sides.seeOwn(row, line.author);
    const marked = this.#sides.marked(marks, line.author, stands, this.#habits.namesOthers) ?? stands;
    const near = isTold ? line.side : marked;
    const author = line.author
      ? this.#shownOf(line.author, above)
      : near === 'mine'
        ? undefined
        : this.#told.authorNear(row, near);
    // Nobody says of themselves that they came, be they named elsewhere.
    if (came && author && isDeed(line.text, author)) return this.whispers.announce(row);
    // "You", in a row above.
    const side = near ?? sideByName(author);
    // Where each line names who says it, one that names nobody is the page's own, be it called by others where no line is.
    const isSided = stands ?? (called === 'theirs' && !this.#sides.callsMost ? undefined : called);
    if (!this.#isNamed(row, line, author) && !isSided && this.#naming.isOfEach)
      return this.whispers.announce(row);
    // Below somebody's lines, one with a sign before it is the page's.
    if (!line.author && !side && (!author || (isSigned(line.text) && !group))) this.whispers.announce(row);
    return this.#tell(row, line, author, side);
  }

  /** What whoever is known by a login is called in the row above, where the page shows their name once for several. */
  #shownOf(name: string, above: Element | null): string {
    const shown = above && this.#told.authorOf(above);
    return shown && isLogin(name, shown) ? shown : name;
  }

  #tell(row: Element, { text, element }: Line, author: string | undefined, side: Said['side']): Line {
    this.#told.tell(row, { author, side });
    if (author) this.#spoke.hear(author);
    return { text, element, ...(side && { side }), ...(author && { author }) };
  }

  /** Whether a row names who says it. What hides the name of whoever said the one above names them, too. */
  #isNamed(row: Element, line: Line, author: string | undefined): boolean {
    const above = this.#told.above(row);
    const isNamed = Boolean(line.author || (author && holdsUnseen(row, author, line.text)));
    if (!isNamed) this.#naming.seeBare();
    else if (line.author && above && this.#told.authorOf(above) === line.author)
      this.#naming.seeAgain(row, above);
    return isNamed;
  }

  /**
   * Whether who came or went is somebody who is known, or is told of in a row that is made as none is that names who speaks, or whose
   * name stands in a part of its own.
   */
  #isKnownToCome(row: Element, name: string, isKnown: (name: string) => boolean): boolean {
    return (
      isKnown(name) || this.#spoke.has(nameKey(name)) || this.#habits.isMadeElse(row) || isSetOff(row, name)
    );
  }
}

/** Whether a part of a row holds these words, and nothing else. */
function isSetOff(row: Element, words: string): boolean {
  const { all, rawText } = natives();
  return all(row, 'b, strong, em, i, span, a').some((part) => rawText(part).trim() === words);
}

/**
 * Whether others are named by the last of what they say in a row, as by a picture at the bottom of it: each time before the reader
 * speaks, and not right after.
 */
function areNamedLast(lines: readonly { readonly side: Said['side']; readonly isNamed: boolean }[]): boolean {
  const isMine = (at: number) => lines[at]?.side === 'mine';
  const others = lines.map((line, at) => ({ ...line, isFirst: isMine(at - 1), isLast: isMine(at + 1) }));
  const theirs = others.filter(({ side }) => side === 'theirs');
  const lasts = theirs.filter(({ isLast }) => isLast);
  const isBareFirst = theirs.some(({ isFirst, isLast, isNamed }) => isFirst && !isLast && !isNamed);
  return isBareFirst && lasts.length > 1 && lasts.every(({ isNamed }) => isNamed);
}

/** Whether names in rows of their own stand below what is said: each behind others' lines, and before the reader's, or last of all. */
function areNamedBelow(order: readonly ('mine' | 'theirs' | 'name' | undefined)[]): boolean {
  const rows = order.filter((one) => one !== undefined);
  const names = rows.flatMap((one, at) => (one === 'name' ? at : []));
  const isOver = (at: number) => rows[at + 1] === 'theirs';
  // The first row may be any: what stands above it is not looked at.
  const isUnder = (at: number) => at === 0 || rows[at - 1] === 'theirs';
  return names.length > 1 && names.every(isUnder) && !names.every(isOver);
}

/** Whether the first of some rows is shown under the last, as in a column that is turned round. */
function isUpward(rows: readonly Element[]): boolean {
  const [first = 0, last = 0] = [rows[0], rows.at(-1)].map((row) => row?.getBoundingClientRect().top);
  return first > last;
}

/** Whether a row begins with the name of whoever spoke above, where nobody sees it. */
function isNamedUnshown(row: Element, line: Line, name: string | undefined): boolean {
  const whole = natives().rawText(row).trimStart();
  return name !== undefined && whole.startsWith(name) && !line.text.startsWith(name);
}
