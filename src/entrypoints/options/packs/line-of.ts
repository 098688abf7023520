import { type ParseError, parseTree } from 'jsonc-parser';
import type { PackFault } from '../../../settings/index.ts';
import { lineAt, lineOfPath } from '../line-at.ts';

/** The line of a pack file that a fault is about; none where it is about the whole of it. */
export function lineOf(text: string, fault: PackFault): number | undefined {
  const path = 'path' in fault ? fault.path : null;
  if (fault.kind !== 'syntax' && !path) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (!path) return lineAt(text, errors[0]?.offset ?? 0);
  if (!root) return undefined;
  return lineOfPath(text, root, path);
}
