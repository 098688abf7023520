import type { Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { above, outwards } from '../../scope.ts';
import { tidy } from '../../text.ts';
import { isVisible } from '../../visible.ts';
import { sideByName } from '../../you.ts';
import { speakerIn } from '../log/speakers.ts';
import type { Cell } from '../parts/cells.ts';
import { isChosen, isPointedAt, isRowChosen } from '../parts/chosen.ts';
import { hasAny, hintsOf, wordSet } from '../parts/hints.ts';
import { isAddress, isInitials, isLogin } from '../parts/initials.ts';
import { IS_ROOM } from '../parts/list-words.ts';
import { withoutLabel } from '../parts/name-on.ts';
import { childrenOf } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';
import { meansSomething, saysHow, toldBy } from '../parts/told.ts';
import { PRIVATES, TABS } from '../parts/words.ts';

const MOST_OF = 0.6;
const LONGEST_NAME = 40;
const FEW = 4;
/** So many rooms whose last words name who said them make a list of conversations. */
const LEAST_TOLD = 3;
const LEAST_BEGUN = 2;
/** How far around its rows a list may be called conversations, in elements. */
const NEARBY = 4;
const TALKS = wordSet(
  'conversations discussions chats inbox threads dialogs messagerie privates dms chatlist',
);
/** One of them; a list of such is called so too. */
const TALK = wordSet('conversation discussion chat channel thread dialog talk');
const SEVERAL = wordSet('list items');

interface Named {
  readonly row: Element;
  readonly shown: readonly Cell[];
}

/** Conversations to choose from, each with who it is with, its last words and mostly when. */
export function isInbox(rows: readonly Named[]): boolean {
  const [first] = rows;
  if (!first) return false;
  const withLast = rows.filter(({ shown }) => lastWords(shown) !== undefined);
  if (withLast.length < rows.length * MOST_OF) return false;
  if (withLast.filter(({ shown }) => saysHow(lastWords(shown) ?? '')).length > withLast.length * MOST_OF)
    return false;
  // How people are is the same of many: "online", "last seen recently".
  const last = new Set(withLast.map(({ shown }) => lastWords(shown)));
  if (withLast.length >= FEW && last.size <= withLast.length / 2) return false;
  const timed = withLast.filter(({ shown }) =>
    shown.slice(1).some(({ text }) => isStamp(text) && !meansSomething(text)),
  );
  const areTimed = timed.length >= rows.length * MOST_OF;
  // When somebody said what, in most of them, tells that they are; otherwise it takes a way to them, too.
  if (areTimed && areSaidIn(rows)) return true;
  const isTimed = areTimed || byLastWords(rows).many.size >= LEAST_TOLD;
  return (isTimed || isCalledTalks(first.row)) && (isCalledTalks(first.row) || isToClick(rows));
}

/** Whether in half of some conversations, or more, somebody else said something last, than they are called by. */
export function areSaidIn(rows: readonly Named[]): boolean {
  return byLastWords(rows).many.size >= Math.max(LEAST_TOLD, rows.length / 2);
}

/** Conversations, by what the list is called, of which two or more are begun: in the others nobody said anything yet. */
export function areBegun(rows: readonly Named[]): boolean {
  const [first] = rows;
  const last = new Set(rows.flatMap(({ shown }) => lastWords(shown) ?? []));
  if (!first || last.size < LEAST_BEGUN || !isCalledTalks(first.row)) return false;
  // Where one is marked as the open one, the others may be opened too, though nothing but a script tells so.
  return isToClick(rows) || rows.some(({ row }) => isRowChosen(row));
}

/** "Karim (33)", "lea (F/22)", "Karim, 33 ans" */
const AGED =
  /(?:\s*[([](?:[HFMW]\s*[,/]?\s*)?\d{1,3}(?!\d)[^)\]]*[)\]]|,\s\d{2}\s(?:ans|years|años|jahre|anni|anos|jaar|lat|лет))$/iu;

/** "Karim, 7 others", "Karim et 2 autres": those who are in it. */
const OF_SEVERAL =
  /\s\+?\d{1,3}\s(?:autres?|others?|more|andere|weitere|otr[oa]s|altri|altre|outr[oa]s|personnes|people)$/iu;

