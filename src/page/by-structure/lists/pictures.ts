import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { hasAny, kindOfMake, namesOf, wordSet } from '../parts/hints.ts';
import { isInitials } from '../parts/initials.ts';
import { childrenOf } from '../parts/rows.ts';

/** What the people who made a page call a picture of somebody. */
const PICTURES = wordSet('avatar avatars picture pictures photo photos userpic pic pfp');
/** First letters for a picture, or how many more there are: "PO", "+7". */
const IN_PICTURE = /^(?:\+\s?\d{1,4}|\S{0,3})$/;
const ALSO_CALLED = '[class*="avatar" i], [class*="picture" i], [class*="photo" i], img';

/** Whether a row shows pictures of several people side by side: a group is made of them. */
export function showsSeveral(row: Element): boolean {
  const dom = natives();
  return dom.all(row, ALSO_CALLED).some((one) => {
    const holder = above(one);
    if (!holder || holder === row || !isCalledPicture(one, holder)) return false;
    const beside = childrenOf(holder);
    return (
      beside.filter((other) => kindOfMake(other) === kindOfMake(one) && isCalledPicture(other, holder))
        .length > 1 && beside.every((other) => IN_PICTURE.test(lettersOf(cellsIn(other))))
    );
  });
}

function isCalledPicture(one: Element, holder: Element): boolean {
  return (
    hasAny(namesOf(one), PICTURES) || (natives().tag(one) === 'img' && hasAny(namesOf(holder), PICTURES))
  );
}

/** Whether a row is somebody's picture and no more: first letters of the name that it is labelled with, or letters that it is called. */
export function isPicture(row: Element, cells: readonly Cell[]): boolean {
  const text = lettersOf(cells);
  if (!IN_PICTURE.test(text)) return false;
  const { attribute } = natives();
  const label = attribute(row, 'title') ?? attribute(row, 'aria-label') ?? undefined;
  return isInitials(text, label) || hasAny(namesOf(row), PICTURES);
}

function lettersOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}
