/** Who the reader is on a page, where it shows that: their own messages are told from all others by it. */
import { nameKey } from '../../own.ts';
import type { Scope } from '../../scope.ts';
import { boxOf, namesIn } from './beside-composer.ts';
import { namesBesideWayOut } from './beside-way-out.ts';
import { namesOver } from './in-bars.ts';
import { namesInWords } from './in-words.ts';
import { markedIn } from './marked-row.ts';
import type { Page } from './page.ts';

/**
 * The reader's name, if the page shows it in one way and no other: said in words, marked in the list of those who are there, beside
 * the way out, beside what messages are written in, or in a bar over the page. Nobody with whom a conversation is open is the reader.
 */
export function findSelf(scope: Scope, page: Page): string | undefined {
  const isThere = (name: string) => page.isKnown(nameKey(name));
  const isKnown = (name: string) => isThere(name) && !page.isTalk(nameKey(name));
  const boxes = page.composers.flatMap((composer) => boxOf(composer, page) ?? []);
  const ways = [
    () => namesInWords(scope, page, boxes).filter(isKnown),
    () => markedIn(page.members),
    () => namesBesideWayOut(scope, page, isThere),
    () => [...boxes.flatMap((box) => namesIn(box, isKnown)), ...namesOver(scope, page, isThere)],
  ];
  for (const names of ways) {
    const [first, ...others] = new Map(names().map((name) => [nameKey(name), name])).values();
    if (first) return others.length === 0 ? first : undefined;
  }
  return undefined;
}
