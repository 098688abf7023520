import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  applyChange,
  loadSettings,
  type SettingsChange,
  watchSettings,
} from '../../../src/settings/index.ts';

const policy = {
  audience: 'teen',
  sitesOn: ['coco.gg'],
  sitesOff: ['example.com'],
  sensitivityTeen: 'more',
  brandName: 'Association Exemple',
};
const setPolicy = (managed: object) => fakeBrowser.storage.managed.set(managed as Record<string, unknown>);

beforeEach(() => fakeBrowser.reset());

describe('a policy laid over the settings', () => {
  it('counts over what is stored, and leaves it as it is', async () => {
    await applyChange({ audience: 'adult' });
    await applyChange({ site: { host: 'coco.gg', on: false } });
    await applyChange({ site: { host: 'chat.example.org', on: false } });
    await setPolicy(policy);
    const { settings, policy: applied } = await loadSettings();
    expect(settings).toMatchObject({
      audience: 'teen',
      sites: { off: ['chat.example.org', 'example.com'] },
      sensitivity: { adult: 'normal', teen: 'more' },
    });
    expect(applied).toMatchObject({
      brand: { name: 'Association Exemple' },
      fixed: ['audience', 'sensitivity.teen'],
      lockAll: false,
      ignored: [],
    });
    const stored = (await fakeBrowser.storage.local.get('settings')).settings;
    expect(stored).toMatchObject({ audience: 'adult', sites: { off: ['coco.gg', 'chat.example.org'] } });
  });

  it.each<SettingsChange>([
    { audience: 'adult' },
    { sensitivity: { audience: 'teen', value: 'fewer' } },
    { site: { host: 'www.coco.gg', on: false } },
    { site: { host: 'example.com', on: true } },
    { country: 'BE', audience: null },
  ])('refuses %j', async (change) => {
    await setPolicy(policy);
    const before = await loadSettings();
    expect(await applyChange(change)).toEqual({ ...before, notice: 'locked' });
    expect(await loadSettings()).toEqual(before);
  });

  it.each<SettingsChange>([
    { country: 'BE' },
    { sensitivity: { audience: 'adult', value: 'fewer' } },
    { site: { host: 'chat.example.org', on: false } },
    { rule: { id: 'fr-one', muted: true } },
  ])('lets through %j', async (change) => {
    await setPolicy(policy);
    expect((await applyChange(change)).notice).toBeUndefined();
  });

  it('refuses everything under lockAll but what Vigie notes about itself', async () => {
    await setPolicy({ lockAll: true });
    expect((await applyChange({ country: 'BE' })).notice).toBe('locked');
    expect((await applyChange({ rule: { id: 'fr-one', muted: true } })).notice).toBe('locked');
    expect((await applyChange({ welcomed: true })).settings.welcomed).toBe(true);
  });

  it('is told live', async () => {
    const told = vi.fn();
    watchSettings(told, new AbortController().signal);
    await setPolicy(policy);
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told.mock.lastCall?.[0].settings.audience).toBe('teen');
  });

  it('is none where the browser has none, or says no', async () => {
    expect(await loadSettings()).not.toHaveProperty('policy');
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await loadSettings()).not.toHaveProperty('policy');
  });
});
