import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { applyChange, loadSettings, type SettingsChange, watchSettings } from '../../src/settings/index.ts';

const stored = async (key = 'settings') => (await fakeBrowser.storage.local.get(key))[key];
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

beforeEach(() => fakeBrowser.reset());

describe('a change', () => {
  it('is stored, and answered with the settings as they are then', async () => {
    const loaded = await applyChange({ audience: 'teen' });
    expect(loaded).toEqual({ settings: { ...defaultSettings, audience: 'teen' } });
    expect(await stored()).toEqual(loaded.settings);
    expect(await loadSettings()).toEqual(loaded);
  });

  it('does not undo another one made at the same moment', async () => {
    await Promise.all([
      applyChange({ rule: { id: 'fr.one', muted: true } }),
      applyChange({ rule: { id: 'fr.two', muted: true } }),
      applyChange({ site: { host: 'www.coco.gg', on: false } }),
    ]);
    const { settings } = await loadSettings();
    expect(settings.mutedRules).toEqual(['fr.one', 'fr.two']);
    expect(settings.sites.off).toEqual(['coco.gg']);
  });

  it('can be taken back, and said twice', async () => {
    await applyChange({ site: { host: 'coco.gg', on: false } });
    await applyChange({ site: { host: 'coco.gg', on: false } });
    expect((await loadSettings()).settings.sites.off).toEqual(['coco.gg']);
    await applyChange({ site: { host: 'coco.gg', on: true } });
    expect((await loadSettings()).settings).toEqual(defaultSettings);
  });

  it.each<[SettingsChange, Partial<typeof defaultSettings>]>([
    [{ topic: { id: 'scams', on: false } }, { topicsOff: ['scams'] }],
    [
      { sensitivity: { audience: 'teen', value: 'more' } },
      { sensitivity: { adult: 'normal', teen: 'more' } },
    ],
    [{ counters: true }, { counters: true }],
    [{ watchEverywhere: true }, { watchEverywhere: true }],
    [{ advicePage: false }, { advicePage: false }],
    [
      { welcomed: true, seenVersion: '1.0.0' },
      { welcomed: true, seenVersion: '1.0.0' },
    ],
  ])('%j counts, and nothing else changes', async (change, expected) => {
    await applyChange({ audience: 'adult' });
    expect(await applyChange(change)).toEqual({
      settings: { ...defaultSettings, audience: 'adult', ...expected },
    });
  });

  it('hears a topic again', async () => {
    await applyChange({ topic: { id: 'scams', on: false } });
    await applyChange({ topic: { id: 'scams', on: true } });
    expect((await loadSettings()).settings).toEqual(defaultSettings);
  });

  it('puts other settings in the place of all', async () => {
    await applyChange({ rule: { id: 'fr.one', muted: true } });
    const other = { ...defaultSettings, audience: 'teen' as const };
    expect(await applyChange({ replace: other })).toEqual({ settings: other });
  });

  it('turns a site on though a host above it was off', async () => {
    await applyChange({ site: { host: 'coco.gg', on: false } });
    await applyChange({ site: { host: 'chat.coco.gg', on: true } });
    expect((await loadSettings()).settings.sites.off).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['an audience that is none', { audience: 'parent' }],
    ['a country that is none', { country: 'France' }],
    ['a site that is no host', { site: { host: 'https://coco.gg/chat', on: false } }],
    ['a rule without an id', { rule: { id: 7, muted: true } }],
    ['a topic that is a text', { topic: 'scams' }],
    ['a sensitivity that is none', { sensitivity: { audience: 'teen', value: 'loud' } }],
    ['a counter that is no switch', { counters: 'on' }],
    ['settings that are none', { replace: { audience: 'parent' } }],
    ['settings that are a text', { replace: 'settings' }],
    ['no object', 'audience'],
    ['nothing', null],
  ])('that asks for %s changes nothing', async (_, change) => {
    await store({ ...defaultSettings, audience: 'adult' });
    await applyChange(change as SettingsChange);
    expect(await stored()).toEqual({ ...defaultSettings, audience: 'adult' });
  });

  it.each<[string, unknown]>([
    ['a site that is a text', { site: 'coco.gg' }],
    ['a site whose host is a number', { site: { host: 3 } }],
    ['an added site that is a number', { addedSite: 3 }],
  ])('that asks for %s changes nothing either', async (_, change) => {
    await applyChange(change as SettingsChange);
    expect((await loadSettings()).settings).toEqual(defaultSettings);
  });
});

describe('settings of a newer version', () => {
  const newer = {
    ...defaultSettings,
    version: 2,
    lock: { hash: 'kept' },
    language: 'de',
    sites: { off: [], added: [], sensitive: ['kept'] },
  };

  it('stay whole when something that we know is changed', async () => {
    await store(newer);
    const loaded = await applyChange({ audience: 'adult', site: { host: 'coco.gg', on: false } });
    expect(loaded.notice).toBe('newer-version');
    expect(await stored()).toEqual({
      ...newer,
      audience: 'adult',
      sites: { off: ['coco.gg'], added: [], sensitive: ['kept'] },
    });
  });

  it('are not touched by reading', async () => {
    await store(newer);
    expect((await loadSettings()).notice).toBe('newer-version');
    expect(await stored()).toEqual(newer);
  });
});

it('keeps what it could not read aside when it writes anew', async () => {
  await store('� broken');
  expect(await loadSettings()).toEqual({ settings: defaultSettings, notice: 'unreadable' });
  expect(await stored()).toBe('� broken');
  expect(await applyChange({ audience: 'teen' })).toEqual({
    settings: { ...defaultSettings, audience: 'teen' },
  });
  expect(await stored('settings-unreadable')).toBe('� broken');
});

describe('storage that fails', () => {
  it('gives defaults and a notice', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    expect(await loadSettings()).toEqual({ settings: defaultSettings, notice: 'storage-failed' });
    expect(await applyChange({ audience: 'teen' })).toEqual({
      settings: defaultSettings,
      notice: 'storage-failed',
    });
  });

  it('when it is full, says that the change did not last, and works again afterwards', async () => {
    await applyChange({ audience: 'adult' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    const failed = await applyChange({ audience: 'teen' });
    expect(failed).toMatchObject({ settings: { audience: 'adult' }, notice: 'storage-failed' });
    expect(await applyChange({ audience: 'teen' })).toMatchObject({ settings: { audience: 'teen' } });
  });
});

describe('watching', () => {
  it('tells every change until aborted', async () => {
    const abort = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, abort.signal);
    await applyChange({ audience: 'teen' });
    expect(heard).toHaveBeenCalledWith({ settings: { ...defaultSettings, audience: 'teen' } });
    abort.abort();
    await applyChange({ audience: 'adult' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('says nothing of other keys, nor when it was aborted before', async () => {
    const abort = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, abort.signal);
    await fakeBrowser.storage.local.set({ other: 1 });
    watchSettings(heard, AbortSignal.abort());
    expect(heard).not.toHaveBeenCalled();
  });

  it('hears a removal as the defaults', async () => {
    await store({ ...defaultSettings, audience: 'teen' });
    const heard = vi.fn();
    watchSettings(heard, new AbortController().signal);
    await fakeBrowser.storage.local.remove('settings');
    expect(heard).toHaveBeenCalledWith({ settings: defaultSettings });
  });
});
