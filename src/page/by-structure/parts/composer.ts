import { once } from '../../ask-once.ts';
import { natives } from '../../natives.ts';
import { above, beside, outwards, type Scope } from '../../scope.ts';
import { holdsWords, visibleText } from '../../text.ts';
import { isVisible } from '../../visible.ts';
import { placeOn, BOXES as SCROLLERS, scrolls } from './framed.ts';
import { hasAny, hintsOf, makeOf, namesOf, splitWords } from './hints.ts';
import { COMPOSERS, SEARCHES, SENDS } from './words.ts';

const BOXES =
  'textarea:not([readonly]), input:not([type]), input[type=text], [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only], [role=textbox]';
const BUTTONS = 'button, input[type=submit], input[type=button], input[type=image], [role=button], [onclick]';
const NOT_COMPOSED =
  /pseudo|nick|(?<!mess)age\b|zip|postal|town|city|ville|email|mail|login|user(?:name)?(?![-_]?(?:text|input|msg|mess|say|line))|password|hint|topic|title/i;
const ADDRESS = /(?:^|[^a-z])(server|serveur|host|domain|jid|url)(?![a-z])/i;
/** How far around the composer its send button is looked for, in elements. */
const NEARBY = 4;
const MOST_BUTTONS = 60;

/** The boxes that look like ones that messages are typed in, the likeliest first. */
export function findComposers(scope: Scope): Element[] {
  const scored = scope.all(BOXES).map((element) => ({ element, score: scoreOf(element) }));
  const called = scored
    .filter(({ element, score }) => score >= 2 && isVisible(element))
    .sort((a, b) => b.score - a.score);
  if (called.length > 0) return called.map(({ element }) => element);
  const rest = scored.flatMap(({ element, score }) => (score >= 0 && isVisible(element) ? element : []));
  const placed = rest.filter(isBesideScroll);
  const wide = placed.length > 0 ? [] : rest.filter(isForLines);
  // The page scrolls as a whole, and has one thing to write more than a word in, or but one to write in at all, below many lines.
  const only = wide.length === 1 ? wide : rest.length === 1 ? rest.filter(isBelowRows) : [];
  return only.length > 0 ? only : placed;
}

/** So many rows that are made alike may be lines that somebody said. */
const MANY_ROWS = 8;

function isBelowRows(box: Element): boolean {
  const dom = natives();
  const holdsRows = (part: Element) =>
    dom.all(part, `:nth-child(${MANY_ROWS})`).some((row) => {
      const rows = dom.elements(dom.parent(row) as Node);
      return rows.filter((one) => makeOf(one) === makeOf(row)).length >= rows.length * MOST_ALIKE;
    });
  for (const at of outwards(box, UP))
    for (let other = dom.before(at); other; other = dom.before(other)) if (holdsRows(other)) return true;
  return false;
}

const MOST_ALIKE = 0.8;

function isForLines(box: Element): boolean {
  return natives().tag(box) !== 'input';
}

/** How far above a box something that scrolls is looked for, in elements, and in how many of each. */
const UP = 8;
const IN_EACH = 40;

/**
 * Whether it stands right below something that scrolls: pages for which nothing is called by a name, and Enter sends. A box for
 * several lines may stand right above: where the newest comes first.
 */
function isBesideScroll(box: Element): boolean {
  const dom = natives();
  const isWide = dom.tag(box) === 'textarea';
  for (const at of outwards(box, UP)) {
    for (let other = dom.before(at); other; other = dom.before(other)) {
      if (dom.tag(other) === 'iframe') return true;
      if (scrollersIn(other).some((one) => isOver(one, box))) return true;
    }
    for (let other = isWide ? dom.after(at) : null; other; other = dom.after(other))
      if (scrollersIn(other).some((one) => isOver(box, one))) return true;
  }
  return false;
}

function scrollersIn(element: Element): readonly Element[] {
  return [element, ...natives().all(element, SCROLLERS).slice(0, IN_EACH)].filter(scrolls);
}

function isOver(one: Element, other: Element): boolean {
  const [over, under] = [placeOn(one), placeOn(other)];
  return over.bottom <= under.top + 8 && over.left <= under.right && over.right >= under.left;
}

const NONE = -1;

