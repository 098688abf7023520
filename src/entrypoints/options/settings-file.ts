import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import * as z from 'zod/mini';
import { isRecord } from '../../settings/parse.ts';
import { type Settings, settingsSchema } from '../../settings/schema.ts';
import { lineAt, lineOfPath } from './line-at.ts';

/** What tells our files from others. */
const FORMAT = 'vigie-settings';
/** What is about this one install, and does not travel. */
const OWN = { welcomed: true, seenVersion: true } as const;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  ...z.omit(settingsSchema, OWN).shape,
  sites: z.prefault(z.strictObject(settingsSchema.shape.sites.def.innerType.shape), {}),
  sensitivity: z.prefault(z.strictObject(settingsSchema.shape.sensitivity.def.innerType.shape), {}),
});

/** Longer than any settings. */
export const MOST_CHARACTERS = 1_000_000;

/** Why a file was refused: the words are the page's. */
export type Problem =
  | { readonly kind: 'syntax' | 'not-ours' | 'newer' | 'big' }
  | { readonly kind: 'unknown' | 'form'; readonly key: string }
  | { readonly kind: 'value'; readonly key: string; readonly values: readonly string[] }
  | { readonly kind: 'type'; readonly key: string; readonly type: string };

export type SettingsFile =
  | { readonly settings: Settings }
  | { readonly problem: Problem; readonly line?: number };

/** The settings as a file that people can read. */
export function writeSettings(settings: Settings): string {
  const { welcomed: _, seenVersion: __, ...travels } = settings;
  return `${JSON.stringify({ format: FORMAT, ...travels }, null, 2)}\n`;
}

/**
 * Reads a file that was exported, here or elsewhere, by whomever.
 * @param now the settings of this install, for what does not travel
 */
export function readSettings(text: string, now: Settings): SettingsFile {
  if (text.length > MOST_CHARACTERS) return { problem: { kind: 'big' } };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !root) return { problem: { kind: 'syntax' }, line: lineAt(text, error?.offset ?? 0) };
  const value: unknown = getNodeValue(root);
  if (!isRecord(value) || value.format !== FORMAT) return { problem: { kind: 'not-ours' }, line: 1 };
  if (typeof value.version === 'number' && value.version > 1)
    return { problem: { kind: 'newer' }, line: lineOfPath(text, root, ['version']) };
  const read = fileSchema.safeParse(value);
  if (!read.success) return refused(text, root, read.error.issues[0] as z.core.$ZodIssue);
  const { format: _, ...settings } = read.data;
  return { settings: { ...settings, welcomed: now.welcomed, seenVersion: now.seenVersion } };
}

function refused(text: string, root: Node, issue: z.core.$ZodIssue): SettingsFile {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...extra].map((part) => (typeof part === 'symbol' ? String(part) : part));
  return { problem: problemOf(issue, path.join('.')), line: lineOfPath(text, root, path) };
}

function problemOf(issue: z.core.$ZodIssue, key: string): Problem {
  if (issue.code === 'unrecognized_keys') return { kind: 'unknown', key };
  if (issue.code === 'invalid_value') return { kind: 'value', key, values: issue.values.map(String) };
  if (issue.code === 'invalid_type') return { kind: 'type', key, type: issue.expected };
  return { kind: 'form', key };
}
