import { isBare } from '../../flat.ts';
import { natives } from '../../natives.ts';
import { tidy } from '../../text.ts';
import { isElement } from '../../visible.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { hasAny, kindOfMake, namesOf } from '../parts/hints.ts';
import { childrenOf, INLINE } from '../parts/rows.ts';
import { PEOPLE_LISTS } from '../parts/words.ts';

const LEAST = 3;
/** More than a list has: a conversation, or a text. */
const MOST = 3000;
/** What stands before such rows, or between two groups of them. */
const HEADS = /^(legend|h\d|hr|marquee)$/;

/**
 * Rows that no element holds: names in a line with counts between them, `<a>Accueil</a> (41) | <a>Musique</a> (7)`, or one a
 * line, parted by `<br>`. Each is known by its first element that is no picture.
 */
export function flowIn(holder: Node): ReadonlyMap<Element, readonly Cell[]> {
  const dom = natives();
  const nodes: Node[] = [];
  let elements = 0;
  let breaks = 0;
  let loose = 0;
  for (let node = dom.firstChild(holder); node; node = dom.next(node)) {
    if (nodes.push(node) > MOST) return new Map();
    if (isElement(node) && HEADS.test(dom.tag(node))) continue;
    const between = betweenNames(node);
    if (between !== undefined) loose += /[\p{L}\p{N}]/u.test(between) ? 1 : 0;
    else if (isElement(node)) {
      if (!INLINE.has(dom.tag(node))) return new Map();
      if (dom.tag(node) === 'br') breaks++;
      else elements++;
    }
  }
  if (elements === 0 && breaks >= LEAST - 1) return bareNames(holder, nodes);
  if (elements < LEAST || (breaks < LEAST - 1 && loose < LEAST)) return new Map();
  const rows = breaks >= LEAST - 1 ? byBreaks(nodes) : byFirsts(nodes);
  return rows.size >= LEAST ? rows : new Map();
}

/** Names in no element at all, in what is called a list of people or is a document of nothing else: each is known by the break behind it. */
function bareNames(holder: Node, nodes: readonly Node[]): ReadonlyMap<Element, readonly Cell[]> {
  const rows = new Map<Element, readonly Cell[]>();
  if (!isElement(holder) || !(natives().tag(holder) === 'body' || hasAny(namesOf(holder), PEOPLE_LISTS)))
    return rows;
  let text = '';
  for (const node of nodes)
    if (!isElement(node)) text += natives().data(node);
    else if (isBreak(node)) {
      const name = tidy(text);
      if (name) rows.set(node, [{ text: name, element: node }]);
      text = '';
    }
  return rows;
}

/** What parts two names, `, ` or ` (41) | `, also where a bare `span` holds it; undefined of an element that is a name. */
function betweenNames(node: Node): string | undefined {
  const dom = natives();
  if (dom.type(node) === 3) return dom.data(node);
  if (!isElement(node) || !isBare(node)) return undefined;
  const text = dom.rawText(node);
  return /^[\s(|,;·•]+$|^\s*[(|].*[)|,;·•]\s*$/u.test(text) ? text : undefined;
}

function byBreaks(nodes: readonly Node[]): Map<Element, readonly Cell[]> {
  const rows = new Map<Element, readonly Cell[]>();
  let row: Node[] = [];
  for (const node of [...nodes, undefined]) {
    if (node && !isBreak(node)) {
      row.push(node);
      continue;
    }
    keep(row, rows);
    row = [];
  }
  return rows;
}

function isBreak(node: Node): boolean {
  return isElement(node) && (natives().tag(node) === 'br' || HEADS.test(natives().tag(node)));
}

/** Each element of the kind that comes most begins a row. */
function byFirsts(nodes: readonly Node[]): Map<Element, readonly Cell[]> {
  const dom = natives();
  const counts = new Map<string, number>();
  for (const node of nodes)
    if (isElement(node) && betweenNames(node) === undefined)
      counts.set(dom.tag(node), (counts.get(dom.tag(node)) ?? 0) + 1);
  // Of as many of two kinds, the one that comes first begins the rows.
  const [most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  const rows = new Map<Element, readonly Cell[]>();
  let row: Node[] = [];
  for (const node of nodes) {
    if (isBreak(node)) {
      keep(row, rows);
      row = [];
      continue;
    }
    if (isElement(node) && dom.tag(node) === most) {
      keep(row, rows);
      row = [];
    }
    row.push(node);
  }
  keep(row, rows);
  return rows;
}

function keep(row: readonly Node[], rows: Map<Element, readonly Cell[]>): void {
  const elements = row.filter(isElement).filter((node) => betweenNames(node) === undefined);
  // What stands before a name is somebody's picture, and no row.
  const first = elements.find((node) => natives().tag(node) !== 'img') ?? elements[0];
  if (!first) return;
  const cells = row.flatMap((node): readonly Cell[] => {
    const between = betweenNames(node);
    if (between === undefined && isElement(node)) return cellsIn(node);
    const text = tidy(between ?? '');
    return /[\p{L}\p{N}]/u.test(text) ? [{ text: text.replace(/[\s|,;·•]+$/, ''), element: first }] : [];
  });
  if (cells.length > 0) rows.set(first, cells);
}

/** A bar between two names: "Jardin | Rennes". */
const BAR = /^\s*[|,;·•/]\s*$/u;

/** Ways in a line with bars between them, and where a bar parts something else from them, that: the one that is open leads nowhere. */
export function withOpenOne(rows: Element[]): Element[] {
  const dom = natives();
  const [first] = rows;
  const holder = first && dom.tag(first) === 'a' ? dom.parent(first) : null;
  const parted = new Set<Element>();
  let before: Element | undefined;
  let isAfterBar = false;
  for (let node = holder && dom.firstChild(holder); node; node = dom.next(node)) {
    if (isElement(node)) {
      if (isAfterBar && INLINE.has(dom.tag(node))) parted.add(node);
      [before, isAfterBar] = [node, false];
    } else if (before && dom.type(node) === 3 && BAR.test(dom.data(node))) {
      if (INLINE.has(dom.tag(before))) parted.add(before);
      isAfterBar = true;
    }
  }
  const areAll = parted.size === rows.length + 1 && rows.every((row) => parted.has(row));
  return areAll ? [...parted] : rows;
}

/** The one part of an element that says anything, where but one does. */
function onlyFilledIn(holder: Element): Element | undefined {
  let only: Element | undefined;
  for (const part of childrenOf(holder)) {
    if (!/\p{L}/u.test(natives().rawText(part))) continue;
    if (only) return undefined;
    only = part;
  }
  return only;
}

/** Whether there is nothing in an element but names in a line, `<a>Karim</a>, <a>lea</a>, <a>Tom</a>`, and how many. */
export function isLineOfNames(holder: Element): boolean {
  const dom = natives();
  let line = holder;
  // How many there are may stand before them.
  for (let only = onlyFilledIn(line); only; only = onlyFilledIn(line)) line = only;
  const names: Element[] = [];
  let hasCommas = false;
  for (let node = dom.firstChild(line); node; node = dom.next(node)) {
    const between = betweenNames(node);
    if (between !== undefined) {
      if (/[\p{L}\p{N}]/u.test(between) || names.length > MOST) return false;
      hasCommas ||= between.includes(',');
    } else if (isElement(node)) names.push(node);
  }
  return (
    hasCommas &&
    names.length >= LEAST &&
    names.every((name) => kindOfMake(name) === kindOfMake(names[0] as Element))
  );
}
