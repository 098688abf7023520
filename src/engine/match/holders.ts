/** Which sets hold a word: their own words, those that their stems cover, and those of the sets inside them. */
import type { Rows } from './parts.ts';

/**
 * Makes the function that tells the sets of a symbol. It reads only what it must, so that words that never come cost nothing.
 * @param size one more than the greatest symbol
 * @param broader for each symbol, the next broader one that it counts as too (a stem, a slot), or 0
 */
export function createHolders(sets: Rows, size: number, broader: Int32Array): (symbol: number) => number[] {
  const count = sets.starts.length - 1;
  const { items } = sets;
  const keys = size + count;
  // For each symbol, and each set (as `size + set`), the sets that list it.
  const starts = new Int32Array(keys + 1);
  // Written out, as little as may be is called: this runs once, before anything is compiled for speed.
  const { length } = items;
  for (let i = 0; i < length; i++) {
    const item = items[i] as number;
    const key = item < 0 ? size - item : item + 1;
    starts[key] = (starts[key] as number) + 1;
  }
  for (let i = 1; i <= keys; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const next = starts.slice();
  const holders = new Int32Array(items.length);
  for (let set = 0; set < count; set++) {
    const end = sets.starts[set + 1] as number;
    for (let i = sets.starts[set] as number; i < end; i++) {
      const item = items[i] as number;
      const key = item < 0 ? size - 1 - item : item;
      const to = next[key] as number;
      holders[to] = set;
      next[key] = to + 1;
    }
  }
  const seen = new Int32Array(count);
  let round = 0;

  return (symbol) => {
    const found: number[] = [];
    round++;
    const addHoldersOf = (key: number) => {
      for (let i = starts[key] as number; i < (starts[key + 1] as number); i++) {
        const set = holders[i] as number;
        if (seen[set] === round) continue;
        seen[set] = round;
        found.push(set);
      }
    };
    for (let one = symbol; one !== 0; one = broader[one] as number) addHoldersOf(one);
    for (let i = 0; i < found.length; i++) addHoldersOf(size + (found[i] as number));
    return found;
  };
}
