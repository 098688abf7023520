/** E-mail addresses, names on a site (`@ella.k09`), postcodes and IBANs: pieces of a text that are one thing, put together as one token each. */
import { SLOT } from '../match/symbols.ts';
import { isIban } from './digits.ts';
import { postcodes } from './postcodes.ts';
import { maySpellEmail, spelledEmails } from './spelled-email.ts';
import type { Tokens } from './tokens.ts';
import type { Writer } from './writer.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly slot: number;
}

/**
 * Puts each e-mail address, postcode and IBAN of `text` together in `tokens`.
 * @param isDraft whether names on a site are looked for without their sign too
 * @param found how many digits the text holds, whether a word may stand for the sign of an address, and whether one has letters and digits
 */
export function joinData(
  text: string,
  tokens: Tokens,
  { digits, hasSign, hasMixed }: Readonly<Pick<Writer, 'digits' | 'hasSign' | 'hasMixed'>>,
  isDraft = false,
): void {
  const hasAt = text.includes('@');
  const isSpelled = hasAt || (hasSign && maySpellEmail(text));
  if (!isDraft && !hasAt && !isSpelled && digits < 10 && !hasMixed) return;
  const plain = hasAt ? emails(text) : [];
  const spelled = isSpelled ? spelledEmails(text).map((span) => ({ ...span, slot: SLOT.email })) : [];
  const spans: Span[] = [
    ...plain,
    ...spelled.filter(({ start, end }) => !plain.some((other) => other.start < end && start < other.end)),
    ...(digits >= 10 ? ibans(text) : []),
    ...(digits >= 2 && hasMixed ? postcodes(text).map((span) => ({ ...span, slot: SLOT.postcode })) : []),
  ];
  if (hasAt) addHandles(text, spans);
  if (isDraft) {
    addUsernames(text, tokens, spans);
    addNumbersOfThings(text, spans);
  }
  if (spans.length === 0) return;
  spans.sort((a, b) => a.start - b.start);
  let to = 0;
  let from = 0;
  let next = 0;
  while (from < tokens.length) {
    const start = tokens.start[from] as number;
    while (next < spans.length && (spans[next] as Span).end <= start) next++;
    const span = spans[next];
    let until = from + 1;
    let symbol = tokens.symbol[from] as number;
    const isIn = span && (tokens.end[from] as number) > span.start;
    if (isIn && !isPlainWord(span, tokens, from, isDraft) && !isNumberOfPerson(span, tokens, from)) {
      while (until < tokens.length && (tokens.start[until] as number) < span.end) until++;
      symbol = span.slot;
    }
    tokens.join(to++, from, until, symbol, tokens.value[from] as number);
    from = until;
  }
  tokens.length = to;
}

const LOCAL = /[\w.+%-]/;
const DOMAIN = /[\w.-]/;

/** Each `local@domain.tld`, found from its sign outwards, so that a long text costs no more than its length. */
function emails(text: string): Span[] {
  const spans: Span[] = [];
  let at = text.indexOf('@');
  let floor = 0;
  while (at >= 0) {
    let start = at;
    while (start > floor && at - start < 64 && LOCAL.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < 255 && DOMAIN.test(text.charAt(end))) end++;
    while (end > at && !/\w/.test(text.charAt(end - 1))) end--;
    if (start < at && isAddress(text.slice(start, at), text.slice(at + 1, end))) {
      spans.push({ start, end, slot: SLOT.email });
      floor = end;
    }
    at = text.indexOf('@', at + 1);
  }
  return spans;
}

/** `mathis.l@example` is an address without its ending, where `m.e@lt` is none. */
function isAddress(local: string, domain: string): boolean {
  return /\.[a-z]{2,}$/i.test(domain) || (/^\w{2,}\.\w+$/.test(local) && /^[a-z]{5,}$/i.test(domain));
}

/** A name on a site, after its sign. What is a word that rules know (`@everyone`, `@emma`) is left as it is. */
const HANDLE = /(?<![\w@.])@(?=\w*[a-z])\w[\w.]{2,29}(?<!\.)(?!\w*@)/gi;

function addHandles(text: string, spans: Span[]): void {
  const known = spans.length;
  for (const { 0: handle, index } of text.matchAll(HANDLE)) {
    const end = index + handle.length;
    const isFree = spans.slice(0, known).every((other) => other.end <= index || end <= other.start);
    if (isFree) spans.push({ start: index, end, slot: SLOT.handle });
  }
}

