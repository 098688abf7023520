/** What everything in a talk weighs: as it is written, and as it is looked up. */

import { QUESTION } from '../cues/features.ts';
import type { Audience, Sign } from '../finding.ts';
import { FIRST_WORD, SLOT } from '../match/symbols.ts';

/** Weights are whole numbers of so much, in logarithms of odds; none is greater than `MOST_TALK_WEIGHT`. */
export const TALK_UNIT = 0.1;
export const MOST_TALK_WEIGHT = 60;

/** A talk counts as if so many words of no weight had come before it: its first words weigh no more than later ones. */
export const WORDS_BEFORE = 20;

/** What the two may have told of themselves. */
export const TOLD = ['readerIsMinor', 'otherIsAdult', 'otherIsMinor', 'approached', 'family'] as const;
export type Told = (typeof TOLD)[number];

/** Talks as `rules/talks.json` has them. */
export interface Talks {
  /** What a talk without anything weighs, in units. */
  readonly bias: number;
  /** What each sign weighs by who the reader is: where it is sure, and where it is weak. */
  readonly signs: Partial<Readonly<Record<Sign, Readonly<Record<Audience, readonly [number, number]>>>>>;
  readonly told: Readonly<Record<Told, number>>;
  /** What the words of the two weigh, and the classes of words that cues know (`@pic`). `?` stands for a question mark, `{minor}` for such a number. */
  readonly words: Readonly<Record<'them' | 'me', Readonly<Record<string, number>>>>;
}

/** The words that weigh something, by symbol, and how much. A class has the symbol that follows all words and the classes before it. */
export interface WordWeights {
  readonly symbols: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** Talks with the symbols of the words of messages: plain data. */
export interface CompiledTalks extends Omit<Talks, 'words'> {
  readonly words: Readonly<Record<'them' | 'me', WordWeights>>;
}

/**
 * @param words the words that messages know, in the order of their symbols: others are left out
 * @param classes the names of the classes that cues know, in theirs
 */
export function compileTalks(
  { words: written, ...talks }: Talks,
  words: readonly string[],
  classes: readonly string[],
): CompiledTalks {
  const all = [...words, ...classes.map((name) => `@${name}`)];
  const places = new Map(all.map((word, place) => [word, FIRST_WORD + place]));
  const symbolOf = (word: string) =>
    word === '?' ? QUESTION : (places.get(word) ?? SLOT[word.slice(1, -1) as keyof typeof SLOT] ?? 0);
  const compile = (row: Readonly<Record<string, number>>): WordWeights => {
    const known = Object.entries(row)
      .map(([word, weight]) => ({ symbol: symbolOf(word), weight }))
      .filter(({ symbol }) => symbol !== 0)
      .sort((a, b) => a.symbol - b.symbol);
    return { symbols: known.map(({ symbol }) => symbol), weights: known.map(({ weight }) => weight) };
  };
  return { ...talks, words: { them: compile(written.them), me: compile(written.me) } };
}
