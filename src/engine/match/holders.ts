/** Which sets hold a word: their own words, those that their stems cover, and those of the sets inside them. */
import type { Rows } from './parts.ts';

/**
 * Makes the function that tells the sets of a symbol. It reads only what it must, so that words that never come cost nothing.
 * @param size one more than the greatest symbol
 * @param broader for each symbol, the next broader one that it counts as too (a stem, a slot), or 0
 */
export function createHolders(
  { starts, items }: Rows,
  size: number,
  broader: Int32Array,
): (symbol: number) => number[] {
  const count = starts.length - 1;
  // For each symbol, and each set (as `size + set`), where it is listed last: 1 + the place of the item; and for each item, where before that.
  const last = new Int32Array(size + count);
  const before = new Int32Array(items.length);
  const holder = new Int32Array(items.length);
  // As little as may be is called: this runs once, before anything is compiled for speed.
  for (let set = 0, i = 0; set < count; set++)
    for (const end = starts[set + 1] as number; i < end; ) {
      const item = items[i] as number;
      const key = item < 0 ? size - 1 - item : item;
      holder[i] = set;
      before[i] = last[key] as number;
      last[key] = ++i;
    }
  const seen = new Int32Array(count);
  let round = 0;

  return (symbol) => {
    const found: number[] = [];
    round++;
    const addHoldersOf = (key: number) => {
      for (let at = last[key] as number; at !== 0; at = before[at - 1] as number) {
        const set = holder[at - 1] as number;
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
