/**
 * What each released version stored, as it stored it: `VERSION.json` is the whole of `storage.local`, every setting chosen away
 * from its default. No update may lose any of it. The code of the lock is `phare-79`.
 */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import versions from '../../../src/entrypoints/options/versions.json' with { type: 'json' };
import { defaultSettings } from '../../../src/settings/defaults.ts';
import {
  applyChange,
  askLock,
  isLocked,
  loadCounters,
  loadSettings,
  type Settings,
} from '../../../src/settings/index.ts';

type Stored = { settings: Partial<Settings>; counters: object; lock: object };
const released = versions.map(({ version }) => version);
const storedBy = (version: string): Stored =>
  JSON.parse(readFileSync(new URL(`./${version}.json`, import.meta.url), 'utf8'));

it('holds every setting of the newest version, none at its default', () => {
  const { settings } = storedBy(released[0] ?? '');
  expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
  for (const [name, value] of Object.entries(defaultSettings))
    if (name !== 'version') expect(settings[name as keyof Settings], name).not.toEqual(value);
});

describe.each(released)('what %s stored', (version) => {
  const stored = storedBy(version);
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T12:00:00Z') });
    await fakeBrowser.storage.local.set(structuredClone(stored));
    return () => void vi.useRealTimers();
  });

  it('is read whole, without a notice', async () => {
    const { settings, notice } = await loadSettings();
    expect(notice).toBeUndefined();
    expect(settings).toMatchObject(stored.settings);
    expect(await loadCounters()).toEqual(stored.counters);
  });

  it('outlives a change', async () => {
    await applyChange({ country: 'CH' });
    expect(await fakeBrowser.storage.local.get()).toMatchObject({
      ...stored,
      settings: { ...stored.settings, country: 'CH' },
    });
  });

  it('stays locked, and opens by the same code', async () => {
    expect(await isLocked()).toBe(true);
    expect((await askLock({ do: 'unlock', code: 'phare-79' })).fault).toBeNull();
    expect(await isLocked()).toBe(false);
  });
});
