/** French chat text to measure on, in a fixed order. */
import { readFileSync } from 'node:fs';
import type { RuleSet } from '../../src/engine/rule-set.ts';

const ORDINARY = new URL('../rules/judged/ordinary-fr.jsonl', import.meta.url);

/** A small generator of numbers that is the same each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Ordinary messages: those of the judged set in which nobody means harm. */
export function ordinaryMessages(): string[] {
  const lines = readFileSync(ORDINARY, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Messages that come as near to a rule as may be: the examples that rules let pass. */
export function nearMisses({ packs }: RuleSet): string[] {
  return packs
    .filter(({ language }) => language === 'fr')
    .flatMap(({ rules = [] }) => rules)
    .filter(({ in: kinds = ['message'] }) => kinds.includes('message'))
    .flatMap(({ passes }) => passes);
}

/** `count` different phrases of three words, of the words that the messages are made of. */
export function threeWordPhrases(messages: readonly string[], count: number): string[] {
  const words = [
    ...new Set(
      messages
        .join(' ')
        .normalize('NFKD')
        .toLowerCase()
        .match(/[a-z]{2,}/g),
    ),
  ];
  const random = seeded(count);
  const word = () => words[Math.floor(random() * words.length)] as string;
  const phrases = new Set<string>();
  while (phrases.size < count) phrases.add(`${word()} ${word()} ${word()}`);
  return [...phrases];
}
