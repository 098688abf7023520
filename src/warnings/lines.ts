import { type Authority, bodiesFor, countries, type Need, openNow } from '../authorities/index.ts';
import type { Sign } from '../engine/finding.ts';
import type { Reader } from './contract.ts';
import type { Speech } from './speak.ts';

/** A line that listens, as a warning shows it. */
export interface HelpLine {
  readonly id: string;
  readonly name: string;
  /** As people of the country write it. */
  readonly number: string;
  /** `tel:` or `sms:` link. */
  readonly href: string;
  readonly sms: boolean;
  /** Such as “open until 23 h”. */
  readonly note: string;
}

/** A warning has room for two; the help page has them all. */
const MOST = 2;

const ABOUT_CHILDREN: readonly Sign[] = ['minor-mention', 'minor-coded', 'abuse-room', 'paid-sex'];

const MINOR_ONLINE: readonly Need[] = ['online-violence', 'minor'];

/** Whom the reader needs, beyond what the signs tell: emergency services, or whoever listens to minors. */
export type Want = 'danger-now' | 'minor' | null;

/** The lines that fit what was seen, the right one first; none where no country file has any. */
export function linesFor(
  reader: Reader,
  signs: readonly Sign[],
  want: Want,
  now: Date,
  speech: Speech,
): HelpLine[] {
  if (!countries.includes(reader.country)) return [];
  const audience = want === 'minor' ? 'teen' : reader.audience;
  // A minor in a chat first needs the line for what happens online; the one for a child in danger comes next.
  const needs = want === 'danger-now' ? [want] : audience === 'adult' ? [] : MINOR_ONLINE;
  const bodies = bodiesFor(reader.country, { signs, audience, needs });
  const forChildren = audience !== 'adult' || signs.some((sign) => ABOUT_CHILDREN.includes(sign));
  return bodies
    .filter((body) => Boolean(body.takes['danger-now']) === (want === 'danger-now'))
    .filter((body) => fits(body, forChildren))
    .slice(0, MOST)
    .flatMap((body) => lineOf(body, now, speech));
}

/** With a number, and meant for what happened: the line for one's own thoughts has its door on the help page. */
function fits(body: Authority, forChildren: boolean): boolean {
  const main = Object.keys(body.takes)[0];
  return Boolean(body.phone ?? body.sms) && main !== 'own-thoughts' && (forChildren || main !== 'minor');
}

function lineOf(body: Authority, now: Date, speech: Speech): HelpLine[] {
  const number = body.phone ?? body.sms;
  if (!number) return [];
  const sms = !body.phone;
  return [
    {
      id: body.id,
      name: nameOf(body, number.shown, speech),
      number: number.shown,
      href: `${sms ? 'sms' : 'tel'}:${number.dial}`,
      sms,
      note: noteOf(body, now, speech),
    },
  ];
}

/** The number stands beside the name: it is not said twice. */
function nameOf(body: Authority, number: string, { language }: Speech): string {
  const name = typeof body.name === 'string' ? body.name : body.name[language];
  if (!name.startsWith(`${number}, `)) return name;
  const rest = name.slice(number.length + 2);
  // Not a name such as e-Enfance.
  return rest[1] === '-' ? rest : rest.charAt(0).toUpperCase() + rest.slice(1);
}

function noteOf(body: Authority, now: Date, { t, language }: Speech): string {
  const opening = openNow(body, now);
  if (!opening) return '';
  if (!opening.certain) return t('line.check');
  if (!opening.open) return t('line.from', { time: clock(opening.opensAt, language) });
  return opening.closesAt === undefined
    ? t('line.always')
    : t('line.until', { time: clock(opening.closesAt, language) });
}

/** `23:00` as people write it: 23 h, 9 h 30; 11 pm, 9:30 am. */
function clock(time: string, language: Speech['language']): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const two = String(minute).padStart(2, '0');
  if (language === 'fr') return `${hour}\u00a0h${minute ? `\u00a0${two}` : ''}`;
  return `${hour % 12 || 12}${minute ? `:${two}` : ''}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}
