// @vitest-environment happy-dom
/** How often everything is laid where a laying is dear, counted. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBeats } from '../../src/warnings/beats.ts';

/** In milliseconds. */
const TAKES = 50;
let stop: AbortController;
let layings: number;
let still: boolean;
let start: number;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  layings = 0;
  still = true;
  const lay = () => {
    layings++;
    vi.setSystemTime(Date.now() + TAKES);
  };
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() - start);
  start = Date.now();
  createBeats(
    document,
    stop.signal,
    () => true,
    lay,
    () => {},
    () => true,
    () => still,
  );
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const layingsIn = async (ms: number): Promise<number> => {
  const before = layings;
  await vi.advanceTimersByTimeAsync(ms);
  return layings - before;
};

it('lays at most every two seconds while nothing moves', async () => {
  await layingsIn(5000);
  expect(await layingsIn(20_000)).toBeLessThanOrEqual(11);
});

it('lays about once a second while something moves that no event tells of', async () => {
  await layingsIn(5000);
  still = false;
  expect(await layingsIn(20_000)).toBeGreaterThanOrEqual(14);
});

it('lays before the next frame when something scrolls', async () => {
  await layingsIn(5000);
  document.dispatchEvent(new Event('scroll'));
  expect(await layingsIn(200)).toBeGreaterThanOrEqual(1);
});
