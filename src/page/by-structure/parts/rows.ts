import { once } from '../../ask-once.ts';
import { treeIn, wrapperIn } from '../../flat.ts';
import { natives } from '../../natives.ts';
import { visibleText } from '../../text.ts';
import { isDrawn, isElement, isVisible, styleOf } from '../../visible.ts';
import { firstNamesOf, hasAny, kindOfMake, namesOf, splitWords, wordSet } from './hints.ts';
import { keepsLines } from './kept-lines.ts';
import { nameByPlace, placesIn } from './places.ts';
import { CONTAINERS, MESSAGE_ROWS, NOT_SAID, PARTS } from './words.ts';

export const INLINE: ReadonlySet<string> = new Set([
  'span',
  'b',
  'i',
  'a',
  'strong',
  'em',
  'font',
  'time',
  'img',
  'small',
  'sup',
  'br',
  'label',
  'u',
]);
const NOT_SHOWN: ReadonlySet<string> = new Set(['style', 'link', 'script', 'template']);
/** How many rows of a long list are looked at to tell what it is. */
export const SAMPLE = 24;
const DEEPEST = 8;
export const HEADS = wordSet('header heading');
/** So many side by side are rows, whatever they are called. */
const SURELY_ROWS = 100;

/** The children of an element that are elements. */
export const childrenOf: (parent: Node) => readonly Element[] = once((parent) => {
  const dom = natives();
  // What is all in the tree of an element of the page's own making, and nothing of it in the element.
  if (isElement(parent) && dom.childCount(parent) === 0)
    return (treeIn(parent) ?? []).filter(isElement).filter((child) => !NOT_SHOWN.has(dom.tag(child)));
  return wrapperIn(parent) ? [] : dom.elements(parent);
});

/** What stands beside an element, itself too, and is made as it is, whatever rank it has; of more than `most` there nothing. */
export function alikeBeside(element: Element, most = Number.POSITIVE_INFINITY): readonly Element[] {
  const holder = natives().parent(element);
  const all = holder ? childrenOf(holder) : [];
  const kind = kindOfMake(element);
  return all.length > most ? [] : all.filter((one) => kindOfMake(one) === kind);
}

/**
 * The element whose children are the rows of a list: the list itself, or something inside it, past the wrappers
 * that hold all there is.
 */
export const rowParent: (list: Element) => Element = once((list) => {
  let at = list;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner = inside(at);
    if (!inner) return at;
    at = inner;
  }
  return at;
});

function inside(at: Element): Element | undefined {
  if (natives().childCount(at) > SURELY_ROWS) return undefined;
  const all = childrenOf(at);
  if (all.length > SURELY_ROWS) return undefined;
  const drawn = all.filter((child) => hasText(child) && isDrawn(child));
  // What is to be shown over the rows may say more than they do: signs to choose from.
  const seen = drawn.filter(isVisible);
  const children = seen.length > 0 ? seen : drawn;
  const [first] = children;
  if (!first) return undefined;
  const chosen = children.length === 1 ? first : dominant(at, children);
  if (!chosen || (isRow(chosen) && !holdsRows(chosen))) return undefined;
  const within = childrenOf(chosen).filter((child) => hasText(child));
  const isInline = (child: Element) => INLINE.has(natives().tag(child)) && !isBlockIn(child);
  const isText =
    !within.length || (within.every(isInline) && !beginsLinesAlike(chosen) && !areBlocksAlike(within));
  if (isText) return keepsLines(chosen) ? chosen : undefined;
  const isOfRow = (child: Element) => isPart(child) && !hasAny(namesOf(child), CONTAINERS);
  const rest = within.filter((child) => !isOfRow(child));
  if (rest.length < within.length && !haveAlike(rest) && !rest.some(holdsParted)) return undefined;
  if (children.length === 1 && !hasAny(namesOf(chosen), CONTAINERS) && isOneMessage(chosen)) return undefined;
  return chosen;
}

/** Whether lines that the page only breaks begin with the same kind of element: those of many, and not one that goes on. */
function beginsLinesAlike(element: Element): boolean {
  const isBreak = (one: Element | undefined) => !!one && natives().tag(one) === 'br';
  const children = childrenOf(element);
  const first = children.filter((one, place) => !isBreak(one) && isBreak(children[place - 1]));
  return first.length > 1 && haveAlike(first);
}

