/** Whose a message is, by what the people who made a page call its row and what is in it. */

import { treeIn } from '../../flat.ts';
import type { Line } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { isElement } from '../../visible.ts';
import { sideByName } from '../../you.ts';
import { hasAny, namesOf, splitWords, withoutAtoms, wordSet } from '../parts/hints.ts';
import { childrenOf } from '../parts/rows.ts';
import { MINE, NAME_ATTRIBUTES, THEIRS } from '../parts/words.ts';
import { isSurelyFelt } from './felt.ts';

/** Attributes by which pages say outright whether a message is the reader's own. */
const OWNED = [
  ...['data-own', 'data-self', 'data-mine', 'data-is-own', 'data-is-mine', 'data-is-me'],
  // Of the one user, where all the others are played by the page.
  ...['data-is-user', 'is_user'],
];

/** What stands for everybody's name in an attribute, and is nobody's: `data-user="own"`, `data-sender="me"`. */
const SIDES = new Map<string, Line['side']>([
  ...['own', 'self', 'me', 'mine'].map((word) => [word, 'mine'] as const),
  ...['other', 'others', 'them', 'theirs'].map((word) => [word, 'theirs'] as const),
]);

/** Whose a message is, by a word in an attribute that otherwise tells a name. */
export function sideInWord(word: string): Line['side'] {
  return SIDES.get(word);
}

/** @param name who speaks, where that is known: "you" */
export function sideOf(row: Element, name: string | undefined): Line['side'] {
  const around = aroundAll(row);
  // What shows no words is a picture, a tail or a button, wherever that stands: `forward-right`. Who felt so did not say it: `reaction-me`.
  const isSaying = (part: Element) => holdsWords(part) && !isFelt(part);
  const inside = childrenOf(around.at(-1) ?? row).filter(isSaying);
  const near = around.flatMap((box) => [box, ...drawnAround(box)]);
  return sideSaid(row, [...near, ...inside, ...inside.flatMap(childrenOf).filter(isSaying)], name);
}

/**
 * Whether where a row stands says nothing of whose it is: it is said outright to be somebody else's, by what else says that it is the
 * reader's, and no one mixed them up; or it stands where those of a rank do, be the reader one of them or not.
 */
export function saysNothingByPlace(row: Element): boolean {
  return NOT_MINE.test(natives().attribute(row, 'class') ?? '') || hasAny(namesOf(row), RANKS);
}

/** `message-teacher`. Who answers for a site, `message-agent`, is in many pages whoever the reader is not, or is. */
const RANKS = wordSet(
  'teacher student pupil professor instructor tutor prof enseignant élève eleve moderator moderateur modérateur',
);

/** What an element of the page's own making draws around the words that stand in it. */
function drawnAround(box: Element): readonly Element[] {
  return natives().childCount(box) > 0 ? (treeIn(box) ?? []).filter(isElement) : [];
}

/** Of one of several messages in a row: what stands around it says so, and other messages in the row say nothing of this one. */
export function sideAround(message: Element, row: Element, name: string | undefined): Line['side'] {
  const near: Element[] = [];
  for (let at = natives().parent(message); at && isElement(at) && at !== row; at = natives().parent(at))
    near.push(at);
  return sideSaid(row, near.concat(row), name);
}

function sideSaid(row: Element, near: Element[], name: string | undefined): Line['side'] {
  const dom = natives();
  const group = dom.parent(row);
  if (group && dom.type(group) === 1) near.push(group as Element);
  for (const mark of OWNED) {
    const is = dom.attribute(row, mark);
    if (is === 'true' || is === 'false') return is === 'true' ? 'mine' : 'theirs';
  }
  // Whoever is called "you" is the reader, whatever the columns of their row are called.
  const named = sideByName(name);
  if (named) return named;
  for (const element of near) {
    const side = sideCalled(element);
    if (side) return side;
  }
  return undefined;
}

/** Whose what stands in an element is, by what that is called. */
function sideCalled(element: Element): Line['side'] {
  const dom = natives();
  for (const attribute of NAME_ATTRIBUTES) {
    const side = sideInWord(dom.attribute(element, attribute) ?? '');
    if (side) return side;
  }
  // Elements of the page's own making are called something by themselves: `message-item-sent`. What is first is of all: `my-message`.
  const made = dom.tag(element).split('-').slice(1).join('-');
  const names = sideWords(
    `${made} ${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'part') ?? ''}\n${dom.attribute(element, 'data-testid') ?? ''}`,
  );
  if (hasAny(names, MINE) || (names.has('current') && names.has('user'))) return 'mine';
  return hasAny(names, THEIRS) ? 'theirs' : undefined;
}

/** What others felt about a message, by what the page calls it. */
const REACTIONS = wordSet('reaction reactions emojis likes');

