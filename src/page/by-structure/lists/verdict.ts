import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { calledOf } from '../parts/called.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { isRowChosen } from '../parts/chosen.ts';
import { decorOf, fromName } from '../parts/from-name.ts';
import { kindOfMake, makeOf, namesOf } from '../parts/hints.ts';
import { isOfList, listCalled } from '../parts/list-words.ts';
import { most } from '../parts/row-text.ts';
import { childrenOf, SAMPLE } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';
import { isState, meansSomething } from '../parts/told.ts';
import { isOfTrail } from '../parts/trail.ts';
import type { Alike } from './alike.ts';
import type { Around } from './around.ts';
import { headsCounting } from './counting-heads.ts';
import { flowIn } from './flow.ts';
import { headsOf, headsWithin, isGroup } from './heads.ts';
import { HANDLE, whoIn } from './inbox.ts';
import { arePeople, areWaysToTalk, type Kind, kindOf } from './kind.ts';
import { lengthOf, MOST_OF, type Named, speakInFull } from './named.ts';
import { isOpen } from './of-many.ts';
import { isPicture } from './pictures.ts';
import { hasChannelSign, isChannel } from './rooms.ts';
import { asksIn, hasNumber, isCaption, isWay, isWhole, lookOf } from './row-kinds.ts';
import { areOfDashboard, areWaysOfSite, areWaysToParts, isFigure } from './ways.ts';
import { type Wording, withoutWording, wordingOf } from './wording.ts';

/** So many of the rows of a list name each another person or room. */
const DISTINCT = 0.85;
export const LONGEST_ROW = 140;
/** Who said something last, a colon, and what: parts of one row. */
const IN_SENTENCE = 4;
const COLON = /^[:：]$/;
/** Where more of the rows ask something, they are a form. */
const FEW_ASK = 0.34;

export interface Verdict {
  readonly kind: Kind | undefined;
  readonly decor: ReadonlySet<string>;
  /** What stands over the rows and is none of them. */
  readonly heads?: ReadonlySet<Element>;
  /** Where they are surely people, by what they are. */
  readonly people?: ReturnType<typeof arePeople>;
  /** The page calls them people, or in words rooms. */
  readonly isCalledRooms?: boolean;
  readonly isCalledPeople?: boolean;
  /** Or conversations with one person each. */
  readonly isCalledPrivate?: boolean;
  /** Whether a row is made unlike the others, and says less: the name of a group of them. */
  readonly isApart?: (row: Element) => boolean;
  /** Whether brackets after the names are a part of them. */
  readonly areInFull?: boolean;
  /** The page's own words in its rows. */
  readonly wording?: Wording | undefined;
}

/** What a row says without the page's own words. */
export function plain(cells: readonly Cell[], wording: Wording | undefined): readonly Cell[] {
  return wording ? withoutWording(cells, wording) : cells;
}

export const NONE: Verdict = { kind: undefined, decor: new Set() };

/** Where nothing else is known of the page. */
export const NOTHING: Around = {
  isTaken: () => false,
  holdsPart: () => false,
  speaks: () => false,
  speakers: [],
  isOpenRoom: () => false,
  isOpenTalk: () => false,
  wasRoom: () => false,
  hasTalk: false,
  beside: 0,
};

/** Whether a row stands in a menu, or is a button in what is called one: there nobody is whom nothing else tells of. */
function isOfMenu(row: Element): boolean {
  const { closest, tag } = natives();
  const holder = tag(row) === 'button' ? above(row) : null;
  return (
    closest(row, '[role=menu], [role=menubar]') !== null || (holder && namesOf(holder).has('menu')) === true
  );
}

/** A button that sends a form, beside others: what one may do with those who are listed above. */
function sends(row: Element): boolean {
  return natives().matches(row, 'input[type=submit]');
}

/** Whether what an element holds are rows of a list, by themselves and by what they are called: nobody says anything in them. */
export function isList(holder: Element): boolean {
  const list = rowsOf(holder);
  if (tell(list, NOTHING).kind !== undefined || list.rows.some(isGroup)) return true;
  return list.rows.filter((row) => isHeadedList(row, list.cells(row))).length > 1;
}

