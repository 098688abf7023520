/** The anchors of a text around which there is what they need, in columns that are used again for each text. */
import { widen } from '../column.ts';
import { NUMBER_BITS, ROW_BITS } from './classes.ts';
import { ENTRY, FIRST, LIST, PLACE, SECOND } from './lookup.ts';
import { DISTANCE_BITS, DISTANCE_MASK, MARGIN, ROW_SHIFT } from './needs.ts';

/** Which anchors may be walked from. */
export class Admitted {
  length = 0;
  /** The place of each anchor, and its token. */
  place: Int32Array = new Int32Array(128);
  token: Int32Array = new Int32Array(128);

  /**
   * Asks all anchors of a text for their two needs. Most of the time of a text goes here, so that it is one loop that calls nothing.
   * @param length how many tokens there are
   * @param starts where the list of each begins in `entries` (`lookup.ts`)
   * @param classes the class of each, MARGIN places later
   */
  from(length: number, starts: Int32Array, entries: Int32Array, classes: Uint8Array, rows: Int32Array): void {
    this.length = 0;
    const last = length - 1 + MARGIN;
    for (let token = 0; token < length; token++) {
      const list = starts[token] as number;
      const end = entries[list + 1] as number;
      for (let i = list + LIST; i < end; i += ENTRY) {
        let isThere = 0;
        for (let which = FIRST; which <= SECOND; which++) {
          const need = entries[i + which] as number;
          const row = (need >> ROW_SHIFT) << ROW_BITS;
          const to = Math.min(last, token + (need & DISTANCE_MASK));
          isThere = 0;
          for (
            let at = Math.max(MARGIN, token + ((need >> DISTANCE_BITS) & DISTANCE_MASK));
            at <= to && isThere === 0;
            at++
          ) {
            const one = classes[at] as number;
            isThere = ((rows[row | (one >> NUMBER_BITS)] as number) >>> one) & 1;
          }
          if (isThere === 0) break;
        }
        if (isThere === 1) this.add(entries[i + PLACE] as number, token);
      }
    }
  }

  private add(place: number, token: number): void {
    if (this.length === this.place.length) {
      this.place = widen(this.place);
      this.token = widen(this.token);
    }
    const i = this.length++;
    this.place[i] = place;
    this.token[i] = token;
  }
}
