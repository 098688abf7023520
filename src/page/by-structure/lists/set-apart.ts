/** What tells the rooms of a list from the people in it, where some of both are known: what they are made of, and where they stand. */
import { natives } from '../../natives.ts';
import { isMarkOfNews } from '../news/news.ts';
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
/** Fewer, where the list is of nothing else. */
const FEWEST_AMONG = 1 / 6;
/** Parts of so many rows are compared, and so many of each. */
const MOST_ROWS = 60;
const MOST_PARTS = 40;
/** What is so for a while: which is open, what is new, who is there. */
const STATES = wordSet(
  'active actif selected current cur unread new badge count counter notification notifications mention muted online offline away idle hover focus open hidden highlight last time timestamp date preview draft typing pinned first even odd',
);
/** What says where a row leads, and what its picture is. Labels tell last words, too, which part rows by chance. */
const LEADING = ['href', 'src', 'id', 'data-type'];

/** No part is called so: tags are written in small letters. */
const SAID = 'SAID';

interface Row {
  readonly row: Element;
}

/**
 * The side of the rooms, where something stands in all rows that are known for rooms and in no row of a person, or the other way round: the
 * side that most parts tell apart.
 * @param said the rows whose last words tell who said them, which is as good as a part
 */
export function setApart(
  rows: readonly Row[],
  rooms: ReadonlySet<Element>,
  people: ReadonlySet<Element>,
  said: ReadonlySet<Element> = new Set(),
): readonly Element[] | undefined {
  const areKnown = rooms.size + people.size >= LEAST_KNOWN;
  if (rooms.size === 0 || rows.length > MOST_ROWS || (!areKnown && people.size === 0)) return undefined;
  const sides = [...sidesOf(rows, said)]
    .filter(([, parts]) => areKnown || parts >= MANY_PARTS)
    .flatMap(([key, parts]) =>
      ['0', '1'].map((has) => ({
        side: rows.flatMap(({ row }, at) => (key[at] === has ? [row] : [])),
        parts,
      })),
    )
    // Of two that as many parts tell, the one that holds no more than the rooms does it.
    .sort((one, other) => other.parts - one.parts || one.side.length - other.side.length);
  const found = sides.find(({ side }) => {
    if (side.length < LEAST_APART || rows.length - side.length < LEAST_APART) return false;
    // Without anybody known, what many rooms share and some rows lack may be a matter of chance.
    if (people.size === 0 && rooms.size < side.length / 2) return false;
    return [...rooms].every((row) => side.includes(row)) && !side.some((row) => people.has(row));
  });
  return found?.side;
}

/** How the parts of rows divide them, "0011": how many parts stand in just these, or in just the others. */
function sidesOf(rows: readonly Row[], said: ReadonlySet<Element>): ReadonlyMap<string, number> {
  const parts = rows.map(({ row }) => partsOf(row));
  for (const [at, { row }] of rows.entries()) if (said.has(row)) parts[at]?.sure.add(SAID);
  const sides = new Map<string, number>();
  for (const part of new Set(parts.flatMap(({ sure }) => [...sure]))) {
    const has = parts.map(({ sure, beside }) => sure.has(part) || beside.has(part));
    const key = has.map((one) => (one === has[0] ? '0' : '1')).join('');
    sides.set(key, (sides.get(key) ?? 0) + 1);
  }
  return sides;
}

/** What a row is made of. */
interface Parts {
  /** Its parts, how each of them is called and where it leads. */
  readonly sure: Set<string>;
  /** What parts that say what is so for a while are called besides: `row unread` is made as `row` is, and a badge as nothing else. */
  readonly beside: Set<string>;
}

function partsOf(row: Element): Parts {
  const dom = natives();
  const parts: Parts = { sure: new Set(), beside: new Set() };
  for (const part of [row, ...dom.all(row, '*').slice(0, MOST_PARTS)]) {
    if (part !== row && isMarkOfNews(part)) continue;
    // Which one is open is marked on the way to it, too.
    const isKept = part === row || dom.attribute(part, 'href') !== null || !hasAny(namesOf(part), STATES);
    const to = isKept ? parts.sure : parts.beside;
    const tag = dom.tag(part);
    for (const name of (dom.attribute(part, 'class') ?? '').trim().split(/\s+/))
      if (!hasAny(new Set(splitWords(name)), STATES)) to.add(`${tag} ${name.replace(/\d+/g, '')}`);
    for (const name of LEADING)
      for (const word of wordsOf(dom.attribute(part, name) ?? '')) to.add(`${tag} ${name} ${word}`);
  }
  return parts;
}

/** The words in an address, without what is numbered. */
function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{L}+$/u.test(word) && !STATES.has(word));
}

/**
 * Where rooms stand together in a list and nobody who is known for a person between them, the few others among them are rooms, too; and so
 * is what stands between them and those people, or the end of the list, where many of both are known.
 */
export function standingWith(
  rows: readonly Row[],
  rooms: ReadonlySet<Element>,
  people: ReadonlySet<Element>,
): readonly Element[] {
  return runsIn(rows, people).flatMap((run) => {
    const known = run.flatMap((row, at) => (rooms.has(row) ? [at] : []));
    let [from = 0, to = 0] = [known[0], known.at(-1)];
    const among = to - from + 1 - known.length;
    const isWhole = rows.length - (to - from + 1) < LEAST_APART;
    if (known.length < LEAST_KNOWN || among > known.length * (isWhole ? FEWEST_AMONG : FEW_AMONG)) return [];
    if (people.size >= LEAST_APART && known.length + people.size >= MANY_KNOWN) {
      if (run.includes(rows.at(-1)?.row as Element)) to = run.length - 1;
      else if (run.includes(rows[0]?.row as Element)) from = 0;
    }
    return run.slice(from, to + 1);
  });
}

/** The rows between people, in the order of the list. */
function runsIn(rows: readonly Row[], people: ReadonlySet<Element>): readonly Element[][] {
  const runs: Element[][] = [[]];
  for (const { row } of rows)
    if (people.has(row)) runs.push([]);
    else runs.at(-1)?.push(row);
  return runs;
}

/** Where all rooms of a list stand on one side of those who are known for people, what stands on the other side of these are people, too. */
export function standingBeyond(
  rows: readonly Row[],
  rooms: ReadonlySet<Element>,
  people: ReadonlySet<Element>,
): readonly Element[] {
  if (people.size === 0 || rooms.size < LEAST_KNOWN || rooms.size + people.size < MANY_KNOWN) return [];
  const places = (some: ReadonlySet<Element>) =>
    rows.flatMap(({ row }, place) => (some.has(row) ? [place] : []));
  const [known, others] = [places(rooms), places(people)];
  const [firstRoom = 0, lastRoom = 0] = [known[0], known.at(-1)];
  const [first = 0, last = 0] = [others[0], others.at(-1)];
  if (first <= lastRoom && last >= firstRoom) return [];
  const beyond = first > lastRoom ? rows.slice(first) : rows.slice(0, last + 1);
  return beyond.map(({ row }) => row);
}
