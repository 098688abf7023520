import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  failed,
  freeTries,
  looked,
  noTries,
  type Tries,
  waitLeft,
} from '../../../src/settings/lock/waits.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 27);
const triesAfter = (failures: number, now = START) =>
  Array.from({ length: failures }).reduce<Tries>((tries) => failed(tries, now), noTries);

describe('the wait after wrong tries', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 5],
    [7, 15],
    [8, 60],
    [9, 240],
    [40, 240],
  ])('after %i: %i minutes', (failures, minutes) => {
    expect(waitLeft(triesAfter(failures), START)).toBe(minutes * MINUTE);
  });

  it('says how many tries are free', () => {
    expect([0, 1, 4, 9].map((failures) => freeTries(triesAfter(failures)))).toEqual([4, 3, 0, 0]);
  });

  it('goes by, and is over', () => {
    expect(waitLeft(triesAfter(5), START + 20_000)).toBe(40_000);
    expect(waitLeft(triesAfter(5), START + MINUTE)).toBe(0);
  });

  it('is not shortened by a clock set back, however often one looks', () => {
    const back = looked(triesAfter(8), START - 24 * 60 * MINUTE);
    expect(back.waitMs).toBe(60 * MINUTE);
    expect(waitLeft(back, START - 24 * 60 * MINUTE + 10 * MINUTE)).toBe(50 * MINUTE);
  });

  it('is no longer than its length after a clock that was wrong by years is put right', () => {
    const inFuture = triesAfter(5, START + 1e12);
    expect(waitLeft(looked(inFuture, START), START + MINUTE)).toBe(0);
  });

  test('over any walk of the clock, no more goes by than went forward', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 }), { maxLength: 30 }), (steps) => {
        let now = START;
        let forward = 0;
        let tries = triesAfter(9);
        for (const step of steps) {
          now += step;
          forward += Math.max(0, step);
          const before = tries.waitMs;
          tries = looked(tries, now);
          expect(tries.waitMs).toBeLessThanOrEqual(before);
        }
        expect(tries.waitMs).toBeGreaterThanOrEqual(Math.max(0, 240 * MINUTE - forward));
      }),
    );
  });
});
