/** Spreads numbers over the table: 2³² divided by the golden ratio. */
const SPREAD = 0x9e3779b1;
/** A pair takes so many numbers: its first symbol, its second, and which it is. They stand together, for memory that is far takes the most time. */
const PLACE_BITS = 2;
const WHICH = 2;
/** For each place so many bits of the filter: a power of two. */
const FILTER_BITS = 3;

/**
 * Pairs of words that are a feature: a table with open addressing, four numbers a place, no object a feature. Most pairs of a text are none, which
 * one bit of a filter that is small enough to stay near tells.
 */
export class Pairs {
  // No feature begins with the symbol 0: a place that has it is free.
  private readonly places: Int32Array;
  private readonly filter: Int32Array;
  private readonly shift: number;

  /** @param count how many may be added */
  constructor(count: number) {
    let bits = 4;
    while (1 << bits < 2 * count) bits++;
    this.shift = 32 - bits;
    this.places = new Int32Array(1 << (bits + PLACE_BITS));
    this.filter = new Int32Array(1 << Math.max(0, bits + FILTER_BITS - 5));
  }

  add(first: number, second: number, feature: number): void {
    const { places, filter, shift } = this;
    const key = keyOf(first, second);
    const bit = key >>> (shift - FILTER_BITS);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << bit);
    const mask = (places.length >> PLACE_BITS) - 1;
    let at = key >>> shift;
    while (places[at << PLACE_BITS] !== 0) at = (at + 1) & mask;
    const place = at << PLACE_BITS;
    places[place] = first;
    places[place + 1] = second;
    places[place + WHICH] = feature;
  }

  /** The feature, or -1. */
  find(first: number, second: number): number {
    const { places, filter, shift } = this;
    const key = keyOf(first, second);
    const bit = key >>> (shift - FILTER_BITS);
    if ((((filter[bit >>> 5] as number) >>> bit) & 1) === 0) return -1;
    const mask = (places.length >> PLACE_BITS) - 1;
    for (let at = key >>> shift; ; at = (at + 1) & mask) {
      const place = at << PLACE_BITS;
      const found = places[place] as number;
      if (found === 0) return -1;
      if (found === first && places[place + 1] === second) return places[place + WHICH] as number;
    }
  }
}

function keyOf(first: number, second: number): number {
  return Math.imul(Math.imul(first, SPREAD) ^ second, SPREAD);
}