/** Whether pages made whole rows of `span`s, each laid out as a block, with parts of its own. */
function areBlocksAlike(elements: readonly Element[]): boolean {
  const parted = elements.filter((element) => natives().childCount(element) > 1);
  return haveAlike(parted) && /^(?:block|flex|grid)/.test(styleOf(parted[0] as Element)?.display ?? '');
}

/** Whether it holds several rows alike, each with words in more than one place: who speaks and what they say, and no paragraphs. */
function holdsParted(element: Element): boolean {
  const parted = childrenOf(element).filter((child) => placesIn(child, () => false).length > 1);
  return parted.length > 2 && haveAlike(parted);
}

/** Whether two of these are of one kind. */
function haveAlike(elements: readonly Element[]): boolean {
  const kinds = elements.map((element) => `${natives().tag(element)} ${firstClass(element) ?? ''}`);
  return new Set(kinds).size < kinds.length;
}

/** Pages put whole rows into a `span`. */
function isBlockIn(element: Element): boolean {
  return childrenOf(element).some((child) => !INLINE.has(natives().tag(child)));
}

/** A name, what is said and when, and no more: the only row so far. */
function isOneMessage(element: Element): boolean {
  const places = placesIn(element, () => false);
  return places.length > 1 && places.length <= 3 && nameByPlace(places) !== undefined;
}

/** A child that holds nearly everything, and is called a container or holds more rows than there are beside it. */
function dominant(at: Element, children: readonly Element[]): Element | undefined {
  const whole = lengthOf(at);
  return children.find(
    (child) =>
      lengthOf(child) > whole * 0.7 &&
      !isRow(child) &&
      !isOneOfAlike(child, children) &&
      (hasAny(namesOf(child), CONTAINERS) || mostRowsIn(child) > Math.max(2, children.length)),
  );
}

/** Whether others beside it are styled as it is and have no class either: groups of what each person said in a row. */
export function isOneOfAlike(child: Element, children: readonly Element[]): boolean {
  const { attribute, tag } = natives();
  // What the page finds by an `id`, to show it once one is in, stands there alone.
  if (firstClass(child) || attribute(child, 'id')) return false;
  const style = attribute(child, 'style');
  const isAlike = (other: Element) =>
    tag(other) === tag(child) && !firstClass(other) && attribute(other, 'style') === style;
  return style !== null && children.some((other) => other !== child && isAlike(other));
}

/** How many rows stand side by side in an element, past what holds all of them. */
function mostRowsIn(element: Element): number {
  let most = 0;
  let at: Element | undefined = element;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const count: number = natives().childCount(at);
    if (count > SURELY_ROWS) return count;
    const all: readonly Element[] = childrenOf(at);
    if (all.length > SURELY_ROWS) return all.length;
    const children = all.filter((child) => hasText(child));
    most = Math.max(most, children.length);
    at = longest(children);
  }
  return most;
}

function longest(elements: readonly Element[]): Element | undefined {
  return elements.reduce<Element | undefined>(
    (best, one) => (!best || lengthOf(one) > lengthOf(best) ? one : best),
    undefined,
  );
}

/** How much an element says, where all of that stands in trees of the page's own elements, too. */
function lengthOf(element: Element): number {
  const raw = natives().rawText(element);
  return /\S/.test(raw) ? raw.length : visibleText(element).length;
}

/** Messages that one person wrote in a row, put together under one name: each for itself. */
export function messagesIn(row: Element): Element[] {
  const groups = new Map<string, Element[]>();
  for (const element of natives().all(row, '[class*="bubble" i], [class*="message" i], [class*="msg" i]')) {
    const names = namesOf(element);
    if (!hasAny(names, MESSAGE_ROWS) || isPart(element) || hasAny(names, NOT_SAID)) continue;
    if (/^(a|button|span|input)$/.test(natives().tag(element)) || !hasWords(element)) continue;
    const name = messageClass(element) ?? '';
    groups.set(name, [...(groups.get(name) ?? []), element]);
  }
  const together = [...groups.values()].find(
    (group) => (group.length > 1 && areBeside(group)) || group.some((one) => isUnderHead(one, row)),
  );
  const said = together?.filter((one) => !isControlAlone(one)) ?? [];
  return said.length > 0 ? said : (together ?? [row]);
}

