/** Answers that stand in the row of what they answer, each made as that row is: what people comment on is drawn as a tree. */
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { kindOfMake } from '../parts/hints.ts';
import { isWorded, type Piece } from './pieces.ts';
import { saysWhen } from './posted.ts';
import type { Pieces, Shape } from './shape.ts';
import { speakerIn } from './speakers.ts';

/**
 * The answers in a row, at whatever depth. Each says something the same way from its own top as the row does, behind what that says,
 * and names who says it. Where classes tell nothing, it says when, too: a paragraph of what somebody wrote does not.
 */
export function answersIn(row: Element, pieces: Pieces, { author, bodies, by }: Shape): readonly Element[] {
  if (author === undefined) return [];
  const at = pieces.findIndex((one) => !one.isQuoted && bodies.has(one[by]));
  const own = pieces[at];
  // Answered is what somebody says who is named before it, and not the first letter in their picture.
  const isName = (one: Piece) => one[by] === author && !one.isInitials && !one.isPictured;
  const over = pieces.slice(0, Math.max(at, 0));
  const name = over.find(isName);
  if (!own || own.element === row || !(name || over.some(isWorded))) return [];
  const isSameWay = ({ place }: Piece, as: Piece) =>
    place.length > as.place.length && place.endsWith(as.place);
  const tops = pieces
    .slice(at + 1)
    .flatMap((one) => (isSameWay(one, own) ? (topOf(one.element, own) ?? []) : []));
  const isAnswer = (top: Element) => {
    if (natives().contains(top, own.element) || kindOfMake(top) !== kindOfMake(row)) return false;
    const inside = pieces.filter(({ element }) => natives().contains(top, element));
    const said = inside.filter(isWorded);
    // The number or the title of what is answered may stand before the name, which may be one to press.
    const named = inside.find((one) => name && isSameWay(one, name)) ?? said[0];
    const isMore = said.some(({ element }) => element !== named?.element);
    const isNamed = isMore && named && speakerIn(named.text, true);
    return isNamed && (/ \S/.test(kindOfMake(row)) || saysWhen(top));
  };
  return [...new Set(tops)].filter(isAnswer);
}

/** The element from which one stands as deep as what the row says stands in that. */
function topOf(element: Element, { place }: Piece): Element | undefined {
  let top: Element | null = element;
  for (let depth = place.split('>').length - 1; top && depth > 0; depth--) top = above(top);
  return top ?? undefined;
}
