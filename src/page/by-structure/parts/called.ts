import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { tidy, visibleText } from '../../text.ts';
import { isElement } from '../../visible.ts';
import { headsWhoTurn } from './approach.ts';
import { whoWrote } from './asks.ts';
import { cellsIn } from './cells.ts';
import { hasAny, hintsOf, makeOf, namesOf } from './hints.ts';
import { childrenOf } from './rows.ts';
import { PEOPLE_LISTS, PEOPLE_WORDS, PRESENT_WORDS, ROOMS } from './words.ts';

/** What the page calls a list, and whether in words that a reader sees. */
export interface Called {
  readonly kind: 'rooms' | 'people' | 'requests' | 'talks';
  readonly inWords: boolean;
}

const REQUESTS =
  /(?<!\p{L})(demandes?|requests?|invitations?|invites|solicitudes|anfragen|richieste|pedidos|zaproszenia|istekleri?|verzoeken|запросы|طلبات|الطلبات)(?!\p{L})/iu;
/** Those that the reader sent. */
const SENT =
  /(?<!\p{L})(?:sent|outgoing|envoyée?s|enviad[ao]s|gesendete?|inviate|verzonden|wysłane)(?!\p{L})/iu;
/** Private conversations: no more than that, so that no list of public ones is taken for one. */
export const TALKS =
  /^[^\p{L}]*(?:(?:mes|my|mis|meine|le tue|new|nouveaux|nouvelles|nuevos|neue|nuovi) )?(?:messages?|conversations?|mensajes|nachrichten|conversaciones|unterhaltungen|messaggi|conversas|mensagens|wiadomości|rozmowy|mesajlar|berichten|сообщения|الرسائل|(?:messages|conversations|discussions|t?chats|mensajes|nachrichten|messaggi|conversas) (?:priv\p{L}*|direct\p{L}*|person\p{L}*|reçus|received|recibidos|ricevuti|recebidas)|(?:private|direct|personal|privat\p{L}*?) ?(?:messages?|chats?|conversations?|nachrichten|gespräche)|priv[ée]s|privados|récents|recientes|recenti|inbox|messagerie|boîte de réception|posteingang|[dmp]ms?|mps?)[^\p{L}]*$/iu;
/** "In the room", "Dans ce salon": who is there. */
const IN_ROOM =
  /^[^\p{L}]*(?:in|dans|im|en|nel|nella|na|no|w) (?:(?:the|this|le|ce|la|cette|diesem|esta|tym|questa) )?(?:room|salon|salle|raum|chat|sala|stanza|pokoju|channel|kanal)[^\p{L}]*$/iu;
const MANY_ROOMS =
  /(?<!\p{L})(salons|salles|rooms|channels|canaux|groups|groupes|grupos|gruppen(?:chats?)?|gruppi|group chats|chat ?rooms|t?chats publi(?:cs|que)|public chats|salas|canales|räume|chaträume|kanäle|stanze|canali|kanalen|kamers|الغرف|غرف|القنوات|каналы|комнаты|pokoje|pokoi|odalar\p{L}*|sohbet odalar\p{L}*|salons?chat|discussions ouvertes|quartos|kamers)(?!\p{L})/iu;
/** "1:1 / Group chats": rooms and conversations with one person under one heading. */
const WITH_ONE =
  /(?<!\d)1 ?[:–-] ?1(?!\d)|(?<!\p{L})(?:one[- ](?:to|on)[- ]one|(?:direct|private) (?:messages?|chats?)|messages? (?:priv\p{L}*|directs?)|[dm]ps?|dms?)(?!\p{L})/iu;
const PEOPLE = new RegExp(String.raw`(?<!\p{L})(?:${PEOPLE_WORDS})(?!\p{L})`, 'iu');
/** How they are, at the start or after their number: after a name it says how one of them is. */
const PRESENT = new RegExp(String.raw`(?:^|\d)[^\p{L}]*(?:les |the )?(?:${PRESENT_WORDS})(?!\p{L})`, 'iu');
/** "Salon :", "Choisir un salon"; "Salon Accueil" is a room, and what follows it is in it. */
const ONE_ROOM =
  /^[^\p{L}]*(?:\p{L}+ (?:(?:de|un|le|a|the|your|another) )?)?(salon|room|channel|chat ?room|sala|raum|kanal|stanza|غرفة)[^\p{L}]*$/iu;
/** The head of a column of names. */
const NAMES_BELOW = /^(pseudos?|nicks?|nicknames?|utilisateurs?|users?|membres?)$/i;

/** "Pseudo | Âge | Ville" over the columns of a table. */
export function isHeadOfNames(cells: readonly { readonly text: string }[]): boolean {
  return cells.length > 1 && NAMES_BELOW.test(cells[0]?.text ?? '');
}

