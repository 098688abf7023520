import { shownNodes } from '../../flat.ts';
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { isLongerThan, isParagraph, tidy, visibleText, visibleTextBut } from '../../text.ts';
import { isDrawn, isElement } from '../../visible.ts';
import { isCutName, isInitials, isLetterOfReader } from '../parts/initials.ts';
import { childrenOf } from '../parts/rows.ts';
import { isMark, isStamp } from '../parts/stamps.ts';
import { LONGEST_LABEL, nameOnPicture, namePictured } from './pictured.ts';
import { isPressedWhole } from './pressed.ts';
import { isQuote, saysWhomToAnswer } from './quotes.ts';
import { isRankOn } from './ranks.ts';
import { holdsAllOf, isAddress, isBubble, isMention } from './said.ts';

/** A stretch of what a row says. Rows of one conversation say the same kind of thing in the same kind of piece. */
export interface Piece {
  /** The element that it fills; the row itself for its own words and its label. */
  readonly element: Element;
  readonly text: string;
  /** The way from the row to it: tags, and the class of the last. */
  readonly kind: string;
  /** The same by the first class alone: for pages that give each person a colour. */
  readonly make: string;
  /** The same by tags alone: for pages that give each person a class of their own. */
  readonly place: string;
  /** The same with how many stand there, whether it is the first, and what holds it alone: where the tag is that of all else, too. */
  readonly spot: string;
  /** It stands in what somebody else said before. */
  readonly isQuoted?: boolean;
  /** The first letters of a name that stands beside it: the picture of somebody who has none. */
  readonly isInitials?: boolean;
  /** A time without an element of its own, behind what the same element holds: a name, as a rule. */
  readonly isAround?: boolean;
  /** It stands on a button or for a picture: somebody's name at most, and nothing that is said. */
  readonly isControl?: boolean;
  /** Of those, a picture. */
  readonly isPictured?: boolean;
}

const SILENT = new Set(
  'script style template noscript svg button select textarea input video audio canvas'.split(' '),
);
/** Where the row's own label stands, which is for those who listen. */
export const LABEL = '@label';
/** Initials that stand first belong to a name further on: some pages name who speaks under what is said. */
const INITIALS_REACH = 4;

/** What a row says, piece by piece, in order: a name in bold before a text is a piece of its own, a link in it is none. */
export function piecesIn(row: Element, isBeside: (element: Element) => boolean): Piece[] {
  const isLeft = (element: Element) => isBeside(element) && !holdsAllOf(row, element);
  const pieces: Piece[] = [];
  // A name over what is said is made as a word in it.
  const top = natives().tag(row) === 'dt' ? 'dt' : '';
  const add = (element: Element, text: string, kind: string, place: string, more: Partial<Piece>) =>
    pieces.push({ element, text, ...whereIs(kind, place, element), ...more });
  const label = natives().attribute(row, 'aria-label');
  if (label && label.length <= LONGEST_LABEL) add(row, tidy(label), LABEL, LABEL, {});
  enter(row, `${natives().tag(row)}.${natives().attribute(row, 'class') ?? ''}`, natives().tag(row));
  const isPicture = ({ text, element, isPictured }: Piece, at: number) =>
    pieces.slice(at + 1, at === 0 ? INITIALS_REACH : at + 2).some((other) => isInitials(text, other.text)) ||
    isLetterOfReader(text, pieces[at + 1]?.text ?? '') ||
    (at === 0 &&
      !isPictured &&
      natives().tag(element) !== 'img' &&
      isCutName(text, pieces[1]?.text ?? '') &&
      worded(pieces).length > 2);
  return quotingNobody(
    pieces.map((piece, at) => (isPicture(piece, at) ? { ...piece, isInitials: true } : piece)),
  );

  function enter(element: Element, kind: string, place: string, isQuoted = false): void {
    if (natives().tag(element) === 'img') {
      const text = nameOnPicture(element);
      if (text) add(element, text, kind, place, { isQuoted });
      return;
    }
    const { leading, words, when, trailing } = partsOf(element);
    for (const child of leading) go(child, element === row ? top : place, isQuoted);
    if (!words && leading.length > 0 && !when) return;
    const text = visibleTextBut(
      element,
      (inner) => leading.includes(inner) || trailing.includes(inner) || isLeft(inner) || isRankOn(inner),
    );
    if (text) add(element, text, kind, place, { isQuoted, isAround: !words });
    for (const child of trailing) go(child, element === row ? top : place, isQuoted);
  }

  function go(child: Element, above: string, isQuoted: boolean): void {
    const kind = `>${above}>${kindOf(child)}`;
    const isHead = isHeadButton(child);
    if (!isHead && isNameButton(child)) {
      add(child, visibleTextBut(child, isRankOn), kind, `${above}>button`, { isControl: true, isQuoted });
      return;
    }
    const pictured = namePictured(child);
    if (pictured) {
      const place = `${above}>${natives().tag(child)}@`;
      add(child, pictured, `${kind}@`, place, { isControl: true, isPictured: true });
      return;
    }
    const isSilent = SILENT.has(natives().tag(child)) && !isPressedWhole(child);
    if (isSilent || (!isHead && isLeft(child)) || !isDrawn(child)) return;
    const place = `${above}>${natives().tag(child)}`;
    enter(child, kind, place, isQuoted || isQuote(row, child));
  }
}

