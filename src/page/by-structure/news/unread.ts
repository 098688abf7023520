/** What says of somebody, on a page that was there before it was looked at, that they wrote. */
import type { Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { above, type Scope } from '../../scope.ts';
import { isBlank, isDrawn } from '../../visible.ts';
import { isCount } from '../parts/badge.ts';
import { hasAny, makeOf, namesOf, wordSet } from '../parts/hints.ts';
import { isOnlySigns } from '../parts/name-on.ts';
import { heavierAmong } from './heavier.ts';
import { isMarkOfNews } from './news.ts';

/** More marks than that are no news of anybody. */
const MOST_MARKS = 30;
/** Strangers do not write all at once. */
const AT_ONCE = 3;
/** What speaks of messages, and marks none: the head of a column does, too. */
const CONTROLS =
  'button, input, textarea, [contenteditable], [role=button], [role=textbox], th, thead, thead *';
/** What one writes to somebody with, without a word. */
const WAYS = 'a, button, [role=button]';
/** What the row of a conversation is called once something came in it. */
const NEW = wordSet('new neu neuf neuve nouveau nouvelle nuevo nuovo novo nieuw unseen hilight highlight');

/** What a sign is called that calls the reader, beside what marks the row of whoever wrote. */
const CALLING = wordSet('urgent mentioned unseen beat shake');

/** The marks of what is unread, and what they stand beside: whatever carries one came while nobody looked. */
export function* unreadIn(scope: Scope): Generator<void, Element[][], void> {
  const marks: Element[] = [];
  for (const [place, element] of scope.all('*').entries()) {
    if (place % 200 === 0) yield;
    if (
      isMarkOfNews(element) &&
      !isBlank(element) &&
      isDrawn(element) &&
      !natives().matches(element, CONTROLS) &&
      !isWay(element)
    )
      marks.push(element);
    if (marks.length > MOST_MARKS) return [];
  }
  const told = withoutEmpty(marks);
  return [told, told.map(besideSign)];
}

/** Where some marks say how much is unread, those that are made alike and say nothing mark that nothing is. */
function withoutEmpty(marks: readonly Element[]): Element[] {
  const says = (mark: Element) => /\S/.test(natives().rawText(mark));
  const telling = new Set(marks.filter(says).map(makeOf));
  return marks.filter((mark) => says(mark) || natives().childCount(mark) > 0 || !telling.has(makeOf(mark)));
}

/** Whether it stands on a button that shows a picture, and counts nothing. */
function isWay(mark: Element): boolean {
  const way = natives().closest(mark, WAYS);
  return way !== null && isOnlySigns(way) && !/\d/.test(natives().rawText(way));
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
  const talks = listed.concat(tabs);
  // What is counted beside all of them is who is in them: the others' counts stand beside that.
  const counts = talks.map(countsOn);
  const least = Math.min(...counts);
  const counted = talks.filter((_, at) => (counts[at] ?? 0) > (talks.length < AT_ONCE ? 0 : least));
  const areCounts = counted.length < Math.max(talks.length, AT_ONCE);
  // What stands in all of several marks none: it is empty where nothing is unread.
  const marked = talks.filter(({ element }) => isNew(element));
  const heavier = heavierAmong(talks.map(({ element }) => element));
  const areMarks = marked.length < Math.max(talks.length, AT_ONCE);
  const isNews = (talk: Tab) =>
    talk.asks ||
    (areMarks && marked.includes(talk)) ||
    (areCounts && counted.includes(talk)) ||
    (!talk.active && heavier.includes(talk.element));
  const mayAllBe = tabs.length < AT_ONCE && !tabs.some(isNews);
  return talks.filter((talk) => isNews(talk) || (mayAllBe && tabs.includes(talk)));
}

/** How many counts stand in the row of a conversation. */
function countsOn({ element, name }: Tab): number {
  const is = (one: Element) => isCountBeside(natives().rawText(one), name);
  return partsOf(element).filter((one) => is(one) && !natives().elements(one).some(is)).length;
}

/** Somebody may be called "007". */
function isCountBeside(text: string, name: string): boolean {
  return isCount(text) && text.trim() !== name;
}

/** Whether a row is marked as one in which something is unread. */
export function isNew(row: Element): boolean {
  return (
    hasAny(namesOf(row), NEW) ||
    partsOf(row).some((one) => (isMarkOfNews(one) || isUrgent(one)) && isDrawn(one) && !isBlank(one))
  );
}

/** A sign that is called so calls the reader: what is merely unread may be among many. */
function isUrgent(sign: Element): boolean {
  return hasAny(namesOf(sign), CALLING) && isOnlySigns(sign);
}

function partsOf(row: Element): readonly Element[] {
  return [row, ...natives().all(row, '*')];
}
