/** What of a row is a message for itself, where one person said several. */
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { isElement } from '../../visible.ts';
import { hasAny, makeOf, namesOf, wordSet } from '../parts/hints.ts';
import { childrenOf, INLINE } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';
import { MESSAGE_ROWS } from '../parts/words.ts';
import { isSurelyWhen } from './beside.ts';
import type { Piece } from './pieces.ts';
import type { Pieces, Shape } from './shape.ts';

/** A paragraph of what somebody says has a name of its own only where it is a message. */
const NAMED = ['class', 'id', 'data-id', 'data-test', 'data-testid', 'data-message-id'];

/** Parts of something longer that somebody says. */
const PARAGRAPHS = /^(?:li|blockquote|td|dd)$/;
const CALLED_PARAGRAPHS = wordSet('paragraph paragraphs');
/** How deep in its bubble something is said. */
const DEEPEST = 5;
/** How deep in one of several boxes made alike. */
const DEEPEST_ALIKE = 10;
/** How far around it a text may stand, whatever else is in that. */
const NEAR = 2;

/** A paragraph says by its class how it looks, where no other word makes it a message. */
function isNamed(element: Element): boolean {
  const names = namesOf(element);
  const isParagraph =
    natives().tag(element) === 'p' && (!hasAny(names, MESSAGE_ROWS) || hasAny(names, CALLED_PARAGRAPHS));
  return NAMED.slice(isParagraph ? 1 : 0).some((name) => natives().attribute(element, name));
}

/** What is called a text, or a body, is of one message: all in it are paragraphs. */
function isText(box: Element): boolean {
  const names = namesOf(box);
  return names.has('body') || names.has('text');
}

/** Whether a text is near around it, or farther around what holds nothing else, in whatever trees that stands. */
function isOfText(element: Element): boolean {
  let box = above(element);
  for (let step = 0; box && step < DEEPEST; step++, box = above(box)) {
    if (step >= NEAR && childrenOf(box).length > 1) return false;
    if (isText(box)) return true;
  }
  return false;
}

/** Side by side, and made alike: what has no class is else told apart by its place. */
function isLike({ element }: Piece, first: Piece): boolean {
  return (
    natives().parent(element) === natives().parent(first.element) && makeOf(element) === makeOf(first.element)
  );
}

/**
 * Not a paragraph or a word of something longer: it is called something, or is all that its own box holds.
 * @param isGrouped whether all that one person says in a row stands in one box here
 * @param isSevered whether it does though that box is called a text
 */
function isBlock(element: Element, isGrouped: boolean, isSevered: boolean): boolean {
  const dom = natives();
  if (isItem(element)) return true;
  if (INLINE.has(dom.tag(element))) return isNamed(element) && isBroken(element);
  if (isNamed(element)) return true;
  if (isGrouped) return isSevered || !isOfText(element);
  const box = dom.parent(element);
  if (!box || !isElement(box) || dom.childCount(box) !== 1) return false;
  return !PARAGRAPHS.test(dom.tag(box));
}

/** All that an item of a list says which is called something, as the lists that somebody writes are not. */
function isItem(element: Element): boolean {
  const box = natives().parent(element);
  if (!box || !isElement(box) || natives().childCount(box) !== 1) return false;
  return natives().tag(box) === 'li' && isNamed(box);
}

/**
 * Several bubbles under one name, each with its time: what is said stands in boxes side by side that are made alike, and are
 * called something, whatever is in them.
 */
function besideFirst(said: Pieces, all: Pieces): (element: Element) => boolean {
  const dom = natives();
  const [first, ...others] = said.map(({ element }) => element);
  const alike = first && others.length > 0 ? boxesOf(first, others) : [];
  const isTimed = (box: Element) => all.some((one) => isStamp(one.text) && dom.contains(box, one.element));
  const boxes = alike.every((box) => isNamed(box) || isTimed(box)) ? alike : [];
  return (element) => boxes.some((box) => box !== element && dom.contains(box, element));
}

/** The boxes in which these stand, of those that are made as the first is, right under what holds them all. */
function boxesOf(first: Element, others: readonly Element[]): readonly Element[] {
  const dom = natives();
  let box = first;
  for (let step = 0; step < DEEPEST_ALIKE; step++) {
    const holder = dom.parent(box);
    if (!holder || !isElement(holder)) return [];
    if (others.some((other) => dom.contains(holder, other))) {
      const boxes = childrenOf(holder).filter((child) => makeOf(child) === makeOf(box));
      return PARAGRAPHS.test(dom.tag(box)) || INLINE.has(dom.tag(box)) || boxes.length < 2 ? [] : boxes;
    }
    box = holder;
  }
  return [];
}

/** Not in what holds all that is said: each line below a name is a message. */
function isBesideName(element: Element, name: Element): boolean {
  return natives().tag(element) === 'div' && natives().parent(element) === natives().parent(name);
}

/** Whether it stands in a line of its own, as a bubble does. */
function isBroken(element: Element): boolean {
  return [natives().before(element), natives().after(element)].some(
    (beside) => beside !== null && natives().tag(beside) === 'br',
  );
}

/** What is all in bold stands for the paragraph that it fills, where another is made so. */
function wholeParagraphs(all: Pieces): Pieces {
  const dom = natives();
  const made = new Map(all.map((one) => [makeOf(one.element), one]));
  return all.map((one) => {
    const holder = INLINE.has(dom.tag(one.element)) ? dom.parent(one.element) : null;
    if (!holder || !isElement(holder) || !dom.attribute(holder, 'class')) return one;
    if (dom.rawText(holder) !== dom.rawText(one.element)) return one;
    const like = made.get(makeOf(holder));
    return like ? { ...like, text: one.text, element: holder } : one;
  });
}

/**
 * The messages of a row whose words stand in blocks, each for itself; the row where it is one.
 * @param isGrouped whether all that one person says in a row stands in one box here
 * @param isSevered whether that is so sure that what is called a text holds several, too
 */
export function blocksIn(
  row: Element,
  all: Pieces,
  shape: Shape,
  isGrouped: boolean,
  isSevered: boolean,
): readonly Element[] {
  const { author, bodies, by, trimmings } = shape;
  const name = all.find((one) => one[by] === author)?.element;
  const isBesideFirst = besideFirst(
    all.filter((one) => bodies.has(one[by]) && !isSurelyWhen(one, shape)),
    all,
  );
  const pieces = wholeParagraphs(all).filter(
    (one) =>
      one[by] !== author &&
      (isBlock(one.element, isGrouped && !isStamp(one.text) && !trimmings.has(one[by]), isSevered) ||
        isBesideFirst(one.element) ||
        (!!name && isBesideName(one.element, name))),
  );
  const first = pieces.find((one) => bodies.has(one[by]));
  // Beside any of them, for they may stand in several lists, one after each time.
  const firsts = pieces.filter((one) => one.kind === first?.kind);
  const same = pieces.filter((one) => firsts.includes(one) || firsts.some((other) => isLike(one, other)));
  return same.length > 1 ? same.map(({ element }) => element) : [row];
}
