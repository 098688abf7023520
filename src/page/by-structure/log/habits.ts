import { natives } from '../../natives.ts';
import { areLed } from '../parts/numbered.ts';
import { isReceipt, isStamp } from '../parts/stamps.ts';
import { isWhom } from './addressee.ts';
import { alwaysIn, isSaidOfAll, wordsAlone } from './always.ts';
import { answersIn } from './answers.ts';
import { Bars } from './bars.ts';
import { holdsNameAlone, isBeside, isSaidWhen, saidIn } from './beside.ts';
import { blocksIn } from './blocks.ts';
import { bubblesIn } from './bubbles.ts';
import { lineAround, wordsOfAll } from './by-line.ts';
import { type Grouping, groupingOf, itemsIn, listIn, UNGROUPED } from './grouping.ts';
import { areBoxesOfNames, type Boxed, boxedWith, boxesAround } from './name-box.ts';
import { knownOfPart } from './part-of.ts';
import { type Piece, piecesIn } from './pieces.ts';
import { ranksInNames } from './ranks.ts';
import type { Known, Reading, Way } from './reading.ts';
import { repeatedIn, repeatedKinds } from './repeats.ts';
import { isBadge } from './said.ts';
import { type Pieces, type Shape, saysAsOthers, saysAsOthersElsewhere, saysFirst, shapeOf } from './shape.ts';
import { cleanName } from './speakers.ts';
import { signsOfAll } from './system.ts';
import { areOnSides } from './threads.ts';
import { introduces, isAllBold, MOST_TELL, namesChannels, namesSeveral } from './together.ts';
import { authorPiece, nameIn, namesAlone } from './who-speaks.ts';

/** How many of the last rows are learnt from. */
const SAMPLE = 40;
/** After so many rows, what was learnt holds; that nobody is named is asked again of more. */
const SURE = 12;
/** So many rows tell whether "name: text" is the way here. */
const TELLS = 4;
/** A name and two things said; two things where nobody is named. */
const LEAST_PARTS = 3;

const APART: Boxed = { inside: [], outside: [] };

function isSplit(way: Way | undefined): boolean {
  return way === 'splits' || way === 'sent';
}

/** How the rows of one conversation are made, learnt from the rows that stand there. */
export class Habits implements Known {
  #shape: Shape | undefined;
  #learnt = 0;
  #splits: boolean | undefined;
  #tells = false;
  /** Nearly all rows read "name: text". */
  #splitsMost = false;
  /** So do nearly all of many: one that does not is the page's own. */
  #splitsEach = false;
  #saysFirst = false;
  /** How many boxes stand around each name and nothing else, where what stands in the next with it is not said. */
  #boxesNames: number | undefined;
  /** What is set on several names, and is no part of them. */
  #ranks: ReadonlySet<string> = new Set();
  /** Whether all rows that name nobody begin with one of those who speak: they tell what those do. */
  #tellsDeeds = false;
  /** What the rows are called that name who speaks. */
  #namingRows: ReadonlySet<string> = new Set();
  /** What most rows say beside what is said: "like". */
  #always: ReadonlySet<string> = new Set();
  /** What parts of nearly all rows have for their own words: "posted by", around a name. */
  #words: ReadonlySet<string> = new Set();
  /** The kinds of piece in which what was said before stands, over the answer to it. */
  #repeated: ReadonlySet<string> = new Set();
  #grouping: Grouping = UNGROUPED;
  areLed = false;
  signsOfAll: ReadonlySet<string> = new Set();
  readonly #bars = new Bars();
  /** How many rows with several things said have no bubbles: after many, none is looked at any more. */
  #flat = 0;
  readonly #isLeftOut: (element: Element) => boolean;
  /** The same, as far as it is known that they name nobody. */
  #isLeft: (element: Element) => boolean;
  readonly #wayOf: (row: Element) => Way | undefined;

  /**
   * @param isLeft parts of a row that nobody said
   * @param wayOf how a row says who speaks, where words alone do
   */
  constructor(isLeft: (element: Element) => boolean, wayOf: (row: Element) => Way | undefined) {
    this.#isLeftOut = isLeft;
    this.#isLeft = isLeft;
    this.#wayOf = wayOf;
  }

