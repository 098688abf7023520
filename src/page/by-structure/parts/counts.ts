/** How many are in a room, as the rows of lists say it. */
import { wholeNumber } from '../../take.ts';
import { tidy } from '../../text.ts';
import { PEOPLE_WORDS, PRESENT_WORDS } from './words.ts';

const PEOPLE_UNIT = `(?:${PEOPLE_WORDS}|${PRESENT_WORDS}|pers\\.?|gens|peers?|personen|personas|connect[ée]e?s?|inscrits?|acti(?:fs?|ve))`;
const PEOPLE_ALONE = new RegExp(`^${PEOPLE_UNIT}$`, 'iu');
const COUNT = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(\d{1,3}(?:[\s.,]\d{3})+|\d{1,6})\s*(?:\/\s*\d{1,6}\s*)?(?:(${PEOPLE_UNIT})(?:\s+\p{L}{2,14}){0,2})?[\s)\]]*$`,
  'iu',
);
const COUNT_AT_END = new RegExp(
  String.raw`^(.*[^\s([:·•|–—-])(?:\s*[([]\s*(\d{1,6})(?:\s*(${PEOPLE_UNIT}))?\s*[)\]]|(?:\s*[:·•|]\s*|\s[–—-]\s)(\d{1,6})(?:\s*(${PEOPLE_UNIT}))?)$`,
  'iu',
);

/** "Karim 20:41" counts nothing. */
const A_CLOCK_AT_END = /(?<!\d)\d{1,2}:\d{2}$/;

export interface Count {
  readonly count: number;
  /** It says that it counts people. */
  readonly ofPeople: boolean;
}

/** Whether a text says that people are counted: "connectés". */
export function countsPeople(text: string): boolean {
  return PEOPLE_ALONE.test(text);
}

/** "41", "(41)", "👥 41", "41 connectés" */
export function countOf(text: string): Count | undefined {
  const [, digits, unit] = COUNT.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const count = wholeNumber(digits);
  return count === undefined ? undefined : { count, ofPeople: unit !== undefined || text.startsWith('👥') };
}

/** "Accueil (41)", "Accueil · 41", "Accueil [41 users]" */
export function namedCount(text: string): (Count & { readonly name: string }) | undefined {
  const [, name, inBrackets, unit, digits, unitToo] = COUNT_AT_END.exec(text) ?? [];
  if (!name || !/[\p{L}\p{N}]/u.test(name) || A_CLOCK_AT_END.test(text)) return undefined;
  return { name: tidy(name), count: Number(inBrackets ?? digits), ofPeople: (unit ?? unitToo) !== undefined };
}