/** Whose row it is: first letters before the name are its picture. */
export function whoIn([first, next]: readonly Cell[]): string {
  return (next && isInitials(first?.text ?? '', next.text) ? next : first)?.text ?? '';
}

/** A row of it, as an open conversation. */
export function talkIn(row: Element, shown: readonly Cell[]): Tab[] {
  const name = withoutLabel(whoIn(shown)).replace(AGED, '').replace(/^@/, '');
  if (!name || name.length > LONGEST_NAME || !isVisible(row)) return [];
  const text = lastWords(shown);
  return [
    {
      element: row,
      name,
      active: [row, ...childrenOf(row)].some(isChosen),
      where: IS_ROOM.test(name) || OF_SEVERAL.test(name) ? 'room' : 'private',
      ...(text && { text }),
    },
  ];
}

/** What the last words of conversations tell: those of many people name whoever said them, "Karim: ok", those with one do not. */
export function byLastWords(rows: readonly Named[]): {
  readonly many: ReadonlySet<Element>;
  readonly one: ReadonlySet<Element>;
  /** Those that name somebody else than they are called by, be it the same in all of them, who may be the reader. */
  readonly others: ReadonlySet<Element>;
} {
  const dashed = rows.flatMap(({ shown }) => nameBefore(DASHED, shown) ?? []);
  const by = areNames(dashed) ? [SAID_BY, DASHED] : [SAID_BY];
  const last = rows.map(({ row, shown }) => ({ row, ...whoSaid(shown, by) }));
  const some = last.filter(({ of }) => of === 'many');
  // Where whoever said it stands in a part of its own, or has no gap behind elsewhere, "oui : demain" is what somebody said.
  const apart = some.filter(({ isApart }) => isApart);
  const close = some.filter(({ hasGap }) => !hasGap);
  const many = apart.length > 0 ? apart : close.length > some.length / 2 ? close : some;
  const [who, ...others] = new Set(many.map((row) => row.who));
  // Whoever said all of them may be the reader, but for somebody whom the reader talks with.
  const isListed =
    many.length >= LEAST_TOLD && rows.some(({ shown }) => who && isCalledBy(who, whoIn(shown)));
  const told = others.length > 0 || isListed ? many : [];
  const one = last.filter((row) => row.of && !many.includes(row));
  // What the reader said, or nobody yet, is as the others are.
  const silent =
    told.length >= last.length * MOST_OF ? last.filter(({ of, has }) => !of && !(has && one[0])) : [];
  const rowsOf = (some: typeof last) => new Set(some.map(({ row }) => row));
  return { many: rowsOf([...told, ...silent]), one: rowsOf(one), others: rowsOf(many) };
}

/** Whether what stands before a dash in some rows is who spoke: they are several, or two who come again and again. */
function areNames(dashed: readonly string[]): boolean {
  const { size } = new Set(dashed);
  return size >= LEAST_TOLD || (size > 1 && dashed.length >= size * 2);
}

/** The rows whose last words are told without a name, where several tell one: of those with one person each, whatever the list is called. */
export function saidAlone(rows: readonly Named[]): ReadonlySet<Element> {
  const { many, one } = byLastWords(rows);
  return many.size >= LEAST_TOLD ? one : new Set();
}

/** Whether the last words of a row, if it has some, are told with somebody else's name than the row's. */
function whoSaid(shown: readonly Cell[], by: readonly RegExp[]) {
  const has = lastWords(shown) !== undefined;
  const named = by.map((way) => nameBefore(way, shown)).find((name) => name !== undefined);
  const who = named === undefined ? undefined : speakerIn(named);
  const isApart = shown.slice(1).some(({ text }) => tidy(text.replace(/:$/, '')) === named);
  const hasGap = lastWords(shown)?.startsWith(`${named} :`) ?? false;
  const told = { has, who, isApart, hasGap };
  if (!has || (who && sideByName(who) !== undefined)) return { ...told, of: undefined };
  const isOther = who !== undefined && !isCalledBy(who, shown[0]?.text ?? '');
  return { ...told, of: isOther ? ('many' as const) : ('one' as const) };
}

/** Whether the last words of a row are told as said by whoever it is called by: "Karim", "Karim: ok". */
export function isSaidBySelf(shown: readonly Cell[]): boolean {
  const { who } = whoSaid(shown, [SAID_BY]);
  return who !== undefined && isCalledBy(who, whoIn(shown));
}

