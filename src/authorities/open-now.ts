import type { Authority, Hours } from './schema.ts';
import { wallClock } from './wall-clock.ts';

/** Times are `HH:MM` on the clocks of the body's country. Holidays are not known, and not guessed. */
export type Opening =
  | {
      readonly open: true;
      /** Absent: day and night. */
      readonly closesAt?: string;
      readonly certain: boolean;
    }
  | {
      readonly open: false;
      readonly opensAt: string;
      /** 0 today, 1 tomorrow, up to 7. */
      readonly opensInDays: number;
      /** The day it opens, 1 (Monday) to 7. */
      readonly weekday: number;
      readonly certain: boolean;
    };

const DAY = 24 * 60;

/**
 * Whether a body answers at a moment.
 * @returns `undefined` when its hours are not known. `certain` is false when they come from an old source, or were
 * checked more than a year before `date`: say "to be checked" then.
 */
export function openNow(authority: Authority, date: Date): Opening | undefined {
  const { hours, checked, timeZone } = authority;
  if (!hours) return undefined;
  const certain = hours.sure !== 'C' && monthsSince(checked, date) <= 12;
  if (hours.always) return { open: true, certain };

  const spans = spansOfWeek(hours);
  const { weekday, minutes } = wallClock(date, timeZone);
  const now = (weekday - 1) * DAY + minutes;
  const closes = closingTime(spans, now);
  if (closes !== undefined) return { open: true, closesAt: timeOf(closes), certain };

  const opens = Math.min(...spans.map(({ from }) => from + (from > now ? 0 : 7 * DAY)));
  const opensInDays = Math.floor(opens / DAY) - (weekday - 1);
  return {
    open: false,
    opensAt: timeOf(opens),
    opensInDays,
    weekday: (Math.floor(opens / DAY) % 7) + 1,
    certain,
  };
}

interface Span {
  /** Minutes since Monday 0:00; `to` may run past the end of the week. */
  readonly from: number;
  readonly to: number;
}

function spansOfWeek(hours: Hours): readonly Span[] {
  return (hours.spans ?? []).flatMap(({ days, from, to }) =>
    days.map((day) => {
      const start = (day - 1) * DAY + minutesOf(from);
      const length = minutesOf(to) - minutesOf(from);
      return { from: start, to: start + (length > 0 ? length : length + DAY) };
    }),
  );
}

/** When the span around `now` ends, in minutes since Monday 0:00, those that follow without a gap included. */
function closingTime(spans: readonly Span[], now: number): number | undefined {
  const weeks = [-7 * DAY, 0, 7 * DAY];
  const endAround = (time: number) =>
    spans
      .flatMap(({ from, to }) => weeks.map((week) => ({ from: from + week, to: to + week })))
      .find((span) => span.from <= time && time < span.to)?.to;
  let end = endAround(now);
  for (let next = end; next !== undefined && next < now + 7 * DAY; next = endAround(next)) end = next;
  return end;
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function monthsSince(checked: string, date: Date): number {
  const [year = 0, month = 1] = checked.split('-').map(Number);
  return (date.getFullYear() - year) * 12 + (date.getMonth() + 1 - month);
}
