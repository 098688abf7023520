/** The browser's storage may fail at any call: whatever was asked is answered, and what was stored is never half of two things. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { addTally, applyChange, loadCounters, loadSettings } from '../../src/settings/index.ts';

const CALLS = ['get', 'set', 'remove'] as const;

/**
 * Lets one call of the storage fail.
 * @param failing which call, counted from 0 over all kinds of call
 * @returns how many calls there were
 */
function breakAt(failing: number): () => number {
  let count = 0;
  for (const name of CALLS) {
    const real = fakeBrowser.storage.local[name].bind(fakeBrowser.storage.local) as (
      ...all: unknown[]
    ) => Promise<unknown>;
    vi.spyOn(fakeBrowser.storage.local, name).mockImplementation(((...all: unknown[]) =>
      count++ === failing ? Promise.reject(new Error('QUOTA_BYTES')) : real(...all)) as never);
  }
  return () => count;
}

const SCENES: Readonly<Record<string, () => Promise<unknown>>> = {
  'reading the settings': () => loadSettings(),
  'one change': () => applyChange({ audience: 'adult' }),
  'two changes at once': () =>
    Promise.all([applyChange({ audience: 'adult' }), applyChange({ rule: { id: 'fr.one', muted: true } })]),
  counting: () => addTally({ levels: { danger: 1 }, signs: { secrecy: 1 } } as never, new Date()),
  'reading the counters': () => loadCounters(),
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe.each(Object.entries(SCENES))('%s', (_, scene) => {
  it('is answered whichever call fails, and what is stored stays whole', async () => {
    const calls = breakAt(-1);
    await scene();
    const all = calls();
    expect(all).toBeGreaterThan(0);
    for (let failing = 0; failing < all; failing++) {
      vi.restoreAllMocks();
      fakeBrowser.reset();
      await applyChange({ audience: 'teen', counters: true });
      const before = (await loadSettings()).settings;
      breakAt(failing);
      await expect(scene(), `call ${failing}`).resolves.not.toThrow();
      vi.restoreAllMocks();
      const { settings, notice } = await loadSettings();
      expect(notice).toBeUndefined();
      const { audience, mutedRules, ...rest } = settings;
      const { audience: audienceBefore, mutedRules: mutedBefore, ...restBefore } = before;
      expect(rest).toEqual(restBefore);
      expect([audienceBefore, 'adult']).toContain(audience);
      expect([mutedBefore, ['fr.one']]).toContainEqual(mutedRules);
    }
  });
});

describe('a change whose storage fails', () => {
  it.each([0, 1])('at call %i says so, and the next one is stored', async (failing) => {
    await applyChange({ audience: 'teen' });
    breakAt(failing);
    expect(await applyChange({ audience: 'adult' })).toMatchObject({ notice: 'storage-failed' });
    vi.restoreAllMocks();
    expect((await loadSettings()).settings.audience).toBe('teen');
    expect(await applyChange({ country: 'BE' })).not.toHaveProperty('notice');
    expect((await loadSettings()).settings).toEqual({ ...defaultSettings, audience: 'teen', country: 'BE' });
  });
});
