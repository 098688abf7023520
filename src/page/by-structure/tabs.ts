import type { Layout, Tab } from '../layout.ts';
import { natives } from '../natives.ts';
import type { Scope } from '../scope.ts';
import { tidy, visibleText } from '../text.ts';
import { isVisible } from '../visible.ts';
import { hasAny, hintsOf, namesOf, splitWords } from './hints.ts';
import { ACCEPTS, PRIVATES, REFUSES, ROOMS, TABS } from './words.ts';

const CANDIDATES =
  '[role=tab], [data-type=query], [data-type=channel], [class*="tab" i], [class*="query" i], [class*="onglet" i], [id*="onglet" i], [class*="conversation" i], [class*="priv" i]';
const LONGEST_NAME = 40;
const HOMES = /^(accueil|home|lobby|inicio|start|status|server|serveur|\*.*)$/i;
const COUNT =
  'button, [class*="badge" i], [class*="count" i], [class*="unread" i], [class*="close" i], [class*="time" i]';

/** Open conversations: tabs that carry a name. */
export function findTabs(scope: Scope): Tab[] {
  const beside = besideChannels(scope);
  const rows = scope
    .all(CANDIDATES)
    .filter((element) => natives().attribute(element, 'role') === 'tab' || isTabRow(element));
  return [...new Set([...rows, ...beside])].flatMap((element): Tab[] => {
    const name = tidy(natives().attribute(element, 'data-name') ?? visibleText(element, COUNT));
    if (!isTabName(name) || says(element, ACCEPTS) || says(element, REFUSES) || !isVisible(element))
      return [];
    const where = beside.has(element) ? (name.startsWith('#') ? 'room' : 'private') : whereOf(element, name);
    return where ? [{ element, name, active: isActive(element), where }] : [];
  });
}

/** A pseudonym or a room, not a sentence. */
function isTabName(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    /\p{L}/u.test(name) &&
    !/[?!,;]|\S \S+ \S+ \S/.test(name) &&
    !HOMES.test(name)
  );
}

/** In a list of names some of which start with `#`, the others are private conversations. */
function besideChannels(scope: Scope): ReadonlySet<Element> {
  const dom = natives();
  const named = scope.all('[data-name]').filter((one) => dom.attribute(one, 'data-type') !== 'lobby');
  const lists = new Set(
    named.filter((one) => dom.attribute(one, 'data-name')?.startsWith('#')).map(dom.parent),
  );
  return new Set(named.filter((one) => lists.has(dom.parent(one))));
}

function isTabRow(element: Element): boolean {
  const names = namesOf(element);
  const isRow = natives().first(element, 'li, [role=tab], textarea, form') === null;
  return (
    isRow &&
    (hasAny(names, TABS) || hasAny(names, PRIVATES)) &&
    visibleText(element).length <= LONGEST_NAME + 10
  );
}

/** Tabs of settings and the like say neither; they are no conversations. */
function whereOf(element: Element, name: string): 'room' | 'private' | undefined {
  const hints = hintsOf(element, ['class', 'data-type', 'id']);
  if (name.startsWith('#') || natives().attribute(element, 'data-type') === 'channel') return 'room';
  if (hasAny(hints, PRIVATES)) return 'private';
  return hasAny(hints, ROOMS) ? 'room' : undefined;
}

function isActive(element: Element): boolean {
  if (natives().attribute(element, 'aria-selected') === 'true') return true;
  return hasAny(namesOf(element), ACTIVE) || natives().attribute(element, 'aria-current') !== null;
}
const ACTIVE: ReadonlySet<string> = new Set(['active', 'selected', 'current']);

const BUTTONS = 'button, input[type=button], [role=button], a';
const HIGHEST = 4;

/** Small boxes with a button that accepts and one that refuses: somebody asks for a private conversation. */
export function findPrompts(scope: Scope): ReturnType<Layout['prompts']> {
  const boxes = new Set<Element>();
  for (const button of scope.all(BUTTONS)) {
    if (!says(button, ACCEPTS) || !isVisible(button)) continue;
    let box = natives().parent(button);
    for (let step = 0; box && step < HIGHEST; step++, box = natives().parent(box)) {
      if (natives().type(box) !== 1) break;
      if (
        !natives()
          .all(box as Element, BUTTONS)
          .some((other) => other !== button && says(other, REFUSES))
      )
        continue;
      if (visibleText(box).length <= 300) boxes.add(box as Element);
      break;
    }
  }
  return [...boxes].flatMap((element) => {
    const name = nameIn(element);
    const text = visibleText(element, BUTTONS);
    return name ? [{ element, read: () => ({ name, ...(text && { text }) }) }] : [];
  });
}

function says(button: Element, words: ReadonlySet<string>): boolean {
  const label =
    visibleText(button) ||
    (natives().attribute(button, 'value') ?? natives().attribute(button, 'aria-label') ?? '');
  return label.length <= 24 && splitWords(label).some((word) => words.has(word));
}

/** Who asks: what the page marks as a name, in bold, or in an attribute. */
function nameIn(box: Element): string | undefined {
  const dom = natives();
  for (const element of dom.all(box, '[data-username], [data-nick], [data-name]')) {
    const name =
      dom.attribute(element, 'data-username') ??
      dom.attribute(element, 'data-nick') ??
      dom.attribute(element, 'data-name');
    if (name) return tidy(name);
  }
  const marked = dom.first(
    box,
    '[class*="nick" i], [class*="name" i], [class*="pseudo" i], [class*="user" i], b, strong',
  );
  const name = marked && visibleText(marked, BUTTONS);
  return name && name.length <= LONGEST_NAME ? name : undefined;
}
