/** What stood on a page before it was looked at last: what is drawn anew, or understood only now, did not come up. */
import { hash } from '../../hash.ts';
import { natives } from '../../natives.ts';
import { allIn, outwards, type Scope } from '../../scope.ts';
import { isLongerThan, tidy } from '../../text.ts';
import { kindOfMake } from '../parts/hints.ts';
import { withoutSigns } from '../parts/name-on.ts';

/** What names somebody in a row, a tab or a heading; not every paragraph of an article. */
const NAMING =
  'a, button, li, div, span, td, th, dt, dd, p[class], label, option, summary, h1, h2, h3, h4, h5, h6, :is(a, button, li, div, span, td, dt, dd) > :is(b, strong, i, em, u, small, font)';
const LONGEST = 60;
/** What is written in an element itself stands in its first nodes. */
const MOST_NODES = 8;
/** How far around words their place is told, in elements. */
const AROUND = 4;
/** So much is remembered. */
const MOST = 20_000;

export class Stood {
  readonly #before = new Set<number>();
  /** What stood there when the page was looked at last: what came until then is told of that look. */
  #last: number[] = [];

  /** A look begins: what stood there at the last one is old. */
  begin(): void {
    for (const key of this.#last) if (this.#before.size < MOST) this.#before.add(key);
    this.#last = [];
  }

  /** A look ends. @param isTaken whether an element belongs to a conversation, which has its own memory */
  *end(scope: Scope, isTaken: (element: Element) => boolean): Generator<void, void, void> {
    const keys: number[] = [];
    for (const [place, element] of scope.all(NAMING).entries()) {
      if (place % 200 === 0) yield;
      const words = wordsOf(element);
      if (words && keys.length < MOST && !isTaken(element)) keys.push(keyOf(element, words));
    }
    this.#last = keys;
  }

  /** Whether a name stood before in a place like that where it stands in an element. */
  has(element: Element, name: string): boolean {
    return [element, ...allIn(element)].some((one) => {
      const words = wordsOf(one);
      return words?.includes(name) && this.#before.has(keyOf(one, words));
    });
  }
}

/** What is written in an element and in none of its parts, without what counts. */
function wordsOf(element: Element): string | undefined {
  const dom = natives();
  let words = '';
  let node = dom.firstChild(element);
  for (let looked = 0; node && looked < MOST_NODES; node = dom.next(node), looked++)
    if (dom.type(node) === 3) words += dom.data(node);
  const text = isLongerThan(words, LONGEST * 2) ? '' : withoutSigns(tidy(words));
  return text.length <= LONGEST && /\p{L}/u.test(text) ? text : undefined;
}

/** A place is told by how it and what is around it are made: another list shows the same people. */
function keyOf(element: Element, words: string): number {
  let place = words;
  for (const at of outwards(element, AROUND)) place += `\n${kindOfMake(at)}`;
  return hash(place);
}
