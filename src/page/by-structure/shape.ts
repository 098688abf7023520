import { hasAny, splitWords } from './hints.ts';
import { isOwn, type Piece } from './pieces.ts';
import { speakerIn } from './speakers.ts';
import { holdsTime, isStamp } from './stamps.ts';
import { AUTHORS } from './words.ts';

/** A row, as the pieces that it says. */
export type Pieces = readonly Piece[];

/** How often each kind of piece must read as a name, to be where names stand. */
const NAMED = 0.9;
/** Of so many names, some come again. */
const ENOUGH = 6;
const REPEATED = 0.7;
/** Of few rows, so many have it; the reader's own often have none. */
const MOST = 0.4;
/** So many rows tell more than the first ones do. */
const FEW = 4;

const A_CLOCK = /\d[:h]\d{2}/;
const A_SIGN = /^~\s?\p{L}/u;
/** The picture of somebody who has none; a name has more letters. */
export const SHORT_INITIALS = /^\p{Lu}{1,2}$/u;
const INITIALS = /^\p{Lu}[\p{Lu}\p{N}]{0,2}$/u;

interface Kind {
  /** Rows that have it. */
  rows: number;
  isControl: boolean;
  isPictured: boolean;
  /** Of those, the ones that say something else too. */
  besides: number;
  /** Of those, the ones that it stands first in. */
  first: number;
  /** Of the rows that hold nothing else, the ones with another kind of row below. */
  above: number;
  readonly names: Map<string, number>;
  named: number;
  /** Of the names, those with a time beside them: "Karim · 20:01". */
  timed: number;
  /** Of the names, those with the sign of a name: "~ Karim". */
  signed: number;
  readonly rest: Set<string>;
}

/** Where the rows of one conversation say who speaks. */
export interface Shape {
  readonly by: 'kind' | 'place';
  readonly author?: string;
  /** Names stand in rows of their own, above what is said. */
  readonly isHeader: boolean;
  /** What is said stands in pieces of these kinds. */
  readonly bodies: ReadonlySet<string>;
  /** Something is said in pieces of these kinds, by whomever. */
  readonly said: ReadonlySet<string>;
  /** What stands beside it and says little: "read", a rank, an age. */
  readonly trimmings: ReadonlySet<string>;
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

/** What rows have in common: in one kind of piece short names come again and again, in the others they do not. */
export function shapeOf(rows: readonly Pieces[]): Shape {
  const said = rows.map((row) =>
    row.filter((piece) => !isStamp(piece.text) && !piece.isInitials && !(piece.isQuoted && isBeside(row))),
  );
  return authoredBy(said, 'kind') ?? authoredBy(said, 'place') ?? nameless(said);
}

/** Whether a row says more than it quotes: pages that write all in `blockquote` quote nobody. */
function isBeside(row: Pieces): boolean {
  return row.some(({ text, isQuoted }) => !isQuoted && !isStamp(text));
}

function authoredBy(rows: readonly Pieces[], by: Shape['by']): Shape | undefined {
  const kinds = kindsIn(rows, by);
  const filled = rows.filter((row) => row.length > 0).length;
  let best: { author: string; score: number } | undefined;
  const likely = [...kinds].map(([author, kind]) => ({
    author,
    kind,
    score: scoreOf(author, kind, filled, kinds.size),
  }));
  const isWritten = likely.some((one) => one.score > 1 && !one.kind.isPictured && one.kind.names.size > 1);
  for (const { author, kind, score } of likely) {
    // What is written says it better than a picture.
    if (isWritten && kind.isPictured) continue;
    // The same on all that have it, where more rows name several people: a badge.
    if (
      kind.names.size === 1 &&
      likely.some((one) => one.score > 1 && one.kind.names.size > 1 && one.kind.rows >= kind.rows)
    )
      continue;
    if (score > (best?.score ?? 1)) best = { author, score };
  }
  if (!best) return undefined;
  const { author } = best;
  const trimmings = trimmingsOf(rows, by, author);
  const header = isHeader(kinds.get(author) as Kind);
  const bodies = bodiesOf(rows, by, author, trimmings);
  return { by, author, isHeader: header, bodies, said: new Set(kinds.keys()), trimmings };
}

function nameless(rows: readonly Pieces[]): Shape {
  const trimmings = trimmingsOf(rows, 'kind', undefined);
  const bodies = new Set(
    rows.flat().flatMap(({ kind, isControl }) => (isControl || trimmings.has(kind) ? [] : [kind])),
  );
  return { by: 'kind', isHeader: false, bodies, said: bodies, trimmings };
}

/** Kinds of piece that say the same for each person, or one of very few things for all, beside what is said. */
function trimmingsOf(rows: readonly Pieces[], by: Shape['by'], author: string | undefined): Set<string> {
  const kinds = new Map<
    string,
    { rows: number; alone: number; timed: number; all: Set<string>; byName: Set<string> }
  >();
  for (const row of rows) {
    const name = row.find((piece) => piece[by] === author)?.text ?? '';
    const others = row.filter((piece) => piece[by] !== author);
    for (const piece of others) {
      const kind = kinds.get(piece[by]) ?? { rows: 0, alone: 0, timed: 0, all: new Set(), byName: new Set() };
      kinds.set(piece[by], kind);
      kind.rows++;
      if (others.length === 1) kind.alone++;
      if (holdsTime(piece.text)) kind.timed++;
      kind.all.add(piece.text);
      kind.byName.add(`${name}\n${piece.text}`);
    }
  }
  const people = new Set(rows.map((row) => row.find((piece) => piece[by] === author)?.text ?? '')).size;
  return new Set(
    [...kinds].flatMap(([key, { rows: many, alone, timed, all, byName }]) => {
      if (isOwn(key)) return [];
      // "Yesterday" beside a picture looks like a picture alone.
      if (many > 1 && alone < many / 2 && [...all].every((text) => INITIALS.test(text))) return [key];
      if (alone > 0) return [];
      if (many > 1 && timed === many) return [key];
      return many >= ENOUGH && (all.size <= many / 6 || byName.size <= Math.min(people, many / 2))
        ? [key]
        : [];
    }),
  );
}

/** Whether a row says something where others of this shape do. */
export function saysAsOthers(row: Pieces, shape: Shape): boolean {
  return row.some((piece) => shape.bodies.has(piece[shape.by]));
}

function kindsIn(rows: readonly Pieces[], by: Shape['by']): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [place, row] of rows.entries()) {
    const seen = new Set<string>();
    for (const [at, piece] of row.entries()) {
      const key = piece[by];
      if (seen.has(key)) continue;
      seen.add(key);
      const kind = kinds.get(key) ?? empty();
      kinds.set(key, kind);
      kind.rows++;
      if (piece.isControl) kind.isControl = true;
      if (piece.isPictured) kind.isPictured = true;
      if (row.length > 1) kind.besides++;
      if (at === 0) kind.first++;
      const below =
        row.length === 1 ? rows.slice(place + 1, place + 3).find(({ length }) => length > 0) : undefined;
      if (below && below[0]?.[by] !== key) kind.above++;
      const name = speakerIn(piece.text);
      if (name) kind.named++;
      if (name && A_CLOCK.test(piece.text) && !A_CLOCK.test(name)) kind.timed++;
      if (name && A_SIGN.test(piece.text)) kind.signed++;
      kind.names.set(name ?? piece.text, (kind.names.get(name ?? piece.text) ?? 0) + 1);
      kind.rest.add(
        (row.length > 1 ? row.filter((other) => other !== piece) : (below ?? []))
          .map(({ text }) => text)
          .join(' '),
      );
    }
  }
  return kinds;
}

