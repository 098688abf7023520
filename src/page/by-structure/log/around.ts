/** What stands around a conversation: its name, its kind, its composer. */
import { natives } from '../../natives.ts';
import { above, allBut, beside, holds, outwards } from '../../scope.ts';
import { visibleText } from '../../text.ts';
import { isElement, isVisible } from '../../visible.ts';
import { placeOn } from '../parts/framed.ts';
import { hasAny, hintsOf, namesOf, wordSet } from '../parts/hints.ts';
import { IS_ROOM, isOfList } from '../parts/list-words.ts';
import { nameOfTalk, withoutSigns } from '../parts/name-on.ts';
import { rowParent } from '../parts/rows.ts';
import { PEOPLE_LISTS, PRIVATES, ROOMS } from '../parts/words.ts';

const BOXES: ReadonlySet<string> = new Set(['chatbox', 'window', 'dialog', 'tabpanel']);
const INSIDES = wordSet('content body inner');
const HEADINGS =
  '[role=heading], h1, h2, h3, h4, h5, h6, [class*="title" i], [class*="chat-name" i], [class*="header" i] [class*="name" i], [class*="header" i] [id*="name" i]';
/** Where nothing is called a heading: a bar with the name and nothing else. */
const BARS = 'header, [class~="header" i]';

/** Whether a conversation is one of many people or of two, by its own name or by what the boxes around it are called. */
export function whereOf(log: Element, title: string | undefined): 'room' | 'private' | undefined {
  if (title && (title.startsWith('#') || IS_ROOM.test(title))) return 'room';
  for (const at of outwards(log, 5)) {
    const hints = hintsOf(at, ['class', 'id', 'data-type']);
    if (hasAny(hints, PRIVATES)) return 'private';
    if (hasAny(hints, ROOMS)) return 'room';
  }
  return undefined;
}

/** What a part of a page is called, and no room: a button that opens it says the same. */
const A_KIND = /^[^\p{L}]*(?:live |public )?(?:t?chat|messages?|discussion|conversation)[^\p{L}]*$/iu;

export function isAKind(text: string): boolean {
  return A_KIND.test(text);
}

/** So many steps outwards a heading may stand. */
const MOST_AROUND = 8;
const BESIDE_NAMES =
  '[class*="avatar" i], [class*="badge" i], [class*="status" i], [class*="desc" i], [class*="close" i]';

/**
 * What the conversation is called: the heading in the box around it.
 * @param others further conversations: what is said in them heads none
 */
export function headingOf(log: Element, others: readonly Element[]): string | undefined {
  const heading = headingOver(log, others);
  // A name that opens something is a button, with nothing beside it.
  const text =
    heading && (visibleText(heading, `button, ${BESIDE_NAMES}`) || visibleText(heading, BESIDE_NAMES));
  return text && nameOfTalk(text);
}

/** The heading in the box around a conversation. */
export function headingOver(log: Element, others: readonly Element[]): Element | undefined {
  const dom = natives();
  const isHeading = (one: Element) =>
    !isOfPeople(one) && !isOfNotice(one, log) && !isAside(one, log) && saysName(one);
  const isBar = (one: Element) => dom.childCount(one) === 0 && isHeading(one);
  let within = log;
  for (
    let at = above(log), step = 0;
    at && step < MOST_AROUND && at.ownerDocument === log.ownerDocument;
    within = at, at = above(at)
  ) {
    // What is in the part below was looked at, or is said in the conversation.
    const parts = beside(at, within);
    const heading =
      firstIn(parts, HEADINGS, others, isHeading) ?? firstIn(parts, BARS, others, isBar) ?? labelOf(at);
    if (heading) return heading;
    if (isBox(at) || isMain(at)) return undefined;
    // What holds it and nothing else is no step away from it.
    if (dom.before(at) || dom.after(at)) step++;
  }
  return undefined;
}

function saysName(heading: Element): boolean {
  return isVisible(heading) && inRange(visibleText(heading));
}

/** The tab of the panel that a conversation stands in: it is the open one, whatever is marked elsewhere. */
export function tabOf(log: Element): string | undefined {
  const panel = natives().closest(log, '[role=tabpanel][aria-labelledby]');
  const tab = (panel && labelOf(panel)) ?? tabOver(log);
  return tab ? withoutSigns(visibleText(tab, BESIDE_NAMES)) || undefined : undefined;
}

