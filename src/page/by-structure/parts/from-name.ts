/** Which of the stretches of text in a row names it: what stands before that, or on most rows, names nothing. */
import { areAges } from './ages.ts';
import { isInPicture, isOnPicture } from './avatars.ts';
import type { Cell } from './cells.ts';
import { countOf } from './counts.ts';
import { kindOfMake } from './hints.ts';
import { isInitials, letteredAt, plainly } from './initials.ts';
import { countUp, withoutNumber } from './numbered.ts';
import { isDay, isStamp } from './stamps.ts';
import { isSex } from './told.ts';

/** What stands on so many rows of a list is no part of what each of them says. */
const ON_MOST = 0.6;
const LEAST_ROWS = 3;
/** Of fewer rows, some may begin alike by chance. */
const MANY_ROWS = 5;

/** What stands on most rows of a list: the names of icons, a star, "12 km". */
export function decorOf(rows: readonly (readonly Cell[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const cells of rows)
    for (const text of new Set(cells.map((cell) => cell.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const enough = Math.max(LEAST_ROWS, rows.length * ON_MOST);
  const decor = new Set([...counts].flatMap(([text, count]) => (count >= enough ? [text] : [])));
  for (const mark of [...marksBefore(rows, decor), ...statesBefore(rows)]) decor.add(mark);
  const pictured = rows.filter((cells) => cells.some(({ text }) => startsWithPicture(text)));
  if (pictured.length >= enough) decor.add(PICTURE);
  if (rows.filter((cells) => cells.slice(0, -1).some(({ text }) => ENDS_IN_BAR.test(text))).length >= enough)
    decor.add(BARS);
  const dated = rows.filter(([first, next]) => first && next && (isStamp(first.text) || isDay(first.text)));
  if (dated.length >= enough && dated.some(([first]) => first && isStamp(first.text))) decor.add(DATES_FIRST);
  const names = rows.flatMap((cells) => cells.find(({ text }) => /\p{L}/u.test(text))?.text ?? []);
  if (countUp(names)) decor.add(NUMBERED);
  const signed = rows.filter(([first]) => first?.text === '#');
  if (signed.length >= enough && signed.some((cells) => /\S\s\S/.test(cells[1]?.text ?? '')))
    decor.add(SIGN_IS_PICTURE);
  if (cutIn(rows).length >= enough) decor.add(NAMES_CUT);
  const named = rows.map((cells) => cells.filter(({ text }) => /\p{L}/u.test(text) && !decor.has(text)));
  const lettered = named.filter(([first, next]) => first && next && isFirstLetter(first.text, next.text));
  const pictures = rows.filter(
    ([first, next], at) => first && (isInitials(first.text, next?.text) || areOfSeveral(rows[at] ?? [])),
  );
  if (pictures.length >= enough)
    for (const [first] of pictures) if (first) decor.add(LETTERS + kindOfMake(first.element));
  if (rows.length >= LEAST_ROWS && lettered.length < rows.length / 2) decor.add(NO_LETTERS);
  for (const at of [0, 1]) {
    const alike = rows.filter(
      (cells) => cells.length > at && cells.length - fromName(cells, decor).length === at,
    );
    if (alike.length >= Math.max(2, rows.length * ON_MOST))
      for (const cells of alike) decor.add(placeIn(cells, at));
  }
  return decor;
}

/** "New messages", "Admin" before some names: rows that begin so go on as others begin. */
function marksBefore(rows: readonly (readonly Cell[])[], decor: ReadonlySet<string>): readonly string[] {
  const mayName = ({ text }: Cell) => /\p{L}/u.test(text) && !decor.has(text);
  const kindsIn = (cells: readonly Cell[]) => cells.map(({ element }) => kindOfMake(element));
  const firsts = rows.map(([first]) => first?.text);
  const made = new Map<string, Set<string | undefined>>();
  for (const [at, cells] of rows.entries()) {
    const kinds = kindsIn(cells).join();
    made.set(kinds, (made.get(kinds) ?? new Set()).add(firsts[at]));
  }
  return rows.flatMap((cells, at) => {
    const [first, ...rest] = cells;
    const others = rest.length > 0 ? made.get(kindsIn(rest).join()) : undefined;
    if (!first || !others || others.has(first.text) || !rest.some(mayName)) return [];
    const isMadeUnlike = !kindsIn(rest).includes(kindOfMake(first.element));
    return isMadeUnlike || firsts.indexOf(first.text) < at ? [first.text] : [];
  });
}

/** Stands for rows made so, with their names at this place: "69" there is one, where the others are called "Lyon" and "Photo". */
function placeIn(cells: readonly Cell[], at: number): string {
  const some = cells.filter(({ text }, place) => place <= at || !/^\(.*\)$/.test(text));
  return `${at} ${some.map(({ element }) => kindOfMake(element)).join()}`;
}

/** "away", "en ligne" before each name: a few words that come again and again, and behind them never the same. */
function statesBefore(rows: readonly (readonly Cell[])[]): readonly string[] {
  const some = rows.filter(([first, next]) => first && /\p{L}/u.test(next?.text ?? ''));
  const states = new Set(some.map(([first]) => first?.text ?? ''));
  const names = new Set(some.map(([, next]) => next?.text));
  const makes = new Set(some.map(([first]) => first && kindOfMake(first.element)));
  const areStates = states.size <= some.length / 2 && names.size === some.length && makes.size === 1;
  return some.length >= MANY_ROWS && some.length === rows.length && areStates ? [...states] : [];
}

/** "42", "_", "Today", where names stand: no count in brackets, nor when something was. */
const IN_NAMES_PLACE = /^(?:#?\s?\d[^:]*|[^\d([]+)$/;

/** Stands for "#" before each name, where names have gaps: those of IRC channels, which it belongs to, have none. */
export const SIGN_IS_PICTURE = '\u{fff9}';
/** Stands for a list whose rows begin with no first letters: "Mo" before "M / 25" is a name. */
const NO_LETTERS = '\u{fffd}';

/** Stands for first letters before each name, in what is made so: "l" before "Élodie", "S Q" before "Soirée quiz" are some, too. */
const LETTERS = '\u{fff6}';
const AS_LETTERS = /^\p{L}(?: ?[\p{L}\p{N}]){0,2}$/u;

/** Whether a row begins with the letters of two, for the pictures of those who are in it: "CA", "XX" before "Anime & manga". */
function areOfSeveral([first, second, name]: readonly Cell[]): boolean {
  if (!first || !second || !name) return false;
  const kind = kindOfMake(first.element);
  const areLetters = [first, second].every(({ text }) => CAPITALS.test(text));
  return areLetters && kind === kindOfMake(second.element) && kind !== kindOfMake(name.element);
}

const CAPITALS = /^[\p{Lu}\p{N}]{1,2}$/u;

/** Stands for as much of each name as a sign has room for, before it: "Kari" before "Karim". */
const NAMES_CUT = '\u{fff8}';
/** More than the letters of a picture, and less than a name. */
const LONGEST_CUT = 5;

/** The rows whose first stretch is what the longest of those has of the next one, where in some it is less than that. */
function cutIn(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const some = rows.filter(([first, next]) => first && next && isCut(first.text, next.text));
  const most = Math.max(...some.map(([first]) => plainly(first?.text ?? '').length));
  const isFull = ([first, next]: readonly Cell[]) =>
    plainly(first?.text ?? '') === plainly(next?.text ?? '').slice(0, most);
  const cut = some.filter(isFull);
  const isLess = ([first, next]: readonly Cell[]) =>
    plainly(first?.text ?? '').length < plainly(next?.text ?? '').length;
  return cut.filter(isLess).length >= LEAST_ROWS ? cut : [];
}

function isCut(text: string, next: string): boolean {
  const short = plainly(text);
  return short.length > 0 && short.length <= LONGEST_CUT && plainly(next).startsWith(short);
}

/** Stands for a time before each name, or a day. */
const DATES_FIRST = '\u{fff4}';
/** Stands for a number before each name. */
export const NUMBERED = '\u{fff7}';
/** Stands for a bar behind most names, with something else after it: "Lea - PM". */
const BARS = '\u{fff5}';
const ENDS_IN_BAR = /(?<=\S)\s+[-–—|·•/]$/u;

/** Stands for a small picture before each name, whichever. */
const PICTURE = '\u{fffc}';
/** "🎧 Musique", "# 🎧 ┊ Musique", "● Lea" */
const PICTURES =
  /^(#\s*)?(?:[\p{Extended_Pictographic}\u2B24\u25A0-\u25FF•‣][\uFE0F\u200D]*)+\s*(?:[┊┆│|｜・·•]\s*)?(?=[\p{L}\p{N}_~])/u;

function startsWithPicture(text: string): boolean {
  return PICTURES.test(text);
}

/** "Status: online", for those who listen, before whom it is of. */
const HOW_THEY_ARE = /^(?:statut|status|estado|stato)\s?(?::|is|est)\s/i;

/** "Chat with Karim": what a way to write to somebody is called. */
export const WAY_TO_TALK =
  /^(?:t?chat|talk|speak|discuter|parler|chatter|dialoguer|chatear|hablar|chatten|parlare|falar|conversar) (?:with|to|avec|à|mit|con|com) (?=\S)/i;

/** The cells from the one that names the row on; what stands before it is an icon, a sex, a first letter, a number, "58 users". */
export function fromName(cells: readonly Cell[], decor: ReadonlySet<string>): readonly Cell[] {
  const lettered = letteredAt(cells.map(({ text }) => text));
  const at = cells.findIndex(({ text, element }, place) => {
    if (lettered !== undefined) return place === lettered;
    if (areAges(text) && !cells.slice(0, place).some((one) => /[\p{L}\p{N}]/u.test(one.text))) return true;
    // "#1" before a name is a rank.
    if (/^#\d{1,4}$/.test(text) && /^\D*\p{L}/u.test(cells[place + 1]?.text ?? '')) return false;
    if (!/\p{L}|^#\d/u.test(text) || decor.has(text) || isSex(text) || isStamp(text))
      return IN_NAMES_PLACE.test(text) && !decor.has(text) && place < 2 && decor.has(placeIn(cells, place));
    if (place === 0 && cells.length > 1 && decor.has(DATES_FIRST) && isDay(text)) return false;
    if (place < cells.length - 1 && (countOf(text)?.ofPeople || HOW_THEY_ARE.test(text))) return false;
    if (cells[place + 1] && AS_LETTERS.test(text) && decor.has(LETTERS + kindOfMake(element))) return false;
    if (decor.has(NAMES_CUT) && place === 0 && isCut(text, cells[1]?.text ?? '')) return false;
    if (isOnPicture(cells, place)) return false;
    const before = cells[place - 1]?.text;
    // After the first letters comes the name, be it "Mo" before "Moderator".
    if (before && isFirstLetter(before, text)) return true;
    // How many wait may stand between the two: "Z", "1", "Zoé".
    const next = cells.slice(place + 1).find((one) => /\p{L}/u.test(one.text));
    if (!next || !isFirstLetter(text, next.text)) return true;
    // Of whom there is one such letter, others of the list show it.
    return decor.has(NO_LETTERS) && !isInPicture(element, next.element);
  });
  const first = cells[at];
  if (!first) return [];
  const bare = decor.has(BARS) ? first.text.replace(ENDS_IN_BAR, '') : first.text;
  const shown = [{ ...first, text: bare.replace(WAY_TO_TALK, '') }, ...cells.slice(at + 1)];
  if (decor.has(NUMBERED)) return [{ ...first, text: withoutNumber(first.text) }, ...shown.slice(1)];
  return decor.has(PICTURE)
    ? [{ ...first, text: first.text.replace(PICTURES, '$1') }, ...shown.slice(1)]
    : shown;
}

/** "Léa (Renard Bleu)": whom brackets after the name tell from others of that name. */
export function inFull([first, next]: readonly Cell[]): string {
  return `${first?.text ?? ''}${next && /^[([].+[)\]]$/.test(next.text) ? ` ${next.text}` : ''}`;
}

/** "M" before "Marc41", "A" before "18-25 ans": the picture of what has none. */
function isFirstLetter(text: string, next: string): boolean {
  if (text.length > 2) return false;
  const first = text.slice(0, 1).toLocaleLowerCase();
  const said = next.toLocaleLowerCase();
  return next !== text && (said.startsWith(first) || said.replace(/^\P{L}+/u, '').startsWith(first));
}
