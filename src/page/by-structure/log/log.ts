import { Grown } from '../../grown.ts';
import type { Lines, Pane } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { visibleText } from '../../text.ts';
import { childrenOf, rowParent } from '../parts/rows.ts';
import { sameLists } from '../parts/same-lists.ts';
import type { Spoken } from '../self/marked-lines.ts';
import { boxOf, headingOf, headingOver, isAKind, tabOf, whereOf } from './around.ts';
import { brokenLines, isBrokenLines, LineHabits } from './broken-lines.ts';
import { chunksAround, chunksIn, isNoBreak } from './chunks.ts';
import { listsOfDays } from './days.ts';
import { FieldLines, isField } from './field-lines.ts';
import { type Heard, heardAmong, isOfOne, isOfOneOfTwo, MANY, ofTwoStill } from './how-many.ts';
import { type Chosen, firstsOver, kindOf, type Names, nameOver, picturedOver } from './name-over.ts';
import { RowReader } from './row-reader.ts';
import { Spoke } from './spoke.ts';
import { isWrittenIn } from './threads.ts';
import type { Whispers } from './whispers.ts';
import { isWithOwn, withWhom } from './with-whom.ts';

/** A list of so few rows may still turn out to be something else. */
const FEW = 6;
/** What a box holds is told from its last so many rows. */
const LONG = 40;

/** The key of what stands over a conversation, and where that stands. */
export type Over = readonly [name: number, heading: Element];

const ABOUT = /\s+[|·–—]\s+/u;

const NOBODY: Heard['names'] = new Map();

/** So many of its last rows may be shown elsewhere, too. */
const LAST = 12;

/** What is known of a conversation's box until the page is looked at again. */
export class Log {
  readonly element: WeakRef<Element>;
  /** Who it is with, where it came up as a window of its own. */
  readonly partner: string | undefined;
  readonly #grown = new Grown();
  readonly #lineHabits = new LineHabits();
  readonly #fieldLines = new FieldLines();
  /** Who speaks in the lines of a block. */
  #heard: Heard = heardAmong([], () => undefined);
  /** Two who spoke in turn, by the keys of their names. */
  #two: Heard['names'] = NOBODY;
  readonly #spoke = new Spoke();
  readonly #reader = new RowReader(this.#spoke);
  #box: WeakRef<Element> | undefined;
  #parent: WeakRef<Element> | undefined;
  /** Its lines stand in boxes, one for each day. */
  isOfDays = false;
  /** One of its rows is the one to write in. */
  isThread = false;
  /** Further conversations on the page, as of the last look: nothing in them says what this one is. */
  others: readonly Element[] = [];
  /** What stands over it, found while so many spoke in it. */
  #over:
    | {
        readonly other: number | undefined;
        readonly isOfTwo: boolean;
        readonly name: string | undefined;
        readonly heading: string | undefined;
        /** The one of the two who speak that is named there. */
        readonly partner: string | undefined;
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
    for (const author of authors) this.#spoke.hear(author);
  }

