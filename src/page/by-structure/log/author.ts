/** Who says what a row says, by what the page calls its parts, and by where they stand. */
import { wordsBehind } from '../../flat.ts';
import { natives } from '../../natives.ts';
import { isLongerThan, tidy, visibleText, visibleTextBut } from '../../text.ts';
import { hasAny, namesOf, splitWords } from '../parts/hints.ts';
import { isInitials, isLetterOfReader, MOST_INITIALS } from '../parts/initials.ts';
import { ownNamesOf } from '../parts/own-names.ts';
import { nameByPlace, placesIn } from '../parts/places.ts';
import { childrenOf } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';
import { AUTHORS, NAME_ATTRIBUTES, NOT_SAID, TEXTS } from '../parts/words.ts';
import { authorInEmpty, authorInLabel, authorOverQuote } from './labels.ts';
import { citeOf, quotesIn } from './quotes.ts';
import { isRank, isRankOn } from './ranks.ts';
import { holdsAllOf, isSaid } from './said.ts';
import { sideInWord } from './side-words.ts';
import { cleanName, ownName, signerIn, speakerIn } from './speakers.ts';

/** What stands in one of these is not who speaks; `role-user` is what they are, a `mention-user` whom they speak to, an `author-group` what one of them said. */
const NO_AUTHORS: ReadonlySet<string> = new Set([
  ...NOT_SAID,
  ...TEXTS,
  ...['role', 'mention', 'mentions', 'group', 'messages'],
]);
const LONGEST_NAME = 40;
const PICTURES = '[class*="avatar" i], [part*="avatar" i], [class*="icon" i]';

export interface Author {
  readonly name: string;
  readonly element: Element | undefined;
  /** Parts of the row that say when, and nothing else. */
  readonly stamps?: ReadonlySet<Element>;
}

/**
 * Pages whose names say nothing: who speaks is told by where it stands.
 * @param parts the elements of the row that are drawn
 */
export function authorByPlace(row: Element, parts: readonly Element[]): Author | undefined {
  const quotes = quotesIn(row, parts);
  const isLeft = (element: Element) => !isSaid(element) || quotes.includes(element);
  const places = placesIn(row, (element) => isLeft(element) && !holdsAllOf(row, element));
  const last = places.at(-1);
  const first = last && signerIn(last.text) !== undefined ? last : nameByPlace(places);
  if (!first) return undefined;
  const rest = places.filter((place) => place !== first);
  const stamps = rest.length > 1 ? rest.filter(({ text }) => isStamp(text)) : [];
  return {
    name: cleanName(first.text),
    element: first.element,
    stamps: new Set(stamps.map(({ element }) => element)),
  };
}

/**
 * An address of XMPP, "room@rooms.example.org/lea", without all but the nickname (RFC 7622, section 3.4; XEP-0045): elsewhere than in a
 * room, what stands there is the device that somebody wrote on, and says nothing of who it was.
 */
function withoutAddress(name: string, row: Element): string {
  const [, nickname] = /^.*@[^/]*\/(.*)$/.exec(name) ?? [];
  if (nickname === undefined) return name;
  return hasAny(namesOf(row), OF_ROOMS) ? nickname : '';
}

const OF_ROOMS: ReadonlySet<string> = new Set(['groupchat', 'muc']);

/**
 * @param parts the elements of the row that are drawn
 * @param isNamed whether who speaks is named elsewhere
 */