/** Whether they are surely rooms or people: what looks like last words, or has a time, may be what was said, with a heading each. */
export function isSurelyList(holder: Element): boolean {
  const list = rowsOf(holder);
  const { kind } = tell(list, NOTHING);
  const saysWhen = (row: Element) => list.cells(row).some(({ text }) => isStamp(text));
  return kind !== undefined && kind !== 'talks' && !most(list.rows, saysWhen);
}

/** So many cells and more are a table's: a row that has as many as the others is one of them, whatever stands in it. */
const LEAST_CELLS = 3;

function hasParts(row: Element, others: readonly Pick<Named, 'row'>[]): boolean {
  const { childCount, tag } = natives();
  const parts = tag(row) === 'tr' ? childCount(row) : 0;
  return parts >= LEAST_CELLS && others.every((other) => childCount(other.row) === parts);
}

function rowsOf(holder: Element): Alike {
  const flow = flowIn(holder);
  return flow.size > 0
    ? { rows: [...flow.keys()], cells: (row) => flow.get(row) ?? [] }
    : { rows: childrenOf(holder), cells: cellsIn };
}

/** A list with its heading: "Salons", and what the rooms are called. */
function isHeadedList(row: Element, cells: readonly Cell[]): boolean {
  return isOfList(fromName(cells, new Set())[0]?.text ?? '') && isWhole(row, cells);
}

