import { natives } from './natives.ts';

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
  return treeIn(node) ?? nodesOf(node);
}

function nodesOf(node: Node): Node[] {
  const dom = natives();
  const nodes: Node[] = [];
  for (let child = dom.firstChild(node); child; child = dom.next(child)) nodes.push(child);
  return nodes;
}
