/** Rows of one conversation that stand in several boxes: as they were loaded, or under what parts them. */
import { once } from '../../ask-once.ts';
import { natives } from '../../natives.ts';
import { visibleText } from '../../text.ts';
import { isElement, styleOf } from '../../visible.ts';
import { hasAny, makeOf, namesOf, splitWords } from '../parts/hints.ts';
import { childrenOf, HEADS, hasWords } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';
import { edgesOf, isFromRight } from './edges.ts';
import { readMessage } from './message.ts';

/** More boxes than that are lines. */
const MOST_BOXES = 40;
/** A line has fewer parts than the longest of the boxes has lines. */
const LEAST_ROWS = 4;
/** So many lines tell whether people speak in turn. */
const LEAST_TOLD = 3;
/** So many boxes and rows of each are looked into. */
const SAMPLE = 8;
/** How far from one edge, in parts of how far from the other, a line of the reader's own stands. */
const NEARER = 0.6;

/** The boxes, from top to bottom, where all that an element holds stands in such: they are made alike, and in most of them several people speak. */
export const chunksIn: (parent: Element) => readonly Element[] = once((parent) => {
  if (natives().childCount(parent) > MOST_BOXES) return [];
  const boxes = childrenOf(parent).filter(hasWords);
  const [first] = boxes;
  if (!first || boxes.length < 2 || boxes.some((box) => calledOf(box) !== calledOf(first))) return [];
  if (!boxes.some((box) => natives().childCount(box) >= LEAST_ROWS)) return [];
  // Under a head that says where they go, lines are of what that says.
  if (boxes.every((box) => hasAny(namesOf(childrenOf(box)[0] ?? box), HEADS))) return [];
  const told = boxes.slice(-SAMPLE).flatMap((box) => isInTurn(parent, box) ?? []);
  if (told.length === 0 || told.filter(Boolean).length < told.length / 2) return [];
  return isDrawnUpward(parent) ? boxes.reverse() : boxes;
});

/** Whether what stands first in an element is drawn last. */
function isDrawnUpward(element: Element): boolean {
  return styleOf(element)?.flexDirection === 'column-reverse';
}

/** How it is made, and the words of its `id`: `page-1` is made as `page-2`, `#chat` is not as `#online`. */
function calledOf(box: Element): string {
  return `${makeOf(box)}\n${splitWords(natives().attribute(box, 'id') ?? '')}`;
}

/** The rows in an element, or in its boxes. */
export function rowsIn(parent: Element): readonly Element[] {
  const boxes = chunksIn(parent);
  return (boxes.length > 0 ? boxes.flatMap(childrenOf) : childrenOf(parent)).filter(isNoBreak);
}

/** What only parts rows is none. */
export function isNoBreak(row: Element): boolean {
  return natives().tag(row) !== 'br';
}

/** The boxes of which an element is one. */
export function chunksAround(box: Element): readonly Element[] {
  const holder = natives().parent(box);
  const boxes = holder && isElement(holder) ? chunksIn(holder) : [];
  return boxes.includes(box) ? boxes : [];
}

/** Whether two of its rows that are built alike are of two people, or stand on two sides; undefined where it has too few. */
function isInTurn(pane: Element, box: Element): boolean | undefined {
  const whoIn = new Map<string, Set<string>>();
  let told = 0;
  for (const row of childrenOf(box).slice(-SAMPLE)) {
    const line = natives().childCount(row) > 0 && readMessage(row);
    if (!line || isStamp(visibleText(row))) continue;
    const who = line.author ?? line.side ?? (isOnRight(pane, row) ? 'right' : '');
    const built = `${makeOf(row).split(' ', 1)} ${childrenOf(row).map(natives().tag)}`;
    whoIn.set(built, (whoIn.get(built) ?? new Set()).add(who));
    told++;
  }
  return told < LEAST_TOLD ? undefined : [...whoIn.values()].some((who) => who.size > 1);
}

function isOnRight(pane: Element, row: Element): boolean {
  const edges = edgesOf(pane, row, isFromRight(pane));
  return !!edges && edges.right < edges.left * NEARER;
}
