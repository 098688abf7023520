import type { Line } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { above, allIn } from '../../scope.ts';
import { stretchesBut, visibleText, visibleTextBut } from '../../text.ts';
import { isDrawn } from '../../visible.ts';
import { isRequest } from '../news/find-requests.ts';
import { isForEars } from '../parts/for-ears.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import { isInitials } from '../parts/initials.ts';
import { withoutLead } from '../parts/numbered.ts';
import { isMark, SAYING } from '../parts/stamps.ts';
import { TEXTS } from '../parts/words.ts';
import { isSpokenTo } from './addressee.ts';
import { isOfAnswer } from './answers.ts';
import { type Author, authorByPlace, authorIn } from './author.ts';
import { isBody, isInPicture, isOfControl, wholeAround } from './bodies.ts';
import { isCard } from './cards.ts';
import { Habits } from './habits.ts';
import { isAroundLines, isDeed, isMarked, isOverLines, isToCome } from './happens.ts';
import { readAs } from './in-words.ts';
import { isBeforeColon, isInBracketsBehind, isSignBefore } from './near-name.ts';
import { quotesIn, saysWhomToAnswer } from './quotes.ts';
import { isRank } from './ranks.ts';
import type { Known, Reading, Way } from './reading.ts';
import { holdsAllOf, isInText, isMention, isSaid } from './said.ts';
import { sentIn } from './sent-to.ts';
import { sideOf } from './side-words.ts';
import { cleanName, ownName } from './speakers.ts';
import { splitLine, toldLine, unquoted, withoutTimes } from './split.ts';
import { isSystem } from './system.ts';

/** What the rows of one conversation have in common, to be learnt from them. */
export function newHabits(): Habits {
  return new Habits((element) => !isSaid(element), wayOf);
}

/** How a row says who speaks, where words alone do. */
function wayOf(row: Element): Way | undefined {
  if (sentIn(row)) return 'sent';
  return readAs(splitLine, row) ? 'splits' : readAs(toldLine, row) ? 'tells' : undefined;
}

/**
 * Reads one row of a conversation; undefined when nobody says anything in it.
 * @param habits how the rows around it are made, as far as that is known
 */
export function readMessage(row: Element, habits?: Known): Line | undefined {
  if (isSystem(row, habits?.signsOfAll) || /^(button|input|form|nav|h\d|th)$/.test(natives().tag(row)))
    return undefined;
  if (natives().tag(row) === 'header' && natives().first(row, 'h1, h2, h3') !== null) return undefined;
  const sent = sentIn(row);
  if (sent) return { ...sent, element: row };
  const parts = partsOf(row);
  const called = authorIn(row, parts, habits?.isNamed);
  // Whoever speaks may be called as a word that accepts: "Petra Vale".
  const others = called ? parts.filter((part) => part !== called.element) : parts;
  if (isRequest(row, others)) return undefined;
  const isId = called && isUnshownId(row, called);
  const reading = called && !isId && isNameAndText(row, parts) ? undefined : habits?.read(row);
  const isShown = isId && (reading ? reading.element : authorByPlace(row, parts));
  const author = sayerOf(row, parts, isShown ? undefined : called, reading);
  if (reading?.isHeader || (reading?.isEmpty && !author)) return undefined;
  const split = author || habits?.splits === false ? undefined : readAs(splitLine, row);
  const told = author || split || !habits?.tells ? undefined : readAs(toldLine, row);
  const placed =
    author || split || told || habits?.mayGuess === false ? undefined : authorByPlace(row, parts);
  const whole = author?.name ?? cleanName(split?.author ?? told?.author ?? placed?.name ?? '');
  const name = habits?.areLed ? withoutLead(whole) : whole;
  const line = author?.element && habits?.lineAround?.(author.element, row);
  const left = line ? new Set([...(reading?.left ?? []), line]) : reading?.left;
  const box = reading?.body ?? row;
  const shown =
    split?.text ?? told?.text ?? textOf(box, box === row ? parts : partsOf(box), author ?? placed, left);
  const said = author && !author.element ? withoutName(shown, author.name) : shown;
  if (
    !said ||
    DRAWN.test(said) ||
    isToCome(said) ||
    (!author && isNameAlone(row, said)) ||
    (!author && isAroundLines(said)) ||
    isDeed(said, name) ||
    (isMarked(natives().rawText(row), name) && (!author || author.element))
  )
    return undefined;
  const own = ownName(name);
  const side = own ? 'mine' : sideOf(row, name);
  return { text: said, element: row, ...(name && { author: own ?? name }), ...(side && { side }) };
}

