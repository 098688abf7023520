/** Which word is in which set: one probe of a hash table, however many sets there are. Words come in when they are first met. */

/** Room for sets in a key. */
export const MOST_SETS = 1 << 15;

/** Which words are in which sets, as far as they were met. */
export interface Members {
  add(symbol: number, sets: readonly number[]): void;
  /** Whether `symbol` was added as one of `set`. */
  has(symbol: number, set: number): boolean;
}

/** No words yet. */
export function createMembers(): Members {
  let table = new Int32Array(1 << 10).fill(-1);
  let mask = table.length - 1;
  let pairs = 0;
  function put(key: number): void {
    let slot = hash(key) & mask;
    while (table[slot] !== -1) slot = (slot + 1) & mask;
    table[slot] = key;
  }

  function makeRoom(more: number): void {
    pairs += more;
    if (pairs * 3 < table.length * 2) return;
    const before = table;
    table = new Int32Array(1 << Math.ceil(Math.log2(pairs * 2))).fill(-1);
    mask = table.length - 1;
    for (let i = 0; i < before.length; i++) if (before[i] !== -1) put(before[i] as number);
  }

  return {
    add(symbol, sets) {
      makeRoom(sets.length);
      for (let i = 0; i < sets.length; i++) {
        put(symbol * MOST_SETS + (sets[i] as number));
      }
    },
    has(symbol, set) {
      const key = symbol * MOST_SETS + set;
      for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
        const found = table[slot] as number;
        if (found === key) return true;
        if (found === -1) return false;
      }
    },
  };
}

function hash(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7;
}
