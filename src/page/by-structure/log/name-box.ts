/** What stands in one box with a name, apart from what is said: a role, a level, be it in few rows. */
import { natives } from '../../natives.ts';
import { above, outwards } from '../../scope.ts';
import { isWorded, type Piece } from './pieces.ts';
import type { Pieces, Shape } from './shape.ts';

/** So long is a role at most, with the name again where a picture says that, too. */
const LONGEST_ROLE = 40;

export interface Boxed {
  /** Beside the name, in the box of it. */
  readonly inside: Pieces;
  /** Out of that box, what is said. */
  readonly outside: Pieces;
}

/**
 * What stands in the box of a name, where that is not the whole row, and out of it.
 * @param around how many boxes stand around each name and nothing else
 */
export function boxedWith(
  name: Piece,
  row: Element,
  pieces: Pieces,
  { by, bodies }: Shape,
  around: number,
): Boxed {
  // Where a picture names them, too, the name that is written.
  const { element } =
    pieces.find((one) => one.text === name.text && natives().tag(one.element) !== 'img') ?? name;
  const box = element === row ? row : [...outwards(above(element), around + 1)][around];
  const isInside = (one: Piece) =>
    one.text === name.text || (box !== row && !!box && natives().contains(box, one.element));
  // "5 minutes" may be said.
  const said = pieces.filter(
    (one) => one !== name && !one.isQuoted && !one.isInitials && (isWorded(one) || bodies.has(one[by])),
  );
  return { inside: said.filter(isInside), outside: said.filter((one) => !isInside(one)) };
}

/** How many boxes stand around a name and nothing else, one in the other. */
export function boxesAround(name: Piece, row: Element): number {
  const { rawText } = natives();
  const text = rawText(name.element).trim();
  let count = 0;
  for (const box of outwards(above(name.element), MOST_BOXES)) {
    if (box === row || rawText(box).trim() !== text) break;
    count++;
  }
  return count;
}

/** So many boxes stand around a name at most. */
const MOST_BOXES = 3;

/** Whether what stands in the boxes of names is the same each time somebody is named, and what is said stands out of them. */
export function areBoxesOfNames(rows: readonly (Boxed & { readonly name: string })[]): boolean {
  const byName = new Map<string, string>();
  const isRole = ({ name, inside, outside }: Boxed & { readonly name: string }) => {
    const role = inside.map(({ text }) => text).join(' ');
    const known = byName.get(name) ?? role;
    byName.set(name, role);
    return role === known && role.length <= LONGEST_ROLE && outside.length > 0;
  };
  const boxed = rows.filter(({ inside }) => inside.length > 0);
  // One who is named again has the same, or another has none.
  return boxed.every(isRole) && byName.size > 0 && byName.size < rows.length;
}