export function authorIn(row: Element, parts: readonly Element[], isNamed = false): Author | undefined {
  const quotes = quotesIn(row, parts);
  const named = parts.filter((part) => {
    if (quotes.some((quote) => quote !== part && natives().contains(quote, part))) return false;
    const names = ownNamesOf(part);
    return (
      isCalledAuthor(part, names) &&
      (!hasAny(names, NO_AUTHORS) || isPicturesName(part, names)) &&
      !isCalledAsRow(part, row) &&
      isShort(part) &&
      /[\p{L}\p{N}]/u.test(visibleText(part, PICTURES))
    );
  });
  const own = NAME_ATTRIBUTES.flatMap((attribute) => natives().attribute(row, attribute) ?? []);
  // Whoever is answered may be named first, as whoever speaks is.
  const surest = mostOf(named, (part) => surenessOf(part) + (own.includes(visibleText(part)) ? SURELY : 0));
  const element =
    writtenAs(surest && named.find((part) => natives().contains(part, surest)), named) ??
    (isNamed ? undefined : boldBeforeColon(row)) ??
    citedIn(parts, quotes);
  const shown = element && cleanName(nameOf(element));
  if (element && shown && visibleText(row) !== visibleText(element))
    return { element, name: asKept(shown, element) };
  for (const attribute of NAME_ATTRIBUTES)
    for (const part of [row, ...parts.slice(0, 4)]) {
      const name = withoutAddress(tidy(natives().attribute(part, attribute) ?? ''), row);
      if (name && name.length <= LONGEST_NAME && !/@|^\d+$/.test(name) && !sideInWord(name))
        return shownAs(name, parts);
    }
  const name = authorInLabel([row, ...parts.slice(0, 4)]) ?? authorInEmpty(row) ?? authorOverQuote(quotes);
  return name === undefined ? undefined : shownAs(name, parts);
}

/** A name without the signs that a page sets behind it, where it keeps the name beside: "Pasto 😊". */
function asKept(shown: string, element: Element): string {
  const isBare = (name: string) => shown.startsWith(name) && !/[\p{L}\p{N}]/u.test(shown.slice(name.length));
  const kept = NAME_ATTRIBUTES.map((attribute) => tidy(natives().attribute(element, attribute) ?? ''));
  return kept.find((name) => name !== '' && isBare(name)) ?? shown;
}

/** Whether it is called who speaks, and not by how it is alone: `is-from`, `is-user`, as what they say is called, too. */
function isCalledAuthor(part: Element, names: ReadonlySet<string>): boolean {
  if (!hasAny(names, AUTHORS)) return false;
  const states = new Set(classesOf(part).flatMap((name) => (name.startsWith('is-') ? splitWords(name) : [])));
  return states.size === 0 || [...names].some((name) => AUTHORS.has(name) && !states.has(name));
}

/** `sender-row` in a `sender-row`: what somebody says, as the row is. */
function isCalledAsRow(part: Element, row: Element): boolean {
  const rows = classesOf(row);
  return (
    part !== row && classesOf(part).some((name) => rows.includes(name) && splitWords(name).includes('row'))
  );
}

function classesOf(element: Element): string[] {
  return natives().attribute(element, 'class')?.split(/\s+/) ?? [];
}

/** `avatar-name`: what is written beside the picture, and is no letter in it. */
function isPicturesName(part: Element, names: ReadonlySet<string>): boolean {
  const others = [...names].filter((name) => NO_AUTHORS.has(name));
  return (
    names.has('name') &&
    others.every((name) => name === 'avatar') &&
    isLongerThan(natives().rawText(part), MOST_INITIALS)
  );
}

/** What names a person and no other thing: a user may have a grade, a medal a name. */
const SURE: ReadonlySet<string> = new Set(
  'author nick nickname nickbox username displayname sender pseudo speaker'.split(' '),
);

/** So much surer it is that whoever the row says is its own speaks. */
const SURELY = 2;

function surenessOf(part: Element): number {
  const names = ownNamesOf(part);
  // "@barnab", beside the name.
  if (natives().rawText(part).trimStart().startsWith('@')) return 0;
  return hasAny(names, SURE) || (names.has('user') && names.has('name')) ? 1 : 0;
}

function mostOf<T>(all: readonly T[], scoreOf: (one: T) => number): T | undefined {
  let [best, most] = [all[0], -1];
  for (const one of all.length > 1 ? all : []) {
    const score = scoreOf(one);
    if (score > most) [best, most] = [one, score];
  }
  return best;
}

/** Where what names somebody first is their picture, what it says of them is written behind it. */
function writtenAs(first: Element | undefined, named: readonly Element[]): Element | undefined {
  const isWritten = (one: Element) => natives().rawText(one).trim() !== '';
  if (!first || isWritten(first)) return first;
  return named.find((one) => isWritten(one) && visibleText(one) === visibleText(first)) ?? first;
}

