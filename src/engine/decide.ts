/** How much a finding deserves, by the rows of `levels.json`. */
import { type Audience, LEVELS, type Level, type Sign } from './finding.ts';
import type { Levels, Together } from './rule-set.ts';

export interface Decision {
  readonly level: Level;
  readonly because: readonly string[];
}

export function highest(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

/** Signs on their own, in a room, a name, a draft or a message. */
export function decideAlone(
  levels: Levels,
  signs: readonly Sign[],
  audience: Audience,
  isMember: boolean,
): Decision {
  let level: Level = 'none';
  const because: string[] = [];
  for (const sign of signs) {
    const row = (isMember && levels.members[sign]) || levels.alone[sign];
    if (row[audience] === 'none' || because.includes(sign)) continue;
    level = highest(level, row[audience]);
    because.push(sign);
  }
  return { level, because };
}

/**
 * Signs that together mean more.
 * @param now signs of this message; a row needs one of them, or what it tells was there before
 * @param remembered all signs that still count, those of this message included
 */
export function decideTogether(
  levels: Levels,
  now: ReadonlySet<Sign>,
  remembered: ReadonlySet<Sign>,
  audience: Audience,
  readerIsMinor: boolean,
): Decision {
  let level: Level = 'none';
  const because: string[] = [];
  for (const row of levels.together) {
    const rowLevel = row.level[audience] ?? 'none';
    if (rowLevel === 'none' || !holds(row, remembered, readerIsMinor)) continue;
    const involved = [...(row.all ?? []), ...(row.any ?? [])];
    if (!involved.some((sign) => now.has(sign))) continue;
    level = highest(level, rowLevel);
    because.push(row.id);
  }
  return { level, because };
}

function holds(row: Together, signs: ReadonlySet<Sign>, readerIsMinor: boolean): boolean {
  if (row.readerIsMinor && !readerIsMinor) return false;
  if (row.all && !row.all.every((sign) => signs.has(sign))) return false;
  if (!row.any) return true;
  let count = 0;
  for (const sign of row.any) if (signs.has(sign)) count++;
  return count >= (row.atLeast ?? 1);
}
