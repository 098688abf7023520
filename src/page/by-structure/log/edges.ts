/** Where what a row says stands in its pane. */
import { natives } from '../../natives.ts';
import { tidy, visibleText } from '../../text.ts';
import { isDrawn, isElement, styleOf } from '../../visible.ts';
import { isForEars } from '../parts/for-ears.ts';
import { childrenOf } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';
import { boxesIn, isFilled } from './bubbles.ts';
import { movedIn } from './moving.ts';

/** How much of a row's words is most of them. */
const MOST = 0.6;

/** How far the words stand from either edge of the pane, and how wide that is, in pixels. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** How far the text is from both edges of the pane. */
export function edgesOf(
  pane: Element,
  text: Element,
  mirrored: boolean,
  author?: string,
  row = text,
): Edges | undefined {
  if (isBesideSpan(row)) return undefined;
  const range = text.ownerDocument.createRange();
  const most = mostOf(text, author);
  range.selectNodeContents(most);
  // What a page draws only when it comes into view has no text anywhere until one of its elements is asked.
  most.getBoundingClientRect();
  const box = pane.getBoundingClientRect();
  const inner = bubbleAround(most, row, box.width) ?? range.getBoundingClientRect?.();
  if (!inner?.width || !box.width) return undefined;
  const moved = movedIn(pane, most);
  const [left, right] = [inner.left - moved - box.left, box.right - inner.right + moved];
  return mirrored ? { left: right, right: left, width: box.width } : { left, right, width: box.width };
}

/** A row of a table with a cell of the row above beside it: where it begins says how wide that is. */
function isBesideSpan(row: Element): boolean {
  const dom = natives();
  const table = dom.tag(row) === 'tr' ? dom.parent(row) : null;
  return !!table && isElement(table) && dom.first(table, '[rowspan]') !== null;
}

/** What is drawn around words, where it is narrower than the pane: short words may begin far from its end. */
function bubbleAround(words: Element, row: Element, width: number): DOMRect | undefined {
  const place = [...boxesIn(row, words), row].find(isFilled)?.getBoundingClientRect();
  return place && place.width < width * WIDE ? place : undefined;
}

/** A bubble fills less of the pane than a row does. */
const WIDE = 0.85;

/** In Arabic and Hebrew lines begin at the right, and the reader's own stand on the left. */
export function isFromRight(pane: Element): boolean {
  return styleOf(pane)?.direction === 'rtl';
}

/**
 * The part of a row that holds most of its words: boxes around it may be as wide as the pane. Not the words of one line alone, beside
 * a name: where they begin says how long the name is, and nothing of the side.
 */
function mostOf(row: Element, author: string | undefined): Element {
  // What is drawn may be written in many lines, and shows no words; what stands in trees of the page's own elements is no raw text.
  const length = (element: Element) =>
    (natives().rawText(element).trim() || visibleText(element)).replace(/\s+/g, '').length;
  const isBeside = (element: Element) => {
    const text = tidy(natives().rawText(element));
    return (
      (isStamp(text) && !(natives().childCount(element) > 0 && A_SIGN.test(text))) ||
      text === author ||
      isForEars(element) ||
      !isDrawn(element)
    );
  };
  for (let at = row; ; ) {
    const [beside, others] = [
      childrenOf(at).filter(isBeside),
      childrenOf(at).filter((one) => !isBeside(one)),
    ];
    const whole = length(at) - beside.reduce((sum, one) => sum + length(one), 0);
    const inner = others.find((child) => length(child) > whole * MOST);
    if (!inner || isBesideAnother(inner)) return at;
    const isAlone = () => length(inner) === whole && (isOnlyCell(inner) || isBoxInLine(inner, beside));
    if (isInLine(inner) && !isAlone()) return at;
    at = inner;
  }
}

/** A smile that somebody sent, and when: together no more than a time with a picture. */
const A_SIGN = /\p{Extended_Pictographic}/u;

/** A bubble of its own width, which has its line for itself: a name or a time stands over or below it. */
function isBoxInLine(element: Element, beside: readonly Element[]): boolean {
  if (!/^inline-(?:block|flex|grid)$/.test(displayOf(element))) return false;
  const place = element.getBoundingClientRect();
  return !beside.some((one) => areInLine(one.getBoundingClientRect(), place));
}

/** A row of a table that lays out what stands in it, and no columns. */
function isOnlyCell(element: Element): boolean {
  const holder = natives().parent(element);
  return natives().tag(element) === 'td' && holder !== null && childrenOf(holder).length === 1;
}

/** In the same line, beside something before it: a column of what is said, wherever the words of it begin. When it was said is no column. */
function isBesideAnother(element: Element): boolean {
  const before = natives().before(element);
  const words = before ? natives().rawText(before).trim() : '';
  if (!before || !words || isStamp(words)) return false;
  const [left, right] = [before.getBoundingClientRect(), element.getBoundingClientRect()];
  const isApart = left.right <= right.left + 1 || right.right <= left.left + 1;
  return isApart && areInLine(left, right);
}

function areInLine(one: DOMRect, other: DOMRect): boolean {
  return one.top < other.bottom && one.bottom > other.top;
}

/** Elements of the page's own making are in line, as a rule, whatever boxes they hold. */
function isInLine(element: Element): boolean {
  const display = displayOf(element);
  if (display === 'contents' || display === 'table-cell') return true;
  const [first] = natives().tag(element).includes('-') ? childrenOf(element) : [];
  return display.startsWith('inline') && !(first && /^(?:block|flex|grid)/.test(displayOf(first)));
}

function displayOf(element: Element): string {
  return styleOf(element)?.display ?? '';
}