/** What says more than when. */
function worded(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }) => !isStamp(text));
}

/** Whether it says more than when, and is no picture or button. */
export function isWorded({ text, isInitials, isControl }: Piece): boolean {
  return !isStamp(text) && !isInitials && !isControl;
}

/** Where a piece stands, in each of the ways that rows are compared by. */
export function whereIs(
  kind: string,
  place: string,
  element?: Element,
): Pick<Piece, 'kind' | 'make' | 'place' | 'spot'> {
  const { attribute, before, childCount } = natives();
  // In a tree of its own, what holds it is no element, but that of the tree.
  const holder = element && place[0] === '>' ? above(element) : null;
  const count = holder ? childCount(holder) : 0;
  // What fills what holds it is told from its like by what that is called.
  const around = holder && count === 1 ? (attribute(holder, 'class') ?? '') : '';
  const spot = holder ? `${place}:${count}${before(element as Element) ? '' : '.'}${around}` : place;
  return { kind, make: kind.split(' ', 1)[0] as string, place, spot };
}

/** Where nothing is said but below somebody's name, in what is called a quote, nobody is quoted. */
function quotingNobody(pieces: Piece[]): Piece[] {
  const told = pieces.filter(isWorded);
  const [name, first] = told.length > 0 && told[0]?.isQuoted ? [undefined, told[0]] : told;
  if (!first?.isQuoted || told.some((one) => one !== name && !one.isQuoted && !isMark(one.text)))
    return pieces;
  const isAnswer = ({ isQuoted, element }: Piece) => isQuoted === true && !saysWhomToAnswer(element);
  const isSaid = pieces.some(isAnswer) ? isAnswer : () => true;
  return pieces.map((piece) => (isSaid(piece) ? { ...piece, isQuoted: false } : piece));
}

/** Who speaks, when, and a number. */
const LONGEST_HEAD = 80;
/** A link that leads nowhere is one, too. */
const BUTTONS = 'button, [role=button], a[href^="javascript:"]';

/** A button with a short text and no other label, as names that open somebody's profile are. */
function isNameButton(element: Element): boolean {
  const dom = natives();
  if (!dom.matches(element, BUTTONS)) return false;
  const label = dom.attribute(element, 'aria-label') ?? dom.rawText(element);
  if (tidy(label) !== tidy(dom.rawText(element)) || !isDrawn(element)) return false;
  if (isInSentence(element) || isMention(element) || isBubble(element) || isAddress(element)) return false;
  if (isPressedWhole(element)) return false;
  return !isLongerThan(dom.rawText(element), LONGEST_LABEL) && /\p{L}/u.test(visibleText(element));
}

/** A line over what is said that is pressed as a whole: who speaks, and when, each for itself. */
function isHeadButton(element: Element): boolean {
  const dom = natives();
  if (dom.attribute(element, 'role') !== 'button' || isLongerThan(dom.rawText(element), LONGEST_HEAD))
    return false;
  const parts = dom.all(element, '*').filter((part) => dom.childCount(part) === 0);
  return parts.length > 1 && parts.filter((part) => isStamp(tidy(dom.rawText(part)))).length === 1;
}

