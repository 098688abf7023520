import { natives } from './natives.ts';
import { MAY_HOLD } from './scope.ts';
import { isElement } from './visible.ts';

/**
 * What is found in an element. Where that is nothing and it has an open tree of its own, what is found in that tree, else in
 * the trees in it: pages made of elements of their own draw each row in one.
 */
export function allWithin(part: ParentNode, selector: string): Element[] {
  const found = natives().all(part, selector);
  const tree = found.length === 0 && treeOf(part);
  return tree ? allInTree(tree, selector) : found;
}

/** The first of them. */
export function firstWithin(part: ParentNode, selector: string): Element | null {
  const found = natives().first(part, selector);
  const tree = !found && treeOf(part);
  return tree ? (allInTree(tree, selector)[0] ?? null) : found;
}

function treeOf(part: ParentNode): ShadowRoot | null {
  return isElement(part) ? natives().shadow(part) : null;
}

function allInTree(tree: ShadowRoot, selector: string): Element[] {
  const dom = natives();
  const found = dom.all(tree, selector);
  if (found.length > 0) return found;
  return dom.all(tree, MAY_HOLD).flatMap((element) => {
    const inner = dom.shadow(element);
    return inner ? allInTree(inner, selector) : [];
  });
}
