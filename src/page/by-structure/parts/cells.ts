import { once } from '../../ask-once.ts';
import { shownNodes, treeIn } from '../../flat.ts';
import { natives } from '../../natives.ts';
import { readAge, withoutDates } from '../../person.ts';
import { isPictureWord } from '../../picture-words.ts';
import { wholeNumber } from '../../take.ts';
import { shownValue, tidy } from '../../text.ts';
import { isDrawn, isElement } from '../../visible.ts';
import { hasAny, namesOf, wordSet } from './hints.ts';
import { isStamp } from './stamps.ts';
import { PEOPLE_WORDS, PRESENT_WORDS } from './words.ts';

/** A stretch of text in a row of a list that stands apart from the others. */
export interface Cell {
  readonly text: string;
  readonly element: Element;
}

const SILENT = new Set('script style template noscript svg select textarea video audio canvas'.split(' '));
const CONTROLS = new Set(['button', 'input']);
const PICTURED = wordSet('material icon icons');
const SEXES = wordSet(
  'h f m w homme femme hommes femmes male female man woman mann frau garçon fille mec boy girl guy couple trans trav non-binaire nb hombre mujer masculin féminin ♂ ♀ ♂️ ♀️ ⚥ ⚧',
);

/** What a row shows, stretch by stretch, in order. */
export const cellsIn: (row: Element) => readonly Cell[] = once((row) => {
  const dom = natives();
  const cells: Cell[] = [];
  /** What is written on buttons is read where nothing else is there. */
  let isControls = false;
  const add = (text: string, element: Element) => {
    const shown = tidy(text);
    const last = cells.at(-1);
    // Counters that roll show each digit in a part of its own.
    if (last && DIGIT.test(shown) && DIGITS.test(last.text) && isLike(element, last.element))
      cells[cells.length - 1] = { ...last, text: last.text + shown };
    else if (last && shown && isInBrackets(last.text, shown))
      cells[cells.length - 1] = { ...last, text: last.text + shown };
    else if (shown) cells.push({ text: shown, element });
  };
  if (dom.tag(row) === 'input') add(dom.attribute(row, 'type') === 'button' ? shownValue(row) : '', row);
  else enter(row);
  if (cells.length === 0 && hasButton(row)) {
    isControls = true;
    enter(row);
  }
  return cells;

  function enter(element: Element): void {
    for (const node of shownNodes(element)) {
      if (dom.type(node) === 3) add(dom.data(node), element);
      else if (isElement(node)) go(node);
    }
  }

  function go(child: Element): void {
    const tag = dom.tag(child);
    if (
      SILENT.has(tag) ||
      (CONTROLS.has(tag) && !isControls) ||
      dom.attribute(child, 'aria-hidden') === 'true' ||
      isPictureWord(child) ||
      (tag === 'i' && hasAny(namesOf(child), PICTURED))
    )
      return;
    if (!isDrawn(child)) return;
    if (tag !== 'img') {
      enter(child);
      return;
    }
    const alt = tidy(dom.attribute(child, 'alt') ?? '');
    if (isSex(alt)) add(alt, child);
  }
});

/** Whether a bracket stands in a part of its own before or after what is in it. */
function isInBrackets(text: string, next: string): boolean {
  return /^[([]$/.test(text) || (/^[)\]]$/.test(next) && /^[([][^)\]]*$/.test(text));
}

/** In it, or in a tree of its own. */
function hasButton(row: Element): boolean {
  return [row, ...(treeIn(row) ?? []).filter(isElement)].some(
    (one) => natives().tag(one) === 'button' || natives().first(one, 'button') !== null,
  );
}

const DIGIT = /^\d$/;
const DIGITS = /^\d{1,5}$/;

function isLike(element: Element, other: Element): boolean {
  const name = natives().attribute(element, 'class');
  return element !== other && name !== null && name === natives().attribute(other, 'class');
}

export function isSex(text: string): boolean {
  return SEXES.has(text.toLocaleLowerCase());
}

/** What stands on so many rows of a list is no part of what each of them says. */
const ON_MOST = 0.6;
const LEAST_ROWS = 3;

