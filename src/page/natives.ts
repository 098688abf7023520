/**
 * The browser's own DOM functions, taken before the page can replace them and called on nodes rather than through
 * them: a form with an input named `querySelector` hides that method from everybody who writes `form.querySelector`.
 */
export interface Natives {
  readonly first: (root: ParentNode, selector: string) => Element | null;
  readonly all: (root: ParentNode, selector: string) => Element[];
  readonly matches: (element: Element, selector: string) => boolean;
  readonly closest: (element: Element, selector: string) => Element | null;
  readonly attribute: (element: Element, name: string) => string | null;
  /** What its attributes are called. */
  readonly attributes: (element: Element) => string[];
  readonly parent: (node: Node) => Node | null;
  readonly firstChild: (node: Node) => Node | null;
  readonly next: (node: Node) => Node | null;
  /** The first child that is an element, without a list of them all. */
  readonly firstElement: (element: Element) => Element | null;
  /** All children, by number: the browser finds one of them far quicker than a walk from the first. */
  readonly children: (node: Node) => ArrayLike<Node>;
  /** The children of an element or a tree that are elements. */
  readonly elements: (node: Node) => Element[];
  /** The element before, and the one after, among its siblings. */
  readonly before: (element: Element) => Element | null;
  readonly after: (element: Element) => Element | null;
  readonly childCount: (element: Element) => number;
  readonly contains: (node: Node, other: Node | null) => boolean;
  /** How another node stands to one, by `compareDocumentPosition`. */
  readonly place: (node: Node, other: Node) => number;
  readonly connected: (node: Node) => boolean;
  readonly type: (node: Node) => number;
  readonly tag: (element: Element) => string;
  readonly data: (node: Node) => string;
  /** All text in an element, shown or not: quick. */
  readonly rawText: (element: Element) => string;
  readonly shadow: (element: Element) => ShadowRoot | null;
  /** Where an element was put in the tree of what holds it. */
  readonly slot: (element: Element) => Element | null;
  readonly root: (node: Node) => Node;
}

let kept: Natives | undefined;

/** Keeps the functions of this window, once. To be called before anything of a page is read. */
export function keepNatives(view: Window & typeof globalThis): void {
  if (kept) return;
  const { Document, DocumentFragment, Element, Node } = view;
  const roots = [Element, Document, DocumentFragment].map((kind) => kind.prototype);
  const [element = roots[0] as Element, document, fragment] = roots;
  const inRoot = (name: 'querySelector' | 'querySelectorAll') => {
    const [onElement, onDocument, onFragment] = [element, document, fragment].map((proto) => proto?.[name]);
    return (root: ParentNode, selector: string) => {
      const type = nodeType(root as Node);
      const method = type === 1 ? onElement : type === 9 ? onDocument : onFragment;
      return (method as (selector: string) => unknown).call(root, selector);
    };
  };
  const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
  const [inElement, inDocument, inFragment] = roots.map((proto) =>
    getter<Node, ArrayLike<Element>>(proto, 'children'),
  );
  const childrenIn = (node: Node) => {
    const type = nodeType(node);
    const read = type === 1 ? inElement : type === 9 ? inDocument : type === 11 ? inFragment : undefined;
    return read?.(node) ?? [];
  };
  const one = inRoot('querySelector');
  const many = inRoot('querySelectorAll');
  const { matches, closest, getAttribute, getAttributeNames } = Element.prototype;
  const { contains, compareDocumentPosition, getRootNode } = Node.prototype;
  kept = {
    first: (root, selector) => or(null, () => one(root, selector) as Element | null),
    all: (root, selector) => or([], () => listed(many(root, selector) as NodeListOf<Element>)),
    matches: (node, selector) => or(false, () => matches.call(node, selector)),
    closest: (node, selector) => or(null, () => closest.call(node, selector)),
    attribute: (node, name) => getAttribute.call(node, name),
    attributes: (node) => getAttributeNames.call(node),
    parent: getter(Node.prototype, 'parentNode'),
    firstChild: getter(Node.prototype, 'firstChild'),
    next: getter(Node.prototype, 'nextSibling'),
    firstElement: getter(Element.prototype, 'firstElementChild'),
    children: getter(Node.prototype, 'childNodes'),
    elements: (node) => listed(childrenIn(node)),
    before: getter(Element.prototype, 'previousElementSibling'),
    after: getter(Element.prototype, 'nextElementSibling'),
    childCount: getter(Element.prototype, 'childElementCount'),
    contains: (node, other) => contains.call(node, other),
    place: (node, other) => compareDocumentPosition.call(node, other),
    connected: getter(Node.prototype, 'isConnected'),
    type: nodeType,
    tag: getter(Element.prototype, 'localName'),
    data: getter(view.CharacterData.prototype, 'data'),
    rawText: getter(Element.prototype, 'textContent'),
    shadow: getter(Element.prototype, 'shadowRoot'),
    slot: getter(Element.prototype, 'assignedSlot'),
    root: (node) => getRootNode.call(node),
  };
}

/** The functions kept at the start. Throws when nobody kept them: a mistake of the caller's. */
export function natives(): Natives {
  if (!kept) throw new Error('keepNatives was not called before the page was read');
  return kept;
}

/** A selector that is none, out of a file somebody wrote, finds nothing; what else is read goes on. */
function or<T>(nothing: T, find: () => T): T {
  try {
    return find();
  } catch {
    return nothing;
  }
}

/** Quicker than spreading. */
function listed(nodes: ArrayLike<Element>): Element[] {
  const { length } = nodes;
  const list = new Array<Element>(length);
  for (let i = 0; i < length; i++) list[i] = nodes[i] as Element;
  return list;
}

function getter<T, Value>(proto: object, name: string): (node: T) => Value {
  for (let owner: object | null = proto; owner; owner = Object.getPrototypeOf(owner)) {
    const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
    if (get) return (node) => get.call(node) as Value;
  }
  return (node) => (node as Record<string, Value>)[name] as Value;
}
