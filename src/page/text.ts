import { once } from './ask-once.ts';
import { treeIn } from './flat.ts';
import { natives } from './natives.ts';
import { isAnyPicture, isPictureOf, isPictureWord } from './picture-words.ts';
import { isDrawn, isElement, saysShown, styleOf } from './visible.ts';

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'iframe',
  'textarea',
  'select',
]);
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
/** Pictures that stand for a character have a short `alt`; longer ones describe a picture. */
const LONGEST_EMOJI = 12;
const DEED =
  /^(?:delete|remove|edit|reply|quote|report|hide|ban|mute|supprimer|effacer|modifier|éditer|répondre|citer|signaler|masquer|bannir|löschen|bearbeiten|antworten|eliminar|borrar|editar|responder)$/i;

export interface Walker {
  /** A stretch of text, as it stands. */
  text(data: string): void;
  /** A `<br>`, or the edge of a block. */
  breakLine(): void;
  /** Called before an element is entered; `false` leaves it and all in it out. */
  enter?(element: Element): boolean;
  /** Called after all that stands in an element. */
  leave?(element: Element): void;
  /** Looks only at what the element itself says about being hidden, not at style sheets: for long blocks. */
  readonly quick?: boolean;
}

/**
 * Goes through what a reader sees of a node, in order.
 * @param from the child to begin at; the first where it is left out
 */
export function walk(node: Node, walker: Walker, from?: Node): void {
  const dom = natives();
  if (!from && isLeaf(node)) {
    const text = dom.rawText(node as Element);
    if (text && !isPictureWord(node as Element)) walker.text(text);
    return;
  }
  const tree = from ? undefined : treeIn(node);
  if (tree) for (const child of tree) walkNode(child, walker);
  else for (let child = from ?? dom.firstChild(node); child; child = dom.next(child)) walkNode(child, walker);
}

function walkNode(node: Node, walker: Walker): void {
  if (natives().type(node) === 3) walker.text(natives().data(node));
  else if (isElement(node)) walkElement(node, walker);
}

function walkElement(element: Element, walker: Walker): void {
  const tag = natives().tag(element);
  if (tag === 'br') {
    walker.breakLine();
    return;
  }
  if (
    SILENT.has(tag) ||
    !(walker.quick ? saysShown(element) : isDrawn(element)) ||
    walker.enter?.(element) === false
  )
    return;
  if (tag === 'img') walker.text(emoji(element));
  if (BLOCKS.has(tag) || (!walker.quick && isParagraph(element))) walker.breakLine();
  walk(element, walker);
  if (BLOCKS.has(tag)) walker.breakLine();
  walker.leave?.(element);
}

/** One that is made like that before it, whose words would run into each other: only then is it asked how it is drawn. */
export function isParagraph(element: Element): boolean {
  const dom = natives();
  const before = dom.before(element);
  if (!before || dom.tag(before) !== dom.tag(element)) return false;
  if (dom.attribute(before, 'class') !== dom.attribute(element, 'class')) return false;
  if (!/\S$/.test(dom.rawText(before)) && !isPictured(dom.elements(before).at(-1))) return false;
  if (!/^\S/.test(dom.rawText(element)) && !isPictured(dom.elements(element)[0])) return false;
  return styleOf(element)?.display === 'block';
}

function isPictured(element: Element | undefined): boolean {
  return !!element && natives().tag(element) === 'img';
}

function emoji(image: Element): string {
  const alt = natives().attribute(image, 'alt') ?? '';
  // What a click on it does, as it says to those who point at it, nobody typed.
  const isDeed = alt !== '' && alt === natives().attribute(image, 'title') && DEED.test(alt);
  return alt.length <= LONGEST_EMOJI && !isAnyPicture(alt) && !isPictureOf(alt) && !isDeed ? alt : '';
}

/**
 * What a reader sees written in an element, on one line, without the parts that match `without`.
 * Text split over nested spans is joined; blocks and `<br>` are parted by a space.
 */
export function visibleText(element: Node, without?: string): string {
  if (without === undefined) return wholeText(element);
  return visibleTextBut(element, (inner) => natives().matches(inner, without));
}

/** What a reader sees written in an element, line by line. */
export function linesIn(element: Node): string[] {
  let text = '';
  walk(element, {
    text: (data) => {
      text += data.replaceAll('\n', ' ');
    },
    breakLine: () => {
      text += '\n';
    },
  });
  return text.split('\n').map(tidy).filter(Boolean);
}

const wholeText = once((element: Node) => visibleTextBut(element, () => false));

/** The same, without the parts that `isLeft` names. */
export function visibleTextBut(element: Node, isLeft: (inner: Element) => boolean): string {
  return tidy(stretchesBut(element, isLeft).join(''));
}

/** The same, node by node, as it stands. */
export function stretchesBut(element: Node, isLeft: (inner: Element) => boolean): string[] {
  const stretches: string[] = [];
  walk(element, {
    text: (data) => {
      stretches.push(data);
    },
    breakLine: () => {
      stretches.push(' ');
    },
    enter: (inner) => !isLeft(inner),
  });
  return stretches;
}

/** Holds text alone, which the browser hands over as a whole far sooner than piece by piece. */
function isLeaf(node: Node): boolean {
  return isElement(node) && natives().childCount(node) === 0 && treeIn(node) === undefined;
}

/** Most texts are tidy, which is told in one pass. */
const UNTIDY = /[\u200b\u200e\u200f\u2060\u2066-\u2069\ufeff]|\s\s|[^\S ]|^ | $/;

/** One space where there were several, none at the ends, no zero-width marks that only layout needs: where a line may break, which way a name runs. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\u200b\u200e\u200f\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How much more than it shows a page may hold: sources are indented, and templates leave lines empty. */
const INDENTED = 20;

/** Whether a text shows more than so much, however much white space its page is written with. */
export function isLongerThan(text: string, most: number): boolean {
  return text.length > most && (text.length > most * INDENTED || tidy(text).length > most);
}

/** What a form control shows, or what is written in an editable element. Passwords are never read. */
export function shownValue(element: Element): string {
  const dom = natives();
  const tag = dom.tag(element);
  if (tag === 'input' && (element as HTMLInputElement).type === 'password') return '';
  if (tag === 'input' || tag === 'textarea') return (element as HTMLInputElement).value ?? '';
  return dom.attribute(element, 'value') ?? editableText(element);
}

function editableText(element: Element): string {
  let text = '';
  walk(element, {
    text: (data) => {
      text += data;
    },
    breakLine: () => {
      if (text && !text.endsWith('\n')) text += '\n';
    },
  });
  return text.replace(/[\u200b\ufeff]/g, '').trim();
}

/** Whether a text holds these words, and not as a part of longer ones: "Music (text channel)" holds "Music", "Musical" does not. */
export function holdsWords(text: string, words: string): boolean {
  const at = words ? text.indexOf(words) : -1;
  const beside = [text[at - 1], text[at + words.length]];
  return at >= 0 && !beside.some((one) => /[\p{L}\p{N}]/u.test(one ?? ''));
}
