/** Lines of a conversation as they were typed, in one text: the page's box has no rows. */
import { natives } from '../../natives.ts';
import { styleOf } from '../../visible.ts';

/** A line that begins with a time, or with who says it. */
const BEGUN = /^\s*(?:[[(]?\d{1,2}[:h.]\d{2}|[<*]|[^\s:]{1,24}:\s)/gm;
const LEAST_LINES = 3;

/** Whether it holds many lines as they were typed, all in one text. */
export function keepsLines(element: Element): boolean {
  const isKept = () =>
    natives().tag(element) === 'pre' || /^(?:pre|break-)/.test(styleOf(element)?.whiteSpace ?? '');
  return (natives().rawText(element).match(BEGUN) ?? []).length >= LEAST_LINES && isKept();
}
