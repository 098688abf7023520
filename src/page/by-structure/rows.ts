import { natives } from '../natives.ts';
import { isElement } from '../visible.ts';
import { hasAny, namesOf } from './hints.ts';
import { CONTAINERS, MESSAGE_ROWS, PARTS } from './words.ts';

const INLINE = new Set([
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
const DEEPEST = 8;

/** The children of an element that are elements. */
export function childrenOf(parent: Node): Element[] {
  const dom = natives();
  const children: Element[] = [];
  for (let child = dom.firstChild(parent); child; child = dom.next(child))
    if (isElement(child)) children.push(child);
  return children;
}

/**
 * The element whose children are the rows of a list: the list itself, or something inside it, past the wrappers
 * that hold all there is.
 */
export function rowParent(list: Element): Element {
  let at = list;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner = inside(at);
    if (!inner) return at;
    at = inner;
  }
  return at;
}

function inside(at: Element): Element | undefined {
  const children = childrenOf(at).filter((child) => hasText(child));
  const [first] = children;
  if (!first) return undefined;
  const chosen = children.length === 1 ? first : dominant(at, children);
  if (!chosen || isRow(chosen)) return undefined;
  const within = childrenOf(chosen).filter((child) => hasText(child));
  if (!within.length || within.every((child) => INLINE.has(natives().tag(child)))) return undefined;
  if (within.some((child) => hasAny(namesOf(child), PARTS) && !hasAny(namesOf(child), CONTAINERS)))
    return undefined;
  return chosen;
}

/** A child that holds nearly everything, and is called a container. */
function dominant(at: Element, children: readonly Element[]): Element | undefined {
  const whole = natives().rawText(at).length;
  return children.find(
    (child) =>
      hasAny(namesOf(child), CONTAINERS) && natives().rawText(child).length > whole * 0.7 && !isRow(child),
  );
}

function hasText(element: Element): boolean {
  return /\S/.test(natives().rawText(element)) || natives().first(element, 'img, input') !== null;
}

function isRow(element: Element): boolean {
  const names = namesOf(element);
  return hasAny(names, MESSAGE_ROWS) && !hasAny(names, CONTAINERS);
}

/** Lists that look the same as this one, under the same top: groups of rows by day or by author. */
export function sameLists(top: Element, list: Element): Element[] {
  const name = firstClass(list);
  if (!name || list === top) return [list];
  const tag = natives().tag(list);
  return natives()
    .all(top, tag)
    .filter((other) => firstClass(other) === name);
}

function firstClass(element: Element): string | undefined {
  return natives().attribute(element, 'class')?.trim().split(/\s+/)[0] || undefined;
}
