import { once } from '../../ask-once.ts';
import { natives } from '../../natives.ts';

/** Attributes in which the people who made a page say what a thing is. */
const SAYING = [
  'class',
  'part',
  'id',
  'role',
  'data-type',
  'data-testid',
  'data-qa',
  'data-role',
  'aria-label',
  'name',
  'placeholder',
];

/** Rows have the same classes over and over: the words of so many different ones are kept. */
const MOST_KEPT = 2000;
const kept = new Map<string, ReadonlySet<string>>();

/**
 * The words that an element's class, id and the like are made of, in small letters: `chat-msg__author` and
 * `chatMsgAuthor` both give chat, msg, author.
 */
export function hintsOf(element: Element, attributes: readonly string[] = SAYING): ReadonlySet<string> {
  const dom = natives();
  let said = dom.tag(element);
  for (const name of attributes) said += `\n${dom.attribute(element, name) ?? ''}`;
  // A label may hold what somebody wrote: those are not kept.
  if (attributes === SAYING) return wordsOf(said);
  const known = kept.get(said);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const words = wordsOf(said);
  kept.set(said, words);
  return words;
}

/** What a row is called while it moves in or out, by the libraries that move it: `fade-enter-from` names nobody. */
const MOVING = /\S*-(?:enter|leave|appear|exit)(?:-(?:from|to|active|done))?(?!\S)/g;

/**
 * How a part looks, by the style sheets that have a class for each look: `text-muted` holds no text, `label-info` informs of nothing, `self-end` is nobody's own,
 * `light-mode` is no mode that was set, and of `mt_var(--message-spacing)` or `h-[var(--system-bar)]` nothing is called a message or a system's.
 */
const LOOKS =
  /(?<!\S)(?:[a-z]+:)*(?:text-(?:x?s|sm|base|lg|\d?xl|\[\S*\]|(?:[a-z]+-\d+|white|black)(?:\/\d+)?|\d\S*|gr[ae]y\S*|red|pink|purple|violet|indigo|blue|cyan|teal|green|lime|yellow|amber|orange|brown|accent|error|hint|default|regular|semibold|italic|muted|primary|secondary|success|danger|warning|info|light|dark|body\S*|start|end|center|left|right|justify|(?:no)?wrap|truncate|ellipsis|break|\w+case|bold|caption|overline|h\d|subtitle\S*|medium\S*|high\S*|disabled)|(?:\S*[-_])?(?:label|badge|tag|chip|btn|button|pill|bg|border|panel|card|table|well|outline)-{1,2}(?:info|success|danger|warning|primary|secondary|default|light|dark|inverse|important|error)(?:-\S*)?|is-info|\S*(?:light|dark|night|day|compact|cozy)[-_]?(?:mode|theme)|\S*(?:[([]--|-\[)\S*|\[[a-z-]+:\S*\]|\S*typography-+(?:h\d|body\d?|subtitle\d?|caption|overline|button|inherit)|(?:mat-)?body-?\d|(?:self|content|items|place|justify|object|origin|select|user-select|list|order|line)-(?:start|end|center|left|right|auto|stretch|baseline|none|all|text|between|around|evenly|inside|outside|disc|through|clamp\S*|\d+))(?!\S)/gi;

/** What it has or lacks, came to, or is from, and is not itself: `row--show-avatar`, `message-status-read-by-some`, `bubble--from-user`, `MessageWithAuthor`. */
const HAVING =
  /(?<![a-z])(?:has|with|without|show|hide|open|no)[-_]+(?:avatar|author|name|username|sender|time|timestamp|date|status|badge|toolbar|menu|action)s?(?![a-z])|--from[-_]+[a-z]+|[-_](?:status|state)[-_]+(?:read|unread|seen|sent|sending|delivered|received|pending|failed)\S*/gi;
const HAVING_IN_ONE =
  /(?:[Ww]ith|[Ww]ithout|[Hh]as)(?:Avatar|Author|Name|Sender|Time|Status|Actions?)(?![a-z])/g;

/** `name J_userMenu`: what a script finds it by, to open something there, says nothing beside what it is called. */
const HOOKS = /(?<=\S\s+)J_\S+|J_\S+(?=\s+\S)/g;

/** @param said the tag, then the attributes, one a line */
function wordsOf(said: string): ReadonlySet<string> {
  const [tag = '', ...values] = said.split('\n');
  const words = new Set(tag.split('-').slice(tag.includes('-') ? 0 : 1));
  for (const value of values) for (const word of splitWords(saying(value))) words.add(word);
  return words;
}

/** What an attribute says of what an element is, without how it looks, moves, or what it has. */
function saying(value: string): string {
  return withoutAtoms(value)
    .replace(HOOKS, '')
    .replace(MOVING, '')
    .replace(LOOKS, '')
    .replace(HAVING, '')
    .replace(HAVING_IN_ONE, '');
}

/** The words of the first class that says what an element is: `text-center day` is a day, and no text. */
export const firstNamesOf: (element: Element) => ReadonlySet<string> = once((element) => {
  const said = saying(natives().attribute(element, 'class') ?? '').trim();
  return new Set(splitWords(said.split(/\s+/, 1)[0] ?? ''));
});

/** Of so many classes of a letter or two each, none is a word: a tool counted them, and `me` came after `md`. */
const MANY_ATOMS = 3;
const ATOM = /(?<!\S)[a-z]{1,2}(?!\S)/g;

/** @param value what a class or another attribute says */
export function withoutAtoms(value: string): string {
  return (value.match(ATOM)?.length ?? 0) < MANY_ATOMS ? value : value.replace(ATOM, '');
}

const NAMING = ['class', 'part', 'id', 'data-type', 'data-testid', 'data-qa', 'role'];

/** What the element's own class and id say, without its labels. */
export const namesOf: (element: Element) => ReadonlySet<string> = once((element) => hintsOf(element, NAMING));

/** How an element is made: its tag, and its classes, or else its parts, as they are written. Rows of one list are made alike. */
export function makeOf(element: Element): string {
  const { attribute, tag } = natives();
  return `${tag(element)} ${attribute(element, 'class') ?? attribute(element, 'part') ?? ''}`;
}

/** Its tag and its first class: what it is, whatever else it has or lacks. */
export function kindOfMake(element: Element): string {
  return makeOf(element).split(/\s+/, 2).join(' ');
}

/** `x1rem6in`, `_2me8x`: what a tool made of a style, with digits among its letters, holds no words. */
const MADE = /(?<![a-z\d])(?=[a-z\d]*(?:[a-z]\d+[a-z]|\d[a-z]+\d))[a-z\d]+/gi;

export function splitWords(text: string): string[] {
  return text
    .replace(MADE, ' ')
    .replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2')
    .toLocaleLowerCase()
    .split(/[^\p{L}#]+/u)
    .filter(Boolean);
}

export function hasAny(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
