import { type Level, SIGNS, type Sign } from '../engine/finding.ts';
import { isRecord } from './parse.ts';

export const COUNTED_LEVELS = ['info', 'caution', 'danger'] as const satisfies readonly Level[];
export type CountedLevel = (typeof COUNTED_LEVELS)[number];

/** How many warnings, by level, and on how many page visits each sign was seen. No site, no text, no name. */
export interface Tally {
  readonly levels: Readonly<Partial<Record<CountedLevel, number>>>;
  readonly signs: Readonly<Partial<Record<Sign, number>>>;
}

/** A tally a day; days are local, `YYYY-MM-DD`. */
export type Counters = Readonly<Record<string, Tally>>;

/** So many days are kept. */
export const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;

export const noTally: Tally = { levels: {}, signs: {} };

/** The reader's own day. */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Reads what storage held or a page sent; what does not fit is left out. */
export function parseTally(value: unknown): Tally {
  const { levels, signs } = isRecord(value) ? value : {};
  return { levels: countsOf(levels, COUNTED_LEVELS), signs: countsOf(signs, SIGNS) };
}

/** Reads stored counters, those of the last days alone. */
export function parseCounters(stored: unknown, today: string): Counters {
  const days = isRecord(stored) ? Object.entries(stored) : [];
  return Object.fromEntries(
    days.filter(([day]) => isRecent(day, today)).map(([day, tally]) => [day, parseTally(tally)]),
  );
}

/** Adds to the counters of a day. */
export function withTally(counters: Counters, day: string, tally: Tally): Counters {
  return { ...counters, [day]: added(counters[day] ?? noTally, tally) };
}

/** All days together. */
export function totalOf(counters: Counters): Tally {
  return Object.values(counters).reduce(added, noTally);
}

function added(one: Tally, other: Tally): Tally {
  return { levels: sums(one.levels, other.levels), signs: sums(one.signs, other.signs) };
}

type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;

function sums<Key extends string>(one: Counts<Key>, other: Counts<Key>): Counts<Key> {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])] as Key[];
  return Object.fromEntries(keys.map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)])) as Counts<Key>;
}

function countsOf<Key extends string>(value: unknown, keys: readonly Key[]): Counts<Key> {
  const counts = isRecord(value) ? value : {};
  const fitting = keys.filter((key) => Number.isSafeInteger(counts[key]) && (counts[key] as number) > 0);
  return Object.fromEntries(fitting.map((key) => [key, counts[key]])) as Counts<Key>;
}

/** A clock that was set back leaves days to come, which go once they are far away too. */
function isRecent(day: string, today: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  return Math.abs(Date.parse(day) - Date.parse(today)) < DAYS_KEPT * DAY_MS;
}
