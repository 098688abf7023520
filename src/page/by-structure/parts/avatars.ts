/** What the people who made a page call somebody's picture. */
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import type { Cell } from './cells.ts';
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

/** A letter or two that stand for somebody: "L", "AR", "阿", or how many more there are. */
const LETTERS = /^(?:[\p{Lu}\p{N}]{1,2}|\p{L}|\+\d{1,3})$/u;

/** Whether letters stand in what is called somebody's picture, beside what names the row: a group shows those of many, and is called as none of them. */
export function isOnPicture(cells: readonly Cell[], at: number): boolean {
  const { element, text } = cells[at] as Cell;
  if (!LETTERS.test(text)) return false;
  const name = cells.slice(at + 1).find((one) => /\p{L}/u.test(one.text) && !LETTERS.test(one.text));
  return name !== undefined && isInPicture(element, name.element);
}

/** Whether letters stand in what is called somebody's picture, beside the name. */
export function isInPicture(letters: Element, name: Element): boolean {
  return picturesAround(letters, AVATARS, (box) => natives().contains(box, name)).length > 0;
}