/** Whether words go on right behind it, as behind a name that somebody wrote; after a speaker's name comes a colon at most. */
function isInSentence(element: Element): boolean {
  const dom = natives();
  for (let next = dom.next(element); next && dom.type(next) !== 1; next = dom.next(next))
    if (dom.type(next) === 3 && dom.data(next) !== '')
      return /^[^\S\n]*[\p{L}\p{N},;.!?]/u.test(dom.data(next));
  return false;
}

/** A number of its own in a class: `line-585`, `nick-color-12`; how wide a column is tells it from the one beside. */
const NUMBER = /(?<=[a-z][-_])(?<!col[a-z-]*-)\d+(?!\S)/gi;

/** What its own tag and class say, and without a class its place among its like. */
function kindOf(element: Element): string {
  const dom = natives();
  const name = dom.attribute(element, 'class')?.trim().replace(NUMBER, '0');
  if (name) return `${dom.tag(element)}.${name}`;
  const like = childrenOf(dom.parent(element) ?? element).filter((one) => dom.tag(one) === dom.tag(element));
  return `${dom.tag(element)}:${like.indexOf(element)}.`;
}

/** Whether a piece is the row's own words. */
export function isOwn(kind: string): boolean {
  return !kind.startsWith('>') && kind !== LABEL;
}

/** An element's children before its own words, whether it has words of its own, or a time, and the times after them. */
function partsOf(element: Element): {
  leading: Element[];
  words: boolean;
  when: boolean;
  trailing: Element[];
} {
  const dom = natives();
  const leading: Element[] = [];
  let trailing: Element[] = [];
  let words = false;
  let when = false;
  const isHeading = /^h\d$/.test(dom.tag(element));
  for (const node of shownNodes(element)) {
    if (dom.type(node) === 3) {
      when ||= isStamp(tidy(dom.data(node)));
      if (!isWords(dom.data(node)) || (isHeading && BY.test(dom.data(node)))) continue;
      words = true;
      trailing = [];
    } else if (isElement(node)) {
      if (isAddress(node) || isLine(node) || isSign(node)) words = true;
      if (!words) leading.push(node);
      // Behind who and when, what is said stands in a block.
      else if (isStamp(tidy(dom.rawText(node))) || (when && isBlock(node)) || isSigned(node))
        trailing.push(node);
      else trailing = [];
    }
  }
  return { leading, words, when, trailing };
}

function isBlock(element: Element): boolean {
  return /^(?:p|div|blockquote)$/.test(natives().tag(element)) && /\S/.test(natives().rawText(element));
}

/** "by Karim", in a line of its own below what he said. */
function isSigned(element: Element): boolean {
  const { before, rawText, tag } = natives();
  const above = before(element);
  return above !== null && tag(above) === 'br' && SIGNED.test(rawText(element));
}

const SIGNED = /^\s*(?:by|par|von|por)\s\S.{0,40}$/iu;

/** "(12) By", before a name in a heading. */
const BY = /^[\s\p{P}\d]*(?:by|par|von|por|da|van)\s*$/iu;

/** A smile, drawn as a picture. */
function isSign(element: Element): boolean {
  const { attribute, tag } = natives();
  return tag(element) === 'img' && /^\p{Extended_Pictographic}/u.test(attribute(element, 'alt') ?? '');
}

/** One of several lines that somebody wrote, each in a `span` laid out as a block: one text. */
function isLine(element: Element): boolean {
  const { after, attribute, before, tag } = natives();
  if (tag(element) !== 'span') return false;
  const isNext = (one: Element) =>
    isParagraph(one) && attribute(one, 'style') === attribute(before(one) as Element, 'style');
  const next = after(element);
  return isNext(element) || (next !== null && isNext(next));
}

/** "lea: 5 minutes" says no time: what follows a colon is said. */
function isWords(data: string): boolean {
  const isFilled = /[\p{L}\p{N}\p{Extended_Pictographic}?!…]|\.\.|\^_*\^|[:;=]['-]?[()|/\\]|<3/u.test(data);
  return isFilled && (/^\s*[:»]\s/.test(data) || !isStamp(tidy(data)));
}
