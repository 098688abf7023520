/** From a schema's words to ours. */
import type * as z from 'zod/mini';
import type { PackFault, Path } from '../settings/packs/index.ts';

export function faultOf(issue: z.core.$ZodIssue): PackFault {
  const path: Path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') return { kind: 'unknown', path: [...path, issue.keys[0] ?? ''] };
  if (issue.code === 'invalid_value') return { kind: 'value', path, values: issue.values.map(String) };
  if (issue.code === 'invalid_type') return { kind: 'type', path, type: issue.expected };
  return { kind: 'form', path };
}