/** What stands on most rows of a list: the names of icons, a star, "12 km". */
export function decorOf(rows: readonly (readonly Cell[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const cells of rows)
    for (const text of new Set(cells.map((cell) => cell.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const enough = Math.max(LEAST_ROWS, rows.length * ON_MOST);
  const decor = new Set([...counts].flatMap(([text, count]) => (count >= enough ? [text] : [])));
  const pictured = rows.filter((cells) => cells.some(({ text }) => startsWithPicture(text)));
  if (pictured.length >= enough) decor.add(PICTURE);
  const signed = rows.filter(([first]) => first?.text === '#');
  if (signed.length >= enough && signed.some((cells) => /\S\s\S/.test(cells[1]?.text ?? '')))
    decor.add(SIGN_IS_PICTURE);
  const named = rows.map((cells) => cells.filter(({ text }) => /\p{L}/u.test(text) && !decor.has(text)));
  const lettered = named.filter(([first, next]) => first && isFirstLetter(first.text, next?.text));
  return rows.length >= LEAST_ROWS && lettered.length < rows.length / 2 ? decor.add(NO_LETTERS) : decor;
}

/** Stands for "#" before each name, where names have gaps: those of IRC channels, which it belongs to, have none. */
export const SIGN_IS_PICTURE = '\u{fff9}';
/** Stands for a list whose rows begin with no first letters: "Mo" before "M / 25" is a name. */
const NO_LETTERS = '\u{fffd}';

/** Stands for a small picture before each name, whichever. */
const PICTURE = '\u{fffc}';
const PICTURES = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D]*)+\s*(?=[\p{L}\p{N}_~])/u;

function startsWithPicture(text: string): boolean {
  return PICTURES.test(text);
}

/** "18-25", "15/18", "40+": what a room is called, and no date. */
const FOR_AGES = /^(?:\d{2}\s?[-–/]\s?(?:1[3-9]|[2-9]\d)|\d{2}\s?\+|\+\s?\d{2})$/;

/** The cells from the one that names the row on; what stands before it is an icon, a sex, a first letter, a number, "58 users". */
export function fromName(cells: readonly Cell[], decor: ReadonlySet<string>): readonly Cell[] {
  const at = cells.findIndex(({ text }, place) => {
    if (place === 0 && FOR_AGES.test(text)) return true;
    if (!/\p{L}|^#\d/u.test(text) || decor.has(text) || isSex(text) || isStamp(text)) return false;
    if (place < cells.length - 1 && countOf(text)?.ofPeople) return false;
    const before = cells[place - 1]?.text;
    // After the first letters comes the name, be it "Mo" before "Moderator".
    if (decor.has(NO_LETTERS) || (before && isFirstLetter(before, text))) return true;
    return !isFirstLetter(text, cells[place + 1]?.text);
  });
  const first = cells[at];
  if (!first) return [];
  const shown = cells.slice(at);
  return decor.has(PICTURE)
    ? [{ ...first, text: first.text.replace(PICTURES, '') }, ...shown.slice(1)]
    : shown;
}

/** "Léa (Renard Bleu)": whom brackets after the name tell from others of that name. */
export function inFull([first, next]: readonly Cell[]): string {
  return `${first?.text ?? ''}${next && /^[([].+[)\]]$/.test(next.text) ? ` ${next.text}` : ''}`;
}

/** "M" before "Marc41", "A" before "18-25 ans": the picture of what has none. */
function isFirstLetter(text: string, next: string | undefined): boolean {
  if (text.length > 2 || !next) return false;
  const first = text.slice(0, 1).toLocaleLowerCase();
  const said = next.toLocaleLowerCase();
  return next !== text && (said.startsWith(first) || said.replace(/^\P{L}+/u, '').startsWith(first));
}

const UNIT = String.raw`(?:ans?|a|yrs?|years?(?: old)?|yo|y\/o|años|jahre|J\.|anni|jaar|anos|lata?|yaş(?:ında)?|лет|года?|سنة|عاما?)`;
const AGE = new RegExp(
  String.raw`^(?:[aâ]ge\s*:?\s*|[hfmw]\s?(?=\d))?(\d{1,2})\s*(${UNIT})?(?:\s+(\p{L}.*))?$`,
  'iu',
);
/** "Femme de 19 ans", "24 year old male", "Town: Leeds" */
const SEX_BEFORE = /^(\p{L}+)(?:\s+(?:de|of|d['’])\s*|\s+)(?=\d)/iu;
const LABEL = /^(?:town|city|ville|from|location|lieu|ciudad|lugar|ort|stadt|citt[àa])\s*:\s*/iu;
const NO_TOWN =
  /\d{3}|\b(km|min|ago|online|offline|away|idle|busy|en ligne|hors ligne|absent\w*|occup\w*|connect\w*|typing|écrit|new|nouveau)\b/i;
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
  return AGE.exec(text)?.[2] !== undefined || COUNT.exec(text)?.[2] !== undefined;
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
  if (COUNTS_PEOPLE.test(text)) return false;
  return /^\p{L}[\p{L}\p{M}\s.'’-]*\d{0,2}$/u.test(text);
}

const PEOPLE_UNIT = `(?:${PEOPLE_WORDS}|${PRESENT_WORDS}|pers\\.?|gens|personen|personas|connect[ée]e?s?|inscrits?|acti(?:fs?|ve))`;
const COUNTS_PEOPLE = new RegExp(`^${PEOPLE_UNIT}$`, 'iu');
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
  if (!name || !/\p{L}/u.test(name) || A_CLOCK_AT_END.test(text)) return undefined;
  return { name: tidy(name), count: Number(inBrackets ?? digits), ofPeople: (unit ?? unitToo) !== undefined };
}
