/** What a row says again that somebody said before, and whom it answers. */
import { natives } from '../../natives.ts';
import { isPictureWord } from '../../picture-words.ts';
import { outwards } from '../../scope.ts';
import { tidy, visibleText, visibleTextBut } from '../../text.ts';
import { isElement } from '../../visible.ts';
import { hasAny, hintsOf, namesOf, wordSet } from '../parts/hints.ts';
import { childrenOf, INLINE } from '../parts/rows.ts';
import { isStamp } from '../parts/stamps.ts';
import { holdsAllOf } from './said.ts';
import { signerIn } from './speakers.ts';

const QUOTES = wordSet(
  'quote quoted blockquote reply replied replyto citation cite cited quotedmessage reference referenced',
);

/** Whether an element of a row repeats what somebody said before. */
export function isQuote(row: Element, element: Element): boolean {
  const [first] = natives().elements(element);
  if (natives().tag(element) === 'blockquote')
    return citeOf(element) === undefined && !isSigned(row, element);
  if (saysWhomToAnswer(element)) return true;
  if (repeatsAnswered(element)) return !isLastIn(row, element);
  if (isCitedOver(element)) return !isAlone(element);
  // What is answered is said again, and the answer stands behind it; behind "Reply @karim:" that comes at once.
  if (first && saysWhomToAnswer(first) && !/:\s*$/.test(natives().rawText(first)))
    return !isLastIn(row, element);
  const names = namesOf(element);
  if (!hasAny(names, QUOTES) || hasAny(hintsOf(element, ['class']), HOLDING)) return false;
  return hasAny(hintsOf(element, CALLING), QUOTES) || !isAlone(element);
}

/** Whether a row says nothing beside what it quotes but a name with a time: "Karim • 20:41", "By Karim (20:41)". */
function isSigned(row: Element, quote: Element): boolean {
  const rest = visibleTextBut(row, (part) => part === quote);
  return signerIn(rest) !== undefined || BY.test(rest);
}

const BY =
  /^(?:by|par|von|por|de|da|door|av|от)\s+\S+(?:\s\S+){0,2}?\s+\(?[^()]*\d{1,2}[:h.]\d{2}[^()]*\)?$/iu;

/** "Karim wrote:", over what that was, and nothing else. */
function isCitedOver(element: Element): boolean {
  const [cite, quote, ...more] = natives().elements(element);
  const isA = (one: Element | undefined, tag: string) => one !== undefined && natives().tag(one) === tag;
  return isA(cite, 'cite') && isA(quote, 'blockquote') && more.length === 0;
}

/** Who said what stands in a `blockquote`, named below it as HTML has it: then the row repeats nobody's words. */
export function citeOf(quote: Element): Element | undefined {
  const dom = natives();
  const holder = dom.parent(quote);
  const beside = holder && isElement(holder) ? childrenOf(holder).filter((one) => one !== quote) : [];
  const said = beside.filter((one) => /\S/.test(dom.rawText(one)));
  return said.every((one) => /^(?:footer|figcaption|cite)$/.test(dom.tag(one))) ? said[0] : undefined;
}

/** So long is it at most, with white space. */
const LONGEST_ANSWERED = 200;
/** So deep in a row it is looked for what stands behind it. */
const DEEPEST = 8;
/** "Replying to Karim", "Karim replied to you": over an answer, before what it answers, where nothing is called a quote. */
const ANSWERING =
  '(?:replying|in reply|in response) to|(?:en )?réponse à|respondiendo a|en respuesta a|(?:als )?antwort (?:auf|an)|in risposta a|em resposta a';
const ANSWERED = new RegExp(
  String.raw`^[^\p{L}]*(?:${ANSWERING}|(?:reply|re|répondre|responder|antworten|回复)(?= @)|\S.{0,38} (?:replied to|a répondu à|respondió a|ha risposto a|respondeu a))(?: \S+){0,3}$`,
  'iu',
);
/** "┌ Replying to Karim: at eight?", over an answer. */
const REPEATED = new RegExp(String.raw`^[^\p{L}]*(?:${ANSWERING}) \S[^:]{0,38}: *\S`, 'iu');

/** Whether an element says whom somebody answers, and nothing else. */
export function saysWhomToAnswer(element: Element): boolean {
  const dom = natives();
  if (dom.rawText(element).length > LONGEST_ANSWERED) return false;
  const isSign = (one: Element) => isPictureWord(one) || /^\s*(?:\S?\s*$|@)/.test(dom.rawText(one));
  return dom.elements(element).every(isSign) && ANSWERED.test(visibleText(element));
}

/** Whether an element says whom somebody answers and what that one said, in a line of its own. */
function repeatsAnswered(element: Element): boolean {
  const dom = natives();
  const text = dom.rawText(element);
  if (text.length > LONGEST_ANSWERED || !REPEATED.test(tidy(text))) return false;
  return !INLINE.has(dom.tag(element)) && dom.elements(element).every((one) => INLINE.has(dom.tag(one)));
}

/** Whether all in an element says when, once or twice. */
function saysWhen(element: Element): boolean {
  const dom = natives();
  const inner = dom.elements(element);
  return isStamp(tidy(dom.rawText(element))) || (inner.length > 0 && inner.every(saysWhen));
}

function isOfWords(node: Node): boolean {
  const { data, type } = natives();
  return type(node) === 3 && /[\p{L}\p{N}]/u.test(data(node)) && !isStamp(tidy(data(node)));
}

/** Whether nothing stands behind an element in its row but when it was said. */
function isLastIn(row: Element, element: Element): boolean {
  const dom = natives();
  for (const at of outwards(element, DEEPEST)) {
    if (at === row) break;
    for (let next = dom.next(at); next; next = dom.next(next))
      if (isElement(next) ? /\S/.test(dom.rawText(next)) && !saysWhen(next) : isOfWords(next)) return false;
  }
  return true;
}

/** What a row quotes: not what holds all that it shows, which is an answer as a whole. */
export function quotesIn(row: Element, parts: readonly Element[]): Element[] {
  return parts.filter((part) => isQuote(row, part) && !holdsAllOf(row, part));
}

/** Where only the page's own tests call it so. */
const CALLING = ['class', 'part', 'id', 'data-type', 'role'];
/** How far around a quote its answer stands, in elements. */
const ANSWER_WITHIN = 3;

/** Whether nothing is said near an element but what it says, and what is surely quoted. */
function isAlone(element: Element): boolean {
  const dom = natives();
  const isSure = (one: Element) => one !== element && hasAny(hintsOf(one, CALLING), QUOTES);
  let at: Element = element;
  for (let step = 0; step < ANSWER_WITHIN; step++) {
    const holder = dom.parent(at);
    if (!holder || !isElement(holder)) return true;
    for (const beside of childrenOf(holder))
      if (beside !== at && /\S/.test(dom.rawText(beside)) && !isSure(beside)) return false;
    at = holder;
  }
  return true;
}

/** `has-quote` is what holds a quote, `reply-button` is none. */
const HOLDING = wordSet('has with button btn icon action actions');
