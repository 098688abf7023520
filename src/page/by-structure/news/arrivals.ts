import type { Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { above, holds } from '../../scope.ts';
import { isElement, isVisible } from '../../visible.ts';
import { isCalledTalks } from '../lists/inbox.ts';
import { turnsToYou } from '../parts/approach.ts';
import { ABOUT, MESSAGE_CAME } from '../parts/asks.ts';
import { calledOf } from '../parts/called.ts';
import { isRowChosen } from '../parts/chosen.ts';
import { isAmongThose } from '../parts/for-ears.ts';
import { scrolls } from '../parts/framed.ts';
import { hasAny, hintsOf, kindOfMake } from '../parts/hints.ts';
import { IS_ROOM } from '../parts/list-words.ts';
import { isOnlySigns, type Naming, nameOn, namingOn, textOf } from '../parts/name-on.ts';
import { most } from '../parts/row-text.ts';
import { childrenOf } from '../parts/rows.ts';
import { toldBy } from '../parts/told.ts';
import { SEARCHES } from '../parts/words.ts';
import { hasWays } from './controls.ts';
import { isFilter } from './filters.ts';
import { isRequest } from './find-requests.ts';
import { beginsWithNews, isInvitation, isNews } from './news.ts';
import { isSentence, noticeAround } from './notices.ts';
import { floats, isOffered, isWindow } from './over.ts';
import { PICTURES } from './prompt-in.ts';
import { isLastSaid, rowAround } from './row-around.ts';
import { isNew } from './unread.ts';

/** So many of the latest changes are looked at. */
const MOST_CAME = 60;
/** A bar has few tabs; more are a list. */
const MOST_BESIDE = 20;
const WRITTEN_IN =
  'textarea, input:not([type]), input[type=text], [contenteditable]:not([contenteditable=false])';
/** What somebody does who asks for nothing. */
const NOTHING_ASKED =
  /(?<!\p{L})(?:typing|(?<!vous )écrit|écrire|escribi\p{L}*|tippt|join\p{L}*|rejoint|entr[éóae]\p{L}*|left|leaves?|quitt\p{L}*|parti\p{L}*|sal[ie]\p{L}*|online|offline|en ligne|connect\p{L}*|conect\p{L}*|absente?|away)(?!\p{L})/iu;
/** How somebody is, and no more. */
const IS_THERE =
  /^\P{L}*(?:online|offline|away|en ligne|hors ligne|absente?|(?:dé)?connectée?|conectad[oa])\P{L}*$/iu;

/** A conversation that came up; where it did as a window, with the box that its lines come in. */
interface Arrival extends Tab {
  readonly box?: Element;
}

/** What is known of the page when something comes up on it. */
export interface Standing {
  /** Whether a name is somebody's on this page, by its key. */
  knows(name: number): boolean;
  /** Whether a name is a room's, by its key. */
  isRoom(name: number): boolean;
  /** Whether an element belongs to a conversation or to a request. */
  isTaken(element: Element): boolean;
  /** The row of somebody in a list of people that an element is, or stands in. */
  personOf(element: Element): { readonly row: Element; readonly name: string } | undefined;
  isRoomRow(element: Element): boolean;
  /** Whether a text was said last in a conversation that is open. */
  isSaid(text: string): boolean;
  /** Whether a row of that name stood in such a place at the look before. */
  stood(row: Element, name: string): boolean;
  /** It stood there before it was looked at: a count beside a name may be anything. */
  readonly isStill: boolean;
}

/**
 * What came up on a page while it was looked at, and names somebody: a tab, a row with a counter, a small window, a
 * toast. Where such a thing has to stand to be a conversation is told more easily of what comes than of what was there.
 */
export class Arrivals {
  #came: WeakRef<Element>[] = [];
  readonly #arrived = new WeakSet<Element>();

  note(elements: readonly Element[]): void {
    const latest = elements.slice(-MOST_CAME).map((element) => new WeakRef(element));
    this.#came = [...this.#came, ...latest].slice(-MOST_CAME);
  }

  /** Whether an element came as a conversation: it is no row of another list. */
  isOne(element: Element): boolean {
    return this.#arrived.has(element);
  }

  forget(): void {
    this.#came = [];
  }

  /**
   * The conversations among what came since the last look.
   * @param listed rows of lists of rooms or of conversations: what comes as one of those stays one
   */
  *look(standing: Standing, listed: ReadonlySet<Element> = new Set()): Generator<void, Arrival[], void> {
    const came = [...new Set(this.#came.map((one) => one.deref()))].filter((one) => one !== undefined);
    this.#came = [];
    const parents = new Set(came.map((one) => natives().parent(one)));
    const tabs = new Map<Element, Arrival>();
    for (const element of came) {
      yield;
      // What something was added to did not come itself.
      if (parents.has(element) || !natives().connected(element)) continue;
      const tab = conversationIn(element, standing);
      if (tab && ![...tabs.keys()].some((other) => holds(other, tab.element) || holds(tab.element, other)))
        tabs.set(tab.element, tab);
    }
    const isApart = (element: Element) => !standing.personOf(element) && !listed.has(element);
    for (const [element] of tabs) if (isApart(element)) this.#arrived.add(element);
    return [...tabs.values()];
  }
}

function conversationIn(element: Element, standing: Standing): Arrival | undefined {
  const row = rowAround(element);
  const notice = noticeAround(element, standing);
  if (notice) return isAmongThose(notice.element) ? undefined : asTab(notice);
  if (!row || standing.isTaken(row) || isBesideOwn(row) || !isVisible(row) || isAmongThose(row))
    return undefined;
  // A request that came since they were looked for is told as one at the next look.
  if (isOffered(row) || isRequest(row, natives().all(row, '*'))) return undefined;
  // So it is shown where one chooses that conversation, too.
  if (standing.isSaid(textOf(row))) return undefined;
  const held = peopleIn(row, standing);
  const person = standing.personOf(row) ?? (isOneOfBoxes(row, standing) ? held[0] : undefined);
  if (person) return isNews(element, row) ? asTab({ element: person.row, name: person.name }) : undefined;
  if (held.length > 0) return undefined;
  const naming = namingOn(row, standing.knows);
  if (!naming || !isOfName(element, row, naming, standing.isRoomRow(row))) return undefined;
  if (!naming.isKnown && naming.name.includes(' ') && ABOUT.test(naming.name)) return undefined;
  if (standing.isRoom(nameKey(naming.name)) || IS_ROOM.test(naming.name)) return undefined;
  if (isLastSaid(row, naming.name, standing) || isFilter(row, naming.name)) return undefined;
  // Drawn anew; a sign may come beside a name that stood there.
  if (holds(element, naming.element) && !isNew(row) && standing.stood(row, naming.name)) return undefined;
  if (!isConversation(row, naming, standing)) return undefined;
  const box = boxIn(row);
  return { ...asTab({ element: row, name: naming.name }), ...(box && { box }) };
}

/** What stands right beside the box to write in is the reader's own. */
function isBesideOwn(row: Element): boolean {
  const holder = natives().parent(row);
  return (
    !!holder &&
    isElement(holder) &&
    childrenOf(holder).some((one) => one !== row && natives().matches(one, WRITTEN_IN))
  );
}

/** Whether it is the name that came, or a sign beside it: in a row that stood there, other words change too. */
function isOfName(element: Element, row: Element, naming: Naming, isRoom: boolean): boolean {
  if (element === row) return true;
  // Beside a room's name, somebody's is the author of what was said last in it.
  if (isRoom && !naming.isFirst) return false;
  // "Likes 4": beside a word of the page, a number counts anything.
  return (naming.isKnown && isOnlySigns(element)) || holds(element, naming.element);
}

/** What names somebody, as a conversation with them. */
export function asTab({ element, name }: Pick<Tab, 'element' | 'name'>): Tab {
  return { element, name: name.replace(/^@/, ''), active: false, where: 'private' };
}

/** The rows of people that stand in another. */
function peopleIn(row: Element, standing: Standing) {
  const held = natives()
    .all(row, '*')
    .flatMap((inner) => standing.personOf(inner) ?? []);
  return held.filter((one, at) => held.findIndex((other) => other.row === one.row) === at);
}

/** Whether it is made as those beside it, each around one person and what they wrote, which is folded. */
function isOneOfBoxes(row: Element, standing: Standing): boolean {
  const holder = natives().parent(row);
  const boxes = holder ? childrenOf(holder).filter((one) => kindOfMake(one) === kindOfMake(row)) : [];
  return (
    boxes.length > 1 &&
    boxes.length <= MOST_BESIDE &&
    boxes.every((one) => peopleIn(one, standing).length === 1)
  );
}

function isConversation(row: Element, naming: Naming, standing: Standing): boolean {
  const says = naming.rest.join(' ');
  // How somebody is, beside what they wrote.
  if (NOTHING_ASKED.test(says) && !(IS_THERE.test(says) && isNew(row))) return false;
  if (naming.isLabelled) return true;
  // A name beside the box that the reader writes in is their own.
  const written = natives().first(row, WRITTEN_IN);
  if (written && isVisible(written)) return !hasAny(hintsOf(written), SEARCHES) && boxIn(row) !== undefined;
  if (isPlaceOfTalks(row, naming, standing) || isInvitation(row)) return true;
  if ((turnsToYou(naming.beside) || MESSAGE_CAME.test(naming.beside)) && floats(row)) return true;
  if (standing.isStill) return false;
  if (naming.rest.length === 0 && isWindow(row)) return true;
  // Among people, whoever is not listed yet.
  if (!standing.isRoomRow(row) && isAmongRows(row, standing) && isNews(row, row)) return true;
  if (naming.isCounted && naming.rest.length === 0 && !isAmongRows(row, standing)) return true;
  const isSaid = says.split(' ').length >= 2 && floats(row) && !isSentence(row, naming.name) && !hasWays(row);
  if (!naming.isKnown) return isSaid && (naming.isPictured || beginsWithNews(textOf(row).trim()));
  // Somebody's name alone, in a place that is none of people.
  if (
    naming.rest.length === 0 &&
    !naming.isCounted &&
    !isAmongRows(row, standing) &&
    calledOf(row)?.kind !== 'people'
  )
    return true;
  const { age, isSure } = toldBy(naming.rest);
  const isCard = age !== undefined && isSure;
  return naming.isCounted && !standing.isRoomRow(row)
    ? age === undefined || isCard
    : !isCard && age === undefined && isSaid;
}

/** Whether people or rooms stand beside it. */
function isAmongRows(row: Element, standing: Standing): boolean {
  const holder = natives().parent(row);
  return (
    !!holder &&
    childrenOf(holder).some((one) => standing.isRoomRow(one) || standing.personOf(one) !== undefined)
  );
}

/** Of a window, what stands over the box to write in and scrolls, or is to hold what is said. */
function boxIn(row: Element): Element | undefined {
  const dom = natives();
  const written = dom.first(row, WRITTEN_IN);
  if (!written || dom.tag(row) === 'form') return undefined;
  const scrolling = dom.all(row, 'div, ul, ol, section').find((one) => scrolls(one) && !holds(one, written));
  if (scrolling) return scrolling;
  for (let at: Element | null = written; at && at !== row; at = above(at)) {
    const before = dom.before(at);
    if (before && /^(div|ul|ol|section)$/.test(dom.tag(before)) && dom.before(before)) return before;
  }
  return undefined;
}

/** Whether other conversations stand beside it, or the place is called one of conversations. */
function isPlaceOfTalks(row: Element, naming: Naming, standing: Standing): boolean {
  if (/talks|requests/.test(calledOf(row)?.kind ?? '') || isCalledTalks(row)) return true;
  const holder = natives().parent(row);
  if (!holder || !isElement(holder) || natives().childCount(holder) > MOST_BESIDE) return false;
  const others = childrenOf(holder).filter(
    (one) => one !== row && natives().tag(one) === natives().tag(row) && !standing.personOf(one),
  );
  const names = others.map(nameOn);
  const isRoom = (name: string) => IS_ROOM.test(name) || standing.isRoom(nameKey(name));
  if (standing.isRoomRow(row) || others.some(standing.isRoomRow))
    return names.some((name) => name.startsWith('#')) || (naming.isKnown && names.some(isRoom));
  if (names.some(isRoom)) return true;
  // Beside those who speak here, whoever comes up with a sign of news wrote, too.
  const isMarked = naming.isCounted || isNew(row);
  const namings = others.map((one) => namingOn(one, standing.knows));
  if ((naming.isKnown || isMarked) && namings.some((one) => one?.isKnown)) return true;
  // And beside one that is open, where pictures or last words are beside the names, though nothing says who speaks.
  const isPictured = (one: Element) => natives().first(one, PICTURES) !== null;
  const arePeople =
    (isPictured(row) && most(others, isPictured)) ||
    (naming.rest.length > 0 && namings.filter((one) => one?.rest.length).length > namings.length / 2);
  return isMarked && arePeople && others.some(isRowChosen);
}
