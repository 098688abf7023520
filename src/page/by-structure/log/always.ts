/** What nearly all rows of a conversation say beside what is said: "like", "reply". */
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { isLongerThan, visibleText } from '../../text.ts';
import { childrenOf } from '../parts/rows.ts';
import { isWhom } from './addressee.ts';

/** So few rows tell nothing. */
const LEAST = 4;
/** On so many rows it is no part of what each of them says. */
const ALWAYS = 0.8;
const LONGEST_ALWAYS = 20;
/** A word, or the arrow that one votes with. */
const SAYS = /\p{L}{2}|^[▲▼△▽↑↓⬆⬇⇧⇩]️?$/u;

/** Parts of a row with a word or two and nothing in them. */
export function wordsAlone(row: Element): Element[] {
  return natives()
    .all(row, '*')
    .filter(
      (part) => childrenOf(part).length === 0 && !isLongerThan(natives().rawText(part), LONGEST_ALWAYS),
    );
}

/**
 * Whether a part says what nearly all rows do, or whom a line is for.
 * @param author who says the line: where two speak, one is named in each row, as who says it, or whom it is for
 */
export function isSaidOfAll(
  part: Element,
  author: string | undefined,
  always: ReadonlySet<string>,
  speakers: ReadonlySet<string | undefined>,
): boolean {
  const text = visibleText(part);
  if (always.has(text)) return text === author || !speakers.has(text);
  return beginsWhatHolds(part) && isWhom(text, speakers);
}

/** Whether nothing stands before a part in what holds it. */
function beginsWhatHolds(part: Element): boolean {
  const { rawText } = natives();
  const holder = above(part);
  return holder !== null && rawText(holder).trimStart().startsWith(rawText(part).trim());
}

/** What stands in a part of its own on nearly all of some rows. */
export function alwaysIn(rows: readonly Element[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const text of new Set(wordsAlone(row).map((part) => visibleText(part))))
      if (SAYS.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const enough = Math.max(LEAST, rows.length * ALWAYS);
  return new Set([...counts].flatMap(([text, many]) => (many >= enough ? [text] : [])));
}
