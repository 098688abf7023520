/** How the rows of a conversation that name who speaks stand to those that do not: whose are they? */

import { natives } from '../../natives.ts';
import { sideByName } from '../../you.ts';
import { makeOf } from '../parts/hints.ts';
import { childrenOf, hasWords } from '../parts/rows.ts';
import type { Pieces, Shape } from './shape.ts';
import { cleanName } from './speakers.ts';
import { authorPiece } from './who-speaks.ts';

/** So many of those who are named are so below what they say. */
const MOST_BELOW = 0.8;
/** So many groups, each of another person than the one above. */
const LEAST_GROUPS = 8;
/** So many are enough where this share of them says several things: whoever writes in paragraphs does so less often. */
const FEW_GROUPS = 4;
const MOST_SEVERAL = 0.3;
/** So many who speak in lists are enough, where nearly all do. */
const LEAST_LISTED = 3;
const NEARLY_ALL = 0.9;

export interface Grouping {
  /** Who speaks in the rows that were learnt from. */
  readonly speakers: ReadonlySet<string | undefined>;
  /** Whether others than the reader are named. */
  readonly namesOthers: boolean;
  /** Whether whoever says several things is named below the last of them. */
  readonly namesBelow: boolean;
  /** Whether all that one person says in a row stands in one box. */
  readonly isGrouped: boolean;
  /** Whether that is so sure that what is called a text holds several messages, too. */
  readonly isSevered: boolean;
  /** Whether all that is said below a name stands in a list, each time: nobody writes in lists alone. */
  readonly isListed: boolean;
}

export const UNGROUPED: Grouping = {
  speakers: new Set(),
  namesOthers: false,
  namesBelow: false,
  isGrouped: false,
  isSevered: false,
  isListed: false,
};

/** Whoever says two things in a row is named twice, or once above both. */
export function groupingOf(rows: readonly Pieces[], shape: Shape): Grouping {
  const names = rows.map((row) => authorPiece(row, shape)?.text);
  const groups = names.filter((name) => name).length;
  const again = names.filter((name, at) => name && name === names[at - 1]).length;
  const isBelow = (row: Pieces) => {
    const said = row.findIndex((one) => shape.bodies.has(one[shape.by]));
    return said >= 0 && said < row.findIndex((one) => one[shape.by] === shape.author);
  };
  const several = rows.filter((row) => blocksOf(row, shape) > 1).length;
  const told = rows.filter(
    (row, at) => names[at] && row.some(({ [shape.by]: one }) => shape.bodies.has(one)),
  );
  const listed = told.filter((row) => listIn(row, shape)).length;
  const isSevered = again === 0 && groups >= FEW_GROUPS && several >= groups * MOST_SEVERAL;
  return {
    speakers: new Set(names),
    namesOthers: names.some((name) => name && sideByName(cleanName(name)) !== 'mine'),
    namesBelow: groups < names.length && rows.filter(isBelow).length > groups * MOST_BELOW,
    isGrouped: isSevered || (again === 0 && groups >= LEAST_GROUPS),
    isSevered,
    isListed: listed >= LEAST_LISTED && listed >= told.length * NEARLY_ALL,
  };
}

/** The list that holds all that a row says beside who says it. */
export function listIn(row: Pieces, { author, bodies, by }: Shape): Element | undefined {
  const { closest, contains } = natives();
  const said = row.filter((one) => bodies.has(one[by]));
  const list = said[0] && closest(said[0].element, 'ul, ol, [role=list]');
  if (!list || row.some((one) => one[by] === author && contains(list, one.element))) return undefined;
  return said.every(({ element }) => contains(list, element)) ? list : undefined;
}

/** What each item of a list in a row says; the row where that is one thing. */
export function itemsIn(list: Element, row: Element): readonly Element[] {
  const items = childrenOf(list).filter(hasWords);
  return items.length > 1 ? items : [row];
}

/** How many blocks of what is said stand side by side in a row, made and drawn alike. */
function blocksOf(row: Pieces, { bodies, by }: Shape): number {
  const dom = natives();
  const drawn = (element: Element) => `${makeOf(element)}\n${dom.attribute(element, 'style') ?? ''}`;
  const blocks = row.flatMap((one) =>
    bodies.has(one[by]) && /^(?:div|p)$/.test(dom.tag(one.element)) ? one.element : [],
  );
  const [first] = blocks as [Element];
  return blocks.filter((one) => dom.parent(one) === dom.parent(first) && drawn(one) === drawn(first)).length;
}