  /**
   * Learns from rows, where there are more of them than last time.
   * @param isKnown whether a name is that of whom the conversation is with, or of somebody on the page
   * @returns whether that changed what is known
   */
  learn(rows: readonly Element[], isKnown?: (name: string) => boolean): boolean {
    if (
      this.#learnt >= (this.knowsAuthors ? SURE : SAMPLE) ||
      rows.length < 2 ||
      rows.length < this.#learnt * 1.5
    )
      return false;
    const before = this.#shape?.author;
    const some = rows.slice(-SAMPLE);
    this.#learnt = some.length;
    const ways = some.map(this.#wayOf);
    // Whom a sentence is about says nothing of where names stand.
    const learnFrom = (isLeft: (element: Element) => boolean) => {
      const pieces = some.map((row, at) => (ways[at] === 'sent' ? [] : piecesIn(row, isLeft)));
      return { isLeft, pieces, shape: shapeOf(pieces, isKnown) };
    };
    const learnt = learnFrom(this.#isLeft);
    const isNamed = learnt.shape.author !== undefined;
    // Names may stand in what is made a badge, where they stand nowhere else.
    const badged = isNamed ? learnt : learnFrom((element) => this.#isLeftOut(element) && !isBadge(element));
    const { isLeft, pieces, shape: told } = isNamed || !namesSeveral(badged) ? learnt : badged;
    const splitting = ways.filter(isSplit).length;
    this.#splitsMost = some.length >= TELLS && splitting >= some.length * MOST_TELL;
    const isUnnamed = (this.#splitsMost && namesChannels(some, pieces, told)) || introduces(pieces, told);
    const shape = isUnnamed ? { ...told, author: undefined } : told;
    this.#isLeft = isLeft;
    this.#shape = shape;
    this.#saysFirst = saysFirst(pieces);
    this.#always = alwaysIn(some);
    this.#words = wordsOfAll(some);
    this.#repeated = repeatedKinds(pieces);
    this.#bars.learn(some, pieces, shape);
    this.#grouping = groupingOf(
      pieces.filter(({ length }) => length > 0),
      shape,
    );
    const unnamed = pieces.filter((row) => row.length > 0 && !authorPiece(row, shape));
    this.#tellsDeeds =
      some.length >= TELLS &&
      unnamed.length < some.length / 2 &&
      unnamed.every((row) => this.#beginsWithOne(row));
    const named = some.flatMap((row, at) => {
      const name = authorPiece(pieces[at] ?? [], shape);
      return name ? [{ row, name, pieces: pieces[at] as Pieces }] : [];
    });
    const names = new Set(named.map(({ name }) => name.text));
    const areSaid = (names.size > 1 && names.size < named.length) || areOnSides(some);
    this.signsOfAll = areSaid ? signsOfAll(some) : new Set();
    this.#namingRows = new Set(named.map(({ row }) => calledOf(row)));
    this.areLed = areLed(named.map(({ name }) => cleanName(name.text)));
    this.#ranks = ranksInNames(named.map(({ name }) => name.element));
    const around = Math.min(...named.map(({ name, row }) => boxesAround(name, row)));
    this.#boxesNames = areBoxesOfNames(
      named.map(({ name, row, pieces }) => ({
        name: name.text,
        ...boxedWith(name, row, pieces, shape, around),
      })),
    )
      ? around
      : undefined;
    if (some.length >= TELLS) this.#splits = splitting >= some.length / 2;
    this.#splitsEach = some.length >= SURE && this.#splitsMost;
    this.#tells = ways.filter((way) => way === 'tells').length >= some.length * MOST_TELL;
    return before !== this.#shape.author;
  }

  /** Whether so much was seen that nothing more is to be learnt. */
  get isSure(): boolean {
    return this.#learnt >= SURE;
  }

  get splits(): boolean {
    // Where names stand in elements, a guest may have none: "guest: hello" is read as all others read.
    return this.#shape?.author === undefined ? this.#splits !== false : this.#splitsMost;
  }

  get tells(): boolean {
    return this.#shape?.author === undefined && this.#tells;
  }

  get mayGuess(): boolean {
    return this.#shape?.author === undefined && this.#learnt < SURE && !this.#saysFirst;
  }

  /** Whether it is known how rows are made that name who speaks, and this one is made else. */
  isMadeElse(row: Element): boolean {
    return this.#namingRows.size > 0 && !this.#namingRows.has(calledOf(row));
  }

  /** Whether whoever says several things in a row is named below the last of them. */
  get namesBelow(): boolean {
    return this.#grouping.namesBelow;
  }

  /** Whether it is known where names stand: a row without one goes on where the one above stopped. */
  get knowsAuthors(): boolean {
    return this.#shape?.author !== undefined;
  }

  /** Whether others than the reader are named, who may be called "you". */
  get namesOthers(): boolean {
    return this.#grouping.namesOthers;
  }

  /** What one person said in a row of several messages, each for itself; a row and the answers to it, which stand in it. */
  messagesIn(row: Element): readonly Element[] {
    const shape = this.#shape;
    if (!shape || natives().all(row, '*').length < (shape.author ? LEAST_PARTS : LEAST_PARTS - 1))
      return [row];
    const whole = piecesIn(row, this.#isLeft);
    const all = whole.filter((one) => one === whole.at(-1) || !isWhom(one.text, this.#grouping.speakers));
    const answers = answersIn(row, all, shape);
    if (answers.length > 0) return [row, ...answers];
    const list = this.#grouping.isListed && listIn(all, shape);
    if (list) return itemsIn(list, row);
    const said = this.#flat < SURE ? saidIn(all, shape) : [];
    const bubbles = said.length > 1 ? bubblesIn(row, said) : [];
    if (bubbles.length > 1) return bubbles;
    if (said.length > 1) this.#flat++;
    return blocksIn(row, all, shape, this.#grouping.isGrouped, this.#grouping.isSevered);
  }

  /** How one of several messages in a row is read: it may name again who speaks, in what is made as it is where others do. */
  partOf(row: Element): Known {
    return knownOfPart(this.read(row), (part) => piecesIn(part, this.#isLeft), this.#ranks);
  }

  /** The line around a name that says nothing else than all rows do. */
  lineAround(name: Element, row: Element): Element | undefined {
    return lineAround(name, row, this.#words);
  }

  /** "Karim drew a card", and nobody is named for it. */
  #beginsWithOne([first, next]: Pieces): boolean {
    return !!first && !!next && first.element !== next.element && this.#grouping.speakers.has(first.text);
  }

  #saysElse(row: Element, pieces: Pieces, shape: Shape): boolean {
    if (this.#tellsDeeds && this.#beginsWithOne(pieces)) return true;
    if (saysAsOthers(pieces, shape)) return false;
    return !(this.#namingRows.has(calledOf(row)) && saysAsOthersElsewhere(pieces, shape));
  }

  #isUnsplit(row: Element): boolean {
    const isLikely = this.#splitsEach || (this.#splits === true && isAllBold(row));
    return isLikely && !isSplit(this.#wayOf(row));
  }

  /** What a row says, as the others of its kind let one tell. */
  read(row: Element): Reading {
    const all = piecesIn(row, this.#isLeft);
    const shape = this.#shape;
    const barred = shape && this.#bars.in(row, all, shape);
    const again = barred ? [barred] : repeatedIn(row, all, this.#repeated);
    const repeated = shape ? again.concat(answersIn(row, all, shape)) : again;
    const pieces = all.filter(({ element }) => !repeated.some((box) => natives().contains(box, element)));
    const piece = shape && authorPiece(pieces, shape);
    const author = piece && nameIn(piece, this.#ranks);
    const { inside, outside } =
      piece && this.#boxesNames !== undefined
        ? boxedWith(piece, row, pieces, shape, this.#boxesNames)
        : APART;
    const boxed = outside.length > 0 ? inside : [];
    const unboxed = pieces.filter((one) => !boxed.includes(one));
    const isWhen = (one: Piece) => isStamp(one.text) && !isSaidWhen(one, unboxed, shape, piece);
    const said = unboxed.filter(
      (one) =>
        !isWhen(one) &&
        !(isReceipt(one.text) && shape?.trimmings.has(one[shape.by])) &&
        !one.isInitials &&
        !shape?.ranks.has(one.kind) &&
        (one === piece || !one.isControl),
    );
    const last = said.findLast((one) => one !== piece);
    const left = new Set(
      pieces.flatMap((one) =>
        one !== piece &&
        one.element !== row &&
        (isBeside(one, isWhen(one), said, shape, author) ||
          (one !== last && isWhom(one.text, this.#grouping.speakers))) &&
        (!one.isAround || holdsNameAlone(one, said, shape, piece))
          ? [one.element]
          : [],
      ),
    );
    for (const { element } of boxed) left.add(element);
    for (const part of this.#always.size > 0 ? wordsAlone(row) : [])
      if (part !== piece?.element && isSaidOfAll(part, piece?.text, this.#always, this.#grouping.speakers))
        left.add(part);
    for (const box of repeated) left.add(box);
    const [body, ...more] = piece?.element === row ? said.filter((one) => one.element !== row) : [];
    return {
      ...(body && more.length === 0 && { body: body.element }),
      ...(author && {
        author,
        element: piece.element === row ? undefined : piece.element,
      }),
      left,
      isHeader: !!shape && !!piece && (shape.isHeader ? said.length === 1 : namesAlone(pieces, shape, said)),
      isOther: shape?.author ? !piece && this.#saysElse(row, pieces, shape) : this.#isUnsplit(row),
      isEmpty: said.length === 0,
    };
  }
}

function calledOf(row: Element): string {
  return natives().attribute(row, 'class') ?? '';
}
