/** What may stand among the rows of a list, and what a row may be: a list of its own, how many come below, something to click, a form. */
import { natives } from '../../natives.ts';
import type { Cell } from '../parts/cells.ts';
import { fromName } from '../parts/from-name.ts';
import { makeOf } from '../parts/hints.ts';
import { isOfList } from '../parts/list-words.ts';
import { textIn } from '../parts/row-text.ts';
import { childrenOf } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';

/** A heading and two rows of two cells, or three of one. */
export const LEAST_IN_LIST = 4;
/** Of those cells, so many say more than when, or how many. */
const LEAST_NAMED = 3;
/** Rows of a form are asked, and tell nothing. */
const ROWS = 'li, tr, option, [role=option], [role=listitem], [role=row], [role=treeitem]';
const FIELDS =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=image], [type=file], [type=hidden])';
/** A button that opens one is none of what it finds. */
const SEARCH = '[role=search], search';

const UNFOLDS = '[aria-expanded=true]:not([aria-haspopup])';
const WAYS = 'a, button, [role=button], [role=link], [role=option], [role=tab]';

/** Whether a row is, or holds, something to click. */
export function isWay(row: Element): boolean {
  const dom = natives();
  return dom.matches(row, WAYS) || dom.first(row, WAYS) !== null;
}

/** How a row is made; without a class, how it looks by itself, wherever it stands, and what the first thing in it is. */
export function lookOf(row: Element): string {
  const dom = natives();
  if (dom.attribute(row, 'class')) return makeOf(row);
  const [first] = childrenOf(row);
  return `${makeOf(row)} ${(dom.attribute(row, 'style') ?? '').replace(/\d+/g, '')} ${first ? makeOf(first) : ''}`;
}

/** A list is no row of another, with its heading or without. */
export function isWhole(row: Element, cells: readonly Cell[]): boolean {
  if (cells.length >= LEAST_IN_LIST && natives().all(row, ROWS).length >= 3) return true;
  const ways = childrenOf(row).filter((child) => /^(a|button)$/.test(natives().tag(child)) && textIn(child));
  const areAll = ways.length >= 2 && ways.length >= childrenOf(row).length - 1;
  if (areAll && cells.length >= LEAST_IN_LIST && new Set(ways.map(makeOf)).size === 1) return true;
  const worded = cells.filter(({ text }) => /\p{L}{3}/u.test(text) && !isStamp(text));
  const isMuch = cells.length >= LEAST_IN_LIST && worded.length >= LEAST_NAMED;
  const first = isMuch || areAll ? fromName(cells, new Set())[0] : undefined;
  return first !== undefined && isOfList(first.text);
}

/** "En línea — 7": how many come below. */
export function isCaption(row: Element, cells: readonly Cell[]): boolean {
  const text = cells.map((cell) => cell.text).join(' ');
  return childrenOf(row).length < 2 && /\p{L}.*\s[–—-]\s*\d{1,4}$|^\D+[([]\d{1,4}[)\]]$/u.test(text);
}

/** The digits in "lea_77" are a part of a name, and no number. */
export function hasNumber(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => /(?<![\p{L}\p{N}_-])\d/u.test(text));
}

/** Whether something is asked in a row: above a list, what to show of it. */
export function asksIn(row: Element): boolean {
  const { first, matches } = natives();
  return matches(row, SEARCH) || first(row, FIELDS) !== null;
}

/** Whether a part of a row is unfolded, by what says so in it, and no menu of what one may do. */
export function unfolds(row: Element): boolean {
  return natives().first(row, UNFOLDS) !== null;
}
