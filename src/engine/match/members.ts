/** Which word is in which set: one probe of a hash table, however many sets there are. */
import type { Rows } from './steps.ts';

/** Room for sets in a key. */
export const MOST_SETS = 1 << 15;

export interface Members {
  /** A hash table of symbol × set pairs. */
  readonly table: Int32Array;
  /** For each symbol, 32 bits of which sets it may be in: most questions end there, and it is small enough to stay near. */
  readonly hints: Int32Array;
}

/**
 * @param sets the symbols of each set, by its number
 * @param size one more than the greatest symbol
 */
export function createMembers({ starts, items }: Rows, size: number): Members {
  const pairs = items.length;
  const table = new Int32Array(1 << Math.ceil(Math.log2(pairs * 2 + 16))).fill(-1);
  const hints = new Int32Array(size);
  const mask = table.length - 1;
  for (let set = 0; set + 1 < starts.length; set++)
    for (let i = starts[set] as number; i < (starts[set + 1] as number); i++) {
      const symbol = items[i] as number;
      hints[symbol] = (hints[symbol] as number) | (1 << (set & 31));
      const key = symbol * MOST_SETS + set;
      let slot = hash(key) & mask;
      while (table[slot] !== -1) slot = (slot + 1) & mask;
      table[slot] = key;
    }
  return { table, hints };
}

/** Whether `symbol` is in `set`. */
export function isMember({ table, hints }: Members, symbol: number, set: number): boolean {
  if (((hints[symbol] as number) & (1 << (set & 31))) === 0) return false;
  const mask = table.length - 1;
  const key = symbol * MOST_SETS + set;
  for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
    const found = table[slot] as number;
    if (found === key) return true;
    if (found === -1) return false;
  }
}

function hash(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7;
}
