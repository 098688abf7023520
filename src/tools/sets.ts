/** The sets of `tests/rules`: one JSON a line. */
import { readdirSync, readFileSync } from 'node:fs';

const SETS = new URL('../../tests/rules/', import.meta.url);

/** `judged` was written by someone who had not seen the rules, `dev` is what they were written with. */
export type SetFolder = 'judged' | 'dev';

/** The sets in a folder, by name, in alphabetical order. */
export function setsIn(folder: SetFolder): string[] {
  return readdirSync(new URL(folder, SETS))
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => file.slice(0, -'.jsonl'.length));
}

/**
 * The lines of a set.
 * @throws SyntaxError when one of them is not JSON
 */
export function readSet<T>(folder: SetFolder, set: string): T[] {
  return readFileSync(new URL(`${folder}/${set}.jsonl`, SETS), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Whether a set holds conversations; the others hold lines. */
export function isConversations(set: string): boolean {
  return set.startsWith('conversations');
}
