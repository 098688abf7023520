/** The line over what is said that tells who said it, in words that are the same each time: "Posted by Karim, 5 minutes ago". */
import { natives } from '../../natives.ts';
import { outwards } from '../../scope.ts';
import { isLongerThan, visibleText, visibleTextBut } from '../../text.ts';
import { isStamp } from '../parts/stamps.ts';

/** So few rows tell nothing. */
const LEAST = 4;
/** On so many rows it is no part of what each of them says. */
const ALWAYS = 0.8;
/** A line has so many parts at most, and is so long. */
const MOST_PARTS = 12;
const LONGEST = 160;
const DEEPEST = 4;

/** The words that an element has of its own, without the count of what is posted: "comment:", ", on". */
function ownWords(element: Element): string {
  const dom = natives();
  let words = '';
  for (let node = dom.firstChild(element); node; node = dom.next(node))
    if (dom.type(node) === 3) words += ` ${dom.data(node)}`;
  return (
    words
      .toLocaleLowerCase()
      .match(/\p{L}+/gu)
      ?.join(' ') ?? ''
  );
}

/** What parts of nearly all of some rows have for their own words. */
export function wordsOfAll(rows: readonly Element[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const words of new Set(natives().all(row, '*').map(ownWords)))
      if (words) counts.set(words, (counts.get(words) ?? 0) + 1);
  const enough = Math.max(LEAST, rows.length * ALWAYS);
  return new Set([...counts].flatMap(([words, many]) => (many >= enough ? [words] : [])));
}

/**
 * The line around a name that says nothing but when and the same as in all rows, where something else is said out of it.
 * @param always what parts of nearly all rows have for their own words
 */
export function lineAround(name: Element, row: Element, always: ReadonlySet<string>): Element | undefined {
  const dom = natives();
  for (const line of always.size > 0 ? outwards(dom.parent(name) as Element, DEEPEST) : []) {
    if (line === row || isLongerThan(dom.rawText(line), LONGEST)) return undefined;
    if (!ownWords(line)) continue;
    const parts = [line, ...dom.all(line, '*')];
    const isLeft = (part: Element) =>
      part === name || dom.contains(name, part) || dom.contains(part, name) || isStamp(visibleText(part));
    const isKnown = (part: Element) => {
      const words = ownWords(part);
      return !words || always.has(words) || (part !== line && isLeft(part));
    };
    if (parts.length > MOST_PARTS || !parts.every(isKnown)) return undefined;
    return visibleTextBut(row, (part) => part === line) === '' ? undefined : line;
  }
  return undefined;
}