  /** Whether it shows so many lines that more of them tell nothing new of what it is. */
  isLong(log: Element): boolean {
    return natives().childCount(this.#rowParent(log)) > LONG;
  }

  /** Whether so much was read in it, of several people or of both sides, that it is a conversation for good. */
  get isSure(): boolean {
    const isOfSeveral = this.#reader.isSure && this.#reader.knowsAuthors && this.speakers.size > 1;
    return isOfSeveral || this.#reader.areOfTwoSides;
  }

  /** Those who wrote to the reader alone. */
  get whispers(): Whispers {
    return this.#reader.whispers;
  }

  /** Whether one of its last rows says these words, among others. */
  saysLast(words: string): boolean {
    const log = this.element.deref();
    const rows = log ? childrenOf(this.#rowParent(log)).slice(-LAST) : [];
    return rows.some((row) => visibleText(row).includes(words));
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
    // More may be read before it is asked for where this is.
    const isBroken = isField(log) || isBrokenLines(parent);
    const heard = isBroken ? () => this.#heard : this.#reader.heardIn(() => this.#listsIn(log, parent));
    const heardNow = () => {
      const now = ofTwoStill(heard(), this.#two);
      this.#two = now.isOfTwo ? now.names : NOBODY;
      return now;
    };
    // All of its rows may be drawn anew: who speaks in them is known only once they are read.
    const over = () => {
      const { names: speakers, others, isOfTwo } = heardNow();
      const [other] = others.size === 1 ? others : [];
      if (!this.#over || this.#over.other !== other || this.#over.isOfTwo !== isOfTwo)
        this.#over = {
          other,
          isOfTwo,
          name: nameOver(log, names, (name) => name === other) ?? tabOf(log),
          heading: headingOf(log, this.others) ?? picturedOver(log),
          partner: isOfTwo ? nameOver(log, names, (name) => speakers.has(name)) : undefined,
        };
      return this.#over;
    };
    const calledHere = () => over().name ?? chosen()?.name ?? over().heading ?? over().partner;
    const titled = () => this.partner ?? withWhom(calledHere(), heardNow(), names);
    const where = () => {
      // Where many speak, it is a room, whatever stands over it; where somebody that it is called as does, it is none.
      const heard = heardNow();
      if (heard.names.size >= MANY) return 'room';
      const name = titled() ?? '';
      const told = kindOf(name, chosen(), names);
      if ((isOfOne(name, heard.others) || isOfOneOfTwo(name, heard)) && told !== 'room') return 'private';
      const said = told ?? whereOf(log, name);
      // What is called a room may hold any conversation.
      if (isOfOne(name, heard.names)) return said === 'room' ? undefined : said;
      return said ?? (heard.others.size >= MANY - 1 ? 'room' : undefined);
    };
    this.#isKnown = (name) =>
      names.isSomebody(nameKey(name)) || nameKey(name) === nameKey(titled() ?? '') || names.isWrittenTo(name);
    return {
      element: log,
      box: this.#boxOf(log),
      ...(isBroken
        ? { lines: () => this.#linesOf(parent) }
        : {
            rows: () => this.#rowsOf(log, parent),
            // While little is known of how rows are made here, all are looked at, and not only those that came.
            rowsIn: (part: Element) =>
              natives().parent(part) === parent && this.#reader.isSure
                ? this.#reader.messagesIn(part)
                : undefined,
            readRow: (row: Element) => this.#reader.read(log, row, this.#isKnown),
          }),
      ...(this.partner && { isUnasked: true }),
      title: titled,
      where: () => (this.partner ? 'private' : where()),
      isTurned: () => isWithOwn(titled(), heardNow().others, (name) => this.#reader.standsAsOwn(name), names),
      isAnswered: () => {
        const heard = heardNow();
        return heard.isOfTwo && isOfOne(titled() ?? '', heard.names);
      },
    };
  }

  /** Rows in which something changed are looked into again. */
  changed(elements: ReadonlySet<Element>): void {
    for (const element of elements) this.#reader.changed(element);
  }

  #rowsOf(log: Element, parent: Element): Element[] {
    const all = this.#listsIn(log, parent).flatMap(childrenOf).filter(isNoBreak);
    const rows = this.isThread ? all.filter((row) => !isWrittenIn(row)) : all;
    return this.#reader.messages(log, rows, this.#isKnown);
  }

  /** While little is known of how lines are made here, all are read again, and not only those that came. */
  #linesOf(block: Element): Lines {
    const lines = this.#readLines(block);
    this.#heard = heardAmong(lines.all, (line) => line);
    return lines;
  }

  #readLines(block: Element): Lines {
    const habits = this.#lineHabits;
    if (habits.isSure)
      return this.#grown.lines(block, (from) => habits.readAll(brokenLines(block, from), from !== undefined));
    const lines = isField(block) ? this.#fieldLines.read(block) : this.#firstLines(block);
    for (const { author } of lines.all) if (author) this.#spoke.hear(author);
    return lines;
  }

  #firstLines(block: Element): Lines {
    const pieces = brokenLines(block);
    this.#lineHabits.learn(pieces, this.#isKnown);
    return { all: this.#lineHabits.readAll(pieces), token: {}, isHasty: false };
  }

  #boxOf(log: Element): Element {
    const kept = this.#box?.deref();
    if (kept && natives().connected(kept)) return kept;
    const box = boxOf(log, this.others);
    this.#box = new WeakRef(box);
    return box;
  }

  /** Looked for anew while there are few rows: the first may have been taken for what holds them. */
  #rowParent(log: Element): Element {
    const kept = this.#parent?.deref();
    if (this.#isKept(kept)) return kept;
    const inner = (this.isOfDays && listsOfDays(log).at(-1)) || rowParent(log);
    const parent = chunksIn(inner).at(-1) ?? inner;
    this.#parent = new WeakRef(parent);
    return parent;
  }

  /** What holds its rows: a list, one for each day, or several boxes. */
  #listsIn(log: Element, parent: Element): readonly Element[] {
    const days = this.isOfDays ? listsOfDays(log) : [];
    const boxes = days.length > 0 ? days : chunksAround(parent);
    this.#reader.isInBoxes = boxes.length > 0;
    return boxes.length > 0 ? boxes : sameLists(log, parent);
  }

  #isKept(parent: Element | undefined): parent is Element {
    return !!parent && natives().connected(parent) && natives().childCount(parent) > FEW;
  }

  /** Whether somebody of this name spoke here, by its key. */
  speaks(name: number): boolean {
    return this.#spoke.has(name);
  }

  /** Those who spoke here, by the keys of their names. */
  get speakers(): ReadonlySet<number> {
    return this.#spoke.names;
  }

  /** How often something was told of one of its rows. */
  get turns(): number {
    return this.#reader.turns;
  }

  /** What was said last in it, row by row, with who said it. */
  get saidLast(): readonly Spoken[] {
    const log = this.element.deref();
    return log ? this.#reader.saidLast(this.#listsIn(log, this.#rowParent(log))) : [];
  }

  /** The heading over it, where many speak in it, and nobody of that name: the key of what it is called. */
  get asRoom(): readonly Over[] {
    const log = this.speakers.size < MANY ? undefined : this.element.deref();
    const heading = log && headingOver(log, this.others);
    if (!heading || isAKind(visibleText(heading))) return [];
    const text = visibleText(heading);
    // "Cuisine | Partagez vos recettes": what it is about stands behind.
    const names = new Set([text, ...text.split(ABOUT, 1)].map(nameKey));
    return [...names].filter((name) => !this.speaks(name)).map((name) => [name, heading]);
  }

  /**
   * The heading over it, or else what the bars say, where nobody in it is named: one of them tells whom it is with, or what it is called.
   */
  get asTalk(): readonly Over[] {
    const log = this.speakers.size > 0 ? undefined : this.element.deref();
    const heading = log && headingOver(log, this.others);
    if (heading) return [[nameKey(visibleText(heading)), heading]];
    return log ? this.heads : [];
  }

  /** What each of the bars close over it begins with. */
  get heads(): readonly Over[] {
    const log = this.element.deref();
    return log ? firstsOver(log).map(([name, bar]) => [nameKey(name), bar]) : [];
  }
}
