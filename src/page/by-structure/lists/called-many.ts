/** Which rows of a list are of many, where the people who made the page call those so: `group_12` beside `user_7`. */
import { natives } from '../../natives.ts';

/** What the name of a row begins with, before what tells it from the others. */
const OF_MANY = /^(?:group|room|channel|muc)[_:-]/i;
const ANY = /\S/;
const NAMED_BY = ['id', 'data-id', 'data-key', 'data-conversation-id'];
/** A row may be wrapped in so many layers. */
const LAYERS = 4;
/** One alone may be called so for another reason. */
const LEAST = 2;

interface Named {
  readonly row: Element;
}

/** The rows of many among others, where all are called something, and some of them so. */
export function calledManyAmong<One extends Named>(rows: readonly One[]): readonly One[] | undefined {
  const many = rows.filter(({ row }) => isCalled(row, OF_MANY));
  const isMixed = many.length >= LEAST && many.length < rows.length;
  return isMixed && rows.every(({ row }) => isCalled(row, ANY)) ? many : undefined;
}

/** Whether a row, or what it holds and begins with, is called so. */
function isCalled(row: Element, what: RegExp): boolean {
  const { attribute, firstElement } = natives();
  let at: Element | null = row;
  for (let step = 0; at && step < LAYERS; step++, at = firstElement(at))
    for (const by of NAMED_BY) if (what.test(attribute(at, by) ?? '')) return true;
  return false;
}
