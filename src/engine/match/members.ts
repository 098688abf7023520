/** Which word is in which set: one probe of a hash table, however many sets there are. */

/** Room for sets in a key. */
export const MOST_SETS = 1 << 15;

/** A hash table of all symbol × set pairs. @param sets the symbols of each set, by its number */
export function createMembers(sets: readonly (readonly number[])[]): Int32Array {
  let pairs = 0;
  for (const symbols of sets) pairs += symbols.length;
  const table = new Int32Array(1 << Math.ceil(Math.log2(pairs * 2 + 16))).fill(-1);
  const mask = table.length - 1;
  for (let set = 0; set < sets.length; set++)
    for (const symbol of sets[set] as readonly number[]) {
      const key = symbol * MOST_SETS + set;
      let slot = hash(key) & mask;
      while (table[slot] !== -1) slot = (slot + 1) & mask;
      table[slot] = key;
    }
  return table;
}

/** Whether `symbol` is in `set`. */
export function isMember(members: Int32Array, symbol: number, set: number): boolean {
  const mask = members.length - 1;
  const key = symbol * MOST_SETS + set;
  for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
    const found = members[slot] as number;
    if (found === key) return true;
    if (found === -1) return false;
  }
}

function hash(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7;
}
