// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sign } from '../../src/engine/finding.ts';
import { createCounting } from '../../src/entrypoints/chat.content/count.ts';

const seen =
  (info: number, danger: number, ...signs: Sign[]) =>
  () => ({
    byLevel: { none: 0, info, caution: 0, danger },
    signs,
  });
const send = vi.fn();
let on: boolean;
let abort: AbortController;
let count: ReturnType<typeof createCounting>;

beforeEach(() => {
  vi.useFakeTimers();
  on = true;
  abort = new AbortController();
  count = createCounting({ isOn: () => on, send, signal: abort.signal });
});
afterEach(() => {
  abort.abort();
  vi.useRealTimers();
});

it('gathers what comes at once into one message', () => {
  count(seen(1, 0, 'asks-age'));
  count(seen(2, 0, 'asks-age'));
  vi.runAllTimers();
  expect(send).toHaveBeenCalledExactlyOnceWith({ levels: { info: 2 }, signs: { 'asks-age': 1 } });
});

it('counts a warning that got worse at its new level, and a sign once a visit', () => {
  count(seen(1, 0, 'asks-age'));
  vi.runAllTimers();
  count(seen(0, 1, 'asks-age', 'secrecy'));
  vi.runAllTimers();
  expect(send).toHaveBeenLastCalledWith({ levels: { danger: 1 }, signs: { secrecy: 1 } });
});

it('says nothing where nothing is new', () => {
  count(seen(1, 0, 'asks-age'));
  vi.runAllTimers();
  count(seen(1, 0, 'asks-age'));
  vi.runAllTimers();
  expect(send).toHaveBeenCalledTimes(1);
});

it('does not count what came before it was turned on', () => {
  on = false;
  count(seen(3, 0, 'asks-age'));
  vi.runAllTimers();
  on = true;
  count(seen(3, 1, 'asks-age', 'secrecy'));
  vi.runAllTimers();
  expect(send).toHaveBeenCalledExactlyOnceWith({ levels: { danger: 1 }, signs: { secrecy: 1 } });
});

it.each([
  ['the page is left', () => dispatchEvent(new Event('pagehide'))],
  ['the watch ends', () => abort.abort()],
])('counts at once when %s', (_, end) => {
  count(seen(1, 0));
  end();
  expect(send).toHaveBeenCalledTimes(1);
});
