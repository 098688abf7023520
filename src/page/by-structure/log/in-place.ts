/** Which of the conversations of a page stand where one writes. */
import { natives } from '../../natives.ts';
import { above, shows } from '../../scope.ts';
import { isAboveOrBelow, reachesOver, scrolls } from '../parts/framed.ts';
import { areOnceEach, isTable } from './listed.ts';

/** So many turns of several people. */
export const LEAST_TURNS = 3;
/** So many times the lines of what stands right over a composer, beside it. */
const MUCH_MORE = 2;

/** What is known of the boxes of a page that seem to hold a conversation. */
export interface Counted {
  /** What one writes in, below no thread. */
  readonly composers: readonly Element[];
  /** Lists of messages in which one writes, too. */
  readonly threads: readonly Element[];
  countOf(box: Element): number;
  authorsIn(box: Element): readonly string[];
}

/** Those that stand over what one writes in, or below it; or the one that this reaches over a part of, and that says much more. */
export function inPlace(talks: readonly Element[], counted: Counted): readonly Element[] {
  const { composers, threads, countOf } = counted;
  const isPlaced = (log: Element) => threads.includes(log) || isAboveOrBelow(log, composers);
  const placed = talks.filter(
    (log) => isSaidLog(log) || (isPlaced(log) && !isOverAnother(log, talks, counted)),
  );
  // What one writes in may begin below another part of the page, and reach only a part of the conversation.
  const [reached, ...others] = talks.filter(
    (log) =>
      !placed.includes(log) &&
      reachesOver(log, composers) &&
      placed.every((other) => countOf(log) > countOf(other) * MUCH_MORE),
  );
  return reached && others.length === 0 ? [reached] : placed;
}

/**
 * A bar or the head of the page, or what is done in a game, over what is written for the conversation below; or a list to choose from,
 * or to join.
 */
function isOverAnother(
  log: Element,
  talks: readonly Element[],
  { composers, countOf, authorsIn }: Counted,
): boolean {
  const isOpen = scrolls(log);
  const isOnce = isOpen && areOnceEach(log);
  const isOfColumns = isOpen && isTable(log, authorsIn(log));
  if (isOpen && !isOnce && !isOfColumns) return false;
  const isHead = !isOpen && natives().first(log, 'h1') !== null;
  const isMore = (other: Element) => countOf(other) >= LEAST_TURNS && countOf(other) > countOf(log);
  const isNearer = (other: Element) => isOnce && !areOnceEach(other) && !areWrittenTo(other, log, composers);
  return talks.some(
    (other) =>
      other !== log &&
      (isMore(other) || isNearer(other)) &&
      (isOfColumns || isHead || scrolls(other)) &&
      areWrittenTo(log, other, composers),
  );
}

/** Whether the first box around one of two conversations that holds a way to write holds the other, too: what is written is for both. */
function areWrittenTo(log: Element, other: Element, composers: readonly Element[]): boolean {
  for (let at = above(log); at; at = above(at)) {
    const box = at;
    if (composers.some((composer) => shows(box, composer))) return shows(box, other);
  }
  return false;
}

function isSaidLog(log: Element): boolean {
  return natives().attribute(log, 'role') === 'log' || natives().attribute(log, 'aria-live') !== null;
}
