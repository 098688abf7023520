import type { Row } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { above, holds, type Scope } from '../../scope.ts';
import { isLongerThan, tidy, visibleText, visibleTextBut } from '../../text.ts';
import { isVisible } from '../../visible.ts';
import { ABOUT, isAsked, MESSAGE_CAME } from '../parts/asks.ts';
import { cellsIn } from '../parts/cells.ts';
import { isAmongThose } from '../parts/for-ears.ts';
import { namingOn } from '../parts/name-on.ts';
import { ACCEPTS, ANSWERS, CLOSES, OF_MENUS } from '../parts/words.ts';
import { controlsIn, isControl, refuses, saySame, says } from './controls.ts';
import { isInFoldedMenu } from './folded.ts';
import { type Knows, type Prompt, promptIn } from './prompt-in.ts';
import { AROUND_PAIR, answersIn, pairOf } from './two-buttons.ts';

/** What comes up by itself. */
const COMES_UP =
  '[role=alert], [role=alertdialog], [role=status], [class*="toast" i], [class*="growl" i], [class*="snack" i]';
const NOTICES = `${COMES_UP}, [class*="notif" i], a, blink, marquee`;
/** What a word that closes can be about. Not all that is called `notif`: whole pages are "notified". */
const BOXES = `${COMES_UP}, dialog, [role=dialog], [class*="notification" i], [class*="popup" i], [class*="request" i], [class*="invit" i]`;
const LONGEST_BOX = 300;
/** How far around its buttons a request is looked for, in elements. */
const HIGHEST = 6;
/** So many boxes of two buttons are looked at. */
const MOST_PAIRS = 100;
const WRITTEN_IN = 'textarea, input:not([type=button], [type=submit]), [contenteditable]';
const MOST_CELLS = 10;
/** Whoever asks, and the reader. */
const MOST_NAMED = 2;
/** Somebody's name and what they ask. */
const LEAST_WORDS = 3;

/** Small boxes in which somebody asks for a private conversation: with a way to accept and one to refuse, or a notice. */
export function findRequests(
  scope: Scope,
  knows: Knows,
  isTaken: (element: Element) => boolean = () => false,
  holdsLog: (element: Element) => boolean = () => false,
): Row<Prompt>[] {
  const boxes = new Map<Element, Prompt>();
  const controls = controlsIn(scope);
  for (const button of controls) {
    const accepts = says(button, ACCEPTS);
    if (!(accepts || says(button, ANSWERS))) continue;
    if (!isVisible(button) && !(accepts && isInFoldedMenu(button))) continue;
    // What was said can be answered too: that asks for nothing.
    if (!accepts && isTaken(button)) continue;
    const found = boxAround(button, accepts, knows);
    // Around a conversation it is the page.
    if (found && !holdsLog(found.box)) boxes.set(found.box, found.prompt);
  }
  for (const [box, prompt] of askedByPairs(controls, knows, isTaken))
    if (![...boxes.keys()].some((other) => holds(box, other) || holds(other, box))) boxes.set(box, prompt);
  for (const notice of scope.all(NOTICES)) {
    if (natives().rawText(notice).length > LONGEST_BOX * 4 || !MESSAGE_CAME.test(natives().rawText(notice)))
      continue;
    if (boxes.has(notice) || !isVisible(notice) || isAmongThose(notice) || isTaken(notice)) continue;
    const text = visibleText(notice);
    if (text.length > LONGEST_BOX) continue;
    const prompt = promptIn(notice, true, knows);
    if (prompt) boxes.set(notice, prompt);
  }
  return withoutNested(boxes).map(([element, prompt]) => ({ element, read: () => prompt }));
}

/** Of boxes in one another, that in which somebody can be accepted and refused: around it is a list of such, with other ways. */
function withoutNested(boxes: ReadonlyMap<Element, Prompt>): [Element, Prompt][] {
  const all = [...boxes.keys()].map((box) => ({ box, isWhole: isRequest(box, controlsIn(box)) }));
  const isKept = (box: Element) => {
    const isWhole = all.some((one) => one.box === box && one.isWhole);
    return !all.some(
      (one) => one.box !== box && (isWhole ? one.isWhole && holds(box, one.box) : holds(one.box, box)),
    );
  };
  return [...boxes].filter(([box]) => isKept(box));
}