/** How far around its rows a list may be called something, in elements. */
const NEARBY = 5;
/** How many things may hold it and nothing else. */
const MOST_AROUND = 3;
/** How many things before a list are looked at for its heading. */
const BEFORE = 4;
/** How many more such things are no step outwards; beside the list, they hold bars to scroll it by. */
const MOST_WRAPPERS = 4;
const MOST_IN_WRAPPER = 3;
const LONGEST_HEADING = 60;
/** A title, how many there are, and a way to all of them; more is a menu. */
const MOST_IN_HEADING = 3;

/** What a list is called: by the nearest heading before its rows, or by its own names, step by step outwards. */
export function calledOf(row: Element): Called | undefined {
  let at: Element | null = row;
  let wrappers = 0;
  const holder = natives().parent(row);
  const rows = holder && isElement(holder) ? natives().childCount(holder) : 1;
  for (let step = 0; at && step < NEARBY + wrappers; step++) {
    const heading = headingBefore(at, rows);
    const before = natives().before(at);
    const isUnderHeading = step === 0 && before !== null && /^h\d$/.test(natives().tag(before));
    if (heading) return { kind: heading, inWords: true };
    const inner: Element = at;
    at = above(at);
    // What scrolls a list, and holds nothing else, stands no further from it.
    if (step > 0 && at && wrappers < MOST_WRAPPERS && isAllIn(at, inner)) wrappers++;
    const label = at ? labelOf(at) : undefined;
    if (label !== undefined) {
      const kind = byWords(label);
      return kind && { kind, inWords: true };
    }
    const named: Called | undefined = at ? byNames(at) : undefined;
    // What one may do in a room stands in what is called that room's.
    if (at && !named?.inWords && isToolbar(at)) return undefined;
    // What readers see over it says it better than how it was made.
    const over = named && !named.inWords && at ? headingOver(at, rows) : undefined;
    if (over) return { kind: over, inWords: true };
    // What is called something else by a heading of its own is not called as all around it is.
    if (named || isUnderHeading) return named;
  }
  return undefined;
}

type Kind = Called['kind'] | undefined;

/** Whether an element holds one thing and no other that says something. */
function isAllIn(holder: Element, inner: Element): boolean {
  const parts = childrenOf(holder);
  return parts.length <= MOST_IN_WRAPPER && parts.every((part) => part === inner || !saysMore(part));
}

function isToolbar(element: Element): boolean {
  return namesOf(element).has('toolbar');
}

/** What a choice is called by its label, whatever is around it. */
function labelOf(list: Element): string | undefined {
  const [dom, before] = [natives(), natives().before(list)];
  if (dom.tag(list) !== 'select' || !before || dom.tag(before) !== 'label') return undefined;
  return visibleText(before).slice(0, LONGEST_HEADING) || undefined;
}

/** The heading over a list, or over what holds it and nothing else. */
function headingOver(list: Element, rows: number): Kind {
  for (let at: Element | null = list, step = 0; at && step < MOST_AROUND; at = above(at), step++) {
    const heading = headingBefore(at, rows);
    if (heading || [natives().before(at), natives().after(at)].some(saysMore)) return heading;
  }
  return undefined;
}

/** Beside a list stand handles, too, to make it longer. */
function saysMore(beside: Element | null): boolean {
  return beside !== null && /\S/.test(natives().rawText(beside));
}

/** @param rows how many stand in the list */
function headingBefore(element: Element, rows: number): Kind {
  let before: Element | null | undefined = element;
  const holder = natives().parent(element);
  const loose = holder && looseBefore(holder, element);
  if (loose) return byWords(loose);
  for (let looked = 0; looked < BEFORE; looked++) {
    before = natives().before(before);
    if (!before) return undefined;
    if (isBar(before)) continue;
    const text = headOf(before);
    // What is written on it explains the list.
    if (text === undefined && natives().tag(before) === 'p') continue;
    if (text === undefined || (text === '' && isLikePart(before, element))) return undefined;
    const called = isHeadOfTable(before) && NAMES_BELOW.test(text) ? 'people' : byWords(text);
    // A way to fewer of them than are listed, "Requests 2", is the first thing over all conversations.
    if (called === 'requests' && Number(/\d+/.exec(text)?.[0] ?? rows) < rows) continue;
    if (called) return called;
  }
  return undefined;
}

/** A part of the page with a heading of its own, made as that of the list is: what is above it heads neither. */
function isLikePart(before: Element, element: Element): boolean {
  return makeOf(before) === makeOf(element) && natives().attribute(element, 'class') !== null;
}

/** Tabs, or a box to search in, between a heading and its list. */
function isBar(element: Element): boolean {
  const dom = natives();
  const says = dom.attribute(element, 'role') === 'tablist' || namesOf(element).has('tabs');
  return says || (dom.first(element, 'input') !== null && visibleText(element).length < 20);
}

