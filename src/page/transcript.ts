import { MOST_REMEMBERED } from './forget.ts';
import { pairUp } from './pair-up.ts';

/** A line that was not there before. `serial` is its number for life; `edited`: it stands where another stood. */
export interface Change {
  readonly shown: number;
  readonly serial: number;
  readonly edited: boolean;
}

interface Entry {
  readonly key: number;
  readonly serial: number;
}

/** Places tried when looking for a stretch seen before. */
const MOST_TRIES = 200;

/**
 * The lines of one conversation, as hashes, in the order the page gave them. The page shows a stretch of it, and
 * redraws, trims, scrolls or extends that stretch as it likes: `show` tells what is new each time. The same line
 * said twice is two lines, because lines are told apart by their place among the others.
 */
export class Transcript {
  #lines: Entry[] = [];
  #start = 0;
  #end = 0;
  #serials = 0;

  /**
   * @param shown one key for each line that the page shows now, top to bottom
   * @returns the new ones among them, in order
   */
  show(shown: readonly number[]): Change[] {
    if (shown.length === 0) return [];
    if (this.isGrown(shown)) return this.#append(shown);
    let places = this.#place(shown);
    if (!places.size && this.#findAgain(shown)) places = this.#place(shown);
    if (!places.size && !(shown.length === 1 && this.#end - this.#start === 1))
      this.#start = this.#end = this.#lines.length;
    this.#reachOver(shown, places);
    const changes = this.#rewrite(shown, places, this.#edits(shown.length, places));
    this.#forget();
    return changes;
  }

  /** The window is the end of all lines, and is shown again with more below it: the way of most chats. */
  isGrown(shown: readonly number[], least = 1): boolean {
    const length = this.#end - this.#start;
    if (this.#end !== this.#lines.length || length < least || shown.length < length) return false;
    for (let i = 0; i < length; i++) if (this.#lines[this.#start + i]?.key !== shown[i]) return false;
    return true;
  }

  /** What was shown last. */
  get shown(): readonly number[] {
    return this.#lines.slice(this.#start, this.#end).map(({ key }) => key);
  }

  #append(shown: readonly number[]): Change[] {
    const known = this.#end - this.#start;
    return this.#add(shown.slice(known)).map((change) => ({ ...change, shown: known + change.shown }));
  }

  /**
   * Tells that these lines came below what was shown last.
   * @returns undefined where that is not the end of all lines
   */
  extend(keys: readonly number[]): Change[] | undefined {
    return this.#end === this.#lines.length && this.#end > this.#start ? this.#add(keys) : undefined;
  }

  #add(keys: readonly number[]): Change[] {
    const changes = keys.map((key, shown): Change => {
      const serial = this.#serials++;
      this.#lines.push({ key, serial });
      return { shown, serial, edited: false };
    });
    this.#end = this.#lines.length;
    this.#forget();
    return changes;
  }

  /** Where each shown line stands among the lines of the window: shown → line. */
  #place(shown: readonly number[]): Map<number, number> {
    const window = this.#lines.slice(this.#start, this.#end).map((line) => line.key);
    return new Map(pairUp(window, shown).map(([i, j]) => [j, this.#start + i]));
  }

  /** Nothing in common with what was shown last: perhaps another stretch of the same lines came back. */
  #findAgain(shown: readonly number[]): boolean {
    let best = Math.min(3, shown.length) - 1;
    let found = false;
    for (let from = this.#lines.length - 1, tries = 0; from >= 0 && tries < MOST_TRIES; from--) {
      if (this.#lines[from]?.key !== shown[0]) continue;
      tries++;
      let run = 1;
      while (run < shown.length && this.#lines[from + run]?.key === shown[run]) run++;
      if (run <= best) continue;
      best = run;
      found = true;
      this.#start = from;
      this.#end = from + run;
    }
    return found;
  }

  /** Scrolling shows lines that were seen before, beyond the edges of what was shown last. */
  #reachOver(shown: readonly number[], places: Map<number, number>): void {
    const [first, last] = edges(places);
    if (places.get(first) === this.#start)
      for (let j = first - 1, i = this.#start - 1; j >= 0 && this.#lines[i]?.key === shown[j]; ) {
        places.set(j--, i);
        this.#start = i--;
      }
    if (places.get(last) === this.#end - 1)
      for (let j = last + 1; j < shown.length && this.#lines[this.#end]?.key === shown[j]; j++)
        places.set(j, this.#end++);
  }

  /** Lines that took the place of others: unmatched ones on both sides, between the same neighbours. */
  #edits(length: number, places: ReadonlyMap<number, number>): Map<number, number> {
    const edits = new Map<number, number>();
    let i = this.#start;
    let j = 0;
    for (let next = 0; next <= length; next++) {
      const place = next === length ? this.#end : places.get(next);
      if (place === undefined) continue;
      const gap = next - j;
      const leading = j === 0 && next < length;
      if (leading)
        for (let step = 1; step <= gap && place - step >= i; step++) edits.set(next - step, place - step);
      else for (let step = 0; step < gap && i + step < place; step++) edits.set(j + step, i + step);
      i = place + 1;
      j = next + 1;
    }
    return edits;
  }

  /** Puts what is shown in the place of what it matches. Trimmed lines stay above or below it. */
  #rewrite(
    shown: readonly number[],
    places: ReadonlyMap<number, number>,
    edits: ReadonlyMap<number, number>,
  ): Change[] {
    const changes: Change[] = [];
    const lines = shown.map((key, j): Entry => {
      const place = places.get(j);
      const old = this.#lines[place ?? edits.get(j) ?? -1];
      const serial = old?.serial ?? this.#serials++;
      if (place === undefined) changes.push({ shown: j, serial, edited: old !== undefined });
      return { key, serial };
    });
    const taken = [...places.values(), ...edits.values()];
    const from = taken.length ? least(taken) : this.#end;
    const to = taken.length ? -least(taken.map((place) => -place)) + 1 : this.#end;
    this.#lines.splice(from, to - from, ...lines);
    this.#start = from;
    this.#end = from + lines.length;
    return changes;
  }

  #forget(): void {
    const extra = Math.min(this.#lines.length - MOST_REMEMBERED, this.#start);
    if (extra <= 0) return;
    this.#lines.splice(0, extra);
    this.#start -= extra;
    this.#end -= extra;
  }
}

function edges(places: ReadonlyMap<number, number>): [first: number, last: number] {
  const keys = [...places.keys()];
  return [least(keys), -least(keys.map((key) => -key))];
}

/** `Math.min` without its limit on arguments. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
