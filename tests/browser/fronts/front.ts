import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Truth } from '../made/compare.ts';

const names = z.array(z.string()).default([]);

const view = z.strictObject({
  /** Below the front's folder, with what stands behind `?` or `#`. */
  page: z.string(),
  me: z.string(),
  where: z.enum(['room', 'private']),
  with: z.string().optional(),
  rooms: names,
  members: names,
  asks: names,
  may: names,
  /** Who turns to the reader while they look on. */
  comes: names,
  /** Author and words, in the page's order. */
  lines: z.array(z.tuple([z.string(), z.string()])),
});

const front = z.object({ from: z.string(), runs: z.boolean(), views: z.record(z.string(), view) });

/** One page of a front, and what it shows. */
export interface View {
  readonly name: string;
  readonly page: string;
  /** Words that stand in it once it is drawn: of the last message, and of the first, which may come later. */
  readonly shown: readonly string[];
  readonly truth: Truth;
  readonly comes: readonly string[];
}

/**
 * The views of the front in a folder, from its `front.json` (README.md).
 * @throws where that is not there, or not of that form
 */
export function viewsOf(folder: string): View[] {
  const file = join(folder, 'front.json');
  const parsed = front.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return Object.entries(parsed.data.views).map(([name, one]) => ({
    name,
    page: one.page,
    comes: one.comes,
    shown: [one.lines.at(-1), one.lines[0]].map((line) => line?.[1].split('\n')[0] ?? ''),
    truth: {
      isRoom: one.where === 'room',
      me: one.me,
      title: one.with ?? '',
      lines: one.lines.map(([author, text]) => ({ author, text, isMine: author === one.me })),
      rooms: one.rooms,
      members: one.members,
      asks: one.asks,
      may: one.may,
    },
  }));
}
