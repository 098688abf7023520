/** The rules on the judged sets, which their authors do not see. A floor that falls is a rule that got worse; the lead raises them. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/index.ts';
import { figuresOf, judgedSets } from '../../src/tools/judging.ts';
import { EXAMPLES_YEAR } from '../../src/tools/load-rules.ts';
import { bundledRules } from '../../src/tools/packed-rules.ts';

/**
 * Four points below what was measured on the day they were set, while rules were still being written. The aims: recall 0.9 (0.8 when disguised), conversations 0.95 in time and
 * 0.975 calm, ordinary talk 0.998 calm, identity 1, drafts, rooms and members 0.95.
 */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'conversations-en': { reached: 0.96, inTime: 0.96, calm: 0.96, safe: 0.96 },
  'conversations-fr': { reached: 0.94, inTime: 0.94, calm: 0.96, safe: 1 },
  drafts: { recall: 0.96, weakest: 0.89, precision: 0.95 },
  'evasive-en': { recall: 0.91, weakest: 0.76, precision: 0.94 },
  'evasive-fr': { recall: 0.88, weakest: 0.76, precision: 0.92 },
  identity: { quiet: 1, calm: 1, safe: 1 },
  members: { recall: 0.95, weakest: 0.93, precision: 0.95 },
  'messages-en': { recall: 0.94, weakest: 0.89, precision: 0.92 },
  'messages-fr': { recall: 0.94, weakest: 0.87, precision: 0.92 },
  'ordinary-en': { quiet: 0.95, calm: 0.96, safe: 0.96 },
  'ordinary-fr': { quiet: 0.94, calm: 0.96, safe: 0.96 },
  rooms: { recall: 0.98, weakest: 0.98, precision: 0.98 },
};

const engine = createEngine(bundledRules(), EXAMPLES_YEAR);

test('every judged set has floors', () => {
  expect(Object.keys(FLOORS).sort()).toEqual(judgedSets());
});

describe.each(Object.entries(FLOORS))('%s', (set, floors) => {
  const figures = figuresOf(engine, set);
  test.each(Object.entries(floors))('%s is at least %d', (figure, floor) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(floor);
  });
});
