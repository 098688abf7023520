/** What tells the rooms of a list from the people in it, where some of both are known: what they are made of, and where they stand. */
import { natives } from '../../natives.ts';
import { hasAny, namesOf, splitWords, wordSet } from '../parts/hints.ts';

/** So many rows stand on either side of what sets them apart, and so many of them are known. */
export const LEAST_APART = 2;
export const LEAST_KNOWN = 3;
/** Where fewer are known, so many parts have to tell them apart. */
const MANY_PARTS = 3;
/** So many known rows of both kinds, parted by where they stand, do not do so by chance. */
const MANY_KNOWN = 6;
/** Among rooms, so many of those that are known stand others. */
const FEW_AMONG = 1 / 3;
/** Parts of so many rows are compared, and so many of each. */
const MOST_ROWS = 60;
const MOST_PARTS = 40;
/** What is so for a while: which is open, what is new, who is there. */
const STATES = wordSet(
  'active actif selected current cur unread new badge count counter notification notifications mention muted online offline away idle hover focus open hidden highlight last time timestamp date preview draft typing pinned first even odd',
);
/** What says where a row leads, and what its picture is. Labels tell last words, too, which part rows by chance. */
const LEADING = ['href', 'src', 'id', 'data-type'];

interface Row {
  readonly row: Element;
}

/**
 * The side of the rooms, where something stands in all rows that are known for rooms and in no row of a person, or the other way round: the
 * side that most parts tell apart.
 */
export function setApart(
  rows: readonly Row[],
  rooms: ReadonlySet<Element>,
  people: ReadonlySet<Element>,
): readonly Element[] | undefined {
  const areKnown = rooms.size + people.size >= LEAST_KNOWN;
  if (rooms.size === 0 || rows.length > MOST_ROWS || (!areKnown && people.size === 0)) return undefined;
  const sides = [...sidesOf(rows)]
    .filter(([, parts]) => areKnown || parts >= MANY_PARTS)
    .sort(([, some], [, more]) => more - some)
    .flatMap(([key]) =>
      ['0', '1'].map((has) => rows.flatMap(({ row }, at) => (key[at] === has ? [row] : []))),
    );
  return sides.find((side) => {
    if (side.length < LEAST_APART || rows.length - side.length < LEAST_APART) return false;
    // Without anybody known, what many rooms share and some rows lack may be a matter of chance.
    if (people.size === 0 && rooms.size < side.length / 2) return false;
    return [...rooms].every((row) => side.includes(row)) && !side.some((row) => people.has(row));
  });
}

/** How the parts of rows divide them, "0011": how many parts stand in just these, or in just the others. */
function sidesOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const parts = rows.map(({ row }) => partsOf(row));
  const sides = new Map<string, number>();
  for (const part of new Set(parts.flatMap((some) => [...some]))) {
    const first = parts[0]?.has(part);
    const key = parts.map((some) => (some.has(part) === first ? '0' : '1')).join('');
    sides.set(key, (sides.get(key) ?? 0) + 1);
  }
  return sides;
}

/** What a row is made of: its parts, how each of them is called and where it leads, but for what is so for a while. */
function partsOf(row: Element): ReadonlySet<string> {
  const dom = natives();
  // Which one is open is marked on the way to it, too.
  const isKept = (part: Element) =>
    part === row || dom.attribute(part, 'href') !== null || !hasAny(namesOf(part), STATES);
  const parts = [row, ...dom.all(row, '*').slice(0, MOST_PARTS).filter(isKept)];
  return new Set(
    parts.flatMap((part) => {
      const tag = dom.tag(part);
      const classes = (dom.attribute(part, 'class') ?? '').split(/\s+/);
      const names = classes.filter((name) => !hasAny(new Set(splitWords(name)), STATES));
      const leading = LEADING.flatMap((name) =>
        wordsOf(dom.attribute(part, name) ?? '').map((word) => `${tag} ${name} ${word}`),
      );
      return [...names.map((name) => `${tag} ${name.replace(/\d+/g, '')}`), ...leading];
    }),
  );
}

/** The words in an address, without what is numbered. */
function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{L}+$/u.test(word) && !STATES.has(word));
}

/**
 * Where rooms stand together in a list, the few others among them are rooms, too; and so is what comes after them to its end, or before them,
 * where all who are known for people stand on the other side.
 */
export function standingWith(
  rows: readonly Row[],
  rooms: ReadonlySet<Element>,
  people: ReadonlySet<Element>,
): readonly Element[] {
  const at = (some: ReadonlySet<Element>) => rows.flatMap(({ row }, place) => (some.has(row) ? [place] : []));
  const [known, others] = [at(rooms), at(people)];
  let [from = 0, to = 0] = [known[0], known.at(-1)];
  const among = to - from + 1 - known.length;
  const isApart = others.every((place) => place < from || place > to);
  if (!isApart || known.length < LEAST_KNOWN || among > known.length * FEW_AMONG) return [];
  if (rows.length - (to - from + 1) < LEAST_APART) return [];
  if (others.length >= LEAST_APART && known.length + others.length >= MANY_KNOWN) {
    if (others.every((place) => place < from)) to = rows.length - 1;
    else if (others.every((place) => place > to)) from = 0;
  }
  return rows.slice(from, to + 1).map(({ row }) => row);
}
