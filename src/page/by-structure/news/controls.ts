/** What can be clicked in a box, and what it says: in words, to those who point at it, or by what it is called. */
import { natives } from '../../natives.ts';
import { allIn, Scope } from '../../scope.ts';
import { visibleText } from '../../text.ts';
import { cellsIn } from '../parts/cells.ts';
import { isPointedAt } from '../parts/chosen.ts';
import { namesOf, splitWords } from '../parts/hints.ts';

export const CONTROLS = 'button, input[type=button], input[type=submit], [role=button], a, [onclick]';
/** Pictures alone that may be clicked, though nothing but their names tells what for: `<div class="icon-accept">`. */
const PICTURES =
  ':is([class*="accept" i], [class*="approve" i], [class*="admit" i], [class*="deny" i], [class*="decline" i], [class*="reject" i], [class*="refus" i])';
/** What a picture is called, or is, and what it says so. */
const SAID_BY_PICTURES = new Map(
  [
    ['accept', 'accept approve approved admit check checkmark tick ✓ ✔'],
    ['deny', 'deny decline reject refuse refuser ignore times xmark cross ✗ ✘ ✕ ❌'],
  ].flatMap(([said = '', names = '']) => names.split(' ').map((name) => [name, said] as const)),
);
const LONGEST_LABEL = 24;
/** A button says one thing, beside an icon; a link with more is a row of a list. */
const MOST_ON_BUTTON = 2;

/** All that can be clicked on a page, or in a box. */
export function controlsIn(within: Scope | Element): Element[] {
  return (within instanceof Scope ? within.all(`${CONTROLS}, ${PICTURES}`) : allIn(within)).filter(isControl);
}

export function isControl(element: Element): boolean {
  const { matches } = natives();
  return matches(element, CONTROLS) || (matches(element, PICTURES) && isPictureToClick(element));
}

function isPictureToClick(element: Element): boolean {
  const dom = natives();
  return (
    !/\S/.test(dom.rawText(element)) &&
    dom.first(element, CONTROLS) === null &&
    dom.closest(element, CONTROLS) === null &&
    isPointedAt(element)
  );
}

export function labelOf(control: Element): string {
  const dom = natives();
  const own = dom.tag(control) === 'input' ? (dom.attribute(control, 'value') ?? '') : visibleText(control);
  // A sign says less than what a pointer is told of it.
  if (/\p{L}/u.test(own)) return own;
  return dom.attribute(control, 'aria-label') ?? dom.attribute(control, 'title') ?? pictured(control, own);
}

/** What is said by a picture without a word, or by the one on a button. */
function pictured(control: Element, sign: string): string {
  for (const one of [control, ...natives().all(control, '*')])
    for (const name of namesOf(one)) {
      const said = SAID_BY_PICTURES.get(name);
      if (said) return said;
    }
  return SAID_BY_PICTURES.get(sign.replace('\uFE0F', '')) ?? sign;
}

export function says(control: Element, words: ReadonlySet<string>): boolean {
  const label = labelOf(control);
  if (label.length > LONGEST_LABEL || cellsIn(control).length > MOST_ON_BUTTON) return false;
  return words.has(label.toLocaleLowerCase()) || splitWords(label).some((word) => words.has(word));
}
