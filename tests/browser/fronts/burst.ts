import type { Observation } from '../../../src/engine/observation.ts';
import { isSame, type Truth } from '../made/compare.ts';
import type { Watched } from './open-front.ts';

/** How many of the lines that came at once were told, and what was told beside them. */
export interface Burst {
  readonly wanted: number;
  readonly once: number;
  readonly untrue: readonly string[];
}

/**
 * Lets so many messages come in, ten at a time, by those who speak on the page and by the reader.
 * @param words what each says, with its number for `#`
 */
export async function burst(
  watched: Watched,
  truth: Truth,
  count: number,
  words = '# trains passent ce soir',
): Promise<Burst> {
  const before = (await watched.told()).length;
  const speakers = [...new Set(truth.lines.map(({ author }) => author))];
  const lines = Array.from({ length: count }, (_, i) => {
    const author = speakers[(i * 7 + Math.floor(i / 3)) % speakers.length] as string;
    return { author, text: words.replace('#', String(i)), isMine: author === truth.me };
  });
  await watched.page.evaluate(async (all) => {
    const { say } = window as unknown as { say(author: string, text: string): unknown };
    for (const [i, { author, text }] of all.entries()) {
      await say(author, text);
      if (i % 10 === 9) await new Promise((next) => setTimeout(next, 20));
    }
  }, lines);
  const left = (await watched.told()).slice(before).filter(isMessage);
  let once = 0;
  for (const line of lines) {
    const place = left.findIndex((told) => isSame(line, told, truth));
    if (place < 0) continue;
    once++;
    left.splice(place, 1);
  }
  return { wanted: count, once, untrue: left.map(({ from, author, text }) => `${from} ${author}: ${text}`) };
}

const isMessage = (one: Observation) => one.kind === 'message';