/** Whether somebody can be accepted and refused here. */
export function isRequest(row: Element, parts: readonly Element[]): boolean {
  const controls = parts.filter((part) => part !== row && isControl(part));
  return controls.some((one) => says(one, ACCEPTS)) && controls.some(refuses);
}

function boxAround(
  button: Element,
  accepts: boolean,
  knows: Knows,
): { box: Element; prompt: Prompt } | undefined {
  const dom = natives();
  let isRefusable = false;
  for (let element = above(button), step = 0; element && step < HIGHEST; element = above(element), step++) {
    if (dom.rawText(element).length > LONGEST_BOX * 4 || visibleText(element).length > LONGEST_BOX)
      return undefined;
    const others = controlsIn(element).filter(
      (other) => !dom.contains(other, button) && !dom.contains(button, other),
    );
    // Several such boxes: each for itself; and where somebody can be accepted, that is the box.
    if (others.some((other) => saySame(other, button) || (!accepts && says(other, ACCEPTS))))
      return undefined;
    isRefusable ||= others.some((other) => refusesBy(other, element));
    // Nobody is named in a menu that is folded: whose it is stands around it.
    if (!isVisible(element)) continue;
    const prompt =
      isRefusable || (others.length === 1 && isSmall(element) && asks(element))
        ? promptIn(element, accepts, knows)
        : undefined;
    if (prompt) return { box: element, prompt };
  }
  return undefined;
}

/** Of two buttons one may say anything, where a sentence asks. */
function asks(box: Element): boolean {
  const controls = controlsIn(box);
  const shown = cellsIn(box).filter(
    ({ element }) => !controls.some((one) => natives().contains(one, element)),
  );
  return isAsked(shown.map(({ text }) => text));
}

/** Whether what can be clicked in a box are people, or what stands over that: a list of them, and no question. */
function isOfNames(box: Element, knows: Knows): boolean {
  const named = new Set(
    cellsIn(box)
      .map(({ text }) => nameKey(text))
      .filter(knows),
  );
  if (named.size > MOST_NAMED) return true;
  return answersIn(box).some((one) => knows(nameKey(namingOn(one, knows)?.name ?? '')));
}

/** Two buttons that say anything, in a small box with a sentence about talking and somebody's name. */
function askedByPairs(
  controls: readonly Element[],
  knows: Knows,
  isTaken: (element: Element) => boolean,
): Map<Element, Prompt> {
  const found = new Map<Element, Prompt>();
  const seen = new Set<Element>();
  for (const place of controls.keys()) {
    const pair = pairOf(controls, place);
    if (!pair || seen.has(pair)) continue;
    if (seen.add(pair).size > MOST_PAIRS) break;
    const [one, other] = answersIn(pair).filter(isVisible);
    if (!one || !other || saySame(one, other) || isTaken(pair)) continue;
    // "Log out (Karim)" is the reader, whatever else the bar over a chat says.
    if ([one, other].some((button) => OF_MENUS.test(tidy(natives().rawText(button))))) continue;
    for (let box: Element | null = pair, step = 0; box && step < AROUND_PAIR; box = above(box), step++) {
      if (!isSmall(box) || answersIn(box).length > 2) break;
      const prompt = isSaid(box) && !isOfNames(box, knows) ? promptIn(box, true, knows, true) : undefined;
      if (prompt) found.set(box, prompt);
      if (prompt) break;
    }
  }
  return found;
}

/** A few words, and nothing to write in. */
function isSmall(box: Element): boolean {
  return (
    !isLongerThan(natives().rawText(box), LONGEST_BOX) &&
    natives().first(box, WRITTEN_IN) === null &&
    cellsIn(box).length <= MOST_CELLS
  );
}

/** Whether a box says more than its buttons do. */
function isSaid(box: Element): boolean {
  const controls = controlsIn(box);
  const text = visibleTextBut(box, (inner) => controls.includes(inner));
  return text.split(' ').length >= LEAST_WORDS && ABOUT.test(text);
}

/** A word that closes refuses where there is nothing to close but the notice. */
function refusesBy(control: Element, box: Element): boolean {
  if (refuses(control)) return true;
  const notice = says(control, CLOSES) ? natives().closest(control, BOXES) : null;
  return notice !== null && (notice === box || natives().contains(box, notice));
}
