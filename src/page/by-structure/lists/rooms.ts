import { natives } from '../../natives.ts';
import { above, outwards, type Scope } from '../../scope.ts';
import { tidy } from '../../text.ts';
import { isForAges } from '../parts/ages.ts';
import type { Cell } from '../parts/cells.ts';
import { countOf, namedCount } from '../parts/counts.ts';
import { fromName, SIGN_IS_PICTURE } from '../parts/from-name.ts';
import { hasAny, kindOfMake, namesOf, wordSet } from '../parts/hints.ts';
import { isOfAllRooms } from '../parts/list-words.ts';
import { attributeName, isShortRow, ROOM_NAMING, textIn } from '../parts/row-text.ts';
import { childrenOf } from '../parts/rows.ts';
import { IN_ROOMS, PEOPLE_LISTS, ROOM_ROWS, ROOMS } from '../parts/words.ts';

const CANDIDATES =
  '[data-room-name], [data-room-jid], [data-channel], [data-type=channel], a[data-room], li[data-room], button[data-room], [class*="room" i], [class*="channel" i], [class*="salon" i]';
const CONTROLS = wordSet(
  'close toggle add create edit leave join invite share search find browse jump navigator heading menu modal toolbar dropdown icon tooltip topic view panel tabpanel',
);

/** A sign that stands for a picture is no part of a name. */
const PICTURES = wordSet('avatar icon picture image');

export interface Room {
  readonly text: string;
  readonly count?: number;
}

/** "# Late Night Talk": names of channels have no gaps, and the sign is a picture. */
const SIGN_APART = /^#\s+/;

/** A channel that not everybody may enter has another sign: "🔒 accueil". */
const LOCKED = /^[🔒🔐]\s*(?=\S)/u;
/** "🔒 Only those who are in it see this" tells what the reader looks at. */
const LONGEST_LOCKED = 5;
const LOCK_BEHIND = /(?<=\S)\s*[🔒🔐]$/u;