function empty(): Kind {
  return {
    rows: 0,
    isControl: false,
    isPictured: false,
    besides: 0,
    first: 0,
    above: 0,
    names: new Map(),
    named: 0,
    timed: 0,
    signed: 0,
    rest: new Set(),
  };
}

function isHeader(kind: Kind): boolean {
  return kind.besides < kind.rows / 5;
}

/** How likely a kind of piece is where names stand; 0 when it is not. */
function scoreOf(key: string, kind: Kind, rows: number, kinds: number): number {
  const { besides, first, above, names, named, timed, signed, rest } = kind;
  const known = names.size;
  if (kinds < 2 || kind.rows < 2 || named < kind.rows * NAMED) return 0;
  if (isHeader(kind)) {
    if (kind.rows < 3 || above < kind.rows * NAMED || known > kind.rows * REPEATED) return 0;
  } else if (besides < kind.rows * 0.8) return 0;
  if ([...names.keys()].every((name) => SHORT_INITIALS.test(name))) return 0;
  const isTimed = Math.max(timed, signed) >= kind.rows * NAMED;
  const isFirst = isTimed || first >= kind.rows / 2;
  if (rest.size < known * (isFirst ? 0.6 : 1) || (!isFirst && kind.rows < ENOUGH)) return 0;
  if (kind.rows < FEW && (first < kind.rows || (known === kind.rows && kind.rows < rows * MOST))) return 0;
  if (kind.rows >= ENOUGH && known > kind.rows * mostNames(key, first === kind.rows)) return 0;
  if (known === 1 && kind.rows > 2 && (!isFirst || kind.isControl)) return 0;
  const called = hasAny(new Set(splitWords(key.slice(key.lastIndexOf('.') + 1))), AUTHORS);
  return kind.rows / rows + (isTimed ? 1 : first / kind.rows) + (1 - known / kind.rows) + (called ? 0.5 : 0);
}

/** Of so many rows, each may name another person: where all begin with somebody in bold, nearly all. */
function mostNames(key: string, isFirst: boolean): number {
  if (!isFirst) return REPEATED;
  return /^>?(b|strong)\b[^>]*$/.test(key) ? 0.95 : 0.85;
}

/** The kinds of piece that stand beside a name, or below it. */
function bodiesOf(
  rows: readonly Pieces[],
  by: Shape['by'],
  author: string,
  trimmings: ReadonlySet<string>,
): Set<string> {
  const bodies = new Set<string>();
  let isBelow = false;
  for (const row of rows) {
    const has = row.some((piece) => piece[by] === author);
    if (has || isBelow)
      for (const piece of row)
        if (piece[by] !== author && !piece.isControl && !trimmings.has(piece[by])) bodies.add(piece[by]);
    isBelow = has && row.length === 1;
  }
  return bodies;
}
