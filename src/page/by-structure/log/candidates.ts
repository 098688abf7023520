/** Where on a page a conversation may stand. */
import { natives } from '../../natives.ts';
import { above, type Scope } from '../../scope.ts';
import { isElement } from '../../visible.ts';
import { BOXES, MOST_COMPOSERS, scrolls } from '../parts/framed.ts';
import { kindOfMake } from '../parts/hints.ts';
import { childrenOf } from '../parts/rows.ts';
import { chunksAround } from './chunks.ts';

const CALLED =
  '[role=log], [aria-live=polite], [aria-live=assertive], [class*="messag" i], [class*="chat" i], [class*="msgs" i], [class*="log" i], [class*="conversation" i], [class*="lines" i], [id*="messag" i], [id*="msg" i], [id*="chat" i], [id*="log" i], [id*="conversation" i], [id*="text" i], [data-list-id*="message" i], [class*="priv" i], [id*="priv" i], [id*="room" i], [part*="messag" i], [part*="chat" i]';
/** The row of a conversation that opens as a whole, with who said what in it last: no conversation stands in what is pressed. */
export const PRESSED = 'button, a, [role=button], [role=link]';
/** How far around a composer its conversation is looked for, in elements. */
const AROUND = 10;
/** So many rows of a page without a composer may be what people posted. */
const LEAST_ROWS = 4;
/** A list of more rows than that is asked nothing of each of them. */
const LONG = 40;

/** The elements of a page that may hold a conversation; some more than once. It looks at much, and gives way after each piece. */
export function* candidatesIn(scope: Scope, composers: readonly Element[]): Generator<void, Element[], void> {
  const found = scope.all(CALLED).concat(besideComposers(composers));
  found.push(...(yield* scrollingBoxes(scope, composers)), ...framedIn(scope));
  // A page of nothing but what was said.
  const { body } = scope.document;
  if (composers.length === 0 && holdsRows(body)) found.push(body);
  return found.concat(aroundChunks(found)).filter((one) => natives().closest(one, PRESSED) === null);
}

/** What stands beside a composer, step by step outwards: pages that call nothing by a name, and scroll as a whole. */
function besideComposers(composers: readonly Element[]): Element[] {
  const beside: Element[] = [];
  for (const composer of composers.slice(0, MOST_COMPOSERS))
    for (let at: Element = composer, step = 0; step < AROUND; step++) {
      const box = above(at);
      if (!box || natives().tag(box) === 'html') break;
      beside.push(...childrenOf(box).filter((child) => child !== at && isFilled(child)));
      at = box;
    }
  return beside;
}

/** What holds boxes that were loaded one after another, of which some are among these. */
function aroundChunks(found: readonly Element[]): Element[] {
  return found.flatMap((box) => (chunksAround(box).length > 0 ? (above(box) ?? []) : []));
}

/** A long article is not asked for all its paragraphs to know that it has some. */
function isFilled(element: Element): boolean {
  return natives().childCount(element) > 0 || childrenOf(element).length > 0;
}

/** Boxes that scroll, on a page with a composer, and without one those of rows: old chats call nothing by a name. */
function* scrollingBoxes(scope: Scope, composers: readonly Element[]): Generator<void, Element[], void> {
  const isOne = composers.length > 0 ? scrolls : holdsRows;
  const found: Element[] = [];
  for (const [place, element] of scope.all(BOXES).entries()) {
    if (place % 50 === 0) yield;
    if (!natives().firstChild(element) || isOneOfMany(element)) continue;
    if (isOne(element)) found.push(element);
  }
  return found;
}

/** Whether some of what ends it, and of what stands in the middle, is made alike, as rows are: below the last there may be a way to more. */
function holdsRows(element: Element): boolean {
  if (natives().childCount(element) < LEAST_ROWS) return false;
  const rows = childrenOf(element);
  // What is empty marks the end of them.
  const end = rows.findLastIndex((row) => natives().childCount(row) > 0);
  const some = [...new Set([rows[end], rows[end - 1], rows[end - 2], rows[end >> 1]])];
  const kinds = some.flatMap((row) => (row ? kindOfMake(row) : []));
  return new Set(kinds).size < kinds.length;
}

/** What frames show: the old way to keep a conversation apart from its composer. */
function framedIn(scope: Scope): Element[] {
  return scope
    .roots()
    .flatMap((root) => ('host' in root || root === scope.document ? [] : (root.body ?? [])));
}

/** A row of a long list scrolls nothing: its style is not asked. */
function isOneOfMany(element: Element): boolean {
  const dom = natives();
  const parent = dom.parent(element);
  return !!parent && isElement(parent) && dom.tag(parent) !== 'body' && dom.childCount(parent) > LONG;
}
