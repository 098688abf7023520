/** Whether a part of a row belongs to what is said, or says when, and what one may do. */
import { once } from '../../ask-once.ts';
import { natives } from '../../natives.ts';
import { above, outwards } from '../../scope.ts';
import { visibleText } from '../../text.ts';
import { isElement, isVeiled } from '../../visible.ts';
import { hasAny, hintsOf, namesOf, wordSet } from '../parts/hints.ts';
import { ownNamesOf } from '../parts/own-names.ts';
import { isStamp } from '../parts/stamps.ts';
import { AUTHORS, NOT_SAID, TEXTS } from '../parts/words.ts';
import { isOfDeeds, isSurelyFelt, isWayOn } from './felt.ts';
import { isPressedWhole } from './pressed.ts';
import { signerIn, speakerIn } from './speakers.ts';

export const isSaid: (element: Element) => boolean = once((element) => {
  if (isNeverSaid(element)) return false;
  const names = ownNamesOf(element);
  if (!hasAny(names, NOT_SAID) || hasAny(names, TEXTS)) return true;
  if (isWithStatus(element) || isDepth(element) || isSaidInCell(element)) return true;
  if (hasAny(names, TIMES)) return signerIn(visibleText(element)) !== undefined || holdsAuthor(element);
  if (names.has('avatar')) return isWithName(element);
  return (names.has('menu') || names.has('status')) && isAroundBubble(element);
});

/** A cell of a table that is called a message is what is said, whatever it looks like: `message badge`. */
function isSaidInCell(element: Element): boolean {
  const { attribute, tag } = natives();
  if (tag(element) !== 'td') return false;
  return (attribute(element, 'class') ?? '').split(/\s+/).some((name) => BUBBLES.has(name));
}

/** What is called so says when; with a name before the time, who speaks as well: "Karim, 5 minutes ago". */
const TIMES = wordSet('time timestamp stamp date datetime');

/** Who speaks stands in it, by what that is called, and when: `account-date`; or a name and a time do, in what heads a message. */
function holdsAuthor(element: Element): boolean {
  if (!isWithName(element)) return false;
  const { all, rawText, tag } = natives();
  const parts = all(element, '*').filter((part) => !isStamp(rawText(part).trim()));
  const isName = (part: Element) => tag(element) === 'header' && speakerIn(rawText(part)) !== undefined;
  return (
    parts.some((part) => hasAny(ownNamesOf(part), AUTHORS)) || (parts.length === 1 && parts.every(isName))
  );
}

/** How deep an answer stands in what it answers, `level-2`: nobody's rank, which is a word or a number. */
function isDepth(element: Element): boolean {
  const dom = natives();
  if (!/[-_]level[-_]?\d(?![^\s-])/.test(dom.attribute(element, 'class') ?? '')) return false;
  const isFilled = (part: Element) => dom.childCount(part) === 0 && /\S/.test(dom.rawText(part));
  return dom.all(element, '*').filter(isFilled).length > 1;
}

/** What opens a menu at a bubble, or shows how it went, is called so, too, and says nothing but what the bubble does. */
function isAroundBubble(element: Element): boolean {
  const dom = natives();
  const words = dom.rawText(element).trim();
  const isBubbles = (names: ReadonlySet<string>) => hasAny(names, BUBBLES) && !hasAny(names, NOT_SAID);
  const isOne = (part: Element) => isBubbles(namesOf(part)) && dom.rawText(part).trim() === words;
  return words !== '' && dom.all(element, '*').some(isOne);
}

/** What is called after the picture, and holds who speaks and when beside it: `avatar-header`. A picture alone says a letter or two. */
function isWithName(element: Element): boolean {
  const dom = natives();
  const leaves = dom.all(element, '*').filter((part) => dom.childCount(part) === 0);
  const said = leaves.map((part) => dom.rawText(part).trim()).filter((text) => MORE_THAN_LETTERS.test(text));
  const times = said.filter(isStamp).length;
  return times > 0 && times < said.length;
}

const MORE_THAN_LETTERS = /^(?!\p{Lu}+$).{3}/u;

function isNeverSaid(element: Element): boolean {
  const [tag, role] = [natives().tag(element), natives().attribute(element, 'role')];
  if (tag === 'time' || tag === 'summary' || (tag === 'a' && isSignOfWay(element))) return true;
  if (tag === 'button' && !isMention(element) && !isPressedWhole(element)) return true;
  const isPressed = role === 'button' && !isInText(element) && !isBubble(element) && !isAddress(element);
  if (isPressed || isVeiled(element) || isOfDeeds(element)) return true;
  if (natives().attribute(element, 'aria-hidden') === 'true' && !isTold(element)) return true;
  return (isSurelyFelt(element) || isWayOn(element)) && !isInText(element);
}

/** "↺", which leads to what is answered, or to the line itself. */
function isSignOfWay(link: Element): boolean {
  return /^\s*[\u2190-\u21FF\u2900-\u297F\u2B00-\u2B4F¶§]\uFE0F?\s*$/u.test(natives().rawText(link));
}