/** "#accueil", "# Accueil", the sign in a part of its own or not; how many are unread may stand before it. */
export function isChannel(cells: readonly Cell[]): boolean {
  // "#1" beside a name is a rank.
  const isRanked = cells.length > 1 && /^#\d{1,4}$/.test(cells[0]?.text ?? '');
  const text = cells
    .slice(isRanked ? 1 : 0, 3)
    .map((cell) => cell.text)
    .join('');
  // "#228 - Käthe:" is the number of what somebody said.
  return (/^\d*#\s?\S/.test(text) && !COUNTED.test(text)) || isLocked(text, cells);
}

/** The same by its own sign: among rooms without one, a lock makes none another kind of row. */
export function hasChannelSign(cells: readonly Cell[]): boolean {
  return isChannel(cells) && cells.some(({ text }) => text.includes('#'));
}

function isLocked(text: string, cells: readonly Cell[]): boolean {
  return LOCKED.test(text) && !cells.some((cell) => cell.text.split(' ').length > LONGEST_LOCKED);
}

const COUNTED = /^#\d+\s*[-–—](?!\d)/;

/** A conversation of another kind in the same list, by its own word; rooms to choose from may be private. */
function isOther(row: Element): boolean {
  if (natives().tag(row) === 'option') return false;
  return /^(query|private|pm|lobby|server|status)$/.test(natives().attribute(row, 'data-type') ?? '');
}

/**
 * @param cells all that the row shows
 * @param decor what stands on most rows of the list
 */
export function roomIn(
  row: Element,
  cells: readonly Cell[],
  decor: ReadonlySet<string>,
): (Room & { readonly ofPeople?: boolean }) | undefined {
  if (isOther(row)) return undefined;
  const shown = fromName(cells, decor);
  const [first, ...rest] = shown;
  if (!first) return undefined;
  const at = cells.length - shown.length;
  const before = cells[at - 1];
  // What ends in a number further behind is what was said last: "Karim: 42".
  const whole = namedCount(tidy(shown.map(({ text }) => text).join(' ')));
  const told = namedCount(first.text) ?? (whole && first.text.startsWith(whole.name) ? whole : undefined);
  const counts = rest.concat(cells.slice(0, at)).map(({ text }) => countOf(text));
  const counted = counts.find((one) => one !== undefined) ?? told;
  const called = (
    attributeName(row, ROOM_NAMING) ??
    (rest.some(({ text }) => countOf(text)) ? first.text : (told?.name ?? first.text))
  )
    .replace(SIGN_APART, '')
    .replace(LOCKED, '#')
    .replace(LOCK_BEHIND, '');
  const hasSign =
    before?.text === '#' && !decor.has(SIGN_IS_PICTURE) && !hasAny(namesOf(before.element), PICTURES);
  const name = hasSign && !called.startsWith('#') ? `#${called}` : called;
  if (!isShortRow(name)) return undefined;
  return { text: name, ...(counted && { count: counted.count, ofPeople: counted.ofPeople }) };
}

/** The room that is open is named over its conversation too, and the reader over the page. */
export function isInHeader(element: Element): boolean {
  for (const at of outwards(above(element), 4))
    if (natives().tag(at) === 'header' || namesOf(at).has('header')) return true;
  return false;
}

/** What a row leads to says that it is a room. */
export function leadsToRoom(row: Element | undefined): boolean {
  return !!row && (hasAny(namesOf(row), ROOMS) || isWayToRoom(row));
}

/** The same by where it leads alone. */
export function isWayToRoom(row: Element): boolean {
  const dom = natives();
  const only = dom.childCount(row) === 1 ? dom.firstElement(row) : null;
  return [row, only ?? row].some((one) =>
    ['onclick', 'href'].some((way) => /salon|room|channel/i.test(dom.attribute(one, way) ?? '')),
  );
}

/** "4 games": what is in a room. */
const HOW_MANY = /^\d+ \p{L}+$/u;

/** Whether a row, or what it holds, is called a room by those who made the page, and nobody. */
export function isCalledRoomRow(row: Element): boolean {
  return [row, ...childrenOf(row).slice(0, 1)].some(
    (one) => hasAny(namesOf(one), ROOMS) && !hasAny(namesOf(one), PEOPLE_LISTS),
  );
}

/** Rows that are called rooms themselves, however few. */
export function* calledRooms(scope: Scope): Generator<void, Element[], void> {
  const rooms: Element[] = [];
  for (const [place, element] of scope.all(CANDIDATES).entries()) {
    if (place % 20 === 0) yield;
    if (isCalledRoom(element)) rooms.push(element);
  }
  // Made unlike each other, they are the lines of one row.
  const dom = natives();
  const parts = rooms.filter((row) =>
    rooms.some((one) => dom.parent(one) === dom.parent(row) && kindOfMake(one) !== kindOfMake(row)),
  );
  return rooms.filter((row) => !parts.some((part) => dom.contains(part, row)));
}

function isCalledRoom(element: Element): boolean {
  const dom = natives();
  const names = namesOf(element);
  const isChannel =
    dom.attribute(element, 'data-type') === 'channel' && !names.has('tabpanel') && !names.has('view');
  const isRow =
    isChannel ||
    dom.attribute(element, 'data-room') !== null ||
    dom.attribute(element, 'data-channel') !== null ||
    (hasAny(names, ROOMS) &&
      hasAny(names, ROOM_ROWS) &&
      !hasAny(names, CONTROLS) &&
      !hasAny(names, IN_ROOMS));
  const text = textIn(element);
  return (
    isRow &&
    !isInHeader(element) &&
    isShortRow(text) &&
    !isOfAllRooms(text) &&
    (!HOW_MANY.test(text) || isForAges(text)) &&
    !dom.first(element, 'input, textarea')
  );
}
