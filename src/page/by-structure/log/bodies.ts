/** Which parts of a row hold what is said. */
import { natives } from '../../natives.ts';
import { visibleText } from '../../text.ts';
import { isElement } from '../../visible.ts';
import { AVATARS, picturesAround } from '../parts/avatars.ts';
import { hasAny, makeOf } from '../parts/hints.ts';
import { ownNamesOf } from '../parts/own-names.ts';
import { childrenOf, INLINE } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';
import { NOT_SAID, TEXTS } from '../parts/words.ts';
import { isPressedWhole } from './pressed.ts';
import { holdsAllOf, isAddress, isBubble } from './said.ts';

/** What holds all paragraphs of what is said, where each is called a text, or the sentence that addresses stand in. */
export function wholeAround(
  first: Element,
  bodies: readonly Element[],
  author: Element | undefined,
): Element {
  const dom = natives();
  const holder = dom.parent(first);
  if (!holder || !isElement(holder)) return first;
  const isNext = (other: Element) =>
    other !== first && dom.parent(other) === holder && makeOf(other) === makeOf(first);
  if (bodies.some(isNext)) return holder;
  const parts = childrenOf(holder);
  const isSentence = parts.every((part) => INLINE.has(dom.tag(part))) && parts.some(isAddress);
  return isSentence && !(author && dom.contains(holder, author)) ? holder : first;
}

/** What a button of the row says, to the eye or for those who listen. */
export function isOfControl(part: Element, row: Element): boolean {
  const control = natives().closest(part, 'button, [role=button]');
  if (!control || control === row || !natives().contains(row, control)) return false;
  return !isBubble(control) && !isPressedWhole(control);
}

/** The letters in a picture may be called a text, too: `avatar > content`. */
export function isInPicture(part: Element, row: Element): boolean {
  return picturesAround(part, AVATARS, (box) => box === row).some((picture) => !holdsAllOf(row, picture));
}

/** What is called a text, and neither holds who speaks nor stands in that. */
export function isBody(part: Element, author: Element | undefined): boolean {
  const names = ownNamesOf(part);
  if (!hasAny(names, TEXTS) || hasAny(names, NOT_SAID) || isInSentence(part)) return false;
  return (
    !(author && (natives().contains(part, author) || natives().contains(author, part))) &&
    visibleText(part) !== '' &&
    !isStamp(visibleText(part))
  );
}

/** An address among the words of a sentence, whatever it is called: the words are said, too. */
function isInSentence(part: Element): boolean {
  const dom = natives();
  const holder = isAddress(part) ? dom.parent(part) : null;
  for (let node = holder && dom.firstChild(holder); node; node = dom.next(node))
    if (dom.type(node) === 3 && /[\p{L}\p{N}]/u.test(dom.data(node))) return true;
  return false;
}