/** The class that calls it a message: the first one may be on each box of the page. */
function messageClass(element: Element): string | undefined {
  const classes = natives().attribute(element, 'class')?.trim().split(/\s+/) ?? [];
  return classes.find((name) => hasAny(new Set(splitWords(name)), MESSAGE_ROWS)) ?? classes[0];
}

/** Whether it says no more than what one may do, as a button does, or a link that leads nowhere: "Reply". */
function isControlAlone(element: Element): boolean {
  const dom = natives();
  const said = dom.rawText(element).trim();
  const isAll = (control: Element) => dom.rawText(control).trim() === said;
  return /^\p{L}/u.test(said) && dom.all(element, 'button, a:not([href])').some(isAll);
}

/** Whether nothing stands beside it in its row but what that is headed by: where it goes to, or the day. */
function isUnderHead(element: Element, row: Element): boolean {
  const filled = childrenOf(row).filter((child) => hasText(child));
  const others = filled.filter((child) => child !== element);
  return filled.includes(element) && others.length > 0 && others.every((one) => hasAny(namesOf(one), HEADS));
}

/** Its first class tells what it is, the others how it looks or what is in it: `message_row include-sender`. */
function isPart(element: Element): boolean {
  return hasAny(firstNamesOf(element), PARTS);
}

/** Not one in another. */
function areBeside([first, ...others]: readonly Element[]): boolean {
  return !!first && others.every((other) => !natives().contains(first, other));
}

function hasText(element: Element): boolean {
  return hasWords(element) || natives().first(element, 'img, input') !== null;
}

/** Whether it shows any words. */
export function hasWords(element: Element): boolean {
  // What stands in trees of the page's own elements is asked only where nothing stands outside of them.
  return /\S/.test(natives().rawText(element)) || visibleText(element) !== '';
}

function isRow(element: Element): boolean {
  const names = namesOf(element);
  return hasAny(names, MESSAGE_ROWS) && (!hasAny(names, CONTAINERS) || isRun(names));
}

/** `message-group`: what one person said in a row, and not what was said in a day. */
function isRun(names: ReadonlySet<string>): boolean {
  return names.has('group') && !names.has('date') && !names.has('day');
}

/** Several rows of one kind, whatever what holds them is called: what was said about one thing. */
function holdsRows(element: Element, depth = 2): boolean {
  const children = childrenOf(element).filter(hasText);
  // What `row` calls may be no more than how it is laid out, around all rows there are.
  if (depth > 0 && children.length === 1) return holdsRows(children[0] as Element, depth - 1);
  if (areCellsBelow(children)) return true;
  const rows = children.flatMap((child) => rowIn(child) ?? []);
  const [kind] = rows.map(kindOfMake);
  return kind !== undefined && rows.filter((row) => kindOfMake(row) === kind).length > 2;
}

/** Whether what should be the cells of one row stands one below the other, or above it, as rows do. */
function areCellsBelow(children: readonly Element[]): boolean {
  const isCell = (child: Element) =>
    natives().attribute(child, 'role') === 'gridcell' || natives().first(child, '[role=gridcell]') !== null;
  const cells = children.filter(isCell);
  const [first, last] = [cells[0], cells.at(-1)].map((cell) => cell?.getBoundingClientRect());
  if (cells.length < 2 || !first || !last || first.height === 0) return false;
  return last.top >= first.bottom || last.bottom <= first.top;
}

/** A row, or the one in an item of a list that is called nothing, where the time stands over it at most. */
function rowIn(child: Element): Element | undefined {
  const isOne = (element: Element) => isRow(element) && !isPart(element);
  return isOne(child) ? child : itemRow(child, isOne);
}

/** Whether a row is called a message, or holds what is, and is called nothing itself. */
export function isCalledMessage(row: Element): boolean {
  const isOne = (element: Element) => hasAny(namesOf(element), MESSAGE_ROWS);
  return isOne(row) || itemRow(row, isOne) !== undefined;
}

function itemRow(item: Element, isOne: (element: Element) => boolean): Element | undefined {
  return natives().tag(item) === 'li' ? childrenOf(item).find(isOne) : undefined;
}

/** The first of an element's classes, which mostly says what it is. */
export function firstClass(element: Element): string | undefined {
  return natives().attribute(element, 'class')?.trim().split(/\s+/)[0] || undefined;
}
