/**
 * Words that often stand in sets together become a set of their own, two by two, as long as that makes the whole shorter (the idea of Larsson
 * and Moffat's Re-Pair, on sets in the place of texts). Words that stand in the same sets, all of them, become one at once before: of long lists
 * of names there would be a million pairs. Runs when the extension is built.
 */
import { type Rows, rowOf, toRows } from '../match/parts.ts';

/** A pair must save more than it costs. */
const LEAST = 3;
/** And so must words that stand in the same sets, all of them. */
const LEAST_SAVED = 2;
const ROOM = 1 << 20;

/** The same sets, those that share words sharing sets of them, which come after all others. */
export function shareWords(rows: Rows): Rows {
  const count = rows.starts.length - 1;
  const sets = Array.from({ length: count }, (_, set) => new Set(rowOf(rows, set)));
  const holders = new Map<number, Set<number>>();
  sets.forEach((set, number) => {
    for (const item of set) holdersOf(item).add(number);
  });
  for (const [where, items] of togetherIn(holders)) {
    if (items.length * where.length - items.length - where.length < LEAST_SAVED) continue;
    const item = -1 - (sets.push(new Set(items)) - 1);
    for (const one of items) {
      for (const set of where) (sets[set] as Set<number>).delete(one);
      holders.delete(one);
    }
    for (const set of where) (sets[set] as Set<number>).add(item);
    holders.set(item, new Set(where));
  }
  const pairs = countPairs(sets, holders);
  const queue: number[][] = [];
  for (const [pair, times] of pairs) enqueue(pair, times);
  for (let times = queue.length - 1; times >= LEAST; times--)
    for (let list = queue[times]; list?.length; ) {
      const pair = list.pop() as number;
      const now = pairs.get(pair) ?? 0;
      if (now === times) join(pair);
      else if (now >= LEAST && now < times) enqueue(pair, now);
    }
  return toRows(sets.map((set) => [...set].sort((a, b) => a - b)));

  function holdersOf(item: number): Set<number> {
    const known = holders.get(item) ?? new Set();
    holders.set(item, known);
    return known;
  }

  function enqueue(pair: number, times: number): void {
    const list = queue[times] ?? [];
    queue[times] = list;
    list.push(pair);
  }

  /** One time less. A pair that is not counted is too rare, and only gets rarer. */
  function take(pair: number): void {
    const times = pairs.get(pair);
    if (times === LEAST) pairs.delete(pair);
    else if (times !== undefined) pairs.set(pair, times - 1);
  }

  function join(pair: number): void {
    const [a, b] = itemsOf(pair);
    const both = [...holdersOf(a)].filter((set) => holdersOf(b).has(set));
    const item = -1 - (sets.push(new Set([a, b])) - 1);
    /** How often each other item stands beside the new one. */
    const beside = new Map<number, number>();
    for (const number of both) {
      const set = sets[number] as Set<number>;
      for (const one of [a, b]) {
        set.delete(one);
        holdersOf(one).delete(number);
      }
      for (const other of set) {
        take(pairOf(a, other));
        take(pairOf(b, other));
        beside.set(other, (beside.get(other) ?? 0) + 1);
      }
      set.add(item);
      holdersOf(item).add(number);
    }
    pairs.delete(pair);
    for (const [other, times] of beside) {
      if (times < LEAST) continue;
      pairs.set(pairOf(item, other), times);
      enqueue(pairOf(item, other), times);
    }
  }
}

/** Items that stand in the same sets: long lists of names that several sets hold are told apart at once. */
function togetherIn(
  holders: ReadonlyMap<number, ReadonlySet<number>>,
): [where: readonly number[], items: readonly number[]][] {
  const groups = new Map<string, [number[], number[]]>();
  for (const [item, sets] of holders) {
    const where = [...sets];
    const key = where.join();
    const group = groups.get(key) ?? [where, []];
    groups.set(key, group);
    group[1].push(item);
  }
  return [...groups.values()];
}

/**
 * How often two items stand in a set together, where that is often enough to count. One item after the other, with an array for those beside
 * it: most pairs are rare, and there are millions.
 */
function countPairs(
  sets: readonly ReadonlySet<number>[],
  holders: ReadonlyMap<number, ReadonlySet<number>>,
): Map<number, number> {
  const pairs = new Map<number, number>();
  const items = [...holders.keys()];
  const lowest = items.reduce((least, item) => Math.min(least, item), 0);
  const greatest = items.reduce((most, item) => Math.max(most, item), 0);
  const times = new Int32Array(greatest - lowest + 1);
  for (const [item, where] of holders) {
    if (where.size < LEAST) continue;
    const beside: number[] = [];
    for (const set of where)
      for (const other of sets[set] as ReadonlySet<number>) {
        if (other <= item) continue;
        if (times[other - lowest] === 0) beside.push(other);
        times[other - lowest] = (times[other - lowest] as number) + 1;
      }
    for (const other of beside) {
      const together = times[other - lowest] as number;
      if (together >= LEAST) pairs.set(pairOf(item, other), together);
      times[other - lowest] = 0;
    }
  }
  return pairs;
}

/** Two items as one number. Sets are negative. */
function pairOf(a: number, b: number): number {
  const [x, y] = a < b ? [a, b] : [b, a];
  return (x + ROOM / 2) * ROOM + y + ROOM / 2;
}

function itemsOf(pair: number): [number, number] {
  return [Math.floor(pair / ROOM) - ROOM / 2, (pair % ROOM) - ROOM / 2];
}
