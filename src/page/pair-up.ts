/** Positions of equal keys in two sequences, both rising: `[before, after]`. */
export type Pair = readonly [before: number, after: number];

/** Beyond this many differences the exact search is given up for one that is linear. */
const MOST_DIFFERENCES = 300;

/**
 * What two states of a pane have in common. Of several ways to read a change, the one a chat would make is
 * taken: lines added below and old ones dropped above, before anything else.
 */
export function pairUp(before: readonly number[], after: readonly number[]): Pair[] {
  const top = commonStart(before, after);
  if (top === before.length || top === after.length) return steps(0, 0, top);

  const overlap = endMeetsStart(before, after);
  const shorter = Math.min(before.length, after.length);
  const scrolled = steps(before.length - overlap, 0, overlap);
  if (overlap * 2 >= shorter) return scrolled;

  const bottom = commonEnd(before, after, top);
  const middle = longestCommon(
    before.slice(top, before.length - bottom),
    after.slice(top, after.length - bottom),
  ).map(([i, j]): Pair => [i + top, j + top]);
  const inPlace = [
    ...steps(0, 0, top),
    ...middle,
    ...steps(before.length - bottom, after.length - bottom, bottom),
  ];
  return overlap >= inPlace.length ? scrolled : inPlace;
}

function steps(i: number, j: number, length: number): Pair[] {
  return Array.from({ length }, (_, step): Pair => [i + step, j + step]);
}

function commonStart(a: readonly number[], b: readonly number[]): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: readonly number[], b: readonly number[], from: number): number {
  const most = Math.min(a.length, b.length) - from;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/** Length of the longest end of `a` that is a start of `b` (Knuth, Morris and Pratt), in linear time. */
function endMeetsStart(a: readonly number[], b: readonly number[]): number {
  const fall = new Int32Array(b.length);
  for (let i = 1, k = 0; i < b.length; i++) {
    while (k > 0 && b[i] !== b[k]) k = fall[k - 1] ?? 0;
    if (b[i] === b[k]) k++;
    fall[i] = k;
  }
  let k = 0;
  for (let i = Math.max(0, a.length - b.length); i < a.length; i++) {
    while (k > 0 && (k === b.length || a[i] !== b[k])) k = fall[k - 1] ?? 0;
    if (a[i] === b[k]) k++;
  }
  return k;
}

/** Longest common subsequence (Myers 1986), or a good one where the two differ too much. */
function longestCommon(a: readonly number[], b: readonly number[]): Pair[] {
  if (!a.length || !b.length) return [];
  const size = Math.min(a.length + b.length, MOST_DIFFERENCES);
  const furthest = new Map<number, number>([[1, 0]]);
  const trail: Map<number, number>[] = [];
  for (let d = 0; d <= size; d++) {
    trail.push(new Map(furthest));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(furthest, k - 1) < at(furthest, k + 1));
      let x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(trail, a.length, b.length);
    }
  }
  return inOrder(a, b);
}

function at(furthest: ReadonlyMap<number, number>, k: number): number {
  return furthest.get(k) ?? -1;
}

function walkBack(trail: readonly Map<number, number>[], endX: number, endY: number): Pair[] {
  const pairs: Pair[] = [];
  let x = endX;
  let y = endY;
  for (let d = trail.length - 1; d >= 0; d--) {
    const furthest = trail[d] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -d || (k !== d && at(furthest, k - 1) < at(furthest, k + 1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : at(furthest, fromK);
    const fromY = d === 0 ? 0 : fromX - fromK;
    while (x > fromX && y > fromY) pairs.push([--x, --y]);
    x = fromX;
    y = fromY;
  }
  return pairs.reverse();
}

/** Each key of `b` with the next equal one of `a` that is not behind: linear, and never wrong, only short. */
function inOrder(a: readonly number[], b: readonly number[]): Pair[] {
  const places = new Map<number, number[]>();
  for (const [i, key] of a.entries()) (places.get(key) ?? places.set(key, []).get(key))?.push(i);
  const pairs: Pair[] = [];
  let reached = 0;
  for (const [j, key] of b.entries()) {
    const i = places.get(key)?.find((place) => place >= reached);
    if (i === undefined) continue;
    pairs.push([i, j]);
    reached = i + 1;
  }
  return pairs;
}
