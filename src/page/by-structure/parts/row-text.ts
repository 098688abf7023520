/** What a row of a list says, and whom or what it names. */
import { natives } from '../../natives.ts';
import { wholeNumber } from '../../take.ts';
import { shownValue, tidy, visibleText, visibleTextBut } from '../../text.ts';
import { isButton } from './cells.ts';
import { hasAny, namesOf } from './hints.ts';
import { isLogin } from './initials.ts';
import { childrenOf, SAMPLE } from './rows.ts';
import { AUTHORS, NOT_SAID } from './words.ts';

const LONGEST_ROW = 80;
const LONGEST_NAME = 40;
/** How many of a list's rows must read alike for it to be one. */
const MOST_OF = 0.6;
/** What rooms are called in; on a room's row, `data-nick` is what the reader is called in it. */
export const ROOM_NAMING = ['data-username', 'data-room-name', 'data-name', 'data-channel'];
const NAMING = ['data-nick', ...ROOM_NAMING];
/** "Tom%20B.": written for a script, and as nobody sees it. */
const ENCODED = /%[\dA-F]{2}/i;
/** "42", "@17f3a": what a page knows it by. */
const NUMBERED = /^(?:\d+|@+[\da-f]*\d[\da-f]*)$/;
const NOT_NAMES =
  'button, svg, sup, time, [aria-hidden=true], [class*="avatar" i], [class*="badge" i], [class*="icon" i], [class*="unread" i]';

export function isShortRow(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_ROW;
}

export function isName(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_NAME;
}

/** What a row says: its text, or what is written on it when it is a button. */
export function textIn(row: Element): string {
  if (natives().tag(row) !== 'input') return visibleText(row);
  return isButton(row) ? tidy(shownValue(row)) : '';
}

/** Whether most rows of a list that say anything are of a kind; of a long list, some rows speak for all. */
export function most(list: readonly Element[], is: (row: Element) => boolean): boolean {
  const step = Math.max(1, Math.floor(list.length / SAMPLE));
  const rows = list.filter((row, place) => place % step === 0 && isShortRow(textIn(row)));
  return rows.filter(is).length >= Math.max(2, rows.length * MOST_OF);
}

/** A whole number in a leaf of its own. */
export function countIn(row: Element): { count: number; element: Element } | undefined {
  for (const element of natives().all(row, '*')) {
    if (childrenOf(element).length) continue;
    const count = wholeNumber(visibleText(element));
    if (count !== undefined) return { count, element };
  }
  return undefined;
}

/** What a row is called in one of these attributes. */
export function attributeName(row: Element, naming: readonly string[] = NAMING): string | undefined {
  for (const attribute of naming) {
    const name = saidIn(row, attribute);
    if (isName(name) && !NUMBERED.test(name) && !ENCODED.test(name)) return name;
  }
  return undefined;
}

/**
 * What an attribute says of a row, or of the first thing in it that has one, else nothing. Programs to draw with write there what
 * a layer of a picture is called.
 */
export function saidIn(row: Element, attribute: string): string {
  const dom = natives();
  const holder = [row, ...dom.all(row, `[${attribute}]`)].find(
    (one) => dom.attribute(one, attribute) !== null && dom.closest(one, 'svg') === null,
  );
  return tidy((holder && dom.attribute(holder, attribute)) ?? '');
}

/** Who a row names: in an attribute, in a part that is called a name, else in all that is no decoration. */
export function nameIn(row: Element, count?: Element): string {
  const dom = natives();
  const called = attributeName(row);
  if (called) {
    const shown = visibleText(row, NOT_NAMES);
    return isLogin(called, shown) ? shown : called;
  }
  const parts = dom
    .all(row, '*')
    .filter(
      (one) => hasAny(namesOf(one), AUTHORS) && !hasAny(namesOf(one), NOT_SAID) && isName(visibleText(one)),
    );
  const part = parts.findLast((one) => parts[0] && dom.contains(parts[0], one));
  if (part && part !== count) return visibleText(part, NOT_NAMES);
  return visibleTextBut(row, (one) => one === count || dom.matches(one, NOT_NAMES)) || textIn(row);
}
