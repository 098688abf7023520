/** What people posted one below the other, on a page that has nothing to write in: who is not signed in sees a chat so, and comments. */
import type { Line } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { isPointedAt } from '../parts/chosen.ts';
import { isStamp } from '../parts/stamps.ts';
import { PRESSED } from './candidates.ts';

/** Fewer rows are a part of an article. */
const LEAST_ROWS = 4;
/** So many name somebody: the reader's own may not. */
const NAMED = 0.6;
/** So many rows are as all of them have to be. */
const MOST = 0.8;

/** What stands on a way to answer, be it with whom. */
const ANSWERS =
  /^\s*(?:reply|répondre|responder|antworten|rispondi|beantwoorden|reageren|odpowiedz|yanıtla|ответить)(?!\p{L})/iu;

/**
 * Whether each row says who posted it, and when or how to answer it, somebody posted again, and none opens as a whole: of articles,
 * topics and mails one sees a title, to be pressed.
 */
export function arePosted(rows: readonly Element[], spoken: readonly Line[]): boolean {
  const authors = spoken.flatMap(({ author, side }) => author ?? (side === 'mine' ? side : []));
  const people = new Set(authors).size;
  if (authors.length < Math.max(LEAST_ROWS, rows.length * NAMED)) return false;
  if (people < 2 || people > authors.length * MOST) return false;
  if (spoken.filter(opens).length > spoken.length / 2) return false;
  const named = spoken.flatMap(({ author, element, side }) =>
    (author || side === 'mine') && element ? element : [],
  );
  return named.filter(saysWhen).length >= named.length * MOST;
}

/** Whether it says when, as in "Posted at 20:01 · #3", or how to answer. */
export function saysWhen(row: Element): boolean {
  const { all, attribute, childCount, rawText } = natives();
  const isWhen = (text: string) => [text, ...text.split(/\s[·•|]\s/)].some(endsInStamp);
  return all(row, '*').some(
    (part) =>
      (childCount(part) === 0 && isWhen(rawText(part).trim())) ||
      isStamp(attribute(part, 'title')?.trim() ?? '') ||
      isWayToAnswer(part),
  );
}

function isWayToAnswer(part: Element): boolean {
  const { attribute, matches, rawText } = natives();
  const isInput = matches(part, 'input[type=submit], input[type=button]');
  return (isInput || matches(part, PRESSED)) && ANSWERS.test(attribute(part, 'value') ?? rawText(part));
}

/** So many words a name and a time have at most. */
const MOST_WORDS = 8;

/** "20:41", "Karim B. 20:41", "20:41 (read)" */
function endsInStamp(text: string): boolean {
  const words = text.replace(/\s*\([^()]*\)$/, '').split(/\s+/);
  if (words.length > MOST_WORDS) return false;
  return words.slice(0, 4).some((_, at) => isStamp(words.slice(at).join(' ')));
}

/** Whether a row, or all that it says, is to be pressed. */
function opens({ element, text }: Line): boolean {
  const dom = natives();
  if (!element || dom.matches(element, PRESSED) || isPointedAt(element)) return true;
  return dom.all(element, 'a').some((link) => dom.rawText(link).trim() === text);
}
