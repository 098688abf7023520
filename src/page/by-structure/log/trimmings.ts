/** What stands beside a name in the rows of a conversation: what is said, and what says little. */
import { sideByName } from '../../you.ts';
import { isInitials } from '../parts/initials.ts';
import { holdsTime, isReceipt } from '../parts/stamps.ts';
import { isOwn, LABEL, type Piece } from './pieces.ts';
import type { Pieces, Shape } from './shape.ts';
import { cleanName } from './speakers.ts';

/** So many that say the same tell what all of their kind say. */
export const ENOUGH = 6;
/** So few rows hold nothing else than what nearly all have beside what they say. */
const SELDOM = 0.125;
/** So many that differ are said: an age beside each comes again. */
const DIFFERENT = 0.5;
/** The first letters of names, or what stands before them: "~luna~", "007bond". */
const INITIALS = /^(?:\p{Lu}[\p{Lu}\p{N}]{0,2}|[^\p{L}\s])$/u;

/** Kinds of piece that say the same for each person, or one of very few things for all, beside what is said. */
export function trimmingsOf(
  rows: readonly Pieces[],
  by: Shape['by'],
  author: string | undefined,
): Set<string> {
  const kinds = new Map<
    string,
    {
      rows: number;
      alone: number;
      timed: number;
      letters: number;
      all: Set<string>;
      beside: Set<string>;
      byName: Set<string>;
    }
  >();
  for (const row of rows) {
    const name = row.find((piece) => piece[by] === author)?.text ?? '';
    const others = row.filter((piece) => piece[by] !== author);
    for (const piece of others) {
      const kind = kinds.get(piece[by]) ?? {
        ...{ rows: 0, alone: 0, timed: 0, letters: 0 },
        ...{ all: new Set(), beside: new Set(), byName: new Set() },
      };
      kinds.set(piece[by], kind);
      kind.rows++;
      if (isInitials(piece.text, name) || INITIALS.test(piece.text)) kind.letters++;
      if (others.length === 1) kind.alone++;
      if (holdsTime(piece.text)) kind.timed++;
      // "Like · Reply · 3m"
      const text = piece.text.replace(/\d+/g, '0');
      kind.all.add(text);
      if (others.length > 1) kind.beside.add(text);
      kind.byName.add(`${name}\n${text}`);
    }
  }
  const people = new Set(rows.map((row) => row.find((piece) => piece[by] === author)?.text ?? '')).size;
  const trimmings = new Set(
    [...kinds].flatMap(([key, { rows: many, alone, timed, letters, all, beside, byName }]) => {
      if (isOwn(key)) return [];
      // "Yesterday" beside a picture looks like a picture alone.
      if (many > 1 && alone < many / 2 && letters === many) return [key];
      // Where it stands alone, a picture was sent.
      if (many > 1 && alone < many && [...all].every(isReceipt)) return [key];
      // "Reply added", over what nearly all say: alone, it tells that something was done, and nothing is said.
      if (alone > 0 && alone <= many * SELDOM && many >= 2 * ENOUGH && beside.size <= many / 6) return [key];
      if (alone > 0) return [];
      if (many > 1 && timed === many) return [key];
      // "Me", beside the reader's own name: in one row alone, somebody sets that word off.
      if (many > 1 && [...all].every((text) => sideByName(text) === 'mine')) return [key];
      return many >= ENOUGH && (all.size <= many / 6 || byName.size <= Math.min(people, many / 2))
        ? [key]
        : [];
    }),
  );
  const numbered = numberedIn(rows, by, author, trimmings);
  return new Set([...trimmings].filter((key) => !numbered.includes(key)));
}

/** "12 tickets left", "13 tickets left": the same but for its number, and without it most of these rows say nothing. */
function numberedIn(
  rows: readonly Pieces[],
  by: Shape['by'],
  author: string | undefined,
  trimmings: ReadonlySet<string>,
): string[] {
  const isLeft = (piece: Piece) => piece[by] !== author && !piece.isControl && !trimmings.has(piece[by]);
  return [...trimmings].filter((key) => {
    const has = rows.filter((row) => row.some((piece) => piece[by] === key));
    const silent = has.filter((row) => !row.some(isLeft));
    const texts = silent.flat().flatMap((piece) => (piece[by] === key ? piece.text : []));
    return silent.length > has.length / 2 && new Set(texts).size > Math.max(ENOUGH, texts.length * DIFFERENT);
  });
}

/**
 * The kinds of piece that stand beside a name, or below it.
 * @param isOver whether names stand in rows of their own
 */
export function bodiesOf(
  rows: readonly Pieces[],
  by: Shape['by'],
  author: string,
  trimmings: ReadonlySet<string>,
  isOver: boolean,
): Set<string> {
  const bodies = new Set<string>();
  let isBelow = false;
  for (const row of rows) {
    const name = row.find((piece) => piece[by] === author)?.text;
    // The same name again, as beside a picture of that name, or for those who listen, is not said.
    const isName = ({ kind, text }: Piece) =>
      text === name || (kind === LABEL && name !== undefined && cleanName(name).startsWith(cleanName(text)));
    if (name !== undefined || isBelow)
      for (const piece of row)
        if (piece[by] !== author && !isName(piece) && !piece.isControl && !trimmings.has(piece[by]))
          bodies.add(piece[by]);
    isBelow = isOver && name !== undefined && row.length === 1;
  }
  return bodies;
}
