import { once } from '../ask-once.ts';
import type { Line } from '../layout.ts';
import { natives } from '../natives.ts';
import { allIn } from '../scope.ts';
import { tidy, visibleText, visibleTextBut } from '../text.ts';
import { isDrawn } from '../visible.ts';
import { isForEars } from './for-ears.ts';
import { Habits, type Known, type Reading } from './habits.ts';
import { isDeed, isMarked } from './happens.ts';
import { hasAny, hintsOf, namesOf, splitWords } from './hints.ts';
import { authorInLabel, authorOverQuote } from './labels.ts';
import { isQuote } from './pieces.ts';
import { nameByPlace, placesIn } from './places.ts';
import { isRequest } from './requests.ts';
import { childrenOf } from './rows.ts';
import { sideOf } from './side-words.ts';
import { cleanName, ownName, speakerIn } from './speakers.ts';
import { NICK_THEN_TEXT, TIME_AT_AN_END } from './split.ts';
import { isStamp } from './stamps.ts';
import { AUTHORS, NOT_SAID, SAID_TYPES, SYSTEM, TEXTS } from './words.ts';

/** What stands in one of these is not who speaks; `role-user` is what they are. */
const NO_AUTHORS: ReadonlySet<string> = new Set([...NOT_SAID, ...TEXTS, 'role']);
const LONGEST_NAME = 40;
const PICTURES = '[class*="avatar" i], [class*="icon" i]';
const NAME_ATTRIBUTES = [
  'data-nick',
  'data-username',
  'data-author',
  'data-sender',
  'data-from',
  'data-user',
];

/** What the rows of one conversation have in common, to be learnt from them. */
export function newHabits(): Habits {
  return new Habits(
    (element) => !isSaid(element),
    (row) => splitRow(row) !== null,
  );
}

/**
 * Reads one row of a conversation; undefined when nobody says anything in it.
 * @param habits how the rows around it are made, as far as that is known
 */
export function readMessage(row: Element, habits?: Known): Line | undefined {
  if (isSystem(row) || /^(button|input|form|nav|h\d)$/.test(natives().tag(row))) return undefined;
  const parts = partsOf(row);
  if (isRequest(row, parts)) return undefined;
  const called = authorIn(row, parts);
  // A name and a text, and nothing else that could be left out.
  const reading = called && parts.length <= 2 ? undefined : habits?.read(row);
  const author = called ?? authorByHabit(reading);
  if (reading?.isHeader || (reading?.isEmpty && !author)) return undefined;
  const split = author || habits?.splits === false ? undefined : splitRow(row);
  const placed = author || split || habits?.mayGuess === false ? undefined : authorByPlace(row);
  const name = author?.name ?? cleanName(split?.[1] ?? split?.[2] ?? placed?.name ?? '');
  const said = split?.[3] ?? textOf(row, parts, author ?? placed, reading?.left);
  if (!said || isDeed(said, name) || (isMarked(row) && (!author || author.element))) return undefined;
  const own = ownName(name);
  const side = own ? 'mine' : sideOf(row, name);
  return { text: said, element: row, ...(name && { author: own ?? name }), ...(side && { side }) };
}

interface Author {
  readonly name: string;
  readonly element: Element | undefined;
  /** Parts of the row that say when, and nothing else. */
  readonly stamps?: ReadonlySet<Element>;
}

function authorByHabit(reading: Reading | undefined): Author | undefined {
  return reading?.author ? { name: reading.author, element: reading.element } : undefined;
}

/** "name: text", the time left out. */
function splitRow(row: Element): RegExpExecArray | null {
  return NICK_THEN_TEXT.exec(visibleTextBut(row, (element) => isTime(element)));
}

