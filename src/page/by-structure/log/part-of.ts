/** How one of several messages in a row is read. */
import { natives } from '../../natives.ts';
import { visibleTextBut } from '../../text.ts';
import { kindOfMake } from '../parts/hints.ts';
import { isStamp } from '../parts/stamps.ts';
import type { Piece } from './pieces.ts';
import { type Known, NOTHING, type Reading } from './reading.ts';
import { nameIn } from './who-speaks.ts';

/**
 * What is known of the parts of a row: each may name again who speaks, in what is made as it is where others do.
 * @param whole how the row is read
 * @param piecesOf the pieces of a part
 * @param ranks what is set on several names, and is no part of them
 */
export function knownOfPart(
  whole: Reading,
  piecesOf: (part: Element) => readonly Piece[],
  ranks: ReadonlySet<string>,
): Known {
  const isName = (part: Element, name: Element) =>
    part === name || (natives().attribute(name, 'class') && kindOfMake(part) === kindOfMake(name));
  const read = (part: Element): Reading => {
    const dom = natives();
    const name = whole.element;
    const pieces = name ? piecesOf(part) : [];
    // Libraries of parts call all their boxes the same: what alone is said there names nobody.
    const isMore = (one: Piece) =>
      pieces.some((other) => other !== one && !other.isControl && !isStamp(other.text));
    const piece = name && pieces.find((one) => isName(one.element, name) && isMore(one));
    const element = piece?.element;
    const author = piece && nameIn(piece, ranks);
    const within = [...whole.left].filter((one) => one !== part && dom.contains(part, one));
    // What is said alike again and again is said still.
    const isSaid = visibleTextBut(part, (one) => one === element || within.includes(one)) !== '';
    const left: ReadonlySet<Element> = isSaid ? new Set(within) : NOTHING.left;
    return { ...NOTHING, left, ...(author && { author, element }) };
  };
  return { splits: false, tells: false, mayGuess: false, isNamed: whole.author !== undefined, read };
}
