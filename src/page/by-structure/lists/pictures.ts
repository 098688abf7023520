import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { PICTURES, picturesAround } from '../parts/avatars.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { hasAny, kindOfMake, makeOf, namesOf } from '../parts/hints.ts';
import { isInitials } from '../parts/initials.ts';
import { textIn } from '../parts/row-text.ts';
import { childrenOf } from '../parts/rows.ts';

/** First letters for a picture, or how many more there are: "PO", "+7". */
const IN_PICTURE = /^(?:\+\s?\d{1,4}|\S{0,3})$/;
export const ALSO_CALLED = '[class*="avatar" i], [class*="picture" i], [class*="photo" i], img';

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

/** Whether a row is somebody's picture and no more: first letters of the name that it is labelled with or that stands beside it, or letters that it is called. */
export function isPicture(row: Element, cells: readonly Cell[]): boolean {
  const text = lettersOf(cells);
  const { attribute, rawText } = natives();
  if (!IN_PICTURE.test(text)) return false;
  // The name of whom a picture shows is written nowhere.
  if (cells[0] && !rawText(row).includes(cells[0].text)) return false;
  const label = attribute(row, 'title') ?? attribute(row, 'aria-label') ?? undefined;
  return isInitials(text, label) || areInPicture(cells, row) || isPictureBeside(row);
}

/** Whether all that a row shows stands in a picture: beside one, "Q" is a name. */
function areInPicture(cells: readonly Cell[], row: Element): boolean {
  return (cells[0] ? cells : [{ element: row }]).every(
    ({ element }) => picturesAround(element, PICTURES, (box) => box === above(row)).length > 0,
  );
}

/** The first letters of the name that stands beside it, made unlike that: "Al" and "Alain" are two people. */
export function isPictureBeside(row: Element): boolean {
  const { after, before } = natives();
  return [before(row), after(row)].some(
    (one) => one && makeOf(one) !== makeOf(row) && isInitials(textIn(row), textIn(one)),
  );
}

function lettersOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}
