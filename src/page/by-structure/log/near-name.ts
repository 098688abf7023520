/** What stands right beside the name of who speaks, and is a part of neither that nor what is said. */
import { wordsBehind } from '../../flat.ts';
import { natives } from '../../natives.ts';
import { visibleText, visibleTextBut } from '../../text.ts';
import { isElement } from '../../visible.ts';
import { isInText } from './said.ts';

/** A star or a crown before somebody's name. */
export function isSignBefore(element: Element, author: Element | undefined): boolean {
  const dom = natives();
  if (!author || dom.place(element, author) !== FOLLOWS) return false;
  return (
    !/[\p{L}\p{N}]/u.test(dom.rawText(element)) &&
    dom.tag(element) !== 'img' &&
    (isBesideName(element, author) || !isInText(element))
  );
}

/** "Mod" before "Karim: hello", for nobody says a thing before their own name. */
export function isBeforeColon(element: Element, author: Element | undefined): boolean {
  if (!author || natives().place(element, author) !== FOLLOWS) return false;
  return /^\s*[:»]\s/.test(wordsBehind(author)) || /\s*[:»]\s*$/.test(natives().rawText(author));
}

/** "(Grey Heron)" behind a name: whom it tells from others of that name. */
export function isInBracketsBehind(element: Element, author: Element | undefined): boolean {
  return !!author && IN_BRACKETS.test(visibleText(element)) && isBesideName(element, author);
}

const IN_BRACKETS = /^\([^()]+\)$/;

/** Whether what holds it holds the name, too, and nothing that is said: a colon at most. */
function isBesideName(element: Element, author: Element): boolean {
  const holder = natives().parent(element);
  if (!holder || !isElement(holder) || !natives().contains(holder, author)) return false;
  return !/[\p{L}\p{N}]/u.test(visibleTextBut(holder, (part) => part === author || part === element));
}

/** What `compareDocumentPosition` says of a node that comes after, and is not inside. */
const FOLLOWS = 4;
