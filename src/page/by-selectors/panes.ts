import type { MessageSelectors, Selectors } from '../../sites/index.ts';
import { heardAmong, MANY } from '../by-structure/log/how-many.ts';
import { readMessage } from '../by-structure/log/message.ts';
import { Grown } from '../grown.ts';
import type { Line, Pane } from '../layout.ts';
import { natives } from '../natives.ts';
import { bareName, readAge } from '../person.ts';
import { closestAcross, type Scope } from '../scope.ts';
import { take, takeOnPage } from '../take.ts';
import { tidy, visibleText, visibleTextBut, walk } from '../text.ts';
import { isVisible } from '../visible.ts';
import { allWithin, firstWithin } from '../within.ts';
import { Speakers } from './speakers.ts';
import { isOrHas, readTabs } from './tabs.ts';

/** The panes of a page, each with the way to read its messages. */
export function paneReader(messages: MessageSelectors, selectors: Selectors, scope: Scope): Pane[] {
  return scope.all(messages.pane).map((element) => paneAt(element, messages, selectors, scope));
}

/** What was read of panes that are one block of lines, for each way to read them. */
const grown = new WeakMap<MessageSelectors, Grown>();

function grownBy(messages: MessageSelectors): Grown {
  const known = grown.get(messages) ?? new Grown();
  grown.set(messages, known);
  return known;
}

function paneAt(element: Element, messages: MessageSelectors, selectors: Selectors, scope: Scope): Pane {
  const { conversation } = selectors;
  const box = conversation?.box ? closestAcross(element, conversation.box) : undefined;
  const row = messages.row;
  const pane: Pane = {
    element,
    box: box ?? element,
    ...(row
      ? {
          rows: () => allWithin(element, row),
          rowsIn: (part: Element) =>
            natives().matches(part, row) ? [part, ...natives().all(part, row)] : allWithin(part, row),
          readRow: (one: Element) => {
            const line = authoredBy(messages)(one, readRow(one, messages, scope.url), pane);
            return line && messages.author ? speakersIn(messages, row).name(one, line, element) : line;
          },
        }
      : { lines: () => grownBy(messages).lines(element, (from) => readLines(element, messages, from)) }),
    title: () => titleOf(box ?? undefined, selectors, scope),
    key: () => (box && conversation?.key ? take(box, conversation.key, scope.url) : undefined),
    where: () => {
      const at = box ?? element;
      if (isOrHas(at, conversation?.room)) return 'room';
      if (isOrHas(at, conversation?.private)) return 'private';
      const open = box ? undefined : readTabs(selectors, scope).find((tab) => tab.active)?.where;
      return open ?? (haveMany(element, messages, scope.url) ? 'room' : undefined);
    },
    person: () => personBeside(selectors, scope),
  };
  return pane;
}

/** Whether so many speak in a pane that it is no conversation of two, where no mark says what it is. */
function haveMany(pane: Element, messages: MessageSelectors, url: URL): boolean {
  const { row, author } = messages;
  if (!row || !author) return false;
  const told = (one: Element) => ({ author: authorOf(one, messages, url), side: sideOfRow(one, messages) });
  return heardAmong(allWithin(pane, row), told).names.size >= MANY;
}

const speakers = new WeakMap<MessageSelectors, Speakers>();

function speakersIn(messages: MessageSelectors, row: string): Speakers {
  const known = speakers.get(messages) ?? new Speakers(row);
  speakers.set(messages, known);
  return known;
}

/** So many rows of which none names its author: the selector for it finds nothing any more. */
const NAMELESS = 3;
const authored = new WeakMap<MessageSelectors, ReturnType<typeof askStructure>>();

function authoredBy(messages: MessageSelectors) {
  const known = authored.get(messages) ?? askStructure(messages);
  authored.set(messages, known);
  return known;
}

/** Where a site says how its authors are named, and nobody is, the structure of the row tells. */
function askStructure(messages: MessageSelectors) {
  let named = !messages.author;
  let nameless = 0;
  return (row: Element, line: Line | undefined, pane: Pane): Line | undefined => {
    // Between two, whose side a message is on says enough.
    named ||= !!line && (line.author !== undefined || (!!line.side && pane.where() !== 'room'));
    if (!line || named || ++nameless < NAMELESS) return line;
    const read = readMessage(row);
    if (!read?.author) return line;
    const text = line.text.endsWith(read.text) ? read.text : line.text;
    return { ...line, text, author: read.author, ...(read.side && { side: read.side }) };
  };
}