function textOf(
  row: Element,
  parts: readonly Element[],
  author: Author | undefined,
  beside: ReadonlySet<Element> | undefined,
): string {
  const quotes = parts.filter(isQuote);
  const isQuoted = (part: Element) =>
    quotes.some((quote) => quote === part || natives().contains(quote, part));
  const bodies = parts.filter(
    (part) => isBody(part, author?.element) && !(quotes.length > 0 && isQuoted(part)),
  );
  const body = bodies.find(isSaid) ?? bodies[0];
  const left = (element: Element) =>
    element === author?.element ||
    quotes.includes(element) ||
    !isSaid(element) ||
    isPicture(element) ||
    isForEars(element) ||
    beside?.has(element) ||
    (author?.stamps?.has(element) ?? false);
  const say = (isLeft: (element: Element) => boolean) =>
    tidy(visibleTextBut(body ?? row, isLeft).replace(TIME_AT_AN_END, ''));
  const answer = say((element) => left(element) || isSignBefore(element, author?.element)) || say(left);
  // Pages that write all in `blockquote` quote nobody.
  const whole = answer || quotes.length === 0 ? answer : textOf(row, [], author, beside);
  return author?.element ? whole.replace(AFTER_A_NAME, '').replace(BEFORE_A_NAME, '') : whole;
}

/** A star or a crown before somebody's name. */
function isSignBefore(element: Element, author: Element | undefined): boolean {
  const dom = natives();
  return (
    !!author &&
    !/[\p{L}\p{N}]/u.test(dom.rawText(element)) &&
    dom.place(element, author) === FOLLOWS &&
    dom.tag(element) !== 'img'
  );
}

/** What `compareDocumentPosition` says of a node that comes after, and is not inside. */
const FOLLOWS = 4;

/** What is left around a name that stands after what is said: "hello — ·". */
const BEFORE_A_NAME = /(?:\s+[—–·|•])+$/;

/** What stands between a name and what is said. */
const AFTER_A_NAME =
  /^(?:<\s*>\s*|(?:\[[^\][]{1,20}\]\s*)?(?:a dit|dit|a écrit|said|says|wrote)?\s*[:>»›]\s*|[-–—|•]\s+|\*\s+)/i;

/** Somebody's picture, whose name is no part of what they say. */
function isPicture(element: Element): boolean {
  return (
    natives().tag(element) === 'img' &&
    /\p{L}{2}/u.test(natives().attribute(element, 'alt') ?? '') &&
    !isInText(element)
  );
}

/** Pages whose names say nothing: who speaks is told by where it stands. */
function authorByPlace(row: Element): Author | undefined {
  const places = placesIn(row, (element) => !isSaid(element));
  const first = nameByPlace(places);
  if (!first) return undefined;
  const rest = places.filter((place) => place !== first);
  const stamps = rest.length > 1 ? rest.filter(({ text }) => isStamp(text)) : [];
  return {
    name: cleanName(first.text),
    element: first.element,
    stamps: new Set(stamps.map(({ element }) => element)),
  };
}

function isSystem(row: Element): boolean {
  const type = natives().attribute(row, 'data-type');
  if (type && !hasAny(new Set(splitWords(type)), SAID_TYPES)) return true;
  return filledBy(row).some((element) => {
    const names = hintsOf(element, ['class', 'role']);
    return hasAny(names, SYSTEM) && !hasAny(names, AUTHORS) && !hasAny(names, NOT_SAID_BUT_STATUS);
  });
}

/** A row and the first child that shows anything but when, and what that is filled by. */
function filledBy(row: Element): Element[] {
  const filled = [row];
  const shows = (child: Element) => /\S/.test(natives().rawText(child)) && isDrawn(child);
  let at = childrenOf(row).find((child) => shows(child) && !isStamp(visibleText(child)));
  for (let step = 0; at && step < 3; step++) {
    filled.push(at);
    const inner: readonly Element[] = childrenOf(at);
    at = inner.length === 1 ? inner[0] : undefined;
  }
  return filled;
}

/** A row that carries "sent" or "time" as a part of itself is still a message. */
const NOT_SAID_BUT_STATUS: ReadonlySet<string> = new Set(['time', 'timestamp', 'avatar']);

function partsOf(row: Element): Element[] {
  return allIn(row).filter((part) => isDrawn(part));
}

