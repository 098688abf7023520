/** Answers that stand in the row of what they answer, each made as that row is: what people comment on is drawn as a tree. */
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { kindOfMake } from '../parts/hints.ts';
import { boxesIn } from './bubbles.ts';
import { isWorded, type Piece } from './pieces.ts';
import { saysWhen } from './posted.ts';
import type { Pieces, Shape } from './shape.ts';
import { speakerIn } from './speakers.ts';

/**
 * Whether a name is that of whoever answers in a row: it may be called an author more surely than who is answered.
 * @param sayer what names whoever is answered
 * @param left what the row does not say itself
 */
export function isOfAnswer(
  name: Element,
  sayer: Element,
  row: Element,
  left: ReadonlySet<Element> = new Set(),
): boolean {
  const boxes = [...left].filter((box) => box !== name && natives().contains(box, name));
  if (boxes.length === 0) return false;
  // An answer is made as the row is, or as one of the boxes around who says it.
  const kinds = new Set([kindOfMake(row)]);
  for (let at = above(sayer); at && at !== row; at = above(at)) kinds.add(kindOfMake(at));
  return boxes.some((box) => kinds.has(kindOfMake(box)));
}

/** What a row itself says, and what stands behind that. */
interface Answered {
  readonly row: Element;
  readonly pieces: Pieces;
  readonly said: Piece;
  /** Who says it, where that is named before it. */
  readonly name: Piece | undefined;
  /** What stands as deep in something behind it. */
  readonly behind: Pieces;
}

/**
 * The answers in a row, at whatever depth. Each says something the same way from its own top as the row does, or a box in it with who
 * says it, behind what that says, and names who says it. Where classes tell nothing, it says when, too: a paragraph of what somebody
 * wrote does not.
 */
export function answersIn(row: Element, pieces: Pieces, { author, bodies, by }: Shape): readonly Element[] {
  if (author === undefined) return [];
  const at = pieces.findIndex((one) => !one.isQuoted && bodies.has(one[by]));
  const said = pieces[at];
  // Answered is what somebody says who is named before it, and not the first letter in their picture.
  const over = pieces.slice(0, Math.max(at, 0));
  const name = over.find((one) => one[by] === author && !one.isInitials && !one.isPictured);
  if (!said || said.element === row || !(name || over.some(isWorded))) return [];
  const behind = pieces.slice(at + 1).filter((one) => endsAs(one, said.place));
  const answered: Answered = { row, pieces, said, name, behind };
  const answers = answersMadeAs(row, 0, answered);
  if (answers.length > 0 || behind.length === 0 || !name) return answers;
  // A list of answers may be made as the box around all is: of the boxes around who says what, the one that has most like it.
  const boxes = [...boxesIn(row, said.element)].reverse();
  const around = boxes.filter((box) => natives().contains(box, name.element));
  return around
    .map((box, depth) => answersMadeAs(box, depth + 1, answered))
    .reduce((best, some) => (some.length > best.length ? some : best), answers);
}

/** @param depth how deep in the row the box stands that each of them is made as */
function answersMadeAs(box: Element, depth: number, answered: Answered): readonly Element[] {
  const { row, pieces, said, name, behind } = answered;
  const kind = kindOfMake(box);
  const isCalled = / \S/.test(kind);
  const isSure = (top: Element) => (box === row ? isCalled || saysWhen(top) : isCalled && saysWhen(top));
  const tops = behind.flatMap((one) => topOf(one.element, placeIn(said, depth)) ?? []);
  return [...new Set(tops)].filter((top) => {
    if (natives().contains(top, said.element) || kindOfMake(top) !== kind) return false;
    const inside = pieces.filter(({ element }) => natives().contains(top, element));
    return isNamed(inside, name && placeIn(name, depth)) && isSure(top);
  });
}

/**
 * Whether something is said, and who says it. The number or the title of what is answered may stand before the name, which may be one to
 * press.
 * @param place where the name stands in what is answered, as far as that is known
 */
function isNamed(inside: Pieces, place: string | undefined): boolean {
  const said = inside.filter(isWorded);
  const placed = inside.find((one) => place !== undefined && endsAs(one, place));
  const named = [placed, said[0]].find((one) => one && speakerIn(one.text, true));
  return named !== undefined && said.some(({ element }) => element !== named.element);
}

/** Where a piece stands, from a box so deep in the row on. */
function placeIn({ place }: Piece, depth: number): string {
  return `>${place
    .split('>')
    .slice(depth + 1)
    .join('>')}`;
}

function endsAs({ place }: Piece, end: string): boolean {
  return place.length > end.length && place.endsWith(end);
}

/** The element from which one stands as deep as a place says. */
function topOf(element: Element, place: string): Element | undefined {
  let top: Element | null = element;
  for (let depth = place.split('>').length - 1; top && depth > 0; depth--) top = above(top);
  return top ?? undefined;
}
