import { natives } from '../natives.ts';
import { above, type Scope } from '../scope.ts';
import { visibleText } from '../text.ts';
import { countIn, isShortRow, most, nameIn, textIn } from './alike.ts';
import { hasAny, hintsOf, namesOf, wordSet } from './hints.ts';
import { childrenOf } from './rows.ts';
import { ROOM_ROWS, ROOMS } from './words.ts';

const CANDIDATES =
  '[data-room-name], [data-room-jid], [data-channel], [data-type=channel], a[data-room], li[data-room], button[data-room], [class*="room" i], [class*="channel" i], [class*="salon" i]';
const CONTROLS = wordSet(
  'close toggle add create leave join search heading menu modal toolbar dropdown icon tooltip topic view panel tabpanel',
);
const HEADINGS = /\b(salons?|rooms?|channels?|canaux|chatrooms?|salas?|räume)\b/i;
const COUNTED = /^(.+?)\s*[([](\d{1,5})[)\]]$/;
/** How far above its rows a list may be called rooms, in elements. */
const NEARBY = 4;

interface Room {
  readonly text: string;
  readonly count?: number;
}

/** Of a list, the rows that are rooms: names that start with `#`, or with a count each, in something called rooms. */
export function roomRows(list: readonly Element[]): readonly Element[] {
  if (most(list, (row) => /^#\S/.test(textIn(row)))) return list;
  const isCounted = (row: Element) =>
    !isOther(row) && (countIn(row) !== undefined || COUNTED.test(textIn(row)));
  if (!most(list, isCounted)) return [];
  const counted = list.filter(isCounted);
  return isCalledRooms(counted[0]) ? counted : [];
}

/** A conversation of another kind in the same list, by its own word. */
function isOther(row: Element): boolean {
  return /^(query|private|pm|lobby|server|status)$/.test(natives().attribute(row, 'data-type') ?? '');
}

export function roomIn(row: Element): Room | undefined {
  const counted = countIn(row);
  const rest = nameIn(row, counted?.element);
  const [, name = rest, digits] = COUNTED.exec(rest) ?? [];
  const count = counted?.count ?? (digits === undefined ? undefined : Number(digits));
  return name && isShortRow(name) ? { text: name, ...(count !== undefined && { count }) } : undefined;
}

/** Rows that are called rooms themselves, however few. */
export function* calledRooms(scope: Scope): Generator<void, Element[], void> {
  const rooms: Element[] = [];
  for (const [place, element] of scope.all(CANDIDATES).entries()) {
    if (place % 20 === 0) yield;
    if (isCalledRoom(element)) rooms.push(element);
  }
  return rooms;
}

function isCalledRoom(element: Element): boolean {
  const dom = natives();
  const names = namesOf(element);
  const isChannel =
    dom.attribute(element, 'data-type') === 'channel' && !names.has('tabpanel') && !names.has('view');
  const isRow =
    isChannel ||
    dom.attribute(element, 'data-room') !== null ||
    (hasAny(names, ROOMS) && hasAny(names, ROOM_ROWS) && !hasAny(names, CONTROLS));
  return isRow && isShortRow(textIn(element)) && !dom.first(element, 'input, textarea');
}

function isHeading(element: Element): boolean {
  return natives().rawText(element).length < 200 && HEADINGS.test(visibleText(element).slice(0, 60));
}

/** Something around the list, or a heading before it, says rooms. */
function isCalledRooms(row: Element | undefined): boolean {
  const dom = natives();
  for (let at = row ? above(row) : null, step = 0; at && step < NEARBY; at = above(at), step++) {
    if (hasAny(hintsOf(at), ROOMS)) return true;
    const first = dom.firstChild(at);
    const heading = childrenOf(at)[0];
    if (first && dom.type(first) === 3 && HEADINGS.test(dom.data(first))) return true;
    if (heading && isHeading(heading)) return true;
  }
  if (!row) return false;
  const leadsTo = `${dom.attribute(row, 'onclick') ?? ''} ${dom.attribute(row, 'href') ?? ''}`;
  return hasAny(namesOf(row), ROOMS) || /salon|room|channel/i.test(leadsTo);
}
