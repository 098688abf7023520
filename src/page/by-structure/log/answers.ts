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
 * The answers in a row, at whatever depth. Each says something the same way from its own top as the row does, or a box in it with who
 * says it, behind what that says, and names who says it. Where classes tell nothing, it says when, too: a paragraph of what somebody
 * wrote does not.
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
  const behind = pieces.slice(at + 1).filter((one) => endsAs(one, own.place));
  const boxes = behind.length > 0 && name ? boxesIn(row, own.element).reverse() : [];
  let best: readonly Element[] = [];
  for (const [depth, box] of [row, ...boxes].entries()) {
    if (box !== row && !natives().contains(box, (name as Piece).element)) break;
    const within = ({ place }: Piece) =>
      `>${place
        .split('>')
        .slice(depth + 1)
        .join('>')}`;
    const isAnswer = (top: Element) => {
      const kind = kindOfMake(box);
      if (natives().contains(top, own.element) || kindOfMake(top) !== kind) return false;
      const inside = pieces.filter(({ element }) => natives().contains(top, element));
      const said = inside.filter(isWorded);
      // The number or the title of what is answered may stand before the name, which may be one to press.
      const placed = inside.find((one) => name && endsAs(one, within(name)));
      const named = [placed, said[0]].find((one) => one && speakerIn(one.text, true));
      const isMore = said.some(({ element }) => element !== named?.element);
      const isNamed = isMore && named !== undefined;
      const isCalled = / \S/.test(kind);
      return isNamed && (box === row ? isCalled || saysWhen(top) : isCalled && saysWhen(top));
    };
    const tops = behind.flatMap((one) => topOf(one.element, within(own)) ?? []);
    const answers = [...new Set(tops)].filter(isAnswer);
    if (box === row && answers.length > 0) return answers;
    // A list of answers may be made as the box around all is.
    if (answers.length > best.length) best = answers;
  }
  return best;
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
