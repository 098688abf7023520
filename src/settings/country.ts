import type { Settings } from './schema.ts';

/**
 * Time zones of the countries whose authorities Vigie knows. Languages would mislead: many people everywhere use a
 * browser in English.
 */
const COUNTRY_OF_ZONE: Readonly<Record<string, string>> = {
  'Europe/Brussels': 'BE',
  'Europe/Zurich': 'CH',
  'Europe/Luxembourg': 'LU',
  'America/Toronto': 'CA',
  'America/Montreal': 'CA',
  'America/Halifax': 'CA',
  'America/Moncton': 'CA',
  'America/St_Johns': 'CA',
  'America/Winnipeg': 'CA',
  'America/Regina': 'CA',
  'America/Edmonton': 'CA',
  'America/Vancouver': 'CA',
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
  'America/New_York': 'US',
  'America/Detroit': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Phoenix': 'US',
  'America/Los_Angeles': 'US',
  'America/Anchorage': 'US',
  'Pacific/Honolulu': 'US',
  'Europe/Berlin': 'DE',
  'Europe/Madrid': 'ES',
  'Atlantic/Canary': 'ES',
  'Europe/Rome': 'IT',
  'Europe/Amsterdam': 'NL',
  'Europe/Lisbon': 'PT',
  'Atlantic/Azores': 'PT',
  'Atlantic/Madeira': 'PT',
};

/** The chats that Vigie lists are French for the most part, and so are most of their readers. */
const DEFAULT_COUNTRY = 'FR';

/**
 * The country whose numbers a reader is shown: the one chosen, else the one that the clock's time zone tells, else France.
 * @param timeZone IANA name; the reader's own by default
 * @returns ISO 3166-1 alpha-2, upper case
 */
export function readerCountry(settings: Pick<Settings, 'country'>, timeZone = clockZone()): string {
  return settings.country ?? COUNTRY_OF_ZONE[timeZone] ?? DEFAULT_COUNTRY;
}

let zone: string | undefined;

/** Asked once: the browser takes a while to tell it, and every drawing needs it. */
function clockZone(): string {
  zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
}
