/** Which rows of a list wait for the reader to come in, where a label tells it to those who do not see the sign: "Open room Karim invitation". */
import { natives } from '../../natives.ts';
import { tidy } from '../../text.ts';
import type { Cell } from '../parts/cells.ts';
import { saysRequest } from '../parts/list-words.ts';
import { whoIn } from './inbox.ts';

/** A row may be wrapped in so many layers. */
const LAYERS = 4;
/** What the page says of a row beside its name is that short; what somebody said last may be longer. */
const MOST_WORDS = 7;

interface Named {
  readonly row: Element;
  readonly shown: readonly Cell[];
}

/** Where all of a list are labelled so, it tells nothing of any of them. */
export function invitedAmong(rows: readonly Named[]): ReadonlySet<Element> {
  const invited = rows.filter(isInvited).map(({ row }) => row);
  return new Set(invited.length < rows.length ? invited : []);
}

/** What somebody is called says nothing of the row, and what others wrote in it stands behind a colon. */
function isInvited({ row, shown }: Named): boolean {
  const name = whoIn(shown);
  const label = name ? labelOf(row) : '';
  if (!label.includes(name)) return false;
  const said = tidy(label.split(name).join(' '));
  return !/[:：]/.test(said) && said.split(' ').length <= MOST_WORDS && saysRequest(said);
}

function labelOf(row: Element): string {
  const { attribute, firstElement } = natives();
  for (let at: Element | null = row, step = 0; at && step < LAYERS; step++, at = firstElement(at)) {
    const label = attribute(at, 'aria-label');
    if (label) return tidy(label);
  }
  return '';
}
