import { Grown } from '../../grown.ts';
import type { Line, Lines, Pane, Said } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { visibleText } from '../../text.ts';
import { childrenOf, messagesIn, rowParent, sameLists } from '../parts/rows.ts';
import { boxOf, headingOf, headingOver, whereOf } from './around.ts';
import { brokenLines, isBrokenLines, LineHabits } from './broken-lines.ts';
import { listsOfDays } from './days.ts';
import { whoCame } from './happens.ts';
import { heardIn, MANY } from './how-many.ts';
import { isSystem, newHabits, readMessage } from './message.ts';
import { type Chosen, kindOf, type Names, nameOver } from './name-over.ts';
import { holdsUnseen, Naming } from './naming.ts';
import { Sides } from './side.ts';
import { sideOf } from './side-words.ts';
import { isSigned, Whispers, whisperIn } from './whispers.ts';

/** A list of so few rows may still turn out to be something else. */
const FEW = 6;
/** What a box holds is told from its last so many rows. */
const LONG = 40;
/** How many of the rows are measured before the first is read. */
const MEASURED = 20;
/** How many rows above are looked at for the name of who speaks. */
const MOST_ABOVE = 12;
/** How many names of those who speak are kept, to know them in a list. */
const MOST_SPEAKERS = 500;

/** What a part of a page is called, and no room: a button that opens it says the same. */
const A_KIND = /^[^\p{L}]*(?:live |public )?(?:t?chat|messages?|discussion|conversation)[^\p{L}]*$/iu;

/** What is known of a conversation's box until the page is looked at again. */
export class Log {
  readonly element: WeakRef<Element>;
  /** Who it is with, where it came up as a window of its own. */
  readonly partner: string | undefined;
  readonly #sides = new Sides();
  readonly #grown = new Grown();
  readonly #lineHabits = new LineHabits();
  readonly #habits = newHabits();
  #messages = new WeakMap<Element, 'itself' | readonly WeakRef<Element>[]>();
  /** The row that a message stands in, where it holds several. */
  readonly #rowOf = new WeakMap<Element, WeakRef<Element>>();
  #box: WeakRef<Element> | undefined;
  readonly #said = new WeakMap<Element, { author: string | undefined; side: Said['side'] }>();
  readonly #speakers = new Set<number>();
  /** Those who wrote to the reader alone. */
  readonly whispers = new Whispers();
  #parent: WeakRef<Element> | undefined;
  #isMeasured = false;
  /** Its lines stand in boxes, one for each day. */
  isOfDays = false;
  readonly #naming = new Naming();
  /** What stands over it, found while so many spoke in it. */
  #over:
    | {
        readonly other: number | undefined;
        readonly name: string | undefined;
        readonly heading: string | undefined;
      }
    | undefined;
  /** Whether a name is that of whom it is with, or of somebody on the page. */
  #isKnown: (name: string) => boolean = () => false;

  /**
   * @param authors who speaks in it, as far as that is known before it is read
   * @param partner who it is with, where it came up as a window of its own
   */
  constructor(element: Element, authors: readonly string[], partner?: string) {
    this.partner = partner;
    this.element = new WeakRef(element);
    for (const author of authors) this.#hear(author);
  }

