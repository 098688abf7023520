/** Who waits to be let in, among the conversations of a list, behind a tab that is called requests, or alone behind a count of one. */
import type { Layout, Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { outwards } from '../../scope.ts';
import { isDrawn } from '../../visible.ts';
import { MOST_PEOPLE } from '../lists/named-rows.ts';
import { wishes } from '../parts/approach.ts';
import { MESSAGE_CAME } from '../parts/asks.ts';
import { countsAny } from '../parts/badge.ts';
import { cellsIn } from '../parts/cells.ts';
import { isChosen } from '../parts/chosen.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import { headsRequests, isMarkOfRequest } from '../parts/list-words.ts';
import { canBeName, isOnlySigns } from '../parts/name-on.ts';
import { isInvitation } from './news.ts';

/** What the people who made a page call a mark of who asks; what else is pending may be a message on its way. */
const MARKS = wordSet('invite invitation invited request requests');
/** It calls for an answer, where others count what is unread. */
const CALLS = /^!+$/;
const LONGEST_MARK = 40;
/** "1 person waiting": of more than one, the count names nobody. */
const ONE = /^\D{0,3}1 \p{L}/u;
/** How far around a count the picture of whom it counts stands, in elements. */
const NEARBY = 3;
const TITLED = '[title], [aria-label], img[alt]';

/** The conversations of a list, with those marked as asking that are marked so. */
export function markedAsking(talks: readonly Tab[]): readonly Tab[] {
  const calling = talks.filter(({ element }) => cellsIn(element).some(({ text }) => CALLS.test(text)));
  const isCall = (talk: Tab) => calling.length < talks.length && calling.includes(talk);
  return talks.map((talk) =>
    isCall(talk) || isMarked(talk) || isPending(talk) ? { ...talk, asks: true } : talk,
  );
}

/** Whether a conversation waits in which whoever it is with said the last words: what is on its way is the reader's. */
function isPending({ element, name, text = '' }: Tab): boolean {
  const isBySelf = text.startsWith(name) && /^ ?[:：] ?\S/.test(text.slice(name.length));
  return isBySelf && cellsIn(element).some((cell) => WAITS.test(cell.text));
}

const WAITS =
  /^(?:pending|en attente|ausstehend|pendiente|in sospeso|in attesa|pendente|in afwachting|oczekując[aey]|beklemede|в ожидании)$/iu;

function isMarked({ element, name }: Tab): boolean {
  const beside = cellsIn(element).filter(({ text }) => text !== name && text.length <= LONGEST_MARK);
  return (
    isInvitation(element) ||
    beside.some(({ text }) => isMarkOfRequest(text) || wishes(text) || MESSAGE_CAME.test(text)) ||
    natives()
      .all(element, '*')
      .some((one) => isOnlySigns(one) && hasAny(namesOf(one), MARKS))
  );
}

/** "3 new messages", beside somebody's name; "no new messages" is none. */
const WROTE =
  /^\P{L}*[1-9]\d*\+?\s(?:(?:new|unread)\smessages?|nouveaux?\smessages?|messages?\snon\slus?|(?:neue|ungelesene)\snachricht(?:en)?|(?:nuevos?\smensajes?|mensajes?\s(?:nuevos?|sin\sleer))|(?:nuov[oi]\smessagg(?:io|i)|messagg(?:io|i)\snon\slett[oi])|(?:novas?\smensage(?:m|ns)|mensage(?:m|ns)\s(?:novas?|não\slidas?))|(?:nieuwe?|ongelezen)\sbericht(?:en)?|now[ae]\swiadomoś[cć]i?|yeni\smesaj|нов\p{L}+\sсообщени\p{L})\P{L}*$/iu;

/** What most rows lack, whose cells are then not looked at. */
const COUNTS_MESSAGES = /[1-9].*(?:mess?a|mensa|nachricht|bericht|wiadomo|сообщени)/isu;

/** What the people who made a page call how much is unread; what is called new is so of messages. */
const UNREAD =
  'unread nonlu non-lu ungelesen okunmamis noleid no-leid naolid nao-lid nonlett non-lett ongelezen nieprzeczyt neproc nepročit'
    .split(' ')
    .map((word) => `[class*="${word}" i]`)
    .join(', ');
const NEW = '[class*="new" i]';
const OF_MESSAGES = wordSet('message messages msg msgs mail pm');

/** Whether a number in the row of somebody is called so. */
function countsUnread(row: Element): boolean {
  const { all, matches, rawText } = natives();
  return all(row, `${UNREAD}, ${NEW}`).some(
    (one) =>
      countsAny(rawText(one)) && (matches(one, UNREAD) || hasAny(namesOf(one), OF_MESSAGES)) && isDrawn(one),
  );
}

/** What the row of somebody is called once they wrote, where those of most others are not. */
const CALLED = wordSet('unread nonlu notify notified blink blinking flash flashing');

/** Those of some people beside whose names the page says, or marks, how much of what they wrote is unread. */
export function whoWroteOf(people: ReturnType<Layout['members']>): readonly Tab[] {
  const some = people.slice(0, MOST_PEOPLE);
  const isCalled = ({ element }: (typeof some)[number]) => hasAny(namesOf(element), CALLED);
  const called = new Set(some.filter(isCalled));
  return some.flatMap((one): Tab[] => {
    const { element, read } = one;
    const text = natives().rawText(element);
    const saysSo = () =>
      COUNTS_MESSAGES.test(text) && cellsIn(element).some((cell, at) => at > 0 && WROTE.test(cell.text));
    const isMarkedSo = called.has(one) && called.size < some.length / 2;
    if (!isMarkedSo && !(/[1-9]/.test(text) && countsUnread(element)) && !saysSo()) return [];
    const name = read()?.name;
    return name ? [{ element, name, active: isChosen(element), where: 'private', asks: true }] : [];
  });
}

/** Whoever waits alone, behind a count of one: "1 person waiting", beside a picture that is called as they are. */
export function oneWaiting(count: Element, text: string): Tab[] {
  if (!ONE.test(text) || !headsRequests(text)) return [];
  const dom = natives();
  for (const at of outwards(count, NEARBY)) {
    const names = new Set(
      dom.all(at, TITLED).flatMap((one) => {
        const said = ['title', 'aria-label', 'alt'].map((name) => dom.attribute(one, name) ?? '');
        return said.find(canBeName) ?? [];
      }),
    );
    const [name] = names;
    if (name !== undefined && names.size === 1)
      return [{ element: at, name, active: false, where: 'private', asks: true }];
  }
  return [];
}

/** What a tab shows that is chosen: beside the list of tabs, but for what holds that and nothing else. */
export function behindTab(tab: Element): Element | null {
  const dom = natives();
  const list =
    dom.attribute(tab, 'role') === 'tab' && isChosen(tab) ? dom.closest(tab, '[role=tablist]') : null;
  for (let panel = list && dom.after(list); panel; ) {
    const [inner, other] = dom.elements(panel);
    if (!inner || other || dom.childCount(inner) === 0 || /^(li|tr|a)$/.test(dom.tag(panel))) return panel;
    panel = inner;
  }
  return null;
}
