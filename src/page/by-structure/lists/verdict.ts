/** What one list is of, by its rows, by what it is called, and by what else stands on the page. */
import { natives } from '../../natives.ts';
import { calledOf, isOfList, listCalled } from '../parts/called.ts';
import { type Cell, cellsIn } from '../parts/cells.ts';
import { isChosen } from '../parts/chosen.ts';
import { decorOf, fromName } from '../parts/from-name.ts';
import { kindOfMake, makeOf } from '../parts/hints.ts';
import { childrenOf, SAMPLE } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';
import { meansSomething } from '../parts/told.ts';
import type { Alike } from './alike.ts';
import { flowIn } from './flow.ts';
import { headsOf, headsWithin } from './heads.ts';
import { arePeople, type Kind, kindOf } from './kind.ts';
import { lengthOf, MOST_OF, speaksInFull } from './named.ts';
import { isPicture } from './pictures.ts';
import { isChannel } from './rooms.ts';
import { type Wording, withoutWording, wordingOf } from './wording.ts';

/** So many of the rows of a list name each another person or room. */
const DISTINCT = 0.85;
export const LONGEST_ROW = 140;
/** A heading and two rows of two cells, or three of one. */
const LEAST_IN_LIST = 4;
/** Of those cells, so many say more than when, or how many. */
const LEAST_NAMED = 3;
/** Where more of the rows ask something, they are a form. */
const FEW_ASK = 0.34;

/** Rows of a form are asked, and tell nothing. */
const ROWS = 'li, tr, option, [role=option], [role=listitem], [role=row], [role=treeitem]';
const FIELDS =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=image], [type=hidden])';

/** What else is known of the page. */
export interface Around {
  /** Whether an element belongs to a conversation. */
  isTaken(element: Element): boolean;
  /** Whether a conversation or a request is in an element: a part of the page, and no row. */
  holdsPart(element: Element): boolean;
  /** Whether somebody of this name speaks, by its key. */
  speaks(name: number): boolean;
  /** Whether a row of this name, by its key, leads to a conversation of many people that is open. */
  isOpenRoom(name: number, row: Element): boolean;
  /** Whether a row of this name, by its key, leads to a conversation that is open, and in which nobody is named. */
  isOpenTalk(name: number, row: Element): boolean;
  /** Whether a room of this name was told before, by its key. */
  wasRoom(name: number): boolean;
  /** Whether the page has a conversation at all. */
  readonly hasTalk: boolean;
  /** How long a text may stand beside names alone: "en ligne". */
  readonly beside: number;
  /** Where another list of the page is surely one of people, by what it is so: this one is none then, as a rule. */
  readonly people?: ReturnType<typeof arePeople>;
}

