/**
 * The judged sets of `tests/rules/judged`: written by someone who did not see the rules, and since read by those who write
 * them, one JSON a line. The tool prints their figures and the test holds their floors.
 *
 * - a line of signs: an observation with `expect` (the signs a careful person sees) and sometimes `may` (signs that are right but not asked for)
 * - a quiet line: `expect` is empty, and `level` or `atMost` says how much is allowed
 * - a draft: `data`, the personal data in it
 * - a conversation: `messages`, `risky`, and `by`, the index of the message at which a careful person wants the danger
 */
import { type Audience, type Finding, LEVELS, type Level } from '../engine/finding.ts';
import type { Engine } from '../engine/index.ts';
import type { Observation } from '../engine/observation.ts';
import { isConversations, readSet, setsIn } from './sets.ts';

interface Line {
  readonly kind: Observation['kind'];
  readonly text?: string;
  readonly name?: string;
  readonly audience?: Audience;
  readonly expect?: readonly string[];
  readonly may?: readonly string[];
  readonly data?: readonly string[];
  readonly level?: Level;
  readonly atMost?: Level;
}

interface Told {
  readonly id: string;
  readonly audience: Audience;
  readonly risky: boolean;
  readonly by?: number;
  readonly messages: readonly { readonly from: 'me' | 'them'; readonly text: string }[];
}

/** How often something was to be found, was found, and was found where nobody expected it. */
export interface Tally {
  expected: number;
  found: number;
  extra: number;
}

/** What a set of lines gave: a tally for each sign (for drafts: each kind of data), and the lines at a level they should not reach. */
export interface LineFigures {
  readonly lines: number;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly levels: Readonly<Record<Level, number>>;
  readonly tooLoud: number;
  readonly notes: readonly string[];
}

export interface ConversationFigures {
  readonly risky: number;
  /** Risky ones that reached danger at all, and those that did within two messages of `by`. */
  readonly reached: number;
  readonly inTime: number;
  readonly benign: number;
  readonly cautions: number;
  readonly dangers: number;
  readonly notes: readonly string[];
}

/** The sets there are, by name, in alphabetical order. */
export function judgedSets(): string[] {
  return setsIn('judged');
}

/** The messages of a set of lines in which nothing at all is to be seen. */
export function readQuietTexts(set: string): string[] {
  return readSet<Line>('judged', set).flatMap(({ kind, text, level, atMost }) =>
    kind === 'message' && text !== undefined && (level ?? atMost) === 'none' ? [text] : [],
  );
}

/** Judges every line of a set alone; a line that names no audience is read as for someone who chose none. */
export function judgeLines(engine: Engine, set: string): LineFigures {
  const tallies = new Map<string, Tally>();
  const levels: Record<Level, number> = { none: 0, info: 0, caution: 0, danger: 0 };
  const notes: string[] = [];
  let tooLoud = 0;
  const lines = readSet<Line>('judged', set);
  lines.forEach((line, index) => {
    const finding = engine.assess(line as unknown as Observation, { audience: line.audience ?? null });
    const seen = whatWasSeen(line, finding);
    const expected = line.data ?? line.expect ?? [];
    const missed = expected.filter((what) => !seen.has(what));
    const extra = [...seen].filter((what) => !expected.includes(what) && !line.may?.includes(what));
    for (const what of expected) count(tallies, what, 'expected');
    for (const what of expected) if (seen.has(what)) count(tallies, what, 'found');
    for (const what of extra) count(tallies, what, 'extra');
    levels[finding.level]++;
    const isTooLoud = isAbove(finding.level, line.level ?? line.atMost);
    if (isTooLoud) tooLoud++;
    if (missed.length > 0 || extra.length > 0 || isTooLoud)
      notes.push(
        `${set}:${index + 1} ${JSON.stringify(line.text ?? line.name)} ${finding.level}` +
          `${missed.map((what) => ` −${what}`).join('')}${extra.map((what) => ` +${what}`).join('')}`,
      );
  });
  return { lines: lines.length, tallies, levels, tooLoud, notes };
}

