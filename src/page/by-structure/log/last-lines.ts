/** The last lines of what may be a conversation, and how many of them say whose they are. */
import type { Line } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { areLed, withoutLead } from '../parts/numbered.ts';
import { messagesIn } from '../parts/rows.ts';
import { brokenLines, isBrokenLines, LineHabits } from './broken-lines.ts';
import { rowsIn } from './chunks.ts';
import type { Habits } from './habits.ts';
import { newHabits, readMessage } from './message.ts';
import { isSystem } from './system.ts';

/** How many of the last rows are looked at to tell whether a box holds a conversation. */
export const SAMPLE = 40;
/** So many lines of a conversation say whose they are. */
export const MOST = 0.7;

/** Whoever is named but once is no sign. */
const FEW = 2;

export type Read = (parent: Element) => readonly Line[];

/** Boxes in one another share their rows: each is read once. */
export function rememberedLines(): Read {
  const lines = new Map<Element, readonly Line[]>();
  return (parent) => {
    const known = lines.get(parent) ?? bareNamed(lastLines(parent));
    lines.set(parent, known);
    return known;
  };
}

/** The same lines, without the numbers before all names. */
function bareNamed(lines: readonly Line[]): readonly Line[] {
  if (!areLed(lines.flatMap(({ author }) => author ?? []))) return lines;
  return lines.map((line) => (line.author ? { ...line, author: withoutLead(line.author) } : line));
}

function lastLines(parent: Element): readonly Line[] {
  if (isBrokenLines(parent)) {
    const lines = brokenLines(parent);
    const habits = new LineHabits();
    habits.learn(lines);
    return habits.readAll(lines);
  }
  const rows = rowsIn(parent).slice(-SAMPLE).flatMap(messagesIn).slice(-SAMPLE);
  const readAll = (habits?: Habits) =>
    rows.map((row) => readMessage(row, habits)).filter((line) => line !== undefined);
  const lines = readAll();
  // Where the sides tell most of them, whoever is named in a few, and never again, may not be who speaks: names may stand below.
  const named = lines.flatMap(({ author }) => author ?? []);
  const sided = lines.filter(({ author, side }) => side && !author).length;
  const areNamed = named.length < FEW || new Set(named).size < named.length || sided < lines.length / 2;
  const areTold = authoredOf(lines) >= lines.length * MOST;
  // "commented", beside each name.
  const areTheSame = lines.length > FEW && new Set(lines.map(({ text }) => text)).size === 1;
  // Rows that are called by a side may name who speaks all the same, in what is called nothing.
  const isOfSides = sided > lines.length / 2;
  // "Note: no train" in a few of them names nobody.
  const areFew = named.length + sided < lines.length / 2;
  // Where all rows are called what no message is, they are lines all the same.
  const areNone = lines.length === 0 && rows.length > FEW && rows.every((row) => isSystem(row));
  if (!areNone && areNamed && areTold && !areTheSame && !isOfSides && !areFew) return lines;
  const habits = newHabits();
  habits.learn(rows);
  const again = readAll(habits);
  const least = Math.max(named.length, isOfSides ? sided * MOST : 0);
  return areTold && again.filter(({ author }) => author).length < least ? lines : again;
}

/** How many lines say whose they are, or look like one that does: a name is often shown once for several. */
export function authoredOf(lines: readonly Line[]): number {
  const kinds = new Set<string | null>();
  const kindOf = ({ element }: Line) => element && natives().attribute(element, 'class');
  return lines.filter((line) => {
    if (!line.author && !line.side) return kinds.has(kindOf(line));
    const kind = kindOf(line);
    if (kind) kinds.add(kind);
    return true;
  }).length;
}