function scoreOf(element: Element): number {
  const dom = natives();
  const hints = hintsOf(element);
  const named = ['name', 'id', 'class', 'placeholder', 'type']
    .map((name) => dom.attribute(element, name))
    .join(' ');
  const shown = placeholderIn(element);
  if (hasAny(hints, SEARCHES) || hasAny(shown, SEARCHES) || dom.attribute(element, 'type') === 'search')
    return NONE;
  // Where to look for rooms, not what to say: its example of an address may well hold the word chat.
  if (ADDRESS.test(`${dom.attribute(element, 'name') ?? ''} ${dom.attribute(element, 'id') ?? ''}`))
    return NONE;
  if (dom.closest(element, '[role=search]') || inAccountForm(element)) return NONE;
  let score = dom.tag(element) === 'input' ? 0 : 1;
  if (hasAny(hints, COMPOSERS) || hasAny(shown, COMPOSERS) || isAllOfComposer(element)) score += 2;
  if (dom.attribute(element, 'enterkeyhint') === 'send') score += 2;
  if (findSendButton(element)) score += 2;
  if (Number(dom.attribute(element, 'maxlength') ?? 0) > 100) score += 2;
  if (NOT_COMPOSED.test(named) && !hasAny(hints, COMPOSERS)) score -= 3;
  return score;
}

/** Whether it is all that stands in what is called something to write in: one of several windows may call nothing else by a name. */
function isAllOfComposer(element: Element): boolean {
  const holder = above(element);
  return holder !== null && natives().childCount(holder) === 1 && namesOf(holder).has('composer');
}

/** What stands in a box of rich text as long as nothing is written there, and is no part of what one writes. */
function placeholderIn(element: Element): ReadonlySet<string> {
  const { attribute, first, rawText } = natives();
  const shown = first(element, '[contenteditable=false]');
  const said = RICH_PLACEHOLDERS.map((name) => attribute(element, name) ?? '');
  return new Set(said.concat(shown ? rawText(shown).slice(0, LONGEST_PLACEHOLDER) : []).flatMap(splitWords));
}

const RICH_PLACEHOLDERS: readonly string[] = ['data-placeholder', 'aria-placeholder'];
const LONGEST_PLACEHOLDER = 60;

function inAccountForm(element: Element): boolean {
  const form = natives().closest(element, 'form');
  return !!form && natives().first(form, 'input[type=password]') !== null;
}

/** Whether a composer is for somebody of this name, as it says: "Message Karim", which is for nobody called "Message". */
export function isFor(composer: Element, name: string): boolean {
  const wanted = name.toLocaleLowerCase();
  if (COMPOSERS.has(wanted)) return false;
  return ['placeholder', 'aria-label', 'title', ...RICH_PLACEHOLDERS].some((attribute) => {
    const said = natives().attribute(composer, attribute) ?? '';
    return holdsWords(said.toLocaleLowerCase(), wanted);
  });
}

/** The button beside a composer that sends, if one says so: in an element, or in the tree that both stand in. */
export function findSendButton(composer: Element): Element | null {
  let within = composer;
  for (let step = 0; step < NEARBY; step++) {
    const box = above(within);
    if (!box) return null;
    for (const part of beside(natives().parent(within) ?? box, within)) {
      const button = buttonsIn(part).find((one) => isSend(one) && isVisible(one));
      if (button) return button;
    }
    within = box;
  }
  return null;
}

/** A conversation has buttons on each message, a picture book has a thousand: the first and the last of many are looked at. */
function buttonsIn(part: Element): readonly Element[] {
  const dom = natives();
  const all = dom.all(part, BUTTONS);
  const some =
    all.length > MOST_BUTTONS ? [...all.slice(0, MOST_BUTTONS / 2), ...all.slice(-MOST_BUTTONS / 2)] : all;
  return dom.matches(part, BUTTONS) ? [part, ...some] : some;
}

export const isSend: (button: Element) => boolean = once((button) => {
  const dom = natives();
  if (dom.attribute(button, 'type') === 'submit' && dom.closest(button, 'form')) return true;
  const words = new Set([
    ...hintsOf(button),
    ...splitWords(
      `${visibleText(button).slice(0, 30)} ${dom.attribute(button, 'value') ?? ''} ${dom.attribute(button, 'title') ?? ''}`,
    ),
  ]);
  return hasAny(words, SENDS);
});
