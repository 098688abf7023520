/** Which rows of a list are one of those that it lists: not its headings, its menus, nor what holds a list of its own. */
import { natives } from '../../natives.ts';
import { holds, outwards } from '../../scope.ts';
import { calledOf, isHeading } from '../parts/called.ts';
import type { Cell } from '../parts/cells.ts';
import { fromName } from '../parts/from-name.ts';
import { kindOfMake } from '../parts/hints.ts';
import type { Alike } from './alike.ts';
import type { Around } from './around.ts';
import { isMore, isOfKind } from './called-rows.ts';
import { cousinsOf } from './cousins.ts';
import type { Kind } from './kind.ts';
import { lengthOf, MOST_OF } from './named.ts';
import { personIn } from './people.ts';
import { isPicture } from './pictures.ts';
import { asksIn, hasNumber, isWhole, LEAST_IN_LIST } from './row-kinds.ts';
import { LONGEST_ROW, plain, type Verdict } from './verdict.ts';
import { isForAll } from './ways.ts';

/** How deep in a row something may stand that it unfolds to. */
const DEEPEST = 8;
/** So many rows made alike stand in what is no row itself. */
const LEAST_HELD = 3;

/** The rows of a list that are one of those it lists, and what each says. */
export interface Entries {
  readonly rows: readonly Element[];
  /** Without the page's own words. */
  cells(row: Element): readonly Cell[];
  /** From the name on. */
  shown(row: Element): readonly Cell[];
}

/** What is known of the other lists of a page. */
export interface Beside {
  readonly lists: readonly Alike[];
  readonly verdicts: readonly Verdict[];
  /** The rows of all of them. */
  readonly listed: ReadonlySet<Element>;
  /** What holds the people of one rank, or of one letter: no one person, whoever stands first. */
  readonly groups: ReadonlySet<Node | null>;
  /** What heads those who are in it, and is not told twice. */
  readonly over: Set<Element>;
}

/** The entries of a list that is told to be of a kind; the rows that unfold to another are put among those `over` it. */
export function entriesOf(
  list: Alike,
  kind: Kind,
  { decor, heads, isApart, wording }: Verdict,
  beside: Beside,
  around: Around,
): Entries {
  const { lists, verdicts, listed, groups, over } = beside;
  const inner = kind === 'rooms' ? lists.filter((other, at) => isOfRooms(other, verdicts[at])) : [];
  const begins = (row: Element) =>
    inner.some(({ rows: [first] }) => first && beginsWith(row, first, said(row)));
  // The room that is open may unfold to who is in it.
  const unfolded = kind === 'rooms' ? unfoldedIn(list, listed) : new Map<Element, readonly Cell[]>();
  const said = (row: Element) => unfolded.get(row) ?? list.cells(row);
  const cells = (row: Element) => plain(said(row), wording);
  const shown = (row: Element) => fromName(cells(row), decor);
  const top = list.rows.find((row) => !heads?.has(row));
  const rows = list.rows.filter(
    (row) =>
      !heads?.has(row) &&
      !isMore(row) &&
      !opensMenu(list.cells(row)) &&
      !(kind === 'members' && (groups.has(row) || (row === top && isForAll(shown(row))))) &&
      !asksIn(row) &&
      !around.holdsPart(row) &&
      !isWhole(row, said(row)) &&
      !(kind === 'talks' && startsWithList(row, said(row), listed)) &&
      !begins(row) &&
      !isApart?.(row) &&
      !isPicture(row, list.cells(row)) &&
      !around.isTaken(row) &&
      lengthOf(said(row)) <= LONGEST_ROW,
  );
  for (const row of unfolded.keys()) over.add(row);
  const entries = { rows, cells, shown };
  return kind === 'talks' ? entries : { ...entries, rows: withCousins(entries, kind, beside, around) };
}

/** With the rows of short lists beside it, which tell as much as most of its own do. */
function withCousins(
  entries: Entries,
  kind: Exclude<Kind, 'talks'>,
  beside: Beside,
  around: Around,
): readonly Element[] {
  const { rows, cells, shown } = entries;
  const [first] = rows;
  if (!first) return rows;
  const tells = (row: Element) =>
    hasNumber(cells(row).slice(1)) || (kind === 'members' && personIn(row, shown(row))?.age !== undefined);
  const areTold = rows.filter(tells).length >= rows.length * MOST_OF;
  const isListed = (row: Element) => beside.listed.has(row);
  const isFree = (row: Element) =>
    !around.isTaken(row) && !beside.over.has(row) && !isHeading(row) && isOfKind(row, kind);
  const cousins = cousinsOf(first, isListed, (box) => holdsOther(box, kind, beside), isCalled);
  return [...rows, ...cousins.filter((row) => isFree(row) && (!areTold || tells(row)))];
}

/** Whether an element holds a list of another kind. */
export function holdsOther(box: Element, kind: Kind, { lists, verdicts }: Beside): boolean {
  return lists.some(({ rows: [first] }, at) => {
    const other = verdicts[at]?.kind;
    return other !== undefined && other !== kind && !!first && first !== box && holds(box, first);
  });
}

/** Whether what a reader sees says what a row is one of. */
function isCalled(row: Element): boolean {
  return calledOf(row)?.inWords === true;
}

/** The rows of a list that hold rows of another, each with what it says before those. */
function unfoldedIn({ rows, cells }: Alike, listed: ReadonlySet<Element>): Map<Element, readonly Cell[]> {
  const unfolded = new Map<Element, readonly Cell[]>();
  for (const row of rows) {
    const isListed = ({ element }: Cell) =>
      [...outwards(element, DEEPEST)].some((at) => at !== row && listed.has(at) && holds(row, at));
    const said = isWhole(row, cells(row)) ? cells(row) : [];
    const before = said.slice(0, Math.max(0, said.findIndex(isListed)));
    if (before.length > 0 && before.length < LEAST_IN_LIST) unfolded.set(row, before);
  }
  return unfolded;
}

/** Whether a list is of rooms made alike, several: what begins with them, as a server does, is none itself. */
function isOfRooms({ rows }: Alike, verdict: Verdict | undefined): boolean {
  return verdict?.kind === 'rooms' && rows.length >= LEAST_HELD && new Set(rows.map(kindOfMake)).size === 1;
}

/** Whether a row says first what stands in another, inside it. */
function beginsWith(row: Element, inner: Element, [first]: readonly Cell[]): boolean {
  return inner !== row && holds(row, inner) && first !== undefined && holds(inner, first.element);
}

/** Whether the rows of another list are all that stands in a row: two lists side by side are none themselves. */
function startsWithList(row: Element, cells: readonly Cell[], listed: ReadonlySet<Element>): boolean {
  const rowOf = ({ element }: Cell) => [...outwards(element, DEEPEST)].find((at) => listed.has(at));
  const isInner = (at: Element | undefined) => at !== undefined && at !== row && holds(row, at);
  if (cells.length < LEAST_IN_LIST || !isInner(cells[0] && rowOf(cells[0]))) return false;
  return new Set(cells.map(rowOf).filter(isInner)).size >= LEAST_IN_LIST;
}

/** "Options", among tabs: what it is called opens a menu. */
function opensMenu([first]: readonly Cell[]): boolean {
  return !!first && natives().closest(first.element, MENU_WAYS) !== null;
}

const MENU_WAYS = '[data-toggle=dropdown], [data-bs-toggle=dropdown], .dropdown-toggle';
