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

  /** Reads the text in `tokens`, as `Features` does. One loop that calls next to nothing: it runs for each word that anybody writes. */
  read(tokens: Tokens): void {
    const { table, totals, ownAt } = this;
    const { length, flags } = tokens;
    const { rows, bits, rowBits } = table;
    const { starts, of } = table.classes;
    this.makeRoom(2 * length + 1);
    const { begins } = this;
    let { own, classes, met: bitsMet } = this;
    totals.fill(0);
    let count = 0;
    let known = 0;
    let before = EDGE;
    let asked = 0;
    let end = 0;
    let met = 0;
    for (let i = 0, place = 0; i <= length; place++) {
      const symbol = asked !== 0 ? QUESTION : i === length ? EDGE : kindOf(tokens, i);
      if (symbol !== 0 && before !== 0) {
        count++;
        const pair = table.ofWords(before, symbol);
        if (pair >= 0) {
          known = 1;
          table.addTo(totals, pair);
        }
      }
      if (symbol === EDGE) break;
      begins[place] = end;
      if (symbol !== 0) {
        // The word by itself, and its classes by themselves.
        let at = ownAt[symbol] as number;
        if (at === 0) {
          at = this.makeOwn(symbol);
          own = this.own;
        }
        const last = at + (own[at] as number);
        known |= last - at;
        while (at < last) {
          const weight = own[++at] as number;
          const sign = signAt(weight);
          totals[sign] = (totals[sign] as number) + weightAt(weight);
        }
        // Its classes, each with those of the words before it.
        const begin = begins[place < REACH ? 0 : place - REACH] as number;
        const isWord = symbol >= FIRST_WORD;
        const first = isWord ? (starts[symbol] as number) : 0;
        const size = isWord ? Math.min(MOST_CLASSES, (starts[symbol + 1] as number) - first) : 1;
        const more = size * (end - begin);
        count += 1 + more + (isWord ? size : 0);
        if (met + more >= bitsMet.length || end + size >= classes.length) {
          this.met = bitsMet = widen(bitsMet, 2 * (met + more));
          this.classes = classes = widen(classes);
        }
        for (let k = 0; k < size; k++) {
          const one = isWord ? (of[first + k] as number) : symbol;
          if (rows[one] !== 0) table.takeUpRow(one);
          const number = one >> NUMBER_BITS;
          for (let j = begin; j < end; j++) {
            const bit = ((classes[j] as number) << rowBits) | number;
            bitsMet[met] = (bit << NUMBER_BITS) | (one & LOW);
            met += ((bits[bit] as number) >>> one) & 1;
          }
          classes[end + k] = one;
        }
        end += size;
      }
      before = symbol;
      if (asked !== 0) asked = 0;
      else asked = (flags[i++] as number) & ASKED;
    }
    this.count = count;
    this.isKnown = known !== 0 || met > 0;
    if (met > 0) this.addMet(met);
  }

  private makeRoom(places: number): void {
    if (places > this.begins.length) this.begins = widen(this.begins, 2 * places);
  }

  private addMet(length: number): void {
    const { table, totals, met } = this;
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