function titleOf(box: Element | undefined, selectors: Selectors, scope: Scope): string | undefined {
  const { conversation } = selectors;
  if (box) return take(box, conversation?.title, scope.url);
  return takeOnPage(scope, conversation?.title) ?? readTabs(selectors, scope).find((tab) => tab.active)?.name;
}

function personBeside({ conversation }: Selectors, scope: Scope) {
  if (!conversation?.age && !conversation?.city) return undefined;
  const element = typeof conversation.age === 'string' ? scope.first(conversation.age) : null;
  if (!element || !isVisible(element)) return undefined;
  const age = readAge(take(scope.document, conversation.age, scope.url));
  const city = take(scope.document, conversation.city, scope.url);
  return { element, ...(age !== undefined && { age }), ...(city && { city }) };
}

function readRow(row: Element, messages: MessageSelectors, url: URL): Line | undefined {
  const author = authorOf(row, messages, url);
  const text = messages.text ? take(row, messages.text, url, messages.without) : restOf(row, messages);
  // Where all of a row is read, one that names nobody tells what happened.
  if (!text || (!messages.text && messages.author && !author)) return undefined;
  const id = take(row, messages.id, url);
  const side = sideOfRow(row, messages);
  return { text, element: row, ...(author && { author }), ...(id && { id }), ...(side && { side }) };
}

function authorOf(
  row: Element,
  { author: by, group, without }: MessageSelectors,
  url: URL,
): string | undefined {
  const over = group ? closestAcross(row, group) : null;
  return authorName(take(row, by, url, without) ?? (over ? take(over, by, url, without) : undefined));
}

/** All that a row says but who speaks and when. */
function restOf(row: Element, { author, without }: MessageSelectors): string {
  const dom = natives();
  const named = typeof author === 'string' && !author.includes('@') ? firstWithin(row, author) : null;
  const whole = visibleTextBut(row, (one) => one === named || (!!without && dom.matches(one, without)));
  const text = whole.replace(/^[[(]\d{1,2}[:h]\d{2}(:\d{2})?[\])]\s*/, '');
  return named ? text.replace(/^(<\s*>|-\s*-|\*(?=\s)|[:>»\-–])\s*/, '') : text;
}

function sideOfRow(row: Element, messages: MessageSelectors): Line['side'] {
  return sideOf((selector) => isOrHas(row, selector), messages);
}

function sideOf(is: (selector: string) => boolean, { mine, theirs }: MessageSelectors): Line['side'] {
  if (mine && is(mine)) return 'mine';
  return theirs && is(theirs) ? 'theirs' : undefined;
}

/** A block of lines parted by `<br>`: in each, somebody's name, then what they say. */
function readLines(pane: Element, messages: MessageSelectors, from?: Node): Line[] {
  const dom = natives();
  const speaker = typeof messages.author === 'string' ? messages.author : undefined;
  const lines: Line[] = [];
  let text = '';
  let head: Element | undefined;
  const close = () => {
    const said = tidy(text);
    const author = head && authorName(visibleText(head, messages.without));
    if (head && said) {
      const at = head;
      const side = sideOf((selector) => dom.matches(at, selector), messages);
      lines.push({ text: said, element: at, ...(author && { author }), ...(side && { side }) });
    }
    text = '';
    head = undefined;
  };
  walk(
    pane,
    {
      text: (data) => {
        text += data;
      },
      quick: true,
      breakLine: close,
      enter: (element) => {
        if (messages.without && dom.matches(element, messages.without)) return false;
        if (!speaker || !dom.matches(element, speaker)) return true;
        if (head) close();
        head = element;
        text = '';
        return false;
      },
    },
    from,
  );
  close();
  return lines;
}

/** "lea: ", "<lea>" and "@lea" are lea; "(lea)" is what some chats call a guest. */
export function authorName(text: string | undefined): string | undefined {
  const name = text?.replace(/^<(.+)>$/, '$1').replace(/\s*[:>»]\s*$/, '');
  return (name && bareName(name.trim())) || undefined;
}
