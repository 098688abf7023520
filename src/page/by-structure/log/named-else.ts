/** Where else the same people are named: pages draw one message in another way than several, and the reader's in another than those of others. */
import { sideByName } from '../../you.ts';
import { isHeader, type Kind, kindsIn, scoreOf } from './name-kinds.ts';
import { LABEL } from './pieces.ts';
import type { Pieces, Shape } from './shape.ts';

/** So many rows tell more than the first ones do. */
const FEW = 4;

function isOfReader({ names }: Kind): boolean {
  return [...names.keys()].every((name) => sideByName(name) === 'mine');
}

/** In what kind of piece most of the rows that name nobody where the others do have names, and mostly the same. */
export function namedElse(
  rows: readonly Pieces[],
  by: Shape['by'],
  author: string,
  named: Kind,
): string | undefined {
  const others = rows.filter((row) => row.length > 0 && !row.some((piece) => piece[by] === author));
  if (others.length < FEW) return undefined;
  const kinds = kindsIn(others, by, () => false);
  const areSame = ({ names }: Kind) =>
    names.size > 1 && [...names.keys()].filter((name) => named.names.has(name)).length > names.size / 2;
  // "You" stands elsewhere than the name of the other of two.
  const isOther = (kind: Kind) => areSame(kind) || isOfReader(kind) !== isOfReader(named);
  for (const [key, kind] of kinds)
    if (
      key !== LABEL &&
      !kind.isPictured &&
      isOther(kind) &&
      !isHeader(kind) &&
      scoreOf(key, kind, others.length, kinds.size) > 1
    )
      return key;
  return undefined;
}