/** So many steps outwards a panel may stand, and so many tabs a bar has at most. */
const MOST_INSIDE = 3;
const MOST_TABS = 12;

/** Of panels one of which shows, below a bar with as many words: the word in its place. */
function tabOver(log: Element): Element | undefined {
  const dom = natives();
  for (const at of outwards(rowParent(log), MOST_INSIDE)) {
    const holder = dom.parent(at);
    const bar = holder && isElement(holder) ? dom.before(holder) : null;
    if (!holder || !bar) continue;
    const [panels, tabs] = [dom.elements(holder), dom.elements(bar)];
    if (panels.length < 2 || panels.length > MOST_TABS || panels.length !== tabs.length) continue;
    const isOnlyOne = panels.every((panel) => isVisible(panel) === (panel === at));
    if (isOnlyOne && tabs.every(saysName)) return tabs[panels.indexOf(at)];
  }
  return undefined;
}

/** What a box says that it is labelled by, where that is no word for what it holds: "Chat". */
function labelOf(box: Element): Element | undefined {
  const dom = natives();
  const [id] = dom.attribute(box, 'aria-labelledby')?.trim().split(/\s+/) ?? [];
  const label = id && dom.first(dom.root(box) as ParentNode & Node, `[id=${JSON.stringify(id)}]`);
  return label && saysName(label) && !isAKind(visibleText(label)) ? label : undefined;
}

/** The first that it is among some parts of the page, and in them, but in none of the others. */
function firstIn(
  parts: readonly Element[],
  selector: string,
  others: readonly Element[],
  isIt: (element: Element) => boolean,
): Element | undefined {
  const dom = natives();
  for (const part of parts) {
    if (dom.matches(part, selector) && isIt(part)) return part;
    const found = allBut(part, selector, others).find(isIt);
    if (found) return found;
  }
  return undefined;
}

/** Not a part of it, below its title: `dialog-content`. */
function isBox(box: Element): boolean {
  const names = namesOf(box);
  return hasAny(names, BOXES) && !hasAny(names, INSIDES);
}

/** Not a part of it, as a `main-panel-inner` is. */
function isMain(box: Element): boolean {
  const dom = natives();
  return [dom.attribute(box, 'role'), dom.attribute(box, 'id'), dom.attribute(box, 'class')].some((said) =>
    said?.split(/\s+/).includes('main'),
  );
}

function isOfPeople(heading: Element): boolean {
  for (const at of outwards(heading, 3)) if (hasAny(namesOf(at), PEOPLE_LISTS)) return true;
  return false;
}

const NOTICES =
  '[role=dialog], [role=alertdialog], [role=alert], [role=status], dialog, li, tr, [role=listitem], [role=row]';

/** What a box over the page is called, or a row of a list, where the conversation is not in it. */
function isOfNotice(heading: Element, log: Element): boolean {
  const notice = natives().closest(heading, NOTICES);
  return notice !== null && !holds(notice, log);
}

/** Beside or under the conversation, and not over it: what another part of the page is called. */
export function isAside(heading: Element, log: Element): boolean {
  const [at, under] = [placeOn(heading), placeOn(log)];
  if (at.right - at.left === 0 || under.right - under.left === 0) return false;
  return at.right <= under.left || at.left >= under.right || at.top >= under.bottom;
}

function inRange(text: string): boolean {
  return text.length > 0 && text.length <= 40 && !isOfList(text);
}

const FIELDS = 'textarea, [contenteditable=true], [contenteditable=""], input[type=text], input:not([type])';

/**
 * The part of the page around the conversation that also has its composer, if one is close.
 * @param others further conversations: what one writes in stands in none of them
 */
export function boxOf(log: Element, others: readonly Element[]): Element {
  const dom = natives();
  let within = log;
  for (let at = above(log), step = 0; at && step < 4; within = at, at = above(at), step++)
    if (
      beside(at, within).some((part) => dom.matches(part, FIELDS) || allBut(part, FIELDS, others).length > 0)
    )
      return at;
  return log;
}
