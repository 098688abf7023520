import { forgetOldest, MOST_REMEMBERED } from './forget.ts';
import { hash } from './hash.ts';

/**
 * Which rows of the page's lists were reported, known by their words, not by their elements. What was looked at longest ago
 * is forgotten first.
 */
export class Seen {
  #reported = new Set<number>();
  #drawn = new WeakMap<Element, number>();

  /**
   * Whether this is news: `new` the first time these words are seen, `redrawn` when another element (or one that
   * said something else before) shows them, `same` otherwise.
   */
  look(element: Element, words: string): 'new' | 'redrawn' | 'same' {
    const key = hash(words);
    const drawn = this.#drawn.get(element);
    this.#drawn.set(element, key);
    const isKnown = this.#reported.delete(key);
    this.#reported.add(key);
    forgetOldest(this.#reported, MOST_REMEMBERED);
    if (isKnown) return drawn === key ? 'same' : 'redrawn';
    return 'new';
  }

  /** Which element shows what is forgotten: all that is shown is redrawn. */
  forgetRows(): void {
    this.#drawn = new WeakMap();
  }
}
