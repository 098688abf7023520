/** How much a finding deserves, by the rows of `levels.json`. */
import { type Audience, LEVELS, type Level, type Sign } from './finding.ts';
import type { Levels, TalkLevels, Together } from './rule-set.ts';
import type { Standing } from './standing.ts';

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

/** What a conversation has shown: what counts, and which signs the text at hand holds. */
export interface Shown extends Standing {
  readonly now: ReadonlySet<Sign>;
  /** The reader told that they are a minor. */
  readonly readerIsMinor: boolean;
  /** The two spoke as people whose families or teachers know of each other. */
  readonly isFamiliar: boolean;
}

/** Signs on their own, in a room, a name, a draft or a message. Weak evidence alone is at most `hints`; `now` holds none that is faint. */
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
 * Signs that together mean more. A row must involve a sign of the text at hand, or what it tells was there before; where all that it goes
 * by is weak, it tells no more than `hints`, and so does a caution between people whose families know of each other.
 */
export function decideTogether(
  levels: Levels,
  shown: Shown,
  audience: Audience,
  hints: Level = 'info',
): Decision {
  const { now, sure, isFamiliar } = shown;
  let level: Level = 'none';
  const because: string[] = [];
  for (const row of levels.together) {
    const rowLevel = row.level[audience] ?? 'none';
    if (rowLevel === 'none' || !holds(row, shown)) continue;
    const involved = [...(row.all ?? []), ...(row.any ?? [])].filter((sign) => isClose(row, shown, sign));
    if (!involved.some((sign) => now.has(sign))) continue;
    const isSure = involved.some((sign) => sure.has(sign));
    const isFull = isSure && !(isFamiliar && rowLevel === 'caution');
    level = highest(level, isFull ? rowLevel : lowest(rowLevel, hints));
    because.push(row.id);
  }
  return { level, because };
}

/** Stands among the rows that decided where it was the talk as a whole. */
export const WHOLE_TALK = 'whole-talk';

/** What a talk weighs, and how many messages it has. */
export interface Weighed {
  /** The logarithm of the odds that the talk is no ordinary one; without it, all is as it was. */
  readonly weight: number | undefined;
  readonly turn: number;
}

/**
 * What one sign, and signs together, still deserve in a talk of this weight, and what the talk itself does. A first message is no talk yet.
 * @param isGrave the message at hand shows, or hints at, what is a danger by itself
 * @param least what signs together deserve in a talk that weighs little
 */
export function decideWhole(
  talk: TalkLevels,
  single: Decision,
  together: Decision,
  weighed: Weighed,
  isGrave: boolean,
  least: 'info' | 'caution' = 'info',
): { readonly single: Level; readonly together: Level; readonly itself: Level } {
  const { weight, turn } = weighed;
  if (weight === undefined || turn === 1)
    return { single: single.level, together: together.level, itself: 'none' };
  const isTold = single.level !== 'none' || together.level !== 'none';
  const isKnown = turn > talk.knownAfter;
  const isHeeded = single.level === 'danger' ? !isKnown || weight >= talk.grave : weight >= talk.alone;
  return {
    single: isHeeded ? single.level : lowest(single.level, 'info'),
    together: isKnown && weight < talk.row ? lowest(together.level, least) : together.level,
    itself: (isTold && isHeavy(talk, weighed)) || (isGrave && weight >= talk.hint) ? 'danger' : 'none',
  };
}

/**
 * Whether a talk is a danger by itself, where a message in it shows a sign. The longer it is, the oftener it is looked at, and the heavier it once
 * seems by chance.
 */
export function isHeavy({ itself, longer, short, long }: TalkLevels, { weight, turn }: Weighed): boolean {
  if (weight === undefined || turn === 1) return false;
  return weight >= itself + longer * Math.max(0, Math.log2(Math.min(turn, long) / short));
}

/** Whether one of some signs is a danger by itself. */
export function isGraveIn({ alone }: Levels, signs: Iterable<Sign>, audience: Audience): boolean {
  for (const sign of signs) if (alone[sign][audience] === 'danger') return true;
  return false;
}

/** Whether a reader is warned of it. */
export function isLoud(level: Level): boolean {
  return level === 'caution' || level === 'danger';
}

function isClose({ within }: Together, { all }: Shown, sign: Sign): boolean {
  const ago = all.get(sign);
  return ago !== undefined && (within === undefined || ago <= within);
}

function holds(row: Together, shown: Shown): boolean {
  if (row.readerIsMinor && !shown.readerIsMinor) return false;
  const times = row.times ?? 1;
  const isThere = (sign: Sign) => isClose(row, shown, sign) && (shown.counts.get(sign) ?? 0) >= times;
  if (!(row.all ?? []).every(isThere)) return false;
  return !row.any || row.any.filter((sign) => isClose(row, shown, sign)).length >= (row.atLeast ?? 1);
}