/** Whoever is named in an attribute may be shown too: what shows no more than the name is no part of what is said. */
function shownAs(name: string, parts: readonly Element[]): Author {
  const [first, next] = parts.filter(
    (part) =>
      /\S/.test(natives().rawText(part)) &&
      isShort(part) &&
      cleanName(visibleText(part)) === name &&
      !childrenOf(part).some(isShort),
  );
  return { name, element: parts.length > 1 && !next ? first : undefined };
}

/** "(Staff)", in a part of its own, and not "(me)". */
function isBracketed(part: Element): boolean {
  const text = visibleText(part);
  return natives().childCount(part) === 0 && IN_BRACKETS.test(text) && !ownName(`a ${text}`);
}

/**
 * What is shown of a name, without the handle beside it, its first letters for a picture, or what it says in brackets: "emma", and not
 * "E emma @emma".
 */
function nameOf(element: Element): string {
  const isHandle = (part: Element) => /^@\S+$/.test(visibleText(part));
  const textBut = (isLeft: (part: Element) => boolean) =>
    visibleTextBut(element, (part) => isBesideName(part) || isLeft(part));
  const isPicture = (part: Element) => {
    const rest = () => textBut((one) => one === part);
    // Whose picture it is, where the name is written beside it.
    if (natives().tag(part) === 'img')
      return /\p{L}/u.test(natives().attribute(part, 'alt') ?? '') && rest() !== '';
    const letters = natives().rawText(part).trim();
    return (
      letters.length <= MOST_INITIALS && (isInitials(letters, rest()) || isLetterOfReader(letters, rest()))
    );
  };
  const isBeside = (part: Element) =>
    isHandle(part) ||
    isForSomebody(part) ||
    isPicture(part) ||
    isRankOn(part) ||
    isRank(visibleText(part)) ||
    isBracketed(part);
  return textBut(isBeside) || textBut(() => false);
}

/** "→ Zoé", behind "Karim": whom it is for. In a part of its own: whoever calls themselves "Zoé → me" is not Zoé. */
function isForSomebody(part: Element): boolean {
  return /^\s*(?:→|➔|➜|⇒)\s+\S/u.test(natives().rawText(part));
}

const BESIDE_NAMES =
  'sup, time, [aria-hidden=true], [class*="trip" i], [class*="badge" i], [class*="level" i], [class*="rank" i], [class*="role" i], [style*="float:right"], [style*="float: right"]';

/** A rank, a level, a title in a few letters, what is set at the other end of the line, or when it was said. */
function isBesideName(element: Element): boolean {
  const { matches } = natives();
  if (matches(element, BESIDE_NAMES)) return true;
  const text = visibleText(element);
  if (matches(element, 'span') && !/[\p{L}\p{N}]/u.test(natives().rawText(element))) return true;
  return isStamp(text) || (matches(element, '[class*="title" i]') && /^\p{Lu}{1,4}$/u.test(text));
}

function isNamed(element: Element | null): boolean {
  const text = element ? visibleText(element) : '';
  return text !== '' && !isStamp(text) && speakerIn(text) !== undefined;
}

/** "(41, Dijon)" between a name and what is said. */
const IN_BRACKETS = /^[([].*[)\]]$/;

/** `<b>lea</b>: hello`, `<span>lea: </span>hello` */
function boldBeforeColon(row: Element): Element | undefined {
  const dom = natives();
  for (const first of childrenOf(row).slice(0, 3)) {
    if (!/^(b|strong|a|span|font|em|bdi)$/.test(dom.tag(first)) || !isShort(first)) continue;
    const text = visibleText(first);
    if (IN_BRACKETS.test(text) && isNamed(dom.before(first))) continue;
    if (/\S\s*[:»>]$/.test(text) && !text.includes('«') && speakerIn(text)) return first;
    if (text && /^\s*[:»>]/.test(wordsBehind(first))) return first;
  }
  return undefined;
}

function citedIn(parts: readonly Element[], quotes: readonly Element[]): Element | undefined {
  const quote = parts.find((part) => natives().tag(part) === 'blockquote');
  const cite = quote && citeOf(quote);
  const isQuoted = () => quotes.some((one) => natives().contains(one, cite as Element));
  return cite && isShort(cite) && !isQuoted() ? cite : undefined;
}

function isShort(element: Element): boolean {
  const length = visibleText(element).length;
  return length > 0 && length <= LONGEST_NAME;
}
