import type { Line } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { tidy, walk } from '../../text.ts';
import { styleOf } from '../../visible.ts';
import { sideByName } from '../../you.ts';
import { childrenOf, INLINE } from '../parts/rows.ts';
import { isStamp, SAYING } from '../parts/stamps.ts';
import { withoutAddressee } from './addressee.ts';
import { isDeed, isMarked } from './happens.ts';
import { type Piece, whereIs } from './pieces.ts';
import { type Pieces, type Shape, shapeOf } from './shape.ts';
import { cleanName } from './speakers.ts';
import { splitLine, unquoted } from './split.ts';
import { authorInPlace, authorPiece } from './who-speaks.ts';

/** How many of the first lines are learnt from. */
const SAMPLE = 60;
/** After so many lines, what was learnt holds. */
const SURE = 12;
/** So many rules across a block stand between lines. */
const LEAST_RULES = 3;
/** What stands between the parts of a line. */
const MARKS = /^[\s\-–—|•:：<>»«()[\]]+$/;
const BETWEEN = new RegExp(String.raw`^(?:(?:${SAYING})?\s*[:：>»]+|[-–—|•])\s*`, 'iu');

/** What stands for the name of whoever said the line above, too. */
const AGAIN = /^(?:\.{2,3}|…|["'″〃]|'')\s*:?$/;
/** So many people are named one after another before it is believed that dots stand for the name above. */
const TURNS = 2;

/** Text in one block with `<br>`, `<hr>` or ends of line between the lines, and no element for each. */
export function isBrokenLines(element: Element): boolean {
  const children = childrenOf(aroundLines(element).at(-1) ?? element);
  const rules = children.filter((child) => natives().tag(child) === 'hr').length;
  // One or two part what a page holds.
  const breaks = children.filter(endsLine).length + (rules >= LEAST_RULES ? rules : 0);
  const blocks = children.filter(isBlock).length;
  return (breaks > 0 && breaks >= blocks) || (blocks === 0 && hasKeptEnds(element));
}

/** Whether a line ends with it: a break, or words that a break stands behind in their own element. */
function endsLine(child: Element): boolean {
  const dom = natives();
  if (dom.tag(child) === 'br') return !isGap(child);
  const last = INLINE.has(dom.tag(child)) ? dom.elements(child).at(-1) : undefined;
  const behind = last && dom.tag(last) === 'br' ? dom.next(last) : last;
  return behind === null;
}

/** What stands in one another around all lines of a block, as `<font size="2">` does. */
function aroundLines(block: Element): Element[] {
  const { childCount, elements, tag } = natives();
  const all: Element[] = [];
  for (let at = block; childCount(at) === 1; ) {
    const [only] = elements(at);
    if (!only || !INLINE.has(tag(only))) break;
    all.push(only);
    at = only;
  }
  const inner = all.at(-1);
  return inner && elements(inner).filter((one) => tag(one) === 'br').length > 1 ? all : [];
}

function isBlock(element: Element): boolean {
  return /^(div|p|li|tr|section)$/.test(natives().tag(element));
}

/** Whether it ends no line: right behind a block there is none, only room before the next. */
function isGap(lineBreak: Element): boolean {
  const { before, data, next, type } = natives();
  const block = before(lineBreak);
  if (!block || !isBlock(block)) return false;
  let node = next(block);
  while (node && node !== lineBreak && (type(node) !== 3 || !/\S/.test(data(node)))) node = next(node);
  return node === lineBreak;
}

/** Ends of line in its own text that are shown as such. */
function hasKeptEnds(element: Element): boolean {
  const dom = natives();
  let ends = 0;
  for (let node = dom.firstChild(element); node && ends < 2; node = dom.next(node))
    if (dom.type(node) === 3) ends += /\S[^\S\n]*\n/.test(dom.data(node)) ? 1 : 0;
  return ends > 0 && keepsEnds(element);
}

function keepsEnds(element: Element): boolean {
  const style = styleOf(element);
  return natives().tag(element) === 'pre' || /^(pre|break-spaces)/.test(style?.whiteSpace ?? '');
}

/** How the lines of one block are made, learnt from the first of them. */
export class LineHabits {
  #shape: Shape | undefined;
  #learnt = 0;
  /** Who said the line that was read last. */
  #last: string | undefined;
  /** Who was named last, and how often that was somebody else than before. */
  #named: string | undefined;
  readonly #speakers = new Set<string>();
  #turns = 0;
  /** Whether somebody is named again whom the page named last: where it does, three dots are what somebody calls themselves. */
  #namesAgain = false;

  /**
   * Learns where there are more lines than last time.
   * @param isKnown whether a name is that of whom the conversation is with, or of somebody on the page
   */
  learn(lines: readonly Pieces[], isKnown?: (name: string) => boolean): void {
    if (this.isSure || lines.length < 2 || lines.length < this.#learnt * 1.5) return;
    this.#learnt = lines.length;
    const named = lines.filter((line) => !line.some(({ text }) => AGAIN.test(text)));
    this.#shape = shapeOf(named.slice(0, SAMPLE), isKnown);
  }

  get isSure(): boolean {
    return this.#learnt >= SURE;
  }

  /**
   * Those of the lines in which somebody says something.
   * @param isMore whether they come right below those that were read last, and are not all lines there are
   */
  readAll(lines: readonly Pieces[], isMore = false): Line[] {
    let above: string | undefined;
    const names = lines.map((line) => this.#nameIn(line));
    if (!isMore) [this.#named, this.#turns] = [undefined, 0];
    for (const name of names) this.#count(name);
    return lines.flatMap((line, at) => {
      const named = names[at];
      // A name in a line of its own says whose the lines below it are.
      if (named && this.#shape?.isHeader) above = cleanName(named.text);
      const read = this.#read(line, named, above);
      this.#last = read?.author ?? this.#last;
      return read ?? [];
    });
  }

  #count(name: Piece | undefined): void {
    if (!name || AGAIN.test(name.text)) return;
    const named = cleanName(name.text);
    if (named === this.#named) this.#namesAgain = true;
    else this.#turns++;
    this.#named = named;
  }

  #nameIn(line: Pieces): Piece | undefined {
    const shape = this.#shape;
    if (!shape) return undefined;
    const again = line.find((piece) => piece[shape.by] === shape.author && AGAIN.test(piece.text));
    return again ?? authorPiece(line, shape) ?? authorInPlace(line, shape);
  }

  #read(line: Pieces, piece: Piece | undefined, above: string | undefined): Line | undefined {
    const shape = this.#shape;
    const element = line.find((one) => one.kind !== WORDS)?.element ?? null;
    const isAgain = piece && AGAIN.test(piece.text) && !this.#namesAgain && this.#turns > TURNS;
    const author = isAgain ? this.#last : piece ? cleanName(piece.text) : above;
    if (!shape || author === undefined) {
      if (shape?.author) return undefined;
      return toLine(
        splitLine(
          tidy(
            untimed(line)
              .map(({ text }) => text)
              .join(' '),
          ),
        ),
        element,
      );
    }
    if (piece && isMarked(line.map(({ text }) => text).join(' '), author)) return undefined;
    this.#speakers.add(author);
    const said = withoutAddressee(line, piece, this.#speakers).filter(
      (one) =>
        one !== piece && !isStamp(one.text) && !MARKS.test(one.text) && !shape.trimmings.has(one[shape.by]),
    );
    // "5 minutes" stands where times do not: in no element, after the name.
    const words = line.findLast((one) => one !== piece && one.kind === WORDS);
    const isLast = !said.length && piece && words && line.indexOf(words) > line.indexOf(piece);
    const text = tidy((isLast ? [words] : said).map((one) => one.text).join(' ')).replace(BETWEEN, '');
    return toLine({ author, text: unquoted(text) }, element);
  }
}

/** A line without when it was said, in an element of its own before or behind the rest. */
function untimed(line: Pieces): Pieces {
  const isTime = ({ text, kind }: Piece) => kind !== WORDS && isStamp(text);
  const rest = line.filter((one, at) => !((at === 0 || at === line.length - 1) && isTime(one)));
  return rest.length > 0 ? rest : line;
}

function toLine(
  { author, text }: { author?: string; text: string },
  element: Element | null,
): Line | undefined {
  const side = sideByName(author);
  if (author && isDeed(text, author)) return undefined;
  return text && author ? { text, author, element, ...(side && { side }) } : undefined;
}

/** The kind of what stands in no element of its own. */
const WORDS = '';
const OF_TABLES = /^(?:table|tbody|tr|td)$/;

/** The lines of a block, each in pieces: its own words, and the elements in it. */
export function brokenLines(block: Element, from?: Node): Pieces[] {
  const lines: Pieces[] = [];
  const ends = keepsEnds(block);
  const around = new Set(aroundLines(block));
  let line: Piece[] = [];
  let inside: Element | undefined;
  /** What the parts of a line stand in: some lines have a frame around them, a table of one cell. */
  let base = block;
  /** What holds the words, in what stands in the line. */
  let inner: Element | undefined;
  const close = () => {
    const pieces = line.map((piece) => ({ ...piece, text: tidy(piece.text) })).filter(({ text }) => text);
    const last = lines.at(-1);
    if (last && goesOn(last, pieces, block)) lines[lines.length - 1] = joined(last, pieces);
    else if (pieces.length) lines.push(pieces);
    line = [];
  };
  const add = (text: string) => {
    const element = inside ?? block;
    const last = line.at(-1);
    if (last?.element === element) {
      line[line.length - 1] = { ...last, text: last.text + text };
      return;
    }
    const isBare = inside && !natives().attribute(inside, 'class');
    const way = isBare && inner && inner !== inside ? `>${natives().tag(inner)}` : '';
    line.push(
      inside
        ? { element, text, ...whereIs(kindOf(inside) + way, `>${natives().tag(inside)}${way}`) }
        : { element, text, ...whereIs(WORDS, WORDS) },
    );
  };
  walk(
    block,
    {
      text: (data) => {
        if (!ends) return add(data);
        for (const [place, part] of data.split('\n').entries()) {
          if (place) close();
          if (part) add(part);
        }
      },
      quick: true,
      breakLine: close,
      enter: (entered) => {
        if (natives().tag(entered) === 'sup') return false;
        inner = entered;
        if (natives().parent(entered) !== base) return true;
        if (OF_TABLES.test(natives().tag(entered)) || around.has(entered)) base = entered;
        else inside = entered;
        return true;
      },
      leave: (left) => {
        if (left === base && left !== block) base = natives().parent(left) as Element;
        if (left === inside) inside = undefined;
        inner = inside;
      },
    },
    from,
  );
  close();
  return lines;
}

/** Whether a line begins in the element that the one above ends in, behind a name: somebody said both. */
function goesOn(line: Pieces, next: Pieces, block: Element): boolean {
  const [last, first] = [line.at(-1), next[0]];
  const isBehindName = line.length > 1 || ENDS_SAYING.test(last?.text ?? '');
  return isBehindName && first?.element === last?.element && first?.element !== block;
}

/** "(20:41) Karim says:", with nothing behind it; behind "Odile: my sister says:" somebody goes on. */
const ENDS_SAYING = new RegExp(
  String.raw`^([[(]?[\d:.]*[\])]?\s*[^\s:][^:]{0,40}?)\s(?:${SAYING})(?: [^\s:]+){0,3}:$`,
  'iu',
);

function joined(line: Pieces, next: Pieces): Piece[] {
  const [last, first] = [line.at(-1), next[0]] as [Piece, Piece];
  const name = line.length > 1 ? last.text : last.text.replace(ENDS_SAYING, '$1:');
  return [...line.slice(0, -1), { ...last, text: `${name} ${first.text}` }, ...next.slice(1)];
}

function kindOf(element: Element): string {
  return `>${natives().tag(element)}.${natives().attribute(element, 'class') ?? ''}`;
}
