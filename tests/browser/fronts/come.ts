import { compare, type Tally, type Truth } from '../made/compare.ts';
import type { Watched } from './open-front.ts';

const WORDS = 'coucou, tu as deux minutes ?';

/** Lets these turn to the reader, one after the other, and says who was told. */
export async function come(watched: Watched, truth: Truth, names: readonly string[]): Promise<Tally> {
  const before = (await watched.told()).length;
  for (const name of names) {
    await watched.page.evaluate(
      ([who, words]) => (window as unknown as { ask(name: string, text: string): unknown }).ask(who, words),
      [name, WORDS] as const,
    );
    await watched.told();
  }
  const told = (await watched.told()).slice(before);
  return compare({ ...truth, asks: names }, told).prompts;
}