export function tell({ rows, cells }: Alike, around: Around): Verdict {
  const within = headsWithin({ rows, cells });
  // What holds a list below its own heading is a part of the page, and so are those beside it.
  if (within.some((head) => isHeadedList(head, cells(head))) || rows.some(isGroup)) return NONE;
  if (rows.slice(0, SAMPLE).filter((row) => isHeadedList(row, cells(row))).length > 1) return NONE;
  if (rows[0] && isOfTrail(rows[0])) return NONE;
  const heads = new Set([...headsOf({ rows, cells }), ...within, ...headsCounting({ rows, cells })]);
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const looked = rows.filter(
    (row, place) =>
      place % step === 0 &&
      !heads.has(row) &&
      !around.isTaken(row) &&
      !around.holdsPart(row) &&
      !isWhole(row, cells(row)),
  );
  const some = looked.flatMap((row) => {
    const held = cells(row);
    return held.length > 0 && lengthOf(held) <= LONGEST_ROW ? [{ row, cells: held }] : [];
  });
  if (some.length <= IN_SENTENCE && some.some((one) => one.cells.every(({ text }) => COLON.test(text))))
    return NONE;
  const told = some.filter(({ row, cells: held }) => !isPicture(row, held));
  if (told.length < some.length / 2) return NONE;
  const isForm = some.filter(({ row }) => asksIn(row)).length > some.length * FEW_ASK;
  const wording = wordingOf(
    some.map((one) => one.cells),
    meansSomething,
  );
  const decor = decorOf(some.map((one) => plain(one.cells, wording)));
  const named = told.flatMap(({ row, cells: held }) => {
    const said = plain(held, wording);
    const shown = fromName(said, decor);
    return shown.length > 0 && !asksIn(row) ? [{ row, cells: said, shown }] : [];
  });
  const names = new Set(named.map(({ shown }) => shown[0]?.text));
  // Those who talk come again and again; whoever is in a list is there once.
  if (names.size < named.length * DISTINCT) return { kind: undefined, decor };
  const [first] = named;
  if (!first || isForm || named.length < Math.max(2, looked.length / 2)) return { kind: undefined, decor };
  // Ways to lists of different kinds, and no list: "Salon 1" and "Salon 2" are rooms.
  const madeAlike = [...heads].filter((row) => makeOf(row) === makeOf(first.row));
  const all = [...named.map(({ shown }) => shown), ...madeAlike.map(cells)];
  // "Online", "Busy", "Away": how the reader may be, though some could head a list.
  const saysState = (shown: readonly Cell[]) => isState(whoIn(shown));
  if (all.filter(saysState).length > all.length / 2 && named.some(({ shown }) => saysState(shown)))
    return { kind: undefined, decor };
  const ways = all.flatMap(([one]) => listCalled(one?.text ?? '') ?? []);
  if (ways.length >= named.length / 2 && new Set(ways).size > 1) return { kind: undefined, decor };
  // "Round: 2", "Time: 87": what is told of one thing; a paragraph tells, and leads nowhere.
  const labels = named.filter(({ row, shown: [first] }) =>
    (natives().tag(row) === 'p' ? /^\p{L}[^:]*:(?: ?\d+)?$/u : /:$/).test(first?.text ?? ''),
  );
  if (labels.length >= named.length / 3) return { kind: undefined, decor };
  const numbered = named.filter((one) => hasNumber(one.cells));
  const makes = new Set(numbered.map(({ row }) => lookOf(row)));
  const full = named.filter((one) => one.cells.length > 1);
  const hasChannels =
    named.some((one) => hasChannelSign(one.cells)) && named.filter((one) => isChannel(one.cells)).length >= 2;
  const areWays = full.every((one) => isWay(one.row));
  // What heads a table stands first in it.
  const isOfTable = (row: Element, others: readonly Named[]) => row !== rows[0] && hasParts(row, others);
  const isThin = (row: Element) =>
    full.length >= named.length * MOST_OF &&
    cells(row).length < 2 &&
    !isRowChosen(row) &&
    !isOfTable(row, full) &&
    ((areWays && !isWay(row)) || !full.some((one) => kindOfMake(one.row) === kindOfMake(row)));
  // Where all of them end in how many there are, one that is made unlike the others is the one that is open.
  const captions = looked.filter((row) => isCaption(row, cells(row)));
  const areCaptioned = captions.length < looked.length / 2;
  const isApart = (row: Element) =>
    isThin(row) ||
    (hasChannels &&
      !isChannel(cells(row).filter(({ text }) => text === '#' || !decor.has(text))) &&
      !HANDLE.test(cells(row)[0]?.text ?? '')) ||
    (numbered.length >= named.length * MOST_OF &&
      !hasNumber(cells(row)) &&
      !hasChannels &&
      !makes.has(lookOf(row)) &&
      !isOfTable(row, numbered) &&
      !isRowChosen(row) &&
      !isOpen({ row, shown: fromName(cells(row), decor) }, around)) ||
    (areCaptioned &&
      isCaption(row, cells(row)) &&
      looked.filter((one) => makeOf(one) === makeOf(row)).length < looked.length / 2);
  const called = calledOf(first.row);
  const listed = named.filter(({ row }) => !isThin(row));
  // How many wait is a figure as those beside it are, though it would head whoever does.
  const figures = [...heads]
    .filter((row) => kindOfMake(row) === kindOfMake(first.row))
    .map((row) => ({ row, cells: cells(row), shown: fromName(cells(row), decor) }))
    .filter(isFigure);
  const kind = kindOf(listed, some.length - (named.length - listed.length), called, decor, around);
  const people = arePeople(named, around);
  const isMenu =
    kind === 'members'
      ? !people && (isOfMenu(first.row) || areWaysOfSite(named) || named.some(({ row }) => sends(row)))
      : kind !== undefined &&
        (areOfDashboard(named, called) ||
          areWaysToParts([...figures, ...named], called, around) ||
          // What is made as they are heads none of them.
          (madeAlike.length > 0 && areWaysOfSite(named, true)));
  return {
    kind: isMenu ? undefined : kind,
    people,
    isCalledPeople: called?.kind === 'people',
    isCalledPrivate: called?.kind === 'private talks' || areWaysToTalk(named),
    isCalledRooms: called?.kind === 'rooms' && called.inWords,
    decor,
    heads,
    isApart,
    areInFull: speakInFull(named, around),
    wording,
  };
}
