import { natives } from './natives.ts';
import { isElement } from './visible.ts';

/**
 * What stands in a node as a reader sees it: of an element of the page's own making its open shadow tree, and in a slot of that
 * tree what was put there. Undefined for all others, whose children are just those.
 */
export function treeIn(node: Node): readonly Node[] | undefined {
  const dom = natives();
  if (dom.type(node) !== 1) return undefined;
  const tag = dom.tag(node as Element);
  if (tag === 'slot') {
    const put = (node as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    return put.length > 0 ? put : undefined;
  }
  const tree = tag.includes('-') ? dom.shadow(node as Element) : null;
  return tree ? nodesOf(tree) : undefined;
}

/** The nodes in a node, in order, as a reader sees them. */
export function shownNodes(node: Node): readonly Node[] {
  return treeIn(node) ?? textAround(node) ?? nodesOf(wrapperIn(node) ?? node);
}

/** What tools leave on all that they draw says nothing of what it is; pages let what people wrote run its own way. */
const SAYS_NOTHING = /^(?:lang|data-v-.+|data-reactid|_ng.+)$/;

/** A `span` of which the page says nothing, with text alone in it. */
export function isBare(element: Element): boolean {
  const dom = natives();
  return (
    dom.tag(element) === 'span' &&
    dom.childCount(element) === 0 &&
    dom.attributes(element).every((name) => SAYS_NOTHING.test(name))
  );
}

/** The bare `span` in which all that an element says stands: as good as none, as tools that draw pages put texts into one. */
export function wrapperIn(node: Node): Element | undefined {
  const dom = natives();
  if (dom.type(node) !== 1 || dom.childCount(node as Element) !== 1) return undefined;
  const inner = dom.firstElement(node as Element);
  if (!inner || !isBare(inner)) return undefined;
  const said = dom.rawText(inner).trim();
  return said !== '' && said === dom.rawText(node as Element).trim() ? inner : undefined;
}

const ADDRESS = /^\s*(?:https?:\/\/|www\.)/i;

/** A text with addresses in it, each stretch of it in a bare `span`: the nodes of one text. */
function textAround(node: Node): readonly Node[] | undefined {
  const dom = natives();
  if (dom.type(node) !== 1 || dom.childCount(node as Element) < 2) return undefined;
  let hasAddress = false;
  for (const one of dom.elements(node)) {
    const isAddress = dom.tag(one) === 'a' && ADDRESS.test(dom.rawText(one));
    if (!isAddress && !isBare(one)) return undefined;
    hasAddress ||= isAddress;
  }
  if (!hasAddress) return undefined;
  return nodesOf(node).flatMap((one) => (isElement(one) && isBare(one) ? nodesOf(one) : [one]));
}

/** What is written right behind an element, be it in a bare `span`, whatever a page's makers noted in between. */
export function wordsBehind(element: Element): string {
  const dom = natives();
  let words = '';
  for (let next = dom.next(element); next; next = dom.next(next)) {
    if (dom.type(next) === 3) words += dom.data(next);
    else if (isElement(next)) return !/\S/.test(words) && isBare(next) ? dom.rawText(next) : words;
  }
  return words;
}

function nodesOf(node: Node): Node[] {
  const dom = natives();
  const nodes: Node[] = [];
  for (let child = dom.firstChild(node); child; child = dom.next(child)) nodes.push(child);
  return nodes;
}
