/** What a bar over a conversation says that it is called, though the page calls it no heading. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { above } from '../../scope.ts';
import { isLongerThan, visibleText } from '../../text.ts';
import { kindOfMake, makeOf, splitWords } from '../parts/hints.ts';
import { namesOn, namingOn } from '../parts/name-on.ts';
import { COMPOSERS } from '../parts/words.ts';
import { isAside } from './around.ts';

/** What the page says elsewhere of names, and of what holds them. */
export interface Names {
  /** Whether it is that of one of the people on the page, by its key. */
  isSomebody(name: number): boolean;
  /** Whether a private conversation to choose is called so, by its key. */
  isTalk(name: number): boolean;
  /** The same, also of those that were there before and are no news. */
  isListed(name: number): boolean;
  /** Whether that one is marked as the one that is open, by its key. */
  isOpen(name: number): boolean;
  /** Whether a room is called so, by its key. */
  isRoom(name: number): boolean;
  /** Whether what is written on the page is for somebody, or for a room, of this name. */
  isWrittenTo(name: string): boolean;
  /** Whether the window is called so, and then as the site. */
  isTitled(name: string): boolean;
  /**
   * Whether a part of the page leads to conversations: it says which there are, and neither which one is open nor who is signed in.
   * @param place what stands there does not count
   */
  leads(part: Element, place?: Element): boolean;
}

/** The conversation that a page marks as the open one, where it shows them to choose from. */
export type Chosen = { readonly name: string; readonly where?: 'room' | 'private' } | undefined;

/** Somebody's name stands so near over their conversation, in elements; what else is known for a conversation is farther up at times. */
const NEAR = 3;
const OVER = 9;
/** Between a bar and the conversation stand things that are not shown, and notes. */
const BEFORE = 3;
const LONGEST_BAR = 120;
const WRITTEN_IN = 'textarea, [contenteditable=true], [contenteditable=""]';
/** With what is not shown in it. */
const LONGEST_IN_ALL = 600;
/** A name may stand behind pictures and first letters. */
const LOOKED_AT = 4;

/**
 * What the bar over a conversation begins with, where the page knows that for a name.
 * @param isOther whether a name is that of one who speaks in it beside the reader, by its key
 */
export function nameOver(log: Element, names: Names, isOther: (name: number) => boolean): string | undefined {
  const isPerson = (name: number) => names.isSomebody(name) || names.isTalk(name) || isOther(name);
  const isConversation = (name: string) =>
    names.isRoom(nameKey(name)) || (isOwn(name) && (names.isWrittenTo(name) || names.isTitled(name)));
  for (const { bar, step } of barsOver(log)) {
    if (names.leads(bar)) continue;
    const said = namesOn(bar).filter(isSaying);
    const people = new Set(said.map(nameKey).filter(isPerson));
    const [first] = said;
    if (step < NEAR && first && people.size === 1 && people.has(nameKey(first))) return first;
    const called = said.slice(0, LOOKED_AT).filter(isConversation);
    if (called[0] && new Set(called.map(nameKey)).size === 1) return called[0];
  }
  return undefined;
}

/** What each of the bars close over a conversation begins with, whether that is known for a name or not. */
export function firstsOver(log: Element): readonly (readonly [name: string, bar: Element])[] {
  const firsts: [string, Element][] = [];
  for (const { bar, step } of barsOver(log)) {
    if (step >= NEAR) break;
    const name = namesOn(bar).find(isSaying);
    if (name) firsts.push([name, bar]);
  }
  return firsts;
}

/** A name with its picture, and nothing else, in a bar close over a conversation, whatever else is known of it. */
export function picturedOver(log: Element): string | undefined {
  for (const { bar, step } of barsOver(log)) {
    if (step >= NEAR) return undefined;
    const naming = namingOn(bar, () => false);
    if (naming?.isPictured && naming.isFirst && naming.rest.length === 0) return naming.name;
  }
  return undefined;
}

function* barsOver(log: Element): Generator<{ bar: Element; step: number }> {
  const dom = natives();
  let at: Element | null = log;
  for (let step = 0; at && step < OVER; at = above(at)) {
    let bar = dom.before(at);
    for (let looked = 0; bar && looked < BEFORE; looked++, bar = dom.before(bar))
      // Of parts that are made alike, one is no bar over another.
      if (!areMadeAlike(bar, at) && isBar(bar, log)) yield { bar, step };
    // What holds the conversation and nothing else is no step away from it.
    if (dom.before(at) || dom.after(at)) step++;
  }
}

/** Also in what comes first in them: style sheets with a class for each look, and libraries of parts, call all boxes the same. */
function areMadeAlike(one: Element, other: Element): boolean {
  if (isCalledElse(one, other)) return false;
  if (makeOf(one) === makeOf(other)) return true;
  const [first, second] = [one, other].map(natives().firstElement);
  return (
    kindOfMake(one) === kindOfMake(other) && (first && kindOfMake(first)) === (second && kindOfMake(second))
  );
}

/** By an `id`, where neither has a class: two rows of a list differ in a number. */
function isCalledElse(one: Element, other: Element): boolean {
  const { attribute } = natives();
  if ([one, other].some((each) => attribute(each, 'class') !== null)) return false;
  const [id, otherId] = [one, other].map((each) => splitWords(attribute(each, 'id') ?? '').join());
  return id !== '' && otherId !== '' && id !== otherId;
}

function isSaying(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}

/** Whether what the page calls so elsewhere is one of many people or of two. */
export function kindOf(name: string, chosen: Chosen, names: Names): 'room' | 'private' | undefined {
  const key = nameKey(name);
  if (chosen?.where && nameKey(chosen.name) === key) return chosen.where;
  if (names.isSomebody(key) || names.isTalk(key)) return 'private';
  return names.isRoom(key) ? 'room' : undefined;
}

function isBar(bar: Element, log: Element): boolean {
  return (
    !isLongerThan(natives().rawText(bar), LONGEST_IN_ALL) &&
    // Beside what one writes in stands who does.
    natives().first(bar, WRITTEN_IN) === null &&
    !isAside(bar, log) &&
    visibleText(bar).length <= LONGEST_BAR
  );
}

/** Not "Message", where one is to write a message. */
function isOwn(name: string): boolean {
  return splitWords(name).some((word) => word.length > 1 && !COMPOSERS.has(word));
}
