import type { Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import type { Scope } from '../../scope.ts';
import { tidy, visibleText } from '../../text.ts';
import { isVisible } from '../../visible.ts';
import { ME_NAMES } from '../../you.ts';
import { isHead } from '../parts/asks.ts';
import { cellsIn } from '../parts/cells.ts';
import { isChosen } from '../parts/chosen.ts';
import { hasAny, hintsOf, namesOf } from '../parts/hints.ts';
import { isOfAllRooms, isOfList } from '../parts/list-words.ts';
import { nameOn, namesOn } from '../parts/name-on.ts';
import { childrenOf } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';
import { ACCEPTS, PRIVATES, REFUSES, ROOMS, TABS } from '../parts/words.ts';

const CANDIDATES =
  '[role=tab], [data-type=query], [data-type=channel], [class*="tab" i], [class*="query" i], [class*="onglet" i], [id*="onglet" i], [class*="conversation" i], [class*="priv" i]';
const LONGEST_NAME = 40;
const HOMES = /^(accueil|home|lobby|inicio|start|status|server|serveur|\*.*)$/i;

/**
 * Open conversations: tabs that carry a name.
 * @param knows whether a name is somebody's on this page, by its key
 */
export function findTabs(scope: Pick<Scope, 'all'>, knows: (name: number) => boolean): Tab[] {
  const beside = besideChannels(scope);
  const rows = scope
    .all(CANDIDATES)
    .filter((element) => natives().attribute(element, 'role') === 'tab' || isTabRow(element));
  return [...new Set([...rows, ...beside])].flatMap((element): Tab[] => {
    const name = tidy(natives().attribute(element, 'data-name') ?? nameOfTab(element));
    if (!isTabName(name) || !isVisible(element)) return [];
    const where = beside.has(element)
      ? name.startsWith('#')
        ? 'room'
        : 'private'
      : (whereOf(element, name) ?? (knows(nameKey(name)) ? 'private' : undefined));
    if (where === 'private' && headsList(name) && !knows(nameKey(name))) return [];
    if (where === 'room' && isOfAllRooms(name)) return [];
    return where ? [{ element, name, active: isChosen(element), where }] : [];
  });
}

/** Where the time of something stands on it, a row of conversations: the last words follow the name. */
function nameOfTab(element: Element): string {
  const isDated = cellsIn(element).some(({ text }) => isStamp(text));
  return (isDated ? namesOn(element)[0] : undefined) ?? nameOn(element);
}

/** A pseudonym or a room, not a sentence. */
function isTabName(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    /\p{L}|^#\d/u.test(name) &&
    !/[?!,;]|\S \S+ \S+ \S/.test(name) &&
    !HOMES.test(name) &&
    !ACCEPTS.has(name.toLocaleLowerCase()) &&
    !REFUSES.has(name.toLocaleLowerCase())
  );
}

/** "Direct Messages", called private as those below it are. */
function headsList(name: string): boolean {
  return isHead(name) || isOfList(name);
}

/** In a list of names some of which start with `#`, the others are private conversations. */
function besideChannels(scope: Pick<Scope, 'all'>): ReadonlySet<Element> {
  const dom = natives();
  const named = scope.all('[data-name]').filter((one) => dom.attribute(one, 'data-type') !== 'lobby');
  const lists = new Set(
    named.filter((one) => dom.attribute(one, 'data-name')?.startsWith('#')).map(dom.parent),
  );
  const beside = new Set(named.filter((one) => lists.has(dom.parent(one))));
  for (const list of scope.all(TAB_LISTS)) {
    const tabs = childrenOf(list);
    if (tabs.length <= MOST_TABS && tabs.some((tab) => /^#\S/.test(visibleText(tab))))
      for (const tab of tabs) beside.add(tab);
  }
  return beside;
}

/** Lists of the channels that are open: old pages name their tabs by what is around them. */
const TAB_LISTS = 'ul[class*="channel" i], ol[class*="channel" i], [id*="tabs" i] > ul, ul[class*="tabs" i]';
const MOST_TABS = 40;

function isTabRow(element: Element): boolean {
  const names = namesOf(element);
  return (
    (hasAny(names, TABS) || hasAny(names, PRIVATES)) &&
    natives().first(element, 'li, [role=tab], textarea, form') === null &&
    visibleText(element).length <= LONGEST_NAME + 10
  );
}

/** Tabs of settings and the like say neither; they are no conversations. */
function whereOf(element: Element, name: string): 'room' | 'private' | undefined {
  const hints = hintsOf(element, ['class', 'data-type', 'id']);
  if (name.startsWith('#') || natives().attribute(element, 'data-type') === 'channel') return 'room';
  if (hasAny(hints, PRIVATES)) return 'private';
  return hasAny(hints, ROOMS) ? 'room' : undefined;
}

/** Whether it can be whom the reader talks with: a count is nobody, and "you" is the reader. */
export function isSomeone(name: string): boolean {
  return /\p{L}|\d{3}/u.test(name) && !ME_NAMES.has(name.toLocaleLowerCase());
}
