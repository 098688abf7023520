/** What the people who made a page call somebody's picture. */
import { above } from '../../scope.ts';
import { hasAny, namesOf, wordSet } from './hints.ts';

/** Called so, it is nothing else. */
export const AVATARS = wordSet('avatar avatars userpic userimage profilepic pfp');
/** In a list of people, where nobody sends a picture, these are, too. */
export const PICTURES: ReadonlySet<string> = new Set([
  ...AVATARS,
  ...wordSet('picture pictures photo photos pic'),
]);

/**
 * The boxes that are called a picture among an element and those around it, from the inside out.
 * @param called what a picture is called here
 * @param isEnd whether a box is too far out: it and what is around it are left
 */
export function picturesAround(
  element: Element,
  called: ReadonlySet<string>,
  isEnd: (box: Element) => boolean,
): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && !isEnd(at); at = above(at))
    if (hasAny(namesOf(at), called)) found.push(at);
  return found;
}
