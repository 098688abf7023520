/** A conversation that the page writes into a box of text, a line for each message, as the simplest chats do. */

import type { Line, Lines } from '../../layout.ts';
import { natives } from '../../natives.ts';
import type { Scope } from '../../scope.ts';
import { shownValue, tidy } from '../../text.ts';
import { isVisible } from '../../visible.ts';
import { sideByName } from '../../you.ts';
import { isAboveOrBelow } from '../parts/framed.ts';
import { SIGN_BEFORE } from './speakers.ts';
import { splitLine } from './split.ts';

/** So many of its lines say whose they are. */
const MOST = 0.7;
/** A box that could be typed in shows so many of them before it is taken for one. */
const LEAST = 3;

/**
 * The boxes of a page that a conversation is written into: those over or under a composer that nobody can type in, be they
 * empty still, and others by what stands in them.
 */
export function fieldsIn(scope: Scope, composers: readonly Element[]): Element[] {
  return scope
    .all('textarea')
    .filter((field) => isOfLines(field) && isVisible(field) && isAboveOrBelow(field, others(field)));

  function others(field: Element): Element[] {
    return composers.filter((composer) => composer !== field);
  }
}

/** Whether an element is a box of text that messages are shown in, and not one to write in. */
export function isOfLines(field: Element): boolean {
  if (!isField(field)) return false;
  const all = shownValue(field).split('\n').filter(Boolean);
  const named = all.flatMap(lineOf).length;
  return named >= all.length * MOST && (named >= LEAST || natives().attribute(field, 'readonly') !== null);
}

export function isField(element: Element): boolean {
  return natives().tag(element) === 'textarea';
}

/** What such a box says, as it was read last: the page tells of nothing that it writes there. */
export class FieldLines {
  #text = '';
  #lines: Lines = { all: [], token: {}, isHasty: true };

  /** The lines in which somebody says something; those that only came to the others are told as such. */
  read(field: Element): Lines {
    const text = shownValue(field);
    if (text === this.#text) return this.#lines;
    const isGrown = this.#text.endsWith('\n') && text.startsWith(this.#text);
    const fresh = (isGrown ? text.slice(this.#text.length) : text).split('\n').flatMap(lineOf);
    const { all, token } = this.#lines;
    const grown = isGrown ? { grown: { since: token, from: all.length } } : {};
    this.#text = text;
    this.#lines = { all: isGrown ? all.concat(fresh) : fresh, token: {}, isHasty: true, ...grown };
    return this.#lines;
  }
}

/** "[18:02] Frank de Lyon : bonsoir": where all lines begin so, a name may have several words. */
const LONG_NAME =
  /^(?:[[(]?\d[\d:.h]+[\])]?\s+)?((?:[^\s:]{1,24}\s){1,3}[^\s:]{1,24}|[^\s:]{1,30})\s?:\s(.+)$/;

/** "Frank:bonsoir", and no address. */
const CLOSE = /^((?:[^\s:<>[\]()]{1,24} ){0,2}[^\s:<>[\]()]{1,24}):(?!\/\/)(\D.*)$/;

function lineOf(line: string): Line[] {
  const words = tidy(line).replace(SIGN_BEFORE, '');
  const [, name, said = ''] = LONG_NAME.exec(words) ?? CLOSE.exec(words) ?? [];
  const { author, text } = name ? { author: name, text: said } : splitLine(words);
  const side = sideByName(author);
  return author ? [{ author, text, element: null, ...(side && { side }) }] : [];
}