  /** Whether it shows so many lines that more of them tell nothing new of what it is. */
  isLong(log: Element): boolean {
    return natives().childCount(this.#rowParent(log)) > LONG;
  }

  /** Whether so much was read in it, and of somebody, that it is a conversation for good. */
  get isSure(): boolean {
    return this.#habits.isSure && this.#habits.knowsAuthors && this.#speakers.size > 1;
  }

  /** The page around the box changed. */
  forget(): void {
    this.#over = undefined;
    // Many rows stay rows, even where one of them has grown beyond all others.
    if (!this.#isKept(this.#parent?.deref())) this.#parent = undefined;
    this.#box = undefined;
  }

  /**
   * @param chosen the conversation that the page marks as the open one, where it shows them to choose from
   * @param names what the page says elsewhere of names
   */
  pane(chosen: () => Chosen, names: Names): Pane | undefined {
    const log = this.element.deref();
    if (!log) return undefined;
    const parent = this.#rowParent(log);
    const heardNow = () =>
      heardIn(this.#listsIn(log, parent), (row) => this.#said.get(row) ?? this.#lastIn(row));
    const { others } = heardNow();
    const [other] = others.size === 1 ? others : [];
    const over = () => {
      if (!this.#over || this.#over.other !== other)
        this.#over = { other, name: nameOver(log, names, other), heading: headingOf(log) };
      return this.#over;
    };
    const titled = () => this.partner ?? over().name ?? chosen()?.name ?? over().heading;
    const where = () => {
      // Where many speak, it is a room, whatever stands over it; where somebody that it is called as does, it is none.
      const heard = heardNow();
      if (heard.names.size >= MANY) return 'room';
      const name = titled() ?? '';
      const said = kindOf(name, chosen(), names) ?? whereOf(log, name);
      if (heard.others.has(nameKey(name)) && said !== 'room') return 'private';
      if (heard.names.has(nameKey(name))) return said === 'room' ? undefined : said;
      return said ?? (heard.others.size >= MANY - 1 ? 'room' : undefined);
    };
    this.#isKnown = (name) =>
      names.isSomebody(nameKey(name)) || nameKey(name) === nameKey(titled() ?? '') || names.isWrittenTo(name);
    return {
      element: log,
      box: this.#boxOf(log),
      ...(isBrokenLines(parent)
        ? { lines: () => this.#linesOf(parent) }
        : {
            rows: () => this.#rowsOf(log, parent),
            // While little is known of how rows are made here, all are looked at, and not only those that came.
            rowsIn: (part: Element) =>
              natives().parent(part) === parent && this.#habits.isSure ? this.#messagesIn(part) : undefined,
            readRow: (row: Element) => this.#readRow(log, row),
          }),
      ...(this.partner && { isUnasked: true }),
      title: titled,
      where: () => (this.partner ? 'private' : where()),
    };
  }

  /** Rows in which something changed are looked into again. */
  changed(elements: ReadonlySet<Element>): void {
    for (const element of elements) this.#messages.delete(element);
  }

  #rowsOf(log: Element, parent: Element): Element[] {
    const rows = this.#listsIn(log, parent).flatMap(childrenOf);
    if (this.#habits.learn(rows, this.#isKnown)) this.#messages = new WeakMap();
    if (!this.#isMeasured && rows.length > 1) this.#measure(log, rows.slice(-MEASURED));
    this.#isMeasured ||= rows.length > MEASURED;
    return rows.flatMap((row) => this.#messagesIn(row));
  }

  #measure(log: Element, rows: readonly Element[]): void {
    this.#sides.measure(log, rows);
    for (const row of rows) {
      const line = readMessage(row, this.#habits);
      if (!line) continue;
      const stands = this.#sides.sideOf(log, row, line.author);
      this.#sides.learn(line.side, line.author, stands);
    }
  }

  /** While little is known of how lines are made here, all are read again, and not only those that came. */
  #linesOf(block: Element): Lines {
    const habits = this.#lineHabits;
    if (habits.isSure) return this.#grown.lines(block, (from) => habits.readAll(brokenLines(block, from)));
    const pieces = brokenLines(block);
    habits.learn(pieces, this.#isKnown);
    const lines = habits.readAll(pieces);
    for (const { author } of lines) if (author) this.#hear(author);
    return { all: lines, token: {}, isHasty: false };
  }

  #boxOf(log: Element): Element {
    const kept = this.#box?.deref();
    if (kept && natives().connected(kept)) return kept;
    const box = boxOf(log);
    this.#box = new WeakRef(box);
    return box;
  }

  #messagesIn(row: Element): readonly Element[] {
    const known = this.#messages.get(row);
    if (known === 'itself') return [row];
    const messages = known?.map((one) => one.deref());
    if (messages?.every((one) => one !== undefined)) return messages as Element[];
    const called = messagesIn(row);
    const fresh = called[0] === row ? this.#habits.messagesIn(row) : called;
    for (const message of fresh) if (message !== row) this.#rowOf.set(message, new WeakRef(row));
    this.#messages.set(row, fresh[0] === row ? 'itself' : fresh.map((one) => new WeakRef(one)));
    return fresh;
  }

  /** Looked for anew while there are few rows: the first may have been taken for what holds them. */
  #rowParent(log: Element): Element {
    const kept = this.#parent?.deref();
    if (this.#isKept(kept)) return kept;
    const parent = (this.isOfDays && listsOfDays(log).at(-1)) || rowParent(log);
    this.#parent = new WeakRef(parent);
    return parent;
  }

  /** What holds its rows: a list, or one for each day. */
  #listsIn(log: Element, parent: Element): readonly Element[] {
    const days = this.isOfDays ? listsOfDays(log) : [];
    return days.length > 0 ? days : sameLists(log, parent);
  }

  #isKept(parent: Element | undefined): parent is Element {
    return !!parent && natives().connected(parent) && natives().childCount(parent) > FEW;
  }

  #readRow(log: Element, row: Element): Line | undefined {
    const group = this.#rowOf.get(row)?.deref();
    const habits = group ? this.#habits.partOf(group) : this.#habits;
    const read = group && isSystem(group) ? undefined : (readMessage(row, habits) ?? whisperIn(row));
    const line = read && this.whispers.without(row, read);
    this.#said.delete(row);
    if (!line) {
      this.whispers.announce(row);
      const { isHeader, author } = habits.read(row);
      if (isHeader) this.#said.set(row, { author, side: undefined });
      return undefined;
    }
    const above = row.previousElementSibling;
    const stands = this.#sides.sideOf(log, row, line.author);
    // What one person said in a row is marked as a whole, however deep in it each message stands.
    const marks = line.side ?? (group && sideOf(group, line.author));
    // What is on all lines marks none.
    const called = this.#sides.isOnAll ? undefined : marks;
    const isBare = !line.author && called !== 'mine' && stands !== 'mine';
    // What introduces a conversation may be called its start, which no side is.
    const isFree = isBare && (!called || !above);
    if (isFree && (habits.read(row).isOther || this.#isOfComing(row, line.text)))
      return this.whispers.announce(row);
    const side = this.#sides.marked(marks, line.author, stands) ?? stands;
    const author = line.author ?? (side === 'mine' ? undefined : this.#authorNear(row, side));
    // What hides the name of whoever said the one above names them, too.
    const isNamed = line.author || (author && holdsUnseen(row, author, line.text));
    if (!isNamed) this.#naming.seeBare();
    else if (line.author && above && this.#said.get(above)?.author === line.author)
      this.#naming.seeAgain(row, above);
    // Where each line names who says it, one that names nobody is the page's own.
    if (!isNamed && !(called ?? stands) && this.#naming.isOfEach) return this.whispers.announce(row);
    // Below somebody's lines, one with a sign before it is the page's.
    if (!line.author && !side && (!author || (isSigned(line.text) && !this.#rowOf.has(row))))
      this.whispers.announce(row);
    const { text, element } = line;
    const known = { text, element, ...(side && { side }), ...(author && { author }) };
    this.#said.set(row, { author, side });
    if (author) this.#hear(author);
    return known;
  }

  /** Whether it says that somebody came or went, and is made as no row is that names who speaks, or speaks of somebody who is known. */
  #isOfComing(row: Element, text: string): boolean {
    const came = whoCame(text);
    if (!came || came.isHere) return came !== undefined;
    return this.#isKnown(came.name) || this.speaks(nameKey(came.name)) || this.#habits.isMadeElse(row);
  }

  #hear(author: string): void {
    if (this.#speakers.size < MOST_SPEAKERS) this.#speakers.add(nameKey(author));
  }

  /** Whether somebody of this name spoke here, by its key. */
  speaks(name: number): boolean {
    return this.#speakers.has(name);
  }

  /** Those who spoke here, by the keys of their names. */
  get speakers(): ReadonlySet<number> {
    return this.#speakers;
  }

  /** The heading over it, where many speak in it, and nobody of that name: the key of what it is called. */
  get asRoom(): readonly [name: number, heading: Element] | undefined {
    const log = this.#speakers.size < MANY ? undefined : this.element.deref();
    const heading = log && headingOver(log);
    const name = heading && nameKey(visibleText(heading));
    if (name === undefined || A_KIND.test(visibleText(heading as Element))) return undefined;
    return this.speaks(name) ? undefined : [name, heading as Element];
  }

  /** The heading over it, where nobody in it is named: the key of whom it is with, or of what it is called. */
  get asTalk(): readonly [name: number, heading: Element] | undefined {
    const log = this.#speakers.size > 0 ? undefined : this.element.deref();
    const heading = log && headingOver(log);
    return heading && [nameKey(visibleText(heading)), heading];
  }

  /** What the last of several messages in a row said of its author. */
  #lastIn(row: Element): { author: string | undefined; side: Said['side'] } | undefined {
    const messages = this.#messages.get(row);
    const last = messages === 'itself' ? undefined : messages?.at(-1)?.deref();
    return last && this.#said.get(last);
  }

  #authorNear(row: Element, side: Said['side']): string | undefined {
    return this.#habits.namesBelow && side ? this.#authorBelow(row) : this.#authorOver(row, side);
  }

  /** A name that stands below the last of several messages. */
  #authorBelow(row: Element): string | undefined {
    let below = row.nextElementSibling;
    for (let step = 0; below && step < MOST_ABOVE; step++, below = below.nextElementSibling) {
      const line = readMessage(below, this.#habits);
      if (line?.side === 'mine') return undefined;
      if (line?.author) return line.author;
    }
    return undefined;
  }

  /** A name is often shown once for several messages: over the first, or over all of them. */
  #authorOver(row: Element, side: Said['side']): string | undefined {
    const group = this.#rowOf.get(row)?.deref();
    return this.#authorBefore(row, side) ?? (group && readMessage(group, this.#habits)?.author);
  }

  #authorBefore(row: Element, side: Said['side']): string | undefined {
    const dom = natives();
    const kind = dom.attribute(row, 'class');
    let before = row.previousElementSibling;
    for (let step = 0; before && step < MOST_ABOVE; step++, before = before.previousElementSibling) {
      const said = this.#said.get(before) ?? this.#lastIn(before);
      if (!said) continue;
      if (said.side === 'mine' || (said.side && side && said.side !== side)) return undefined;
      if (!said.author) continue;
      return said.side || this.#habits.knowsAuthors || dom.attribute(before, 'class') === kind
        ? said.author
        : undefined;
    }
    return undefined;
  }
}
