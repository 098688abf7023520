import { natives } from '../../natives.ts';
import { hasAny, namesOf } from '../parts/hints.ts';
import { isStamp } from '../parts/stamps.ts';
import { TEXTS } from '../parts/words.ts';
import { isHeader, type Kind, kindsIn, scoreOf } from './name-kinds.ts';
import { namedElse } from './named-else.ts';
import { LABEL, type Piece } from './pieces.ts';
import { rankKinds } from './ranks.ts';
import { areTitles, likelyTitles } from './titles.ts';
import { bodiesOf, ENOUGH, trimmingsOf } from './trimmings.ts';

/** A row, as the pieces that it says. */
export type Pieces = readonly Piece[];

/** So many rows tell more than the first ones do. */
const FEW = 4;
/** So many of those who are named are pictured, too. */
const MOST_PICTURED = 0.8;
/** Where the rows of one conversation say who speaks. */
export interface Shape {
  readonly by: 'kind' | 'make' | 'place' | 'spot';
  readonly author?: string;
  /** Where the same people are named in rows that have none there: pages draw one message in another way than several. */
  readonly also?: string;
  /** Names stand in rows of their own, above what is said. */
  readonly isHeader: boolean;
  /** What is said stands in pieces of these kinds. */
  readonly bodies: ReadonlySet<string>;
  /** Something is said in pieces of these kinds, by whomever. */
  readonly said: ReadonlySet<string>;
  /** What stands beside it and says little: "read", a rank, an age. */
  readonly trimmings: ReadonlySet<string>;
  /** What somebody is stands in pieces of these kinds, whatever the others are told apart by. */
  readonly ranks: ReadonlySet<string>;
}

