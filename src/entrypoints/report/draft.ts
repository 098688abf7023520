import { type Category, categoryFor } from '../../authorities/index.ts';
import type { Audience } from '../../engine/finding.ts';
import type { ReportDetails, ReportSubject } from '../../settings/index.ts';
import type { SheetWords } from './words.ts';

/** A report as it stands on the screen, and nowhere else. All of it can be edited. */
export interface Draft {
  readonly category: Category;
  /** `YYYY-MM-DD` on the reader's clock; empty when erased. */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
  readonly site: string;
  readonly address: string;
  readonly room: string;
  readonly name: string;
  /** One a line. */
  readonly signs: string;
  /** The reader's own. Vigie puts nothing in. */
  readonly words: string;
}

interface Seen {
  /** `undefined` when the chat page does not answer. */
  readonly details: ReportDetails | undefined;
  readonly subject: ReportSubject | undefined;
  readonly audience: Audience | null;
  readonly now: Date;
}

/** What a report says from the start, before the reader changes it. */
export function draftFor({ details, subject, audience, now }: Seen, words: SheetWords): Draft {
  const signs = subject?.signs ?? [];
  return {
    category: categoryFor(signs, audience),
    ...clock(subject ? new Date(subject.at) : now),
    site: siteOf(details),
    address: details?.address ?? '',
    room: subject?.room ?? '',
    name: subject?.name ?? '',
    signs: signs.map((sign) => words.sign(`${sign}.label`)).join('\n'),
    words: '',
  };
}

/** The whole report as text, for the clipboard and for paper. Empty fields are left out. */
export function textOf(draft: Draft, words: SheetWords, zone: string): string {
  const { t } = words;
  const fields = [
    [t('field.category'), t(`category.${draft.category}`)],
    [t('field.date'), whenOf(draft, words, zone)],
    [t('field.site'), draft.site],
    [t('field.address'), draft.address],
    [t('field.room'), draft.room],
    [t('field.name'), draft.name],
    [
      t('field.signs'),
      draft.signs
        .trim()
        .split(/\s*\n\s*/)
        .join(', '),
    ],
    [t('field.words'), draft.words],
  ] as const;
  return fields
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => t('text.line', { label, value: value.trim() }))
    .join('\n');
}

function siteOf(details: ReportDetails | undefined): string {
  if (!details) return '';
  const { site, host } = details;
  return site && !host.endsWith(site) ? `${site} (${host})` : host;
}

function whenOf({ date, time }: Draft, { t, language }: SheetWords, zone: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return time;
  const shown = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return time ? t('text.when', { date: shown, time, zone }) : shown;
}

function clock(date: Date): Pick<Draft, 'date' | 'time'> {
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}
