/** The rules on the judged sets, which their authors do not see. A floor that falls is a rule that got worse; the lead raises them. */
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { createEngine } from '../../src/engine/index.ts';
import { figuresOf, judgedSets } from '../../src/tools/judging.ts';
import { loadRules } from '../../src/tools/load-rules.ts';

/**
 * Slightly below what was measured on the day they were set. The aims: recall 0.9 (0.8 when disguised), conversations 0.95 in time and
 * 0.975 calm, ordinary talk 0.998 calm, identity 1, drafts, rooms and members 0.95.
 */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'conversations-en': { reached: 0.68, inTime: 0.68, calm: 0.92, safe: 0.95 },
  'conversations-fr': { reached: 0.64, inTime: 0.64, calm: 0.97, safe: 1 },
  drafts: { recall: 0.73, weakest: 0.38, precision: 0.96 },
  'evasive-en': { recall: 0.73, weakest: 0.32, precision: 0.96 },
  'evasive-fr': { recall: 0.55, weakest: 0.28, precision: 0.94 },
  identity: { quiet: 1, calm: 1, safe: 1 },
  members: { recall: 0.83, weakest: 0.73, precision: 0.94 },
  'messages-en': { recall: 0.66, weakest: 0.45, precision: 0.95 },
  'messages-fr': { recall: 0.56, weakest: 0.3, precision: 0.94 },
  'ordinary-en': { quiet: 0.93, calm: 0.96, safe: 0.98 },
  'ordinary-fr': { quiet: 0.92, calm: 0.96, safe: 0.98 },
  rooms: { recall: 0.74, weakest: 0.7, precision: 0.95 },
};

const engine = createEngine(compileRules(loadRules()));

test('every judged set has floors', () => {
  expect(Object.keys(FLOORS).sort()).toEqual(judgedSets());
});

describe.each(Object.entries(FLOORS))('%s', (set, floors) => {
  const figures = figuresOf(engine, set);
  test.each(Object.entries(floors))('%s is at least %d', (figure, floor) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(floor);
  });
});
