import { findNodeAtLocation, type ParseError, parseTree } from 'jsonc-parser';
import type { PackFault } from '../../../settings/index.ts';

/** The line of a pack file that a fault is about; none where it is about the whole of it. */
export function lineOf(text: string, fault: PackFault): number | undefined {
  const path = 'path' in fault ? fault.path : null;
  if (fault.kind !== 'syntax' && !path) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (!path) return lineAt(text, errors[0]?.offset ?? 0);
  if (!root) return undefined;
  // For what the file leaves out, where it should stand.
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return 1;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