/** "Tom: hello", of a row that is called after Tom. */
function withoutName(said: string, name: string): string {
  return said.startsWith(`${name}: `) ? said.slice(name.length + 2) : said;
}

/** Who speaks, before what they say is drawn: the part that is called a text is empty yet. */
function isNameAlone(row: Element, said: string): boolean {
  const { all, rawText } = natives();
  const isName = (part: Element) => hasAny(namesOf(part), SPEAKERS) && rawText(part).trim() === said;
  const isEmpty = (part: Element) => hasAny(namesOf(part), TEXTS) && !/\S/.test(visibleText(part));
  const parts = all(row, '[class]');
  return parts.some(isName) && parts.some(isEmpty);
}

const SPEAKERS = wordSet('author nick nickname username sender');

/** A line across the page, drawn in signs: nobody says one. */
const DRAWN = /^[\u2500-\u257F\s]+$/;

/** A name and a text, and nothing else that could be left out: words between two elements may be followed by when they were said. */
function isNameAndText(row: Element, parts: readonly Element[]): boolean {
  const dom = natives();
  for (let node = parts.length === 2 ? dom.firstChild(row) : null; node; node = dom.next(node))
    if (dom.type(node) === 3 && /[^\s:>»•·|–—-]/.test(dom.data(node))) return false;
  return parts.length <= 2 && !parts.some((part) => isRank(visibleText(part)));
}

/** What the page knows somebody by, `data-user="u200"`: it shows their name, where the others let one tell that. */
function isUnshownId(row: Element, { name, element }: Author): boolean {
  return !element && /^\S*\d\S*$/.test(name) && !natives().rawText(row).includes(name);
}

/** What says whose a bubble is, as well as who speaks: `pill-from`, `msg-sender`; `message-from-me` never is a name. */
const WHOSE: ReadonlySet<string> = new Set(['from', 'sender']);
const OWN: ReadonlySet<string> = new Set(['me', 'own', 'self']);

/** Who speaks: what is called a user, as `bubble-user` is, may be what a user says, and then nothing is said beside it. */
function sayerOf(
  row: Element,
  parts: readonly Element[],
  called: Author | undefined,
  reading: Reading | undefined,
): Author | undefined {
  const learnt = authorByHabit(reading);
  // Who is told to those who listen is shown as others are, with a town or a rank beside the name.
  if (called && !called.element && learnt?.element && learnt.name.startsWith(called.name))
    return {
      ...called,
      name: isInBrackets(learnt.name, called.name) ? learnt.name : called.name,
      element: learnt.element,
    };
  const names = called?.element && namesOf(called.element);
  if (!names) return called ?? learnt;
  // "lea speaks with Karim: hello", of which nothing but a colon tells that the second is a name.
  if (learnt?.element && names.size === 0 && isSpokenTo(row, learnt.name, called.name)) return learnt;
  if (learnt?.element && isOfAnswer(called.element, learnt.element, row, reading?.left)) return learnt;
  // What is called after a name, `user-name-initial`, may be the letter in somebody's picture.
  if (learnt && isInitials(called.name, learnt.name)) return learnt;
  const isWhose = hasAny(names, WHOSE) && !names.has('name');
  if (isWhose && (hasAny(names, OWN) || !textOf(row, parts, called, undefined))) return learnt;
  if (!learnt || !names.has('bubble')) return called;
  const beside = new Set([...(reading?.left ?? []), ...(learnt.element ? [learnt.element] : [])]);
  return textOf(row, parts, called, beside) ? called : learnt;
}

/** "Karim (Lyon)", of "Karim". */
function isInBrackets(name: string, start: string): boolean {
  return /^ \([^()]+\)$/.test(name.slice(start.length));
}

function authorByHabit(reading: Reading | undefined): Author | undefined {
  return reading?.author ? { name: reading.author, element: reading.element } : undefined;
}

