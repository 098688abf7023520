import type { Looks } from './looks.ts';

/** The moment that all pages are of. */
const NOW = Date.UTC(2026, 10, 28, 20, 40, 7);
/** Between two lines. */
const MINUTES = 3;
const ZONE = { timeZone: 'UTC' } as const;

/** When things are said, as pages write it. `back` counts the lines from the end of the talk. */
export const momentOf = (back: number) => new Date(NOW - back * MINUTES * 60_000);

export function clock(back: number, time: Looks['time']): string {
  const form = { hour: '2-digit', minute: '2-digit', ...ZONE } as const;
  const moment = momentOf(back);
  if (time === 'ampm') return moment.toLocaleTimeString('en-US', { ...form, hour: 'numeric' });
  return moment.toLocaleTimeString('fr-FR', time === 'seconds' ? { ...form, second: '2-digit' } : form);
}

export function ago(back: number, said: { readonly minutes: string; readonly hours: string }): string {
  const minutes = back * MINUTES;
  const [words, count] = minutes < 60 ? [said.minutes, minutes] : [said.hours, Math.floor(minutes / 60)];
  return words.replace('%', String(count));
}

export const whole = (back: number) => momentOf(back).toLocaleString('fr-FR', ZONE);

export function day(daysBack: number, language: string): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric', ...ZONE } as const;
  return new Date(NOW - daysBack * 864e5).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-US', form);
}