/** What fills a box with a label is hidden from those who listen: the label tells them what it says; or begins with the name in it. */
function isTold(element: Element): boolean {
  const dom = natives();
  if (dom.childCount(element) === 0) return false;
  const [words, first] = [element, dom.firstElement(element) ?? element].map((one) =>
    dom.rawText(one).trim(),
  );
  return [...outwards(above(element), LABELLED)].some((holder, step) => {
    const label = dom.attribute(holder, 'aria-label');
    if (label === null) return false;
    return (
      (step === 0 && dom.rawText(holder).trim() === words) || (!!first && label.startsWith(`${first}, `))
    );
  });
}

/** How far around it what has the label stands, in elements. */
const LABELLED = 3;

/** What is called a badge, and nothing else that nobody says. */
export function isBadge(element: Element): boolean {
  const left = [...ownNamesOf(element)].filter((name) => NOT_SAID.has(name));
  return left.length === 1 && left[0] === 'badge' && !isNeverSaid(element);
}

const BUBBLES: ReadonlySet<string> = new Set(['message', 'msg', 'bubble']);
/** A link that shows where it leads, as pages make of what somebody wrote, whatever part it plays there. */
export function isAddress(element: Element): boolean {
  const dom = natives();
  return dom.tag(element) === 'a' && /^\s*(?:https?:\/\/|www\.)\S/i.test(dom.rawText(element));
}

/** What it is called, beside its role. */
const CALLED = ['class', 'id', 'data-testid'];
const BUTTONS: ReadonlySet<string> = new Set(['button', 'btn', 'item']);

/** A message that is pressed as a whole, to select it or to see more of it: what is called a text stands in it. */
export function isBubble(element: Element): boolean {
  const names = hintsOf(element, CALLED);
  if (!hasAny(names, BUBBLES) || hasAny(names, NOT_SAID) || hasAny(names, BUTTONS)) return false;
  return natives()
    .all(element, '*')
    .some((part) => hasAny(namesOf(part), TEXTS));
}

/** What holds all that its row shows stands beside nothing that is said, whatever it is called: a message of a user, with its actions. */
export function holdsAllOf(row: Element, element: Element): boolean {
  if (isNeverSaid(element) || (element !== row && isWhen(element))) return false;
  const words = (one: Element) => natives().rawText(one).trim();
  return words(element) === words(row);
}

/** `message-time`, `msg__timestamp`, `sentAtDate` */
const WHEN = /(?:(?:^|[-_])(?:time|date)|Time|Date)(?:[sS]tamp|time)?$/;

/** Where a page says when, be it not known yet: no message stands in it alone. */
function isWhen(element: Element): boolean {
  if (natives().childCount(element) > 0) return false;
  return (
    natives()
      .attribute(element, 'class')
      ?.split(/\s+/)
      .some((name) => WHEN.test(name)) ?? false
  );
}

/** What is said, and beside it how that went: `status-wrapper` around a text and a `status-text`, or a sign after the text. */
export function isWithStatus(element: Element): boolean {
  const dom = natives();
  if (!namesOf(element).has('status')) return false;
  const inner = dom.all(element, '*');
  const isFilled = (one: Element) => /\S/.test(dom.rawText(one));
  const hows = inner.filter((one) => namesOf(one).has('status'));
  const said = inner.filter((one) => isFilled(one) && hasAny(namesOf(one), TEXTS) && !hows.includes(one));
  // Each of them stands outside of the other; a sign before a text shows who is there.
  return said.some((one) =>
    hows.some((how) => {
      const place = dom.place(one, how);
      return place === FOLLOWS || (place === PRECEDES && isFilled(how));
    }),
  );
}

/** What `compareDocumentPosition` says of a node that comes after, or before, and neither is inside of the other. */
const FOLLOWS = 4;
const PRECEDES = 2;

/** How deep in what somebody says a name may stand. */
const DEEPEST = 4;
const IN_LINE = /^(?:span|b|i|em|strong|a|bdi)$/;

/** A name that can be clicked, in the midst of what somebody says: words stand beside it, or beside what holds it alone. */
export function isInText(element: Element): boolean {
  const dom = natives();
  const said = dom.rawText(element).trim();
  let at: Node = element;
  for (let step = 0; step < DEEPEST; step++) {
    const holder = dom.parent(at);
    if (!holder || !isElement(holder)) return false;
    for (let node = dom.firstChild(holder); node; node = dom.next(node))
      if (dom.type(node) === 3 && /\S/.test(dom.data(node))) return true;
    if (!IN_LINE.test(dom.tag(holder)) || dom.rawText(holder).trim() !== said) return false;
    at = holder;
  }
  return false;
}

/** "@lea" in the midst of a sentence. */
export function isMention(element: Element): boolean {
  return /^\s*@[\p{L}\p{N}_]/u.test(natives().rawText(element)) && isInText(element);
}

export function isTime(element: Element): boolean {
  return natives().tag(element) === 'time' || hasAny(namesOf(element), NOT_SAID);
}
