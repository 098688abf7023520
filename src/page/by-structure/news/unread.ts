/** What says of somebody, on a page that was there before it was looked at, that they wrote. */
import type { Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { above, type Scope } from '../../scope.ts';
import { isDrawn } from '../../visible.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import { isOnlySigns } from '../parts/name-on.ts';
import { isMarkOfNews } from './news.ts';

/** More marks than that are no news of anybody. */
const MOST_MARKS = 30;
/** Strangers do not write all at once. */
const AT_ONCE = 3;
/** What speaks of messages, and marks none. */
const CONTROLS = 'button, input, textarea, [contenteditable], [role=button], [role=textbox]';
/** What the row of a conversation is called once something came in it. */
const NEW = wordSet('new neu neuf neuve nouveau nouvelle nuevo nuovo novo nieuw unseen hilight highlight');
const COUNT = /^\s*[([]?\d{1,3}\+?[)\]]?\s*$/;

/** The marks of what is unread, and what they stand beside: whatever carries one came while nobody looked. */
export function* unreadIn(scope: Scope): Generator<void, Element[][], void> {
  const marks: Element[] = [];
  for (const [place, element] of scope.all('*').entries()) {
    if (place % 200 === 0) yield;
    if (isMarkOfNews(element) && !natives().matches(element, CONTROLS)) marks.push(element);
    if (marks.length > MOST_MARKS) return [];
  }
  return [marks, marks.map(besideSign)];
}

function besideSign(mark: Element): Element {
  let at = mark;
  for (let next: Element | null = mark; next && isOnlySigns(at); next = above(next)) at = next;
  return at;
}

/**
 * Of the conversations in a list those that are marked as unread; what is merely listed is an old one.
 * @param tabs those that stand in a bar: of few, each may have been opened by whom it is with
 */
export function newsAmong(listed: readonly Tab[], tabs: readonly Tab[]): readonly Tab[] {
  const isFew = tabs.length < AT_ONCE;
  const talks = isFew ? listed : listed.concat(tabs);
  // Where all have a count, it counts something else.
  const counted = talks.filter(({ element }) =>
    partsOf(element).some((one) => COUNT.test(natives().rawText(one))),
  );
  const news = talks.filter(
    (talk) => talk.asks || isNew(talk.element) || (counted.length < talks.length && counted.includes(talk)),
  );
  return isFew ? news.concat(tabs) : news;
}

/** Whether a row is marked as one in which something is unread. */
export function isNew(row: Element): boolean {
  return hasAny(namesOf(row), NEW) || partsOf(row).some((one) => isMarkOfNews(one) && isDrawn(one));
}

function partsOf(row: Element): readonly Element[] {
  return [row, ...natives().all(row, '*')];
}