/** Tells every conversation of a set to the engine, message by message. */
export function judgeConversations(engine: Engine, set: string): ConversationFigures {
  const figures = { risky: 0, reached: 0, inTime: 0, benign: 0, cautions: 0, dangers: 0 };
  const notes: string[] = [];
  for (const told of readSet<Told>('judged', set)) {
    const levels = told.messages.map(
      ({ from, text }) =>
        engine.assess(
          { kind: 'message', from, text, conversation: `${set} ${told.id}` },
          { audience: told.audience },
        ).level,
    );
    engine.forget();
    const danger = levels.indexOf('danger');
    if (told.risky) {
      const isInTime = danger >= 0 && danger <= (told.by ?? 0) + 2;
      figures.risky++;
      if (danger >= 0) figures.reached++;
      if (isInTime) figures.inTime++;
      else
        notes.push(
          `${set} ${told.id} ${danger < 0 ? 'no danger' : `danger at ${danger}`}, wanted by ${told.by}: ${levels.join(' ')}`,
        );
    } else {
      const isLoud = danger >= 0 || levels.includes('caution');
      figures.benign++;
      if (isLoud) figures.cautions++;
      if (danger >= 0) figures.dangers++;
      if (isLoud) notes.push(`${set} ${told.id} benign: ${levels.join(' ')}`);
    }
  }
  return { ...figures, notes };
}

/** All tallies of a set as one. */
export function total(tallies: ReadonlyMap<string, Tally>): Tally {
  const sum: Tally = { expected: 0, found: 0, extra: 0 };
  for (const { expected, found, extra } of tallies.values()) {
    sum.expected += expected;
    sum.found += found;
    sum.extra += extra;
  }
  return sum;
}

/** 1 when nothing was to be found. */
export function recall({ expected, found }: Tally): number {
  return expected === 0 ? 1 : found / expected;
}

/** 1 when nothing was found. */
export function precision({ found, extra }: Tally): number {
  return found + extra === 0 ? 1 : found / (found + extra);
}

function whatWasSeen(line: Line, { signs }: Finding): Set<string> {
  return line.data
    ? new Set(signs.flatMap(({ data }) => (data ? [data] : [])))
    : new Set(signs.map(({ sign }) => sign));
}

function count(tallies: Map<string, Tally>, what: string, field: keyof Tally): void {
  let tally = tallies.get(what);
  if (!tally) {
    tally = { expected: 0, found: 0, extra: 0 };
    tallies.set(what, tally);
  }
  tally[field]++;
}

function isAbove(level: Level, allowed: Level | undefined): boolean {
  return allowed !== undefined && LEVELS.indexOf(level) > LEVELS.indexOf(allowed);
}

/**
 * The figures of a set that a test can hold a floor under, each a share from 0 to 1, more is better. Lines: `recall`, `weakest` (recall of the
 * sign found least), `precision`, `quiet` (not louder than the line allows), `calm` (below caution; of a quiet set), `safe` (below danger).
 * Conversations: `reached`, `inTime`, `calm` (benign ones below caution), `safe` (benign ones below danger).
 */
export function figuresOf(engine: Engine, set: string): Record<string, number> {
  if (isConversations(set)) {
    const { risky, reached, inTime, benign, cautions, dangers } = judgeConversations(engine, set);
    return {
      reached: reached / risky,
      inTime: inTime / risky,
      calm: 1 - cautions / benign,
      safe: 1 - dangers / benign,
    };
  }
  const { lines, tallies, levels, tooLoud } = judgeLines(engine, set);
  const sum = total(tallies);
  if (sum.expected === 0)
    return {
      quiet: 1 - tooLoud / lines,
      calm: 1 - (levels.caution + levels.danger) / lines,
      safe: 1 - levels.danger / lines,
    };
  const recalls = [...tallies.values()].filter(({ expected }) => expected > 0).map(recall);
  return { recall: recall(sum), weakest: Math.min(...recalls), precision: precision(sum) };
}
