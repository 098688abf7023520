import { natives } from '../../natives.ts';
import { isElement } from '../../visible.ts';
import { isHeadTag, isTitle } from '../parts/called.ts';
import { childrenOf } from '../parts/rows.ts';

/** How far above a list its like are looked for, in elements. */
const HIGHEST = 2;
/** More rows than that are a list of their own. */
const FEW = 2;

/**
 * The rows of short lists that stand beside a list in boxes made alike, or under a heading of their own in the same box: of people grouped by
 * rank, two may be moderators.
 * @param row a row of the list that is known
 * @param isListed whether a row stands in a list that was found
 * @param isOther whether a list of another kind is in a box: its like are then of any kind
 * @param isCalled whether what stands over a row says what it is one of, whatever stands beside it
 */
export function cousinsOf(
  row: Element,
  isListed: (row: Element) => boolean,
  isOther: (box: Element) => boolean,
  isCalled: (row: Element) => boolean,
): Element[] {
  const holder = natives().parent(row);
  // Each choice is of something else; what can be chosen in one may stand in groups.
  if (!holder || !isElement(holder) || natives().tag(holder) === 'select') return [];
  const found = underHeadings(holder, row)
    .filter((group) => !group.some(isListed))
    .flatMap((group) => fewLike(row, group));
  const way: Element[] = [holder];
  for (let up = 0; up < (natives().tag(row) === 'option' ? 1 : HIGHEST); up++) {
    const [branch] = way;
    const top = branch && natives().parent(branch);
    if (!branch || !top || !isElement(top)) break;
    const boxes = childrenOf(top).filter((other) => other !== branch && isLike(other, branch));
    const isFit = boxes.some(isOther) ? isCalled : () => true;
    for (const box of boxes) found.push(...rowsAlong(box, way, row).filter(isFit));
    way.unshift(top);
  }
  return found;
}

/** The few rows in a box, found by the way that leads to those of another box. */
function rowsAlong(box: Element, way: readonly Element[], row: Element): readonly Element[] {
  let at = box;
  for (const step of way.slice(1)) {
    const inner = childrenOf(at).filter((child) => isLike(child, step));
    const [only] = inner;
    if (!only || inner.length > 1) return [];
    at = only;
  }
  return fewLike(row, childrenOf(at));
}

/** Those that are made as a row, where they are few. */
function fewLike(row: Element, others: readonly Element[]): readonly Element[] {
  const rows = others.filter((other) => isLike(other, row));
  return rows.length <= FEW ? rows : [];
}

/** What stands in a box under each of the headings in it, which are made unlike its rows. */
function underHeadings(box: Element, row: Element): readonly Element[][] {
  const groups: Element[][] = [];
  for (const child of childrenOf(box))
    if (!isLike(child, row) && (isHeadTag(child) || isTitle(child))) groups.push([]);
    else groups.at(-1)?.push(child);
  return groups;
}

function isLike(one: Element, other: Element): boolean {
  const dom = natives();
  const first = (element: Element) => dom.attribute(element, 'class')?.trim().split(/\s+/)[0];
  // Groups to choose from are called otherwise each: "public", "private".
  const isGroup = dom.tag(one) === 'optgroup';
  return dom.tag(one) === dom.tag(other) && (isGroup || first(one) === first(other));
}
