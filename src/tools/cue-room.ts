/** Which weights of cues are worth the room that they take: all of them travel with the extension. */

/** About how many bits a weight takes, beside its feature: which sign it is of, and how much. */
const WEIGHT_BITS = 6.6;
const BITS_OF_KB = 8000;
/** What is found often says more: a weight is worth its square, times how many lines show its feature, to this power. */
const OFTEN = 0.4;
/** So often the price of a bit is halved in. */
const TURNS = 40;

/**
 * @param weights sign by sign within each feature
 * @param often how many lines show each feature
 * @param room how many bits it takes to write each feature
 * @param size how many kB all may take
 * @returns for each weight 1 where it is worth its room
 */
export function worthTheirRoom(
  weights: Float32Array,
  often: Uint32Array,
  room: Float32Array,
  size: number,
): Uint8Array {
  const signs = weights.length / room.length;
  const shares = Float64Array.from(often, (count) => count ** OFTEN);
  const worth = weights.map((weight, at) => weight ** 2 * (shares[Math.floor(at / signs)] as number));
  /** What a bit must be worth, as a logarithm: dearer, and too little is kept; cheaper, and it takes too much room. */
  let [cheap, dear] = [-20, 20];
  for (let turn = 0; turn < TURNS; turn++) {
    const price = (cheap + dear) / 2;
    if (keptAt(Math.exp(price), worth, room).bits > size * BITS_OF_KB) cheap = price;
    else dear = price;
  }
  return keptAt(Math.exp(dear), worth, room).isKept;
}

/** The weights that are worth their bits at a price, in features whose weights are worth theirs together. */
function keptAt(
  price: number,
  worth: Float32Array,
  room: Float32Array,
): { readonly isKept: Uint8Array; readonly bits: number } {
  const signs = worth.length / room.length;
  const isKept = new Uint8Array(worth.length);
  const least = price * WEIGHT_BITS;
  let bits = 0;
  for (let feature = 0; feature < room.length; feature++) {
    const [first, end] = [feature * signs, (feature + 1) * signs];
    const ownBits = room[feature] as number;
    let gain = -price * ownBits;
    let count = 0;
    for (let at = first; at < end; at++) {
      if ((worth[at] as number) <= least) continue;
      gain += (worth[at] as number) - least;
      count++;
    }
    if (gain <= 0 || count === 0) continue;
    bits += ownBits + count * WEIGHT_BITS;
    for (let at = first; at < end; at++) isKept[at] = (worth[at] as number) > least ? 1 : 0;
  }
  return { isKept, bits };
}
