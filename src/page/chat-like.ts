/**
 * Whether a page looks like a chat, told by a few cheap signs. It decides no more than whether the readers are worth
 * starting: the probe that runs on every page has nothing else of Vigie with it, and must cost next to nothing.
 */

const BOXES =
  'textarea,[contenteditable]:not([contenteditable=false]),[role=textbox],input:not([type]),[type=text]';
const SAYS_CHAT = /chat|messag|msg|discu|convers|compos|talk|send|envoy|parle|repl|répon/i;
const SAYS_OTHER = /search|cherch|mail|subject|sujet|comment|query/i;
const NAMED_LOG =
  '[class*="messag" i],[class*="chat" i],[class*="msg" i],[id*="messag" i],[id*="chat" i],[id*="msg" i]';
const PSEUDONYM = /pseudo|nick|surnom|handle|alias|display.?name/i;
const PERSONAL = /(^|[^a-z])(age|âge|sexe?|gender|genre|zip|postal|birth)/i;
/** How many boxes to type in are looked at, and how many elements around each. */
const MOST_BOXES = 20;
const MOST_AROUND = 400;
const MOST_IN_ROW = 60;
const MOST_FRAMES = 10;
const CLIMB = 7;
/** So many rows alike are a conversation, or a list of people. */
const ROWS = 5;

/**
 * @param marks selectors, parted by `|`, each of which tells a chat for sure. One by one the browser answers several times
 * faster than for all at once: it looks names up instead of trying each on every element.
 */
export function looksLikeChat(document: Document, marks: string): boolean {
  if (marks.split('|').some((mark) => document.querySelector(mark))) return true;
  const boxes = Array.prototype.slice.call(document.querySelectorAll(BOXES), 0, MOST_BOXES) as Element[];
  const lists = new Map<Element, Element[]>();
  return (
    boxes.some((box) => isComposer(box, lists)) ||
    isEntry(document, boxes) ||
    // The frames that this page may read are read with it.
    [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')]
      .slice(0, MOST_FRAMES)
      .some(({ contentDocument: inner }) => inner && looksLikeChat(inner, marks))
  );
}

/** A box to type in that has a conversation beside it, and is no form to write to somebody's office. */
function isComposer(box: Element, lists: Map<Element, Element[]>): boolean {
  const words = wordsOf(box);
  if (SAYS_OTHER.test(words) || box.closest('form')?.querySelector('[type=email],[type=password],[type=tel]'))
    return false;
  const isNamed = SAYS_CHAT.test(words);
  let around = box.parentElement;
  // Beside what is shown the page as a whole holds nothing to look at.
  for (let up = 0; around?.parentElement && up < CLIMB; around = around.parentElement, up++) {
    // What stands alone in another holds all that the other does.
    if (!around.children[1]) continue;
    const logs = isNamed ? [...around.querySelectorAll(NAMED_LOG)] : [];
    if (logs.slice(0, 9).some((log) => isLog(log, box))) return true;
    if (listsIn(around, lists).some((list) => !list.contains(box)) && (isNamed || hasSend(around)))
      return true;
  }
  return false;
}

/**
 * The lists of short rows in this part of the page. What is looked at is counted: pages can be endless.
 * @param known of the parts that were looked at for another box
 */
function listsIn(around: Element, known: Map<Element, Element[]>): Element[] {
  const lists = known.get(around) ?? [];
  if (known.has(around)) return lists;
  known.set(around, lists);
  const all = around.getElementsByTagName('*');
  for (let index = 0; index < MOST_AROUND && all[index]; index++) {
    const element = all[index] as Element;
    if (element.childElementCount >= ROWS && isRows(element)) lists.push(element);
  }
  return lists;
}

/** Something called a chat that has the height of one, empty though it may be. */
function isLog(log: Element, box: Element): boolean {
  return !log.contains(box) && !box.contains(log) && log.clientHeight > 100;
}

/** The last rows tell: a table of a thousand is not walked through. */
function isRows({ lastElementChild: last }: Element): boolean {
  let alike = 0;
  let row = last;
  for (let looked = 0; row && looked < 12; looked++) {
    if (row.tagName === last?.tagName && isShort(row)) alike++;
    row = row.previousElementSibling;
  }
  return alike >= ROWS;
}

function isShort(row: Element): boolean {
  if (row.getElementsByTagName('*')[MOST_IN_ROW]) return false;
  const text = row.textContent?.trim() ?? '';
  return text !== '' && text.length < 400;
}

function hasSend(around: Element): boolean {
  return [...around.querySelectorAll('button,[type=submit],[role=button]')].some((button) =>
    /send|envoy|➤/i.test(`${wordsOf(button)} ${button.textContent}`),
  );
}

/** A form that lets people in by a pseudonym and an age, or a sex, or a place, and asks for no account. */
function isEntry(document: Document, boxes: readonly Element[]): boolean {
  return (
    boxes.some((box) => PSEUDONYM.test(wordsOf(box))) &&
    [...document.querySelectorAll('input,select')]
      .slice(0, 40)
      .some((field) => PERSONAL.test(wordsOf(field))) &&
    !document.querySelector('[type=password]')
  );
}

/** All that the people who made the page said of an element. */
function wordsOf(element: Element): string {
  return [...element.attributes].map(({ value }) => value).join(' ');
}
