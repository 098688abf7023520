import { isBare, shownNodes } from '../../flat.ts';
import { natives } from '../../natives.ts';
import { outwards } from '../../scope.ts';
import { tidy, visibleText } from '../../text.ts';
import { isDrawn, isElement } from '../../visible.ts';
import { makeOf } from './hints.ts';
import { isStamp } from './stamps.ts';

/** A stretch of text of a row, and the element that it alone fills. */
export interface Place {
  readonly element: Element;
  readonly text: string;
}

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'button',
  'time',
  'select',
  'textarea',
]);
const FORMATS = new Set([
  'b',
  'i',
  'em',
  'strong',
  'u',
  's',
  'code',
  'mark',
  'small',
  'sup',
  'sub',
  'br',
  'img',
]);
const LONGEST_NAME = 30;
const MOST_WORDS = 4;
/** What no name begins with or holds. */
const NO_NAME =
  /^[^\p{L}\d_]*\d|\b(now|ago|yesterday|today|hier|instant|aujourd.hui|il y a|typing|écrit)\b/iu;

/** The stretches of text in a row, in order: each the content of one element, links and bold words in it included. */
export function placesIn(row: Element, isLeft: (element: Element) => boolean): Place[] {
  const dom = natives();
  const places: Place[] = [];
  const enter = (element: Element) => {
    if (SILENT.has(dom.tag(element)) || isLeft(element) || !isDrawn(element)) return;
    const nodes = shownNodes(element);
    if (nodes.some((node) => dom.type(node) === 3 && /\S/.test(dom.data(node)))) {
      const text = visibleText(element);
      if (text) places.push({ element, text });
      return;
    }
    for (const node of nodes) if (isElement(node)) enter(node);
  };
  enter(row);
  return places;
}

/** The first short text of a row, where what follows stands in another kind of element: who speaks. */
export function nameByPlace(places: readonly Place[]): Place | undefined {
  const said = places.filter(({ text }) => !isStamp(text));
  const [first, second] = startsAlike(said) ? said.slice(1) : said;
  if (!first || !second || !isName(first) || makeOf(first.element) === makeOf(second.element))
    return undefined;
  // Words and what stands out among them, as tools draw them.
  if (isBare(first.element) && FORMATS.has(natives().tag(second.element))) return undefined;
  return first;
}

/** "M" before "Marc41": the picture of somebody who has none. */
function startsAlike([first, second]: readonly Place[]): boolean {
  return (
    !!first &&
    !!second &&
    first.text.length <= 2 &&
    second.text.toLocaleLowerCase().startsWith(first.text.slice(0, 1).toLocaleLowerCase())
  );
}

/** In a line of its own: `<b>lea</b><br>hello`. */
function endsLine(element: Element): boolean {
  const dom = natives();
  for (const at of outwards(element, 3))
    for (let next = dom.next(at); next; next = dom.next(next)) {
      if (isElement(next)) return dom.tag(next) === 'br' || /^(div|p)$/.test(dom.tag(next));
      if (dom.type(next) === 3 && /\S/.test(dom.data(next))) return false;
    }
  return false;
}

function isName({ element, text }: Place): boolean {
  if (
    (FORMATS.has(natives().tag(element)) && !endsLine(element)) ||
    text.length > LONGEST_NAME ||
    NO_NAME.test(text)
  )
    return false;
  return (
    /\p{L}.*[\p{L}\p{N}]/u.test(text) && !/[?!.…,;]$/.test(text) && tidy(text).split(' ').length <= MOST_WORDS
  );
}