export interface Verdict {
  readonly kind: Kind | undefined;
  readonly decor: ReadonlySet<string>;
  /** What stands over the rows and is none of them. */
  readonly heads?: ReadonlySet<Element>;
  /** Where they are surely people, by what they are. */
  readonly people?: ReturnType<typeof arePeople>;
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

const NOTHING: Around = {
  isTaken: () => false,
  holdsPart: () => false,
  speaks: () => false,
  isOpenRoom: () => false,
  isOpenTalk: () => false,
  wasRoom: () => false,
  hasTalk: false,
  beside: 0,
};

/** Whether what an element holds are rows of a list, by themselves and by what they are called: nobody says anything in them. */
export function isList(holder: Element): boolean {
  const flow = flowIn(holder);
  const list: Alike =
    flow.size > 0
      ? { rows: [...flow.keys()], cells: (row) => flow.get(row) ?? [] }
      : { rows: childrenOf(holder), cells: cellsIn };
  const { kind } = tell(list, NOTHING);
  return kind !== undefined || list.rows.filter((row) => isHeadedList(row, list.cells(row))).length > 1;
}

/** A list with its heading: "Salons", and what the rooms are called. */
function isHeadedList(row: Element, cells: readonly Cell[]): boolean {
  return isOfList(fromName(cells, new Set())[0]?.text ?? '') && isWhole(row, cells);
}

export function tell({ rows, cells }: Alike, around: Around): Verdict {
  const within = headsWithin({ rows, cells });
  // What holds a list below its own heading is a part of the page, and so are those beside it.
  if (within.some((head) => isHeadedList(head, cells(head)))) return NONE;
  const heads = new Set([...headsOf({ rows, cells }), ...within]);
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
  const told = some.filter(({ row, cells: held }) => !isPicture(row, held));
  if (told.length < some.length / 2) return NONE;
  const isForm = some.filter(({ row }) => asksIn(row)).length > some.length * FEW_ASK;
  const decor = decorOf(some.map((one) => one.cells));
  const wording = wordingOf(
    some.map((one) => one.cells),
    meansSomething,
  );
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
  const ways = [...named.map(({ shown }) => shown), ...madeAlike.map(cells)].flatMap(
    ([one]) => listCalled(one?.text ?? '') ?? [],
  );
  if (ways.length >= named.length / 2 && new Set(ways).size > 1) return { kind: undefined, decor };
  // "Round: 2", "Time: 87": what is told of one thing.
  const labels = named.filter(({ shown }) => shown[0]?.text.endsWith(':'));
  if (labels.length >= named.length / 3) return { kind: undefined, decor };
  const numbered = named.filter((one) => hasNumber(one.cells));
  const makes = new Set(numbered.map(({ row }) => lookOf(row)));
  const full = named.filter((one) => one.cells.length > 1);
  const hasChannels = named.filter((one) => isChannel(one.cells)).length >= 2;
  const isThin = (row: Element) =>
    full.length >= named.length * MOST_OF &&
    cells(row).length < 2 &&
    !isChosen(row) &&
    !full.some((one) => kindOfMake(one.row) === kindOfMake(row));
  const isApart = (row: Element) =>
    isThin(row) ||
    (hasChannels && !isChannel(cells(row))) ||
    (numbered.length >= named.length * MOST_OF &&
      !hasNumber(cells(row)) &&
      !hasChannels &&
      !makes.has(lookOf(row)) &&
      !isChosen(row)) ||
    (isCaption(row, cells(row)) &&
      looked.filter((one) => makeOf(one) === makeOf(row)).length < looked.length / 2);
  return {
    kind: kindOf(named, some.length, calledOf(first.row), decor, around),
    people: arePeople(named, around),
    decor,
    heads,
    isApart,
    areInFull: named.some((one) => speaksInFull(one, around)),
    wording,
  };
}

/** How a row is made; without a class, how it looks by itself, wherever it stands. */
function lookOf(row: Element): string {
  const dom = natives();
  const style = dom.attribute(row, 'class') ? '' : (dom.attribute(row, 'style') ?? '');
  return `${makeOf(row)} ${style.replace(/\d+/g, '')}`;
}

/** A list is no row of another, with its heading or without. */
export function isWhole(row: Element, cells: readonly Cell[]): boolean {
  if (cells.length >= LEAST_IN_LIST && natives().all(row, ROWS).length >= 3) return true;
  const ways = childrenOf(row).filter((child) => /^(a|button)$/.test(natives().tag(child)));
  const areAll = ways.length >= 2 && ways.length >= childrenOf(row).length - 1;
  if (areAll && cells.length >= LEAST_IN_LIST && new Set(ways.map(makeOf)).size === 1) return true;
  const worded = cells.filter(({ text }) => /\p{L}{3}/u.test(text) && !isStamp(text));
  const isMuch = cells.length >= LEAST_IN_LIST && worded.length >= LEAST_NAMED;
  const first = isMuch || areAll ? fromName(cells, new Set())[0] : undefined;
  return first !== undefined && isOfList(first.text);
}

/** "En línea — 7": how many come below. */
function isCaption(row: Element, cells: readonly Cell[]): boolean {
  const text = cells.map((cell) => cell.text).join(' ');
  return childrenOf(row).length < 2 && /\p{L}.*\s[–—-]\s*\d{1,4}$|^\D+[([]\d{1,4}[)\]]$/u.test(text);
}

export function hasNumber(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => /\d/.test(text));
}

/** Whether something is asked in a row: above a list, what to show of it. */
export function asksIn(row: Element): boolean {
  return natives().first(row, FIELDS) !== null;
}
