/** How much a finding deserves, by the rows of `levels.json`. */
import { type Audience, LEVELS, type Level, type Sign } from './finding.ts';
import type { Levels, Together } from './rule-set.ts';

/** A level, and the rows that gave it. */
export interface Decision {
  readonly level: Level;
  readonly because: readonly string[];
}

function lowest(a: Level, b: Level): Level {
  return highest(a, b) === a ? b : a;
}

/** The higher of two levels. */
export function highest(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

/** What a conversation or a text has shown. */
export interface Shown {
  /** Signs of the text at hand. */
  readonly now: ReadonlySet<Sign>;
  /** All signs that still count, those of the text at hand included. */
  readonly all: ReadonlySet<Sign>;
  /** Those of them that more than weak evidence was seen of. */
  readonly sure: ReadonlySet<Sign>;
  /** In how many messages each was seen. */
  readonly counts: ReadonlyMap<Sign, number>;
}

/** Signs on their own, in a room, a name, a draft or a message. Weak evidence alone is at most `hints`. */
export function decideAlone(
  levels: Levels,
  { now, sure }: Pick<Shown, 'now' | 'sure'>,
  audience: Audience,
  isMember: boolean,
  hints: Level = 'info',
): Decision {
  let level: Level = 'none';
  const because: string[] = [];
  for (const sign of now) {
    const row = (isMember && levels.members[sign]) || levels.alone[sign];
    if (row[audience] === 'none') continue;
    level = highest(level, sure.has(sign) ? row[audience] : lowest(row[audience], hints));
    because.push(sign);
  }
  return { level, because };
}

/**
 * Signs that together mean more. A row must involve a sign of the text at hand, or what it tells was there before; and where all
 * that it goes by is weak, it tells no more than `hints`.
 */
export function decideTogether(
  levels: Levels,
  shown: Shown,
  audience: Audience,
  readerIsMinor: boolean,
  hints: Level = 'info',
): Decision {
  const { now, all, sure } = shown;
  let level: Level = 'none';
  const because: string[] = [];
  for (const row of levels.together) {
    const rowLevel = row.level[audience] ?? 'none';
    if (rowLevel === 'none' || !holds(row, shown, readerIsMinor)) continue;
    const involved = [...(row.all ?? []), ...(row.any ?? [])].filter((sign) => all.has(sign));
    if (!involved.some((sign) => now.has(sign))) continue;
    level = highest(level, involved.some((sign) => sure.has(sign)) ? rowLevel : lowest(rowLevel, hints));
    because.push(row.id);
  }
  return { level, because };
}

function holds(row: Together, { all: signs, counts }: Shown, readerIsMinor: boolean): boolean {
  if (row.readerIsMinor && !readerIsMinor) return false;
  const times = row.times ?? 1;
  if (row.all && !row.all.every((sign) => signs.has(sign) && (counts.get(sign) ?? 0) >= times)) return false;
  if (!row.any) return true;
  let count = 0;
  for (const sign of row.any) if (signs.has(sign)) count++;
  return count >= (row.atLeast ?? 1);
}
