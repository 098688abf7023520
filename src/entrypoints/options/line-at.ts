import { findNodeAtLocation, type Node } from 'jsonc-parser';

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The line where a JSON file says what is at `path`; for what it leaves out, where it should stand. */
export function lineOfPath(text: string, root: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return 1;
}
