import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addTally,
  applyChange,
  clearCounters,
  forgetCounters,
  isMessage,
  loadCounters,
  totalOf,
  watchCounters,
} from '../../src/settings/index.ts';
import { dayOf, parseCounters, parseTally } from '../../src/settings/tally.ts';

const NOW = new Date(2026, 10, 24, 15, 30);
const one = { levels: { danger: 1 }, signs: { secrecy: 1 } };
const stored = async () => (await fakeBrowser.storage.local.get('counters')).counters;

beforeEach(() => fakeBrowser.reset());

describe('counters', () => {
  it('are off until the reader wants them: nothing is stored', async () => {
    await addTally(one, NOW);
    expect(await stored()).toBeUndefined();
  });

  it('add up, by day, level and sign, though two tabs count at once', async () => {
    await applyChange({ counters: true });
    await Promise.all([addTally(one, NOW), addTally(one, NOW), addTally({ levels: { info: 2 } }, NOW)]);
    await addTally(one, new Date(2026, 10, 25, 0, 1));
    expect(await stored()).toEqual({
      '2026-11-24': { levels: { danger: 2, info: 2 }, signs: { secrecy: 2 } },
      '2026-11-25': one,
    });
    expect(totalOf(await loadCounters(NOW))).toEqual({
      levels: { danger: 3, info: 2 },
      signs: { secrecy: 3 },
    });
  });

  it('keep the last thirty days', async () => {
    await applyChange({ counters: true });
    await fakeBrowser.storage.local.set({ counters: { '2026-10-25': one, '2026-10-26': one } });
    await addTally(one, NOW);
    expect(Object.keys((await stored()) as object).sort()).toEqual(['2026-10-26', '2026-11-24']);
  });

  it('can be cleared, and say so', async () => {
    await applyChange({ counters: true });
    await addTally(one, NOW);
    // The fake browser hands no promise of a listener back.
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
      isMessage(message, 'clear-counters') ? forgetCounters() : Promise.resolve(),
    );
    expect(await clearCounters()).toBe(true);
    expect(await loadCounters(NOW)).toEqual({});
  });

  it('say when they could not be cleared', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
    expect(await clearCounters()).toBe(false);
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('disk'));
    expect(await forgetCounters()).toEqual({ cleared: false });
  });

  it('do without storage', async () => {
    await applyChange({ counters: true });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(addTally(one, NOW)).resolves.toBeUndefined();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
    expect(await loadCounters(NOW)).toEqual({});
  });

  it('are watched until aborted', async () => {
    await applyChange({ counters: true });
    const abort = new AbortController();
    const heard = vi.fn();
    watchCounters(heard, abort.signal);
    const now = new Date();
    await addTally(one, now);
    expect(heard).toHaveBeenCalledWith({ [dayOf(now)]: one });
    abort.abort();
    await addTally(one, now);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

it('holds known levels and signs and whole numbers, whatever was sent', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (levels, signs) => {
      const tally = parseTally({ levels, signs, text: 'kept?' });
      expect(Object.keys(tally)).toEqual(['levels', 'signs']);
      expect(parseTally(tally)).toEqual(tally);
    }),
  );
  expect(parseTally({ levels: { danger: -1, caution: 1.5, none: 3, info: 2 }, signs: { lea: 1 } })).toEqual({
    levels: { info: 2 },
    signs: {},
  });
});

it.each([null, [], 'x', { yesterday: one }, { '2026-1-1': one }])('reads %j as no counters', (value) => {
  expect(parseCounters(value, '2026-11-24')).toEqual({});
});
