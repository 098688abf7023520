/** Whom a conversation of two is with, where what stands over it may as well be the reader's own name. */
import { nameKey } from '../../own.ts';
import { type Heard, isOfOne } from './how-many.ts';
import type { Names } from './name-over.ts';

/**
 * Whether a conversation is with whoever stands in it as the reader does: the page lists that one to talk with, and nobody else who
 * speaks in it. Some draw the reader's own lines on the left.
 * @param others those who speak as others do, by the keys of their names
 * @param isOwn whether somebody stands as the reader does
 */
export function isWithOwn(
  called: string | undefined,
  others: ReadonlySet<number>,
  isOwn: (name: number) => boolean,
  names: Names,
): boolean {
  if (!called || others.size !== 1) return false;
  const isThere = (name: number) => names.isListed(name) || names.isSomebody(name);
  const key = nameKey(called);
  return isOwn(key) && !others.has(key) && isThere(key) && ![...others].some(isThere);
}

/**
 * What a conversation is called, unless the page says elsewhere that it is with the other of the two who speak: then that one, or
 * undefined where it is not sure. Told wrong, the other would pass for the reader, of whom nobody is warned.
 * @param called what stands over it
 */
export function withWhom(
  called: string | undefined,
  { names: speakers, isOfTwo }: Heard,
  names: Names,
): string | undefined {
  if (!called || !isOfTwo || !isOfOne(called, speakers)) return called;
  const [other] = [...speakers].filter(([, name]) => !isOfOne(called, new Map([[nameKey(name), name]])));
  if (!other) return called;
  const [key, name] = other;
  if (names.isOpen(key) || (names.isListed(key) && !names.isListed(nameKey(called)))) return name;
  // "Message to Odile", or as Odile: what one writes in may name either, and the reader may be listed, too.
  const isNamed = (one: string) =>
    names.isWrittenTo(one) || names.isTitled(one) || names.isSomebody(nameKey(one));
  return isNamed(name) && !isNamed(called) ? undefined : called;
}
