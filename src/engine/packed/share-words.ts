/**
 * Words that often stand in sets together become a set of their own, two by two, as long as that makes the whole shorter (the idea of Larsson
 * and Moffat's Re-Pair, on sets in the place of texts). Runs when the extension is built.
 */
import { type Rows, rowOf, toRows } from '../match/parts.ts';

/** A pair must save more than it costs. */
const LEAST = 3;
const ROOM = 1 << 20;

/** The same sets, those that share words sharing sets of them, which come after all others. */
export function shareWords(rows: Rows): Rows {
  const count = rows.starts.length - 1;
  const sets = Array.from({ length: count }, (_, set) => new Set(rowOf(rows, set)));
  const pairs = countPairs(sets);
  const holders = new Map<number, Set<number>>();
  sets.forEach((set, number) => {
    for (const item of set) holdersOf(item).add(number);
  });
  const queue: number[][] = [];
  for (const [pair, times] of pairs) if (times >= LEAST) enqueue(pair, times);
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

  function add(pair: number, times: number): number {
    const now = (pairs.get(pair) ?? 0) + times;
    pairs.set(pair, now);
    return now;
  }

  function join(pair: number): void {
    const [a, b] = itemsOf(pair);
    const both = [...holdersOf(a)].filter((set) => holdersOf(b).has(set));
    const item = -1 - (sets.push(new Set([a, b])) - 1);
    const touched = new Set<number>();
    for (const number of both) {
      const set = sets[number] as Set<number>;
      for (const one of [a, b]) {
        set.delete(one);
        holdersOf(one).delete(number);
      }
      for (const other of set) {
        add(pairOf(a, other), -1);
        add(pairOf(b, other), -1);
        add(pairOf(item, other), 1);
        touched.add(pairOf(item, other));
      }
      set.add(item);
      holdersOf(item).add(number);
    }
    pairs.delete(pair);
    for (const one of touched) {
      const times = pairs.get(one) as number;
      if (times >= LEAST) enqueue(one, times);
    }
  }
}

function countPairs(sets: readonly ReadonlySet<number>[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const set of sets) {
    const items = [...set];
    for (let i = 0; i < items.length; i++)
      for (let j = i + 1; j < items.length; j++) {
        const pair = pairOf(items[i] as number, items[j] as number);
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
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