/** Whether a row says what the rows below it are, and is none of them. */
export function isHeading(row: Element): boolean {
  const dom = natives();
  if (/^(h\d|thead|caption|legend)$/.test(dom.tag(row)) || dom.first(row, 'th, [role=columnheader]') !== null)
    return true;
  const next = dom.after(row);
  const text = dom.rawText(row).length > LONGEST_HEADING ? '' : visibleText(row);
  const called = byWords(text);
  if (isControl(row)) return false;
  if (called === undefined || !isOnlyThat(text)) return false;
  // Rows that all say how many people there are head nothing.
  if (next && byWords(visibleText(next).slice(0, LONGEST_HEADING)) === called) return false;
  return !next || makeOf(next) !== makeOf(row) || !dom.attribute(row, 'class');
}

/**
 * Whether an element says what stands below it, and no more.
 * @param text what is written on it
 */
export function isTitle(element: Element, text = natives().rawText(element)): boolean {
  return text.length <= LONGEST_HEADING && !isControl(element) && isOfList(tidy(text));
}

/** A way to another part of the page. */
function isControl(row: Element): boolean {
  const dom = natives();
  return (
    /^(button|a)$|button|tab/.test(dom.tag(row)) ||
    /^(tab|button|menuitem|link)$/.test(dom.attribute(row, 'role') ?? '')
  );
}

/** Whether a heading names a list of people, of rooms or of requests, and no conversation. */
export function isOfList(heading: string): boolean {
  return listCalled(heading) !== undefined;
}

/** The kind of the list that a text heads, or leads to. */
export function listCalled(text: string): Kind | undefined {
  return isOnlyThat(text) ? byWords(text) : undefined;
}

/** "Membres", "En ligne — 14", "Liste des salons :", "14 connectés" and no more. */
function isOnlyThat(text: string): boolean {
  return (
    text
      .replace(/[\d\s:()[\]—–-]+/g, ' ')
      .trim()
      .split(' ').length <= 4
  );
}

/** Words of the holder itself, in no element, just before. */
function looseBefore(holder: Node, element: Element): string | undefined {
  const dom = natives();
  let words = '';
  for (let node = dom.firstChild(holder), looked = 0; node && node !== element && looked < 30; looked++) {
    words =
      dom.type(node) === 3 ? words + dom.data(node) : isElement(node) && dom.tag(node) === 'br' ? words : '';
    node = dom.next(node);
  }
  const text = tidy(words);
  return /\p{L}/u.test(text) && text.length <= LONGEST_HEADING ? text : undefined;
}

/** A short text before a list; of the head of a table, its first column. Undefined where there is more than a heading. */
function headOf(element: Element): string | undefined {
  const dom = natives();
  const column = isHeadOfTable(element) ? dom.first(element, 'th') : null;
  if (dom.rawText(column ?? element).length > LONGEST_HEADING * 4 || (!column && isList(element)))
    return undefined;
  if (!column && cellsIn(element).length > MOST_IN_HEADING) return '';
  const text = visibleText(column ?? element);
  return text.length <= LONGEST_HEADING ? text : undefined;
}

function isHeadOfTable(element: Element): boolean {
  return /^(tr|thead)$/.test(natives().tag(element));
}

/** A short list before this one is no heading of it; buttons that show a picture alone are none. */
function isList(element: Element): boolean {
  const dom = natives();
  return (
    dom.all(element, 'a, li, tr, option, button').filter((one) => /\S/.test(dom.rawText(one))).length > 1
  );
}

/** Whether a text says that those it stands over ask for something. */
export function headsRequests(text: string): boolean {
  // That somebody turned to the reader heads nothing.
  return !SENT.test(text) && (REQUESTS.test(text) || (headsWhoTurn(text) && whoWrote(text) === undefined));
}

/** Whether a text says of what it stands on that it is a request, as marks do: in a few words of the page's own, with no sign behind. */
export function isMarkOfRequest(text: string): boolean {
  return /^\p{Lu}[^?!.,;:]*$/u.test(text) && isOnlyThat(text) && REQUESTS.test(text) && !SENT.test(text);
}

function byWords(text: string): Kind {
  if (headsRequests(text)) return 'requests';
  if (IN_ROOM.test(text)) return 'people';
  if (MANY_ROOMS.test(text)) return WITH_ONE.test(text) ? 'talks' : 'rooms';
  if (TALKS.test(text)) return 'talks';
  if (PEOPLE.test(text) || PRESENT.test(text)) return 'people';
  return ONE_ROOM.test(text) ? 'rooms' : undefined;
}

const NAMES = ['class', 'id', 'name', 'data-testid', 'data-type'];

function byNames(element: Element): Called | undefined {
  if (/^(body|html|main)$/.test(natives().tag(element))) return undefined;
  const label = natives().attribute(element, 'aria-label');
  const said = label ? byWords(label) : undefined;
  if (said) return { kind: said, inWords: true };
  const hints = hintsOf(element, NAMES);
  if (hasAny(hints, PEOPLE_LISTS)) return { kind: 'people', inWords: false };
  return hasAny(hints, ROOMS) ? { kind: 'rooms', inWords: false } : undefined;
}
