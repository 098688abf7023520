/** A page read by the selectors of its site, or of the engine it runs on. */
import type { Selectors } from '../../sites/index.ts';
import type { EntryFields, Layout, Row } from '../layout.ts';
import { natives } from '../natives.ts';
import { parsePerson, readAge } from '../person.ts';
import type { Scope } from '../scope.ts';
import { closestAcross } from '../scope.ts';
import { take, takeOnPage, wholeNumber } from '../take.ts';
import { visibleText } from '../text.ts';
import { isVisible } from '../visible.ts';
import { allWithin } from '../within.ts';
import { authorName, paneReader } from './panes.ts';
import { isOrHas, readTabs } from './tabs.ts';

type List<T> = T extends readonly (infer Item)[] ? Item : T;
type RoomSelectors = List<NonNullable<Selectors['rooms']>>;
type PromptSelectors = List<NonNullable<Selectors['prompts']>>;
type MemberSelectors = List<NonNullable<Selectors['members']>>;

export function layoutBySelectors(selectors: Selectors, scope: Scope): Layout {
  return {
    by: 'selectors',
    rooms: () =>
      list(selectors.rooms).flatMap((rooms) =>
        rows(scope, rooms.row, (row) => readRoom(row, rooms, scope.url)),
      ),
    members: () =>
      list(selectors.members).flatMap((members) =>
        rows(scope, members.row, (row) => readMember(row, members, scope.url)),
      ),
    panes: () => list(selectors.messages).flatMap((messages) => paneReader(messages, selectors, scope)),
    tabs: () => readTabs(selectors, scope),
    prompts: () => list(selectors.prompts).flatMap((prompts) => readPrompts(prompts, scope)),
    asksIn: (part) => list(selectors.prompts).some(({ row }) => isOrHas(part, row)),
    entryForm: () => readEntryForm(selectors.entryForm, scope),
    composers: () => (selectors.composer ? scope.all(selectors.composer).filter(isVisible) : []),
    sends: (target) => !!selectors.send && closestAcross(target, selectors.send) !== null,
    sendButton: (composer) => sendButton(selectors, scope, composer),
    self: () => takeOnPage(scope, selectors.self),
  };
}

function list<T>(one: T | readonly T[] | undefined): readonly T[] {
  if (one === undefined) return [];
  return Array.isArray(one) ? one : [one as T];
}

function rows<T>(scope: Scope, selector: string, read: (row: Element) => T | undefined): Row<T>[] {
  return scope
    .all(selector)
    .map((element) => ({ element, read: () => (isVisible(element) ? read(element) : undefined) }));
}

function readRoom(row: Element, rooms: RoomSelectors, url: URL) {
  const counter = countIn(row, rooms.count, url);
  const text = rooms.name
    ? take(row, rooms.name, url, rooms.without)
    : textBut(row, counter?.element, rooms.without);
  if (!text) return undefined;
  return { text, ...(counter && { count: counter.count }) };
}

/** The count: the first thing in the row, of those that the selector finds, that is written as a whole number. */
function countIn(row: Element, source: RoomSelectors['count'], url: URL) {
  if (typeof source !== 'string' || source.includes('@')) {
    const count = wholeNumber(take(row, source, url) ?? '');
    return count === undefined ? undefined : { count, element: undefined };
  }
  for (const element of allWithin(row, source)) {
    const count = wholeNumber(visibleText(element));
    if (count !== undefined) return { count, element };
  }
  return undefined;
}

function textBut(row: Element, left: Element | undefined, without: string | undefined): string {
  const whole = visibleText(row, without);
  if (!left) return whole;
  const count = visibleText(left);
  const at = whole.lastIndexOf(count);
  return (whole.slice(0, at) + whole.slice(at + count.length)).trim();
}

function readMember(row: Element, members: MemberSelectors, url: URL) {
  if (!members.name) {
    const text = take(row, members.text ?? '.', url, members.without);
    const name = authorName(text);
    return text && name ? (parsePerson(text) ?? { name }) : undefined;
  }
  const named = take(row, members.name, url, members.without);
  if (!named) return undefined;
  const person = members.age ? undefined : parsePerson(named);
  const age = readAge(take(row, members.age, url));
  const city = take(row, members.city, url);
  return person ?? { name: named, ...(age !== undefined && { age }), ...(city && { city }) };
}

function readPrompts(prompts: PromptSelectors, scope: Scope) {
  return rows(scope, prompts.row, (row) => {
    const name = take(row, prompts.name, scope.url, prompts.without);
    if (!name) return undefined;
    const age = readAge(take(row, prompts.age, scope.url));
    const city = take(row, prompts.city, scope.url);
    const text = take(row, prompts.text, scope.url, prompts.without);
    return { name, ...(age !== undefined && { age }), ...(city && { city }), ...(text && { text }) };
  });
}

function readEntryForm(form: Selectors['entryForm'], scope: Scope): EntryFields | undefined {
  if (!form) return undefined;
  const field = (selector: string | undefined) => {
    const element = selector && scope.all(selector).find(isVisible);
    return element || undefined;
  };
  const [pseudonym, age, postcode] = [form.pseudonym, form.age, form.postcode].map(field);
  if (!pseudonym && !age && !postcode) return undefined;
  const gender = field(form.gender);
  return {
    ...(pseudonym && { pseudonym }),
    ...(age && { age }),
    ...(postcode && { postcode }),
    ...(gender && { gender }),
  };
}

/** The send button that is closest to the composer. */
function sendButton(selectors: Selectors, scope: Scope, composer: Element): Element | null {
  if (!selectors.send) return null;
  const buttons = scope.all(selectors.send).filter(isVisible);
  const dom = natives();
  for (let box = dom.parent(composer); box; box = dom.parent(box)) {
    const near = buttons.find((button) => box && dom.contains(box, button));
    if (near) return near;
  }
  return buttons[0] ?? null;
}
