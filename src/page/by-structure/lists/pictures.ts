import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { PICTURES, picturesAround } from '../parts/avatars.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { hasAny, kindOfMake, makeOf, namesOf, splitWords } from '../parts/hints.ts';
import { isInitials } from '../parts/initials.ts';
import { textIn } from '../parts/row-text.ts';
import { childrenOf } from '../parts/rows.ts';

/** First letters for a picture, or how many more there are: "PO", "+7". */
const IN_PICTURE = /^(?:\+\s?\d{1,4}|\S{0,3})$/;
export const ALSO_CALLED = '[class*="avatar" i], [class*="picture" i], [class*="photo" i], img';

/** Whether a row shows pictures of several people side by side: a group is made of them. */
export function showsSeveral(row: Element): boolean {
  const dom = natives();
  return dom.all(row, ALSO_CALLED).some((picture) => {
    const one = frameOf(picture);
    const holder = above(one);
    if (!holder || holder === row || !isCalledPicture(one, holder)) return false;
    const beside = childrenOf(holder);
    return (
      beside.filter((other) => areOfOneKind(other, one) && isCalledPicture(other, holder)).length > 1 &&
      beside.every((other) => IN_PICTURE.test(lettersOf(cellsIn(other))))
    );
  });
}

/** Where one of two pictures stands, which are called alike but for that. */
const SIDES = /(?<![a-z])(?:left|right|top|bottom|front|back|first|second)(?![a-z])/g;

function areOfOneKind(one: Element, other: Element): boolean {
  const [a, b] = [one, other].map((picture) => kindOfMake(picture).replace(SIDES, ''));
  return a === b;
}

/** What frames a picture, and is called nothing that says so. */
function frameOf(picture: Element): Element {
  const box = above(picture);
  const isFrame =
    box && natives().tag(picture) === 'img' && natives().childCount(box) === 1 && isFace(picture);
  return isFrame && !/\S/.test(natives().rawText(box)) ? box : picture;
}

function isCalledPicture(one: Element, holder: Element): boolean {
  const dom = natives();
  if (hasAny(namesOf(one), PICTURES)) return true;
  if (dom.tag(one) === 'img') return hasAny(namesOf(holder), PICTURES);
  const [inner, ...more] = dom.elements(one);
  return inner !== undefined && more.length === 0 && dom.tag(inner) === 'img' && isFace(inner);
}

/** Whether those who listen are told that it is somebody's picture. */
function isFace(image: Element): boolean {
  return hasAny(new Set(splitWords(natives().attribute(image, 'alt') ?? '')), PICTURES);
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