/** Whether what stands first in these rows is said, and not who says it: it varies, and what stands behind it does not. */
export function saysFirst(rows: readonly Pieces[]): boolean {
  const said = rows.map((row) => row.filter(({ text }) => !isStamp(text))).filter((row) => row.length > 1);
  const rest = new Set(
    said.map((row) =>
      row
        .slice(1)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  return said.length >= FEW && rest.size < new Set(said.map(([first]) => first?.text)).size * 0.6;
}

/**
 * What rows have in common: in one kind of piece short names come again and again, in the others they do not.
 * @param isKnown whether a name is that of whom the conversation is with, or of somebody on the page
 */
export function shapeOf(rows: readonly Pieces[], isKnown: (name: string) => boolean = () => false): Shape {
  const ranks = rankKinds(rows);
  const shape = shapeBut(ranks, rows, isKnown);
  const titles = likelyTitles(rows, shape);
  if (titles.size > 0) {
    const more = new Set([...ranks, ...titles]);
    const behind = shapeBut(more, rows, isKnown);
    if (behind.author && areTitles(rows, titles, behind)) return { ...behind, ranks: more };
  }
  return { ...shape, ranks };
}

type Bare = Omit<Shape, 'ranks'>;

function shapeBut(
  ranks: ReadonlySet<string>,
  rows: readonly Pieces[],
  isKnown: (name: string) => boolean,
): Bare {
  const said = rows.map((row) =>
    row.filter(
      (piece) =>
        !isStamp(piece.text) &&
        !piece.isInitials &&
        !ranks.has(piece.kind) &&
        !AROUND_A_NAME.test(piece.text) &&
        !(piece.isPictured && isNameAlone(row, piece)) &&
        !(piece.isQuoted && isBeside(row)),
    ),
  );
  const byKind = authoredBy(said, 'kind', isKnown);
  const by = (way: Shape['by']) => authoredBy(said, way, isKnown);
  const byPlace = () => by('place') ?? by('spot');
  if (!byKind) return byPlace() ?? nameless(said);
  // By its first class first: what is said may stand where a name does in other rows.
  if (isDyed(said, byKind.author)) return by('make') ?? byPlace() ?? byKind;
  if (isOneOfMany(said, byKind.author)) return byPlace() ?? byKind;
  // Without a class, what stands below several things said is made in as many ways.
  const named = byKind.author?.endsWith('.') ? namedBy(rows, byKind) : 0;
  const placed = named > 0 && named < rows.length * MOST_NAMED ? by('place') : undefined;
  return placed && namedBy(rows, placed) >= named * MORE ? placed : byKind;
}

/** In how many rows somebody is named in writing; in none, where something else stands so, too. */
function namedBy(rows: readonly Pieces[], { by, author }: Bare): number {
  const isName = (piece: Piece) => piece[by] === author && !piece.isPictured;
  const counts = rows.map((row) => row.filter(isName).length);
  return counts.some((count) => count > 1) ? 0 : counts.filter((count) => count > 0).length;
}

/** Where so many rows name somebody, it is known how. */
const MOST_NAMED = 0.9;
/** So many times as many rows tell that those that name somebody else are of their kind, too. */
const MORE = 1.2;

/** Brackets and colons in elements of their own, and signs that stand where names do before what the page tells. */
const AROUND_A_NAME = /^[<>«»‹›[\]():|*→←]+$/;

/** Whether a row says nothing but a name, beside the picture of that name. */
function isNameAlone(row: Pieces, picture: Piece): boolean {
  const others = row.filter((one) => one !== picture && !isStamp(one.text) && !one.isInitials);
  return others.length > 0 && others.every(({ text }) => text === picture.text);
}

/** Whether more rows have something else where names of one kind stand, before what they say: each person is called in a way of their own. */
function isOneOfMany(rows: readonly Pieces[], author: string | undefined): boolean {
  const has = (row: Pieces) => row.some(({ kind }) => kind === author);
  const named = rows.filter(has);
  const place = named[0]?.find(({ kind }) => kind === author)?.place;
  // A term of a list names somebody, and says nothing else.
  const isNaming = (row: Pieces) => row.length > 1 || place === 'dt';
  const others = rows.filter((row) => isNaming(row) && row[0]?.place === place && !has(row));
  if (others.length > named.length) return true;
  // Of two who speak, the one who says less: one name again and again, where the other one's stands.
  const names = [named, others].map((some) => new Set(some.map(([first]) => first?.text)).size);
  return others.length > 1 && (place === 'dt' ? names[0] === 1 : names.every((count) => count === 1));
}

/** Whether names of one kind have others in their place in other rows, which are called the same at first: each in a colour. */
function isDyed(rows: readonly Pieces[], author: string | undefined): boolean {
  const called = (kind: string) => kind.split(' ', 1)[0];
  const [one] = rows.flat().filter(({ kind }) => kind === author);
  if (!one || !called(one.kind)?.includes('.')) return false;
  const isOther = (piece: Piece) =>
    piece.kind !== author && piece.place === one.place && called(piece.kind) === called(one.kind);
  const dyed = rows.filter((row) => row.some(isOther));
  return dyed.length > 0 && !dyed.some((row) => row.some(({ kind }) => kind === author));
}

/** Whether a row says more than it quotes: pages that write all in `blockquote` quote nobody. */
function isBeside(row: Pieces): boolean {
  return row.some(({ text, isQuoted }) => !isQuoted && !isStamp(text));
}

function authoredBy(
  rows: readonly Pieces[],
  by: Shape['by'],
  isKnown: (name: string) => boolean,
): Bare | undefined {
  const kinds = kindsIn(rows, by, isKnown);
  const filled = rows.filter((row) => row.length > 0).length;
  let best: { author: string; score: number } | undefined;
  const likely = [...kinds].map(([author, kind]) => ({
    author,
    kind,
    score: scoreOf(author, kind, filled, kinds.size),
  }));
  const isTold = ({ author, kind }: { author: string; kind: Kind }) =>
    kind.isPictured || kind.isForEars || author === LABEL;
  // Far more than there are pictures of people, on as many rows: what each of them says.
  const pictured = likely.filter(({ kind, score }) => kind.isPictured && score > 1 && kind.names.size > 1);
  const areSaid = ({ names, rows: named }: Kind) =>
    pictured.some(
      ({ kind: { names: people, rows: shown } }) =>
        shown >= named * MOST_PICTURED && names.size > Math.max(people.size * 1.5, people.size + 1),
    );
  const isWritten = likely.some(
    (one) => one.score > 1 && !isTold(one) && one.kind.names.size > 1 && !areSaid(one.kind),
  );
  for (const one of likely) {
    const { author, kind, score } = one;
    // What is written says it better than a picture, or what those who listen are told.
    if (isTold(one) ? isWritten : areSaid(kind)) continue;
    // The same on nearly all that have it, where about as many rows name several people: a badge.
    const isMore = (more: Kind) => more.names.size > 1 && more.rows >= kind.rows * NEARLY_ALL;
    const isOneThing = kind.names.size === 1 || isNearlyOne(kind);
    if (isOneThing && likely.some((other) => other !== one && other.score > 1 && isMore(other.kind)))
      continue;
    if (score > (best?.score ?? 1)) best = { author, score };
  }
  if (!best) return undefined;
  const { author } = best;
  const trimmings = trimmingsOf(rows, by, author);
  const named = kinds.get(author) as Kind;
  const header = isHeader(named);
  const bodies = bodiesOf(rows, by, author, trimmings, header);
  const also = header ? undefined : namedElse(rows, by, author, named);
  if (also) bodies.delete(also);
  return {
    by,
    author,
    ...(also && { also }),
    isHeader: header,
    bodies,
    said: new Set(kinds.keys()),
    trimmings,
  };
}

/** So many rows are nearly all. */
const NEARLY_ALL = 0.9;

function isNearlyOne({ names, rows }: Kind): boolean {
  return rows >= ENOUGH && Math.max(...names.values()) >= rows * NEARLY_ALL;
}

function nameless(rows: readonly Pieces[]): Bare {
  const trimmings = trimmingsOf(rows, 'kind', undefined);
  const bodies = new Set(
    rows.flat().flatMap(({ kind, isControl }) => (isControl || trimmings.has(kind) ? [] : [kind])),
  );
  return { by: 'kind', isHeader: false, bodies, said: bodies, trimmings };
}

/** Whether a row says something where others of this shape do. */
export function saysAsOthers(row: Pieces, shape: Shape): boolean {
  // What stands alone in a box stands beside somebody's name elsewhere, in a `span`.
  const isAlone = ({ element }: Piece) => natives().childCount(element) === 1;
  // Called a text as they are, and how it looks without a name over it: `message-text pt-2`.
  const isMore = ({ kind, element }: Piece) =>
    [...shape.bodies].some((body) => kind.startsWith(`${body} `)) && hasAny(namesOf(element), TEXTS);
  return row.some(
    (piece) =>
      shape.bodies.has(piece[shape.by]) ||
      (shape.bodies.has(`>${piece.place}>span:0.`) && isAlone(piece)) ||
      isMore(piece),
  );
}

const WHICH = /:\d+\./;

/** The same wherever among its like each piece stands: without a name before it, what is said comes first. */
export function saysAsOthersElsewhere(row: Pieces, shape: Shape): boolean {
  const bodies = new Set([...shape.bodies].map((body) => body.replace(WHICH, '')));
  return row.some((piece) => bodies.has(piece[shape.by].replace(WHICH, '')));
}