/** "Karim" and "Karim B" are one: last words are told with a first name alone. */
function isCalledBy(who: string, name: string): boolean {
  return nameKey(who) === nameKey(name) || name.startsWith(`${who} `);
}

/** In the part that the last words stand in, before which there may be what they are about, or in what all of them say. */
function nameBefore(way: RegExp, shown: readonly Cell[]): string | undefined {
  const words = wordsBehind(shown, /[\p{L}?!:]/u);
  const whole = lastWords(shown, /[\p{L}?!:]/u) ?? '';
  return [...words.map(({ text }) => text), whole].flatMap((text) => way.exec(text)?.[1] ?? [])[0];
}

/** "Karim: ok", "Karim is typing…"; "at 20:45" tells when. */
const SAID_BY =
  /^([^:：]{1,30}?)(?:\s?(?:: ?(?!\/\/|(?<=\d:)\d\d)|：)\S| (?:is (?:typing|writing)|écrit|est en train d.écrire))/u;
/** "Karim - ok", where several rows read so. */
const DASHED = /^(.{1,30}?) [-–—] \S/u;

/** What somebody is called beside their name: "@lea.b". */
export const HANDLE = /^@[\p{L}\p{N}_.-]+$/u;

export function lastWords(shown: readonly Cell[], isWord = /[\p{L}?!]/u): string | undefined {
  const text = tidy(
    wordsBehind(shown, isWord)
      .map((cell) => cell.text)
      .join(' '),
  );
  return text.length > 1 ? text : undefined;
}

/** What stands behind a name, and tells neither when, nor how, nor who. */
function wordsBehind([first, ...others]: readonly Cell[], isWord: RegExp): readonly Cell[] {
  // Who said it, where a colon begins what was said, may be called as their row is.
  const isSaying = (at: number) => /^[:：]\s?\S/.test(others[at + 1]?.text ?? '');
  return others.filter(
    ({ text }, at) =>
      isWord.test(text) &&
      !isStamp(text) &&
      !meansSomething(text) &&
      !isInitials(text, first?.text) &&
      (!isLogin(text, first?.text) || isSaying(at)) &&
      !isAddress(text) &&
      !HANDLE.test(text) &&
      !tellsAge(text),
  );
}

/** "45, Leeds" */
function tellsAge(text: string): boolean {
  return /^\d{2}\b/.test(text) && toldBy([text]).city !== undefined;
}

/** Whether the people who made a page call a row, or the list that it is in, conversations. */
export function isCalledTalks(row: Element): boolean {
  const hintsAt = (element: Element) => hintsOf(element, ['class', 'id', 'data-testid']);
  if ([row, ...childrenOf(row).slice(0, 2)].some((one) => hasAny(hintsAt(one), TABS))) return true;
  if (hasAny(hintsAt(row), PRIVATES)) return true;
  for (const at of outwards(above(row), NEARBY)) {
    const hints = hintsAt(at);
    if (hasAny(hints, TALKS) || hasAny(hints, PRIVATES) || (hasAny(hints, SEVERAL) && hasAny(hints, TALK)))
      return true;
  }
  return false;
}

/** Whether most of some rows open something: one of them may be chosen, as they tell assistive software, or they are links or buttons. */
function isToClick(rows: readonly Named[]): boolean {
  const dom = natives();
  const opens = (one: Element) =>
    /^(a|button)$/.test(dom.tag(one)) ||
    /^(button|link|option|tab)$/.test(dom.attribute(one, 'role') ?? '') ||
    isPointedAt(one);
  const clickable = rows.filter(
    ({ row }) =>
      [row, ...childrenOf(row), ...layersOf(row)].some(opens) || dom.first(row, '[aria-selected]') !== null,
  );
  return clickable.length > rows.length / 2;
}

/** What a row without a link holds and nothing else, one in another: what can be clicked is often the innermost of them. */
function layersOf(row: Element): readonly Element[] {
  const { childCount, first, firstElement } = natives();
  if (first(row, 'a')) return [];
  const layers: Element[] = [];
  for (let at = row; childCount(at) === 1 && layers.length < MOST_LAYERS; ) {
    const inner = firstElement(at);
    if (!inner) break;
    layers.push(inner);
    at = inner;
  }
  return layers;
}

const MOST_LAYERS = 4;