function textOf(
  row: Element,
  parts: readonly Element[],
  author: Author | undefined,
  beside: ReadonlySet<Element> | undefined,
): string {
  const quotes = quotesIn(row, parts);
  const isQuoted = (part: Element) =>
    quotes.some((quote) => quote === part || natives().contains(quote, part));
  const isBeside = (part: Element) => beside?.has(part) ?? false;
  const isInBeside = (part: Element) =>
    [...(beside ?? [])].some((one) => one === part || natives().contains(one, part));
  const named = author?.element;
  const bodies = parts.filter(
    (part) =>
      isBody(part, named) &&
      !isInBeside(part) &&
      !isBeforeColon(part, named) &&
      visibleTextBut(part, isBeside) !== '' &&
      !(quotes.length > 0 && isQuoted(part)) &&
      !isOfControl(part, row) &&
      !isInPicture(part, row),
  );
  // What holds a picture alone may be called content, too.
  const isFilled = (part: Element) => visibleTextBut(part, (inner) => !isSaid(inner)) !== '';
  const first = bodies.find((part) => isSaid(part) && isFilled(part)) ?? bodies.find(isSaid) ?? bodies[0];
  const body = first && wholeAround(first, bodies, author?.element);
  const left = (element: Element) =>
    element === author?.element ||
    quotes.includes(element) ||
    (!isSaid(element) && !holdsAllOf(row, element)) ||
    isPicture(element) ||
    isAlone(element, isMark) ||
    isAlone(element, isOverLines) ||
    (isForEars(element) && !isMention(element)) ||
    isBeside(element) ||
    (author?.stamps?.has(element) ?? false);
  const say = (isLeft: (element: Element) => boolean) => withoutTimes(stretchesBut(body ?? row, isLeft));
  const isOfName = (element: Element) =>
    isBeforeColon(element, named) ||
    (!(body && natives().contains(body, element)) && isSignBefore(element, named)) ||
    isInBracketsBehind(element, named);
  const bare = (element: Element) => left(element) || isOfName(element);
  const isBehind = (element: Element) => !(named && natives().contains(element, named)) && isCard(element);
  const typed = say((element) => bare(element) || isBehind(element));
  const answer = wordsOf(typed) || wordsOf(say(bare)) || say(left);
  // Pages that write all in `blockquote` quote nobody.
  const unanswered = quotes.filter(saysWhomToAnswer);
  const rest = unanswered.length < quotes.length ? unanswered : [];
  const isTold = (answer && !isMark(answer)) || quotes.length === 0;
  const whole = (isTold ? answer : textOf(row, rest, author, beside)).replace(BETWEEN_CONTROLS, '');
  if (AROUND.test(whole)) return '';
  return author?.element ? unquoted(whole.replace(AFTER_A_NAME, '').replace(BEFORE_A_NAME, '')) : whole;
}

/** Whether an element that holds no other says no more than that. */
function isAlone(element: Element, is: (text: string) => boolean): boolean {
  return natives().childCount(element) === 0 && is(natives().rawText(element).trim());
}

/** What is left around a name that stands after what is said: "hello — ·". */
const BEFORE_A_NAME = /(?:\s+[—–·|•,][·|•,]*)+$/;

/** What is left between what one may do below what is said, or before when it was: "reply · copy", "hello - 20:41". */
const BETWEEN_CONTROLS = /(?:\s+[·•|–—-])+$/;

const AROUND = /^[—–·|•,\s]+:?$/;

function wordsOf(text: string): string {
  return isMark(text) || AROUND.test(text) ? '' : text;
}

/** What stands between a name and what is said: not a smile. */
const AFTER_A_NAME = new RegExp(
  String.raw`^(?:(?:<\s*>|\[\s*\])\s*|(?:\[[^\][]{1,20}\]\s*)?(?:${SAYING})?\s*(?!:[-'o^]?[()DP|/\\*]+(?:\s|$))[:：>»›▸▹►‣→]\s*|(?:@|at|à)\s*\d{1,2}:\d{2}(?::\d{2})?\s*:\s+|(?:[-–—|•·,]\s+)+(?:[:>»›]\s+)?|\*\s+)`,
  'iu',
);

/** Somebody's picture, whose name is no part of what they say. */
function isPicture(element: Element): boolean {
  return (
    natives().tag(element) === 'img' &&
    /\p{L}/u.test(natives().attribute(element, 'alt') ?? '') &&
    !isInText(element)
  );
}

/** What is drawn of a row: in what is not, as in a menu that is folded, nothing is. */
function partsOf(row: Element): Element[] {
  const hidden = new Set<Element | null>();
  return allIn(row).filter((part) => {
    if (isDrawn(part) && (hidden.size === 0 || !hidden.has(above(part)))) return true;
    hidden.add(part);
    return false;
  });
}
