import { natives } from '../natives.ts';

/** Attributes in which the people who made a page say what a thing is. */
const SAYING = [
  'class',
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

/**
 * The words that an element's class, id and the like are made of, in small letters: `chat-msg__author` and
 * `chatMsgAuthor` both give chat, msg, author.
 */
export function hintsOf(element: Element, attributes: readonly string[] = SAYING): ReadonlySet<string> {
  const words = new Set<string>(
    natives()
      .tag(element)
      .split('-')
      .slice(natives().tag(element).includes('-') ? 0 : 1),
  );
  for (const name of attributes)
    for (const word of splitWords(natives().attribute(element, name) ?? '')) words.add(word);
  return words;
}

/** What the element's own class and id say, without its labels. */
export function namesOf(element: Element): ReadonlySet<string> {
  return hintsOf(element, ['class', 'id', 'data-type', 'data-testid', 'data-qa', 'role']);
}

export function splitWords(text: string): string[] {
  return text
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
