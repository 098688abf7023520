/** What texts beside a name tell of somebody: a sex, an age, a town. */
import { readAge, withoutDates } from '../../person.ts';
import { tidy } from '../../text.ts';
import { countOf, countsPeople } from './counts.ts';
import { wordSet } from './hints.ts';
import { isStamp } from './stamps.ts';
import { ABSENT_WORDS, PRESENT_WORDS } from './words.ts';

const SEXES = wordSet(
  'h f m w homme femme hommes femmes male female man woman mann frau garçon fille mec boy girl guy couple trans trav non-binaire nb hombre mujer masculin féminin ♂ ♀ ♂️ ♀️ ⚥ ⚧',
);

export function isSex(text: string): boolean {
  return SEXES.has(text.toLocaleLowerCase());
}

const UNIT = String.raw`(?:ans?|a|yrs?|years?(?: old)?|yo|y\/o|años|jahre|J\.|anni|jaar|anos|lata?|yaş(?:ında)?|лет|года?|سنة|عاما?)`;
const AGE = new RegExp(
  String.raw`^(?:[aâ]ge\s*:?\s*|[hfmw]\s?(?=\d))?(\d{1,2})\s*(${UNIT})?(?:\s+(\p{L}.*))?$`,
  'iu',
);
/** "Femme de 19 ans", "24 year old male", "Town: Leeds" */
const SEX_BEFORE = /^(\p{L}+)(?:\s+(?:de|of|d['’])\s*|\s+)(?=\d)/iu;
const LABEL = /^(?:town|city|ville|from|location|lieu|ciudad|lugar|ort|stadt|citt[àa])\s*:\s*/iu;
/** How somebody is, or since when. */
export const STATE =
  /\b(ago|online|offline|away|idle|busy|en ligne|hors ligne|absent\w*|occup\w*|connect\w*|typing|écrit)\b/i;
const STATES = new RegExp(
  String.raw`^(?:${PRESENT_WORDS}|${ABSENT_WORDS})$|^(?:last (?:seen|active)|vue? (?:il|à|hier|pour)|zuletzt|[úu]lt(?:ima)?\.? (?:vez|vista|conexi[óo]n)|ultimo accesso)(?!\p{L})|${STATE.source}`,
  'iu',
);

/** Whether a text says how somebody is, "Lea is online", "hors ligne", and not of how many: "14 online". */
export function saysHow(text: string): boolean {
  return STATES.test(text) && !/^\d+ \p{L}+$/u.test(text) && !countOf(text)?.ofPeople;
}
const IS_STATE = new RegExp(
  String.raw`^(?:${PRESENT_WORDS}|${ABSENT_WORDS}|away|idle|busy|absente?|occup\p{L}*|ocupad[oa])$`,
  'iu',
);

/** Whether a text says how somebody may be, and no more: "Busy". */
export function isState(text: string): boolean {
  return IS_STATE.test(text);
}
const NO_TOWN = new RegExp(String.raw`\d{3}|\b(km|min|new|nouveau)\b|${STATE.source}`, 'i');
const LONGEST_TOWN = 30;

/** What some texts beside a name tell of somebody. */
export interface Told {
  readonly age?: number;
  readonly city?: string;
  /** A sex, or an age that says it is one. */
  readonly isSure: boolean;
}

/**
 * "H, 41, Dijon", "41 ans • Dijon", "41" and "Dijon" in cells of their own.
 * @param known the age, where it was told before
 */
export function toldBy(texts: readonly string[], known?: number): Told {
  const parts = texts
    .flatMap((text) => withoutDates(text).split(/(?:^|\s)[-–—](?:\s|$)|[,،;|·•/()[\]]/))
    .map(tidy);
  let age = known;
  let city: string | undefined;
  let isSure = false;
  let before: string | undefined;
  for (const part of parts.map(withoutSex).filter(Boolean)) {
    if (isSex(part)) {
      isSure = true;
      continue;
    }
    const [, digits, unit, rest] = (age === undefined && AGE.exec(part)) || [];
    const years = readAge(digits);
    if (years !== undefined) {
      age = years;
      if (unit) isSure = true;
      const { text, sex } = townIn(rest ?? '');
      if (sex) isSure = true;
      if (isTown(text)) city ??= text;
    } else if (age !== undefined && city === undefined && isTown(part)) city = part;
    else if (age === undefined && isTown(part)) before = part;
  }
  if (age !== undefined && known === undefined) city ??= before;
  return { isSure, ...(age !== undefined && { age }), ...(city && { city }) };
}

/** Whether a number says what it counts: years, or people. */
export function meansSomething(text: string): boolean {
  return AGE.exec(text)?.[2] !== undefined || countOf(text)?.ofPeople === true;
}

/** "male Leeds", "de Sevilla": the town. */
function townIn(rest: string): { readonly text: string; readonly sex: boolean } {
  const [first = '', ...others] = rest.split(' ');
  const sex = isSex(first);
  return { text: (sex ? others.join(' ') : rest).replace(FROM, ''), sex };
}

const SEX_SIGN = /^[♂♀⚥⚧]\uFE0F?\s*(?=\S)|(?<=\S)\s*[♂♀⚥⚧]\uFE0F?$/u;
/** "19F" */
const SEX_AFTER = /^(\d{2})\s?[HFMW]$/;
const FROM = /^(?:de|d['’]|du|des|à|from|of|aus|uit|von|in|en|da|di)(?:\s+|$)/i;

function withoutSex(marked: string): string {
  const part = marked.replace(SEX_SIGN, '').replace(SEX_AFTER, '$1');
  const [before, word = ''] = SEX_BEFORE.exec(part) ?? [];
  return before && isSex(word) && word.length > 1 ? part.slice(before.length) : part.replace(LABEL, '');
}

function isTown(text: string): boolean {
  if (!/\p{L}[\p{L}\p{M}]/u.test(text) || text.length > LONGEST_TOWN || NO_TOWN.test(text) || isStamp(text))
    return false;
  if (countsPeople(text)) return false;
  return /^\p{L}[\p{L}\p{M}\s.'’-]*\d{0,2}$/u.test(text);
}
