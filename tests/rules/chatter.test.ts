/** Hours of ordinary chatter: signs that innocent lines raise here and there may not add up to a warning. */
import { describe, expect, test } from 'vitest';
import type { Audience, Level } from '../../src/engine/finding.ts';
import { createEngine } from '../../src/engine/index.ts';
import { readQuietTexts } from '../../src/tools/judging.ts';
import { EXAMPLES_YEAR } from '../../src/tools/load-rules.ts';
import { bundledRules } from '../../src/tools/packed-rules.ts';

const TALKS = 20;
const MESSAGES = 300;

const rules = bundledRules();

/** How many talks of lines drawn at random, two people in turn, reach caution. */
function loudTalks(set: string, audience: Audience): number {
  const engine = createEngine(rules, EXAMPLES_YEAR);
  const lines = readQuietTexts(set);
  const draw = randomNumbers();
  const isLoud = (level: Level) => level === 'caution' || level === 'danger';
  let loud = 0;
  for (let talk = 0; talk < TALKS; talk++) {
    const heard = Array.from({ length: MESSAGES }, () => {
      const text = lines[Math.floor(draw() * lines.length)] as string;
      const from = draw() < 0.5 ? 'me' : 'them';
      return engine.assess({ kind: 'message', text, from, conversation: `${talk}` }, { audience }).level;
    });
    if (heard.some(isLoud)) loud++;
    engine.forget();
  }
  return loud;
}

/** The same numbers in every run. */
function randomNumbers(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
}

describe('talks of 300 ordinary messages', { timeout: 30_000 }, () => {
  test.each([
    ['ordinary-en', 'teen'],
    ['ordinary-en', 'adult'],
    ['ordinary-fr', 'teen'],
    ['ordinary-fr', 'adult'],
  ] as const)('of %s hardly ever reach caution for a %s', (set, audience) => {
    expect(loudTalks(set, audience)).toBeLessThanOrEqual(TALKS / 5);
  });
});
