import type { Observation } from '../engine/observation.ts';
import type { Sighting } from './index.ts';
import type { Row } from './layout.ts';
import { Seen } from './seen.ts';
import type { Job } from './slices.ts';

/** So many rows of a list are read together. */
const TOGETHER = 500;
/** The page may have its turn after so many. */
const AT_ONCE = 16;

/** Reads lists of a page row by row, and tells each thing that stands in them once. */
export class ListReader {
  #seen = new Seen();
  #clean = new WeakSet<Element>();
  readonly #emit: (sighting: Sighting) => void;

  constructor(emit: (sighting: Sighting) => void) {
    this.#emit = emit;
  }

  /** What stands in this element is to be read again. */
  changed(element: Element): void {
    this.#clean.delete(element);
  }

  /** All rows are to be read and told again, as drawn anew. */
  forget(): void {
    this.#clean = new WeakSet();
    this.#seen.forgetRows();
  }

  /**
   * @param tell what a row says: its words, by which it is known again, and what is told of it
   * @param onNew something is told for the first time
   */
  *read<T>(
    rows: readonly Row<T>[],
    tell: (row: T) => [string, Observation] | undefined,
    onNew = () => {},
  ): Job {
    // What is told is drawn, and whatever is drawn unsettles the page's styles: so many rows are read before the first of them is told.
    let sightings: Sighting[] = [];
    for (const [place, { element, read }] of rows.entries()) {
      if (sightings.length >= TOGETHER) {
        for (const sighting of sightings) this.#emit(sighting);
        sightings = [];
      }
      if (place % AT_ONCE === 0) yield;
      if (this.#clean.has(element)) continue;
      const row = read();
      if (row === undefined) continue;
      this.#clean.add(element);
      const told = tell(row);
      if (!told) continue;
      const [words, observation] = told;
      const news = this.news(element, observation, words);
      if (!news) continue;
      if (!news.redrawn) onNew();
      sightings.push({ observation, element, ...news });
    }
    for (const sighting of sightings) this.#emit(sighting);
  }

  /** Whether what an element shows is news, or was told of another; undefined where it is neither. */
  news(element: Element, { kind }: Observation, words: string): { redrawn?: true } | undefined {
    const news = this.#seen.look(element, `${kind} ${words}`);
    if (news === 'same') return undefined;
    return news === 'redrawn' ? { redrawn: true } : {};
  }
}