/** How many boxes may stand around all that a row shows. */
const MOST_AROUND = 5;

/** The row, and the boxes in it that hold all its words: beside those stands what is not shown yet. */
function aroundAll(row: Element): readonly Element[] {
  const around = [row];
  let parts = childrenWithWords(row);
  for (; parts.length === 1 && around.length <= MOST_AROUND; parts = childrenWithWords(parts[0] ?? row))
    around.push(...parts);
  return around;
}

function childrenWithWords(element: Element): readonly Element[] {
  const children = childrenOf(element);
  return children.length < 2 ? children : children.filter(holdsWords);
}

function isFelt(part: Element): boolean {
  return isSurelyFelt(part) || hasAny(namesOf(part), REACTIONS);
}

function holdsWords(element: Element): boolean {
  return /\S/.test(natives().rawText(element));
}

/** Rows have the same classes over and over: the words of so many different ones are kept. */
const MOST_KEPT = 2000;
const kept = new Map<string, ReadonlySet<string>>();

/** @param said an element's class, and below it its name for the page's own tests */
function sideWords(said: string): ReadonlySet<string> {
  const known = kept.get(said);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const [classes = '', tested = ''] = said.split('\n');
  const words = new Set(
    NOT_MINE.test(classes) ? ['theirs'] : splitWords(`${withoutMotion(classes)} ${tested}`),
  );
  kept.set(said, words);
  return words;
}

/** `left-container`, `container--left`, `message__left`: a part of the row, wherever the row stands. */
const OF_A_PART =
  /__(?:left|right)(?:$|_)|(?:left|right)[-_]*(?:container|col|column|part|area|side|gutter)s?$|(?:container|col|column|part|area|side|gutter)s?[-_]+(?:left|right)$/i;

/** `uk-margin-auto-left`, `m_padding_right`: on which side room is left. */
const OF_ROOM = /(?:^|[-_])(?:margin|padding)[-_]/i;

/** `receive-status`, `send-time`: whether what one of the two said has come to the other, and when. */
const IF_RECEIVED = /(?:^|[-_])(?:received?|sen[dt])[-_]*(?:status|state|receipt|time|date|at)$/i;

/** A picture of what was done: `fa-sign-out` is beside who left, and `bi-arrow-right` beside anything. */
const PICTURED = /^(?:fa[brs]?|bi|mdi|pi|ri|la|glyphicon|icon)-/i;

/** What it is not, or does not: `dont-break-out` is how a long word is wrapped. */
const NEGATED = /^(?:dont|don-t|not?|non|never|without)[-_]/i;

/** `not-own`, `row__notMine`: somebody else's. */
const NOT_MINE = /(?:^|is|[-_\s])not[-_]*(?:mine|own|self|me)(?![a-z])/i;

/** `messages__load--end`: all there is was fetched; `end-of-message`: what ends there. */
const ENDED = /load(?:ing|er|ed)?[-_]+(?:end|start)|(?:end|start)[-_]+of[-_]/i;

/** `groupStart`, `is-end-of-group`: the first and the last of what one person said in a row. */
const OF_GROUP = /group[-_]*(?:start|end)|(?:start|end)[-_]of[-_]group/i;

/** Class names that tell of movement or layout, not of a side: `fade-in`, `slide-in-right`, `float-left`. */
function withoutMotion(classes: string): string {
  return (
    withoutAtoms(classes)
      .split(/\s+/)
      .filter(
        (name) =>
          !/^(?:\w+:)*-?[mp][a-z]?-(?:\d|auto$|px$|\[)|^self-(start|end|center|auto|stretch|baseline)$/.test(
            name,
          ),
      )
      // How far from an edge something is laid over: `right-2`, `-left-[3px]`, `right_-18px`.
      .filter((name) => !/^(?:\w+:)*-?(?:left|right|start|end)[-_]+(?:\d|px$|auto$|full$|\[)/.test(name))
      .filter((name) => !OF_A_PART.test(name) && !IF_RECEIVED.test(name) && !OF_ROOM.test(name))
      .filter(
        (name) => !PICTURED.test(name) && !NEGATED.test(name) && !ENDED.test(name) && !OF_GROUP.test(name),
      )
      .filter(
        (name) =>
          !/in[-_]?out|[-_]in[-_]|^(ng|flex|grid|fly|fade|slide|zoom|bounce|float|text|time|avatar|img|image|ease|arrow|rounded|justify|items|pull|media|figure|ta|jc|js|ai|as|icons?|thumb|has|ui|label|align|col|row|border|animate|transition|in|show|log|sign|built|plug)([-_]|$)/i.test(
            name,
          ),
      )
      .join(' ')
  );
}
