/**
 * What a text's words weigh for each sign. Most texts point at none: so the weights are added up while the text is read, and which features they
 * were is asked (`features.ts`) only where something is shown. What cannot be foreseen costs most, so what is asked of two classes is noted without
 * a branch, and what was noted is added afterwards.
 */
import { widen } from '../column.ts';
import { FIRST_WORD } from '../match/symbols.ts';
import { ASKED, type Tokens } from '../normalise/tokens.ts';
import { EDGE, kindOf, MOST_CLASSES, QUESTION, REACH } from './features.ts';
import { bothOf, type CueTable, NUMBER_BITS, signAt, weightAt } from './table.ts';

const LOW = (1 << NUMBER_BITS) - 1;
/** What one word adds to a column at most. */
const ROOM = REACH * MOST_CLASSES;

/** The sums of one text, in columns that are used again for each. */
export class Sums {
  /** How many features the text has, and whether any is known. */
  count = 0;
  isKnown = false;
  /** What they weigh together for each sign: whole numbers. */
  readonly totals: Int32Array;
  private readonly table: CueTable;
  /** What each word, and its classes, weigh: where that stands in `own`, once it was met. */
  private readonly ownAt: Int32Array;
  private own: Int32Array = new Int32Array(1 << 10);
  private top = 1;
  /** The classes of the words so far, one word after the other, and where those of each begin. */
  private classes: Int32Array = new Int32Array(4 * ROOM);
  private begins: Int32Array = new Int32Array(4 * ROOM);
  /** Two classes that are a feature: where its bit is. */
  private met: Int32Array = new Int32Array(4 * ROOM);

  constructor(table: CueTable) {
    this.table = table;
    this.totals = new Int32Array(table.signs.length);
    this.ownAt = new Int32Array(table.words.length);
  }

  /** Reads the text in `tokens`, as `Features` does. */
  read(tokens: Tokens): void {
    const { table, totals } = this;
    const { length, flags } = tokens;
    totals.fill(0);
    this.count = 0;
    this.isKnown = false;
    let before = EDGE;
    let asked = false;
    let end = 0;
    let met = 0;
    for (let i = 0, place = 0; i <= length; place++) {
      const symbol = asked ? QUESTION : i === length ? EDGE : kindOf(tokens, i);
      if (symbol !== 0 && before !== 0) {
        this.count++;
        const pair = table.ofWords(before, symbol);
        if (pair >= 0) {
          this.isKnown = true;
          table.addTo(totals, pair);
        }
      }
      if (symbol === EDGE) break;
      if (place === this.begins.length) this.begins = widen(this.begins);
      this.begins[place] = end;
      if (symbol !== 0) {
        this.addOwn(symbol);
        const begin = this.begins[place < REACH ? 0 : place - REACH] as number;
        const next = this.noteClasses(symbol, end);
        met = this.meet(begin, end, next, met);
        end = next;
      }
      before = symbol;
      if (asked) asked = false;
      else {
        asked = ((flags[i] as number) & ASKED) !== 0;
        i++;
      }
    }
    if (met > 0) this.addMet(met);
  }

  /** A word by itself, and its classes by themselves. */
  private addOwn(symbol: number): void {
    const { totals } = this;
    const at = (this.ownAt[symbol] as number) || this.makeOwn(symbol);
    const { own } = this;
    const end = at + (own[at] as number);
    if (end > at) this.isKnown = true;
    for (let i = at + 1; i <= end; i++) {
      const weight = own[i] as number;
      const sign = signAt(weight);
      totals[sign] = (totals[sign] as number) + weightAt(weight);
    }
  }

  /** Writes down the classes of a word. Returns where they end. */
  private noteClasses(symbol: number, end: number): number {
    const { table } = this;
    const { starts, of } = table.classes;
    if (end + MOST_CLASSES > this.classes.length) this.classes = widen(this.classes);
    const { classes } = this;
    this.count++;
    if (symbol < FIRST_WORD) {
      // A kind of number, and a question mark, are classes of their own.
      table.takeUpRow(symbol);
      classes[end] = symbol;
      return end + 1;
    }
    const first = starts[symbol] as number;
    const last = Math.min(first + MOST_CLASSES, starts[symbol + 1] as number);
    for (let i = first; i < last; i++) {
      const one = of[i] as number;
      if (table.rows[one] !== 0) table.takeUpRow(one);
      classes[end + i - first] = one;
    }
    this.count += last - first;
    return end + last - first;
  }

  /** Notes which classes from `end` to `next` are a feature with which of those from `begin` to `end`, behind the first `met`. */
  private meet(begin: number, end: number, next: number, met: number): number {
    const { bits, rowBits } = this.table;
    const { classes } = this;
    const more = (next - end) * (end - begin);
    this.count += more;
    if (met + more >= this.met.length) this.met = widen(this.met, 2 * (met + more));
    const column = this.met;
    let count = met;
    for (let i = end; i < next; i++) {
      const one = classes[i] as number;
      const number = one >> NUMBER_BITS;
      for (let j = begin; j < end; j++) {
        const at = ((classes[j] as number) << rowBits) | number;
        column[count] = (at << NUMBER_BITS) | (one & LOW);
        count += ((bits[at] as number) >>> one) & 1;
      }
    }
    return count;
  }

  private addMet(length: number): void {
    const { table, totals, met } = this;
    this.isKnown = true;
    for (let i = 0; i < length; i++) {
      const bit = met[i] as number;
      table.addTo(totals, table.ofBit(bit >> NUMBER_BITS, bit & LOW));
    }
  }

  /** Works out what a word weighs when it first comes: one list in the place of several. */
  private makeOwn(symbol: number): number {
    const { table } = this;
    const features = [table.ofWord(symbol)];
    if (symbol >= FIRST_WORD) {
      const { starts, of } = table.classes;
      const first = starts[symbol] as number;
      const last = Math.min(first + MOST_CLASSES, starts[symbol + 1] as number);
      for (let i = first; i < last; i++) features.push(table.ofClass(of[i] as number));
    }
    const at = this.top;
    let top = at + 1;
    for (const feature of features) {
      if (feature < 0) continue;
      for (let i = table.starts[feature] as number; i < (table.starts[feature + 1] as number); i++) {
        if (top + 1 >= this.own.length) this.own = widen(this.own);
        this.own[top++] = bothOf(table.weights[i] as number, table.of[i] as number);
      }
    }
    if (top + 1 >= this.own.length) this.own = widen(this.own);
    this.own[at] = top - at - 1;
    this.top = top;
    this.ownAt[symbol] = at;
    return at;
  }
}
