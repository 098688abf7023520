import { once } from '../../ask-once.ts';
import { shownNodes, treeIn } from '../../flat.ts';
import { natives } from '../../natives.ts';
import { isPictureWord } from '../../picture-words.ts';
import { holdsWords, shownValue, tidy } from '../../text.ts';
import { isBlank, isDrawn, isElement } from '../../visible.ts';
import { ME_NAMES } from '../../you.ts';
import { hasAny, namesOf, wordSet } from './hints.ts';
import { isSex } from './told.ts';
import { AUTHORS, NOT_SAID } from './words.ts';

/** A stretch of text in a row of a list that stands apart from the others. */
export interface Cell {
  readonly text: string;
  readonly element: Element;
}

const SILENT = new Set('script style template noscript svg select textarea video audio canvas'.split(' '));
const CONTROLS = new Set(['button', 'input']);
const PICTURED = wordSet('material icon icons');

/** "(you)", behind the reader's name. */
function isOfReader(text: string): boolean {
  return /^\(.*\)$/.test(text) && ME_NAMES.has(text.slice(1, -1).trim().toLocaleLowerCase());
}

/** What a row shows, stretch by stretch, in order. */
export const cellsIn: (row: Element) => readonly Cell[] = once((row) => {
  const dom = natives();
  const cells: Cell[] = [];
  /** What is written on buttons is read where nothing else is there, or a badge alone. */
  let isControls = false;
  const add = (text: string, element: Element) => {
    const shown = tidy(text).replace(/(?<=\S)[,;]$/, '');
    const last = cells.at(-1);
    // Counters that roll show each digit in a part of its own.
    if (last && DIGIT.test(shown) && DIGITS.test(last.text) && isLike(element, last.element))
      cells[cells.length - 1] = { ...last, text: last.text + shown };
    else if (last && (isInBrackets(last.text, shown) || isCutInTwo(last, shown, element)) && shown)
      cells[cells.length - 1] = { ...last, text: last.text + shown };
    // "Karim", "'s game (": one's own name is a part of what is called after them.
    else if (last && GENITIVE.test(shown))
      cells[cells.length - 1] = { ...last, text: last.text + shown.replace(/\s*[([]$/, '') };
    else if (last && isOfReader(shown)) cells[cells.length - 1] = { ...last, text: `${last.text} ${shown}` };
    else if (shown) cells.push({ text: shown, element });
  };
  if (dom.tag(row) === 'input') add(isButton(row) ? shownValue(row) : '', row);
  else enter(row);
  if (!cells.every(isBadge) || !hasButton(row)) return cells;
  const badges = new Set(cells.filter(({ text }) => !/\d/.test(text)).map(({ element }) => element));
  isControls = true;
  cells.length = 0;
  enter(row);
  return cells.filter(({ element }) => !badges.has(element));

  function enter(element: Element): void {
    // What a page puts together from several texts is one: "9" and " members".
    let text = '';
    for (const node of shownNodes(element)) {
      if (dom.type(node) === 3) text += dom.data(node);
      else if (isElement(node)) {
        add(text, element);
        text = '';
        go(node);
      }
    }
    add(text, element);
  }

  function go(child: Element): void {
    const tag = dom.tag(child);
    if (
      SILENT.has(tag) ||
      (CONTROLS.has(tag) && !isControls) ||
      (dom.attribute(child, 'aria-hidden') === 'true' && !isLabelled(child) && !isName(child)) ||
      isPictureWord(child) ||
      (tag === 'i' && hasAny(namesOf(child), PICTURED))
    )
      return;
    if (!isDrawn(child) || isBlank(child)) return;
    if (tag !== 'img') {
      enter(child);
      return;
    }
    const alt = tidy(dom.attribute(child, 'alt') ?? '');
    if (isSex(alt)) add(alt, child);
  }
});

/** Whether it is hidden from those who listen only because the label around it says the same: "Music (text channel)". */
function isLabelled(element: Element): boolean {
  const dom = natives();
  const shown = tidy(dom.rawText(element));
  const labelled = /\p{L}/u.test(shown) ? dom.closest(element, '[aria-label]') : null;
  return labelled !== null && holdsWords(dom.attribute(labelled, 'aria-label') ?? '', shown);
}

/** Whether it shows who somebody is to the eye, where those who listen are told elsewhere. */
function isName(element: Element): boolean {
  const names = namesOf(element);
  return hasAny(names, AUTHORS) && !hasAny(names, NOT_SAID);
}

/** "3", "New": what calls attention to a row names nothing. */
function isBadge({ text, element }: Cell): boolean {
  return DIGITS.test(text) || hasAny(namesOf(element), BADGES);
}

const BADGES = wordSet('badge');

/** Whether a bracket stands in a part of its own before or after what is in it. */
function isInBrackets(text: string, next: string): boolean {
  // "[" before "[bzh]Yann" is a picture of it.
  return (
    (/^[([]$/.test(text) && !next.startsWith(text)) || (/^[)\]]$/.test(next) && /^[([][^)\]]*$/.test(text))
  );
}

/** Whether a name is cut into two links behind its first letter, each for something else: no picture of it, whose name begins with that again. */
function isCutInTwo(first: Cell, text: string, element: Element): boolean {
  const dom = natives();
  if (!/^[\p{L}\p{N}_]$/u.test(first.text) || !/^[\p{L}\p{N}_-]/u.test(text)) return false;
  if (dom.tag(element) !== 'a' || dom.tag(first.element) !== 'a') return false;
  return dom.next(first.element) === element && !text.toLowerCase().startsWith(first.text.toLowerCase());
}

/** Whether a field is one to click, with its name written on it. */
export function isButton(field: Element): boolean {
  return /^(?:button|submit)$/.test(natives().attribute(field, 'type') ?? '');
}

/** In it, or in a tree of its own. */
function hasButton(row: Element): boolean {
  return [row, ...(treeIn(row) ?? []).filter(isElement)].some(
    (one) => natives().tag(one) === 'button' || natives().first(one, 'button') !== null,
  );
}

const GENITIVE = /^['’]s \p{L}/u;
const DIGIT = /^\d$/;
const DIGITS = /^\d{1,5}$/;

function isLike(element: Element, other: Element): boolean {
  const name = natives().attribute(element, 'class');
  return element !== other && name !== null && name === natives().attribute(other, 'class');
}