/**
 * A name on a site as people type it, without its sign: `laura_bzh29`, `wobbly.pip`, `grumbledore9`, `zozo#1234`. What rules make sense of
 * word by word is none, unless a line joins it: `ok.mon snap`, `appart12`, but `le_petit_lu#0420`.
 */
const USERNAME =
  /(?<![\w@./:#-])_*[a-z][a-z\d]*(?:(?:(?:[.]|_+)[a-z\d]+)+_*(?:#\d{4})?|_+|#(?:\d{4}|[a-z]{2,4}\d{1,2})|-[a-z]{3,}\d+|(?<=[a-z]{3})\d{1,6}[a-z]{0,3})(?![\w@/:-]|\.\w)/gi;
/** Words that run into one another, each with its capital: `LaPlumeAuVent`, `TinyThunder`, but not `McDonald`. */
const HUMPS =
  /(?<![\w@./:#-])(?!(?:Ma?c|De|Le|La|Van|Fitz)[A-Z][a-z]+(?!\w))(?=\w{7})(?:[A-Z][a-z]+){2,6}\d{0,4}(?![\w@/:-]|\.\w)/g;
const WEB_ENDING = /\.(?:com|fr|net|org|uk|be|ch|ca|eu|io|gg|tv|html?|pdf|jpe?g|png|mp[34]|gif|docx?)$/i;
const LONG_PIECE = /[a-z]{3}/i;

function addUsernames(text: string, tokens: Tokens, spans: Span[]): void {
  let token = 0;
  const names = [...text.matchAll(USERNAME), ...text.matchAll(HUMPS)].sort((a, b) => a.index - b.index);
  for (const { 0: name, index: start } of names) {
    const end = start + name.length;
    while (token < tokens.length && (tokens.end[token] as number) <= start) token++;
    let isRead = true;
    let words = 0;
    for (let i = token; i < tokens.length && (tokens.start[i] as number) < end; i++, words++)
      if (tokens.symbol[i] === 0) isRead = false;
    if (
      (isRead && (words === 1 || !/_|#|[a-z][A-Z]/.test(name))) ||
      WEB_ENDING.test(name) ||
      !LONG_PIECE.test(name)
    )
      continue;
    if (spans.every((other) => other.end <= start || end <= other.start))
      spans.push({ start, end, slot: SLOT.username });
  }
}

/** What goods and files are numbered by: `SKU 555-0164-B`. It stands for nothing, so that it is no telephone number either. */
const NUMBER_OF_THING = /(?<![\w@./:#+-])\d{2,}(?:-\d{2,})*-\d{3,}-[a-z]{1,2}(?![\w@/:-]|\.\w)/gi;
const NOTHING = 0;

function addNumbersOfThings(text: string, spans: Span[]): void {
  for (const { 0: number, index: start } of text.matchAll(NUMBER_OF_THING)) {
    const end = start + number.length;
    if (spans.every((other) => other.end <= start || end <= other.start))
      spans.push({ start, end, slot: NOTHING });
  }
}

/** A telephone number or a card with a letter behind it. */
function isNumberOfPerson({ slot }: Span, tokens: Tokens, at: number): boolean {
  return slot === NOTHING && (tokens.symbol[at] === SLOT.phone || tokens.symbol[at] === SLOT.card);
}

/** In a message `@ppelle` may be a word too; in a draft it is a name. */
function isPlainWord({ slot, start, end }: Span, tokens: Tokens, at: number, isDraft: boolean): boolean {
  return (
    slot === SLOT.handle &&
    tokens.symbol[at] !== 0 &&
    (tokens.start[at] === start + 1 || (!isDraft && tokens.start[at] === start)) &&
    tokens.end[at] === end &&
    (tokens.value[at] as number) < 0
  );
}

function ibans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(
    /\b(?:[a-z]{2}|(?:be|ch|de|es|fr|gb|ie|it|lu|nl) )\d{2}(?:[ ./-]?[a-z0-9]{1,4}){3,8}\b/gi,
  )) {
    const words = match[0].split(' ');
    // The country's own length is not known here, so the longest run of groups that passes the checksum is taken.
    for (let count = words.length; count > 0; count--) {
      const candidate = words.slice(0, count).join(' ');
      if (!isIban(candidate)) continue;
      spans.push({ start: match.index, end: match.index + candidate.length, slot: SLOT.iban });
      break;
    }
  }
  return spans;
}