function authorIn(row: Element, parts: readonly Element[]): Author | undefined {
  const quotes = parts.filter(isQuote);
  const named = parts.filter((part) => {
    if (quotes.some((quote) => quote !== part && natives().contains(quote, part))) return false;
    const names = namesOf(part);
    return (
      hasAny(names, AUTHORS) &&
      !hasAny(names, NO_AUTHORS) &&
      isShort(part) &&
      /[\p{L}\p{N}]/u.test(visibleText(part, PICTURES))
    );
  });
  const element =
    named.findLast((part) => named[0] && natives().contains(part, named[0])) ??
    named[0] ??
    boldBeforeColon(row);
  const shown = element && cleanName(visibleTextBut(element, isBesideName));
  if (element && shown && visibleText(row) !== visibleText(element)) return { element, name: shown };
  for (const attribute of NAME_ATTRIBUTES)
    for (const part of [row, ...parts.slice(0, 4)]) {
      const name = tidy(natives().attribute(part, attribute) ?? '').replace(/^.*@[^/]*\//, '');
      if (name && name.length <= LONGEST_NAME && !/@|^\d+$/.test(name)) return shownAs(name, parts);
    }
  const name = authorInLabel([row, ...parts.slice(0, 4)]) ?? authorOverQuote(quotes);
  return name === undefined ? undefined : shownAs(name, parts);
}

/** Whoever is named in an attribute may be shown too: what shows no more than the name is no part of what is said. */
function shownAs(name: string, parts: readonly Element[]): Author {
  const [first, next] = parts.filter(
    (part) => isShort(part) && cleanName(visibleText(part)) === name && !childrenOf(part).some(isShort),
  );
  return { name, element: parts.length > 1 && !next ? first : undefined };
}

const BESIDE_NAMES = 'sup, [aria-hidden=true], [class*="trip" i], [class*="level" i], [class*="rank" i]';

/** A rank, a level, or when it was said. */
function isBesideName(element: Element): boolean {
  return natives().matches(element, BESIDE_NAMES) || isStamp(visibleText(element));
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
    if (!/^(b|strong|a|span|font|em)$/.test(dom.tag(first)) || !isShort(first)) continue;
    const text = visibleText(first);
    const after = dom.next(first);
    if (IN_BRACKETS.test(text) && isNamed(dom.before(first))) continue;
    if (/\S\s*[:»>]$/.test(text) && !text.includes('«') && speakerIn(text)) return first;
    if (after && dom.type(after) === 3 && /^\s*[:»>]/.test(dom.data(after)) && text) return first;
  }
  return undefined;
}

function isShort(element: Element): boolean {
  const length = visibleText(element).length;
  return length > 0 && length <= LONGEST_NAME;
}

function isBody(part: Element, author: Element | undefined): boolean {
  const names = namesOf(part);
  if (!hasAny(names, TEXTS) || hasAny(names, NOT_SAID)) return false;
  return (
    !(author && (natives().contains(part, author) || natives().contains(author, part))) &&
    visibleText(part) !== '' &&
    !isStamp(visibleText(part))
  );
}

const isSaid: (element: Element) => boolean = once((element) => {
  const tag = natives().tag(element);
  if (tag === 'time' || tag === 'button') return false;
  if (natives().attribute(element, 'role') === 'button' && !isInText(element)) return false;
  if (natives().attribute(element, 'aria-hidden') === 'true') return false;
  const names = namesOf(element);
  return !hasAny(names, NOT_SAID) || hasAny(names, TEXTS);
});

/** A name that can be clicked, in the midst of what somebody says. */
function isInText(element: Element): boolean {
  const dom = natives();
  const holder = dom.parent(element);
  for (let node = holder && dom.firstChild(holder); node; node = dom.next(node))
    if (dom.type(node) === 3 && /\S/.test(dom.data(node))) return true;
  return false;
}

function isTime(element: Element): boolean {
  return natives().tag(element) === 'time' || hasAny(namesOf(element), NOT_SAID);
}
