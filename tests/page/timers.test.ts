/** What is to be done later, by name. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Timers } from '../../src/page/timers.ts';

let end: AbortController;
let timers: Timers;
let done: string[];
const after = (name: string, wait: number, what: string) => timers.after(name, wait, () => done.push(what));

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  timers = new Timers(end.signal);
  done = [];
});
afterEach(() => {
  vi.useRealTimers();
});

it('is done once, and waits until then', () => {
  after('lists', 100, 'read');
  expect(timers.has('lists')).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(timers.has('lists')).toBe(false);
  expect(done).toEqual(['read']);
});

it('gives way to what comes later under its name, and to nothing else', () => {
  after('patience', 100, 'give back');
  after('lists', 200, 'read');
  after('patience', 300, 'fall back');
  vi.advanceTimersByTime(150);
  expect(timers.has('patience')).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(['read', 'fall back']);
});

it('is not done when the page is left', () => {
  after('lists', 100, 'read');
  end.abort();
  vi.advanceTimersByTime(1000);
  expect(done).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('goes on with the others when one fails', () => {
  timers.after('settle', 50, () => {
    throw new Error('the page is hostile');
  });
  after('lists', 100, 'read');
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(['read']);
});
