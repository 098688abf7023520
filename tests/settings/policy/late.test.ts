/** Chromium tells of a policy some seconds after its start: nobody is unprotected meanwhile, and nothing is let through. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyChange, loadSettings, watchSettings } from '../../../src/settings/index.ts';

const LATE_MS = 600;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const policyComes = (policy: object, after = LATE_MS) =>
  vi
    .spyOn(fakeBrowser.storage.managed, 'get')
    .mockImplementation(() => new Promise<object>((come) => setTimeout(() => come(policy), after)) as never);

describe('a policy that comes late', () => {
  it('is not waited for before the settings are read', async () => {
    policyComes({ audience: 'teen' });
    const loading = loadSettings();
    await vi.advanceTimersByTimeAsync(LATE_MS / 2 + 10);
    expect(await loading).toMatchObject({ settings: { audience: null } });
  });

  it('is told of to whoever watches the settings, once', async () => {
    const get = policyComes({ audience: 'teen' });
    const heard = vi.fn();
    watchSettings(heard, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(LATE_MS - 10);
    expect(heard).not.toHaveBeenCalled();
    get.mockResolvedValue({ audience: 'teen' } as never);
    await vi.advanceTimersByTimeAsync(LATE_MS);
    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ settings: { audience: 'teen' } });
  });

  it('is waited for before anything is changed', async () => {
    policyComes({ audience: 'teen', lockAll: true });
    const changing = applyChange({ audience: 'adult' });
    await vi.advanceTimersByTimeAsync(LATE_MS * 3);
    expect((await changing).notice).toBe('locked');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('that never comes lets nothing through, and holds up no change after it', async () => {
    const get = policyComes({ audience: 'teen', lockAll: true }, Number.MAX_SAFE_INTEGER);
    get.mockImplementation(() => new Promise<object>(() => {}) as never);
    const changing = applyChange({ audience: 'adult' });
    await vi.advanceTimersByTimeAsync(11_000);
    expect((await changing).notice).toBe('storage-failed');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    get.mockResolvedValue({} as never);
    expect((await applyChange({ audience: 'adult' })).settings.audience).toBe('adult');
  });
});

it('a policy that is there at once is told of by reading alone', async () => {
  policyComes({ audience: 'teen' }, 0);
  const heard = vi.fn();
  watchSettings(heard, new AbortController().signal);
  const loading = loadSettings();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect((await loading).settings.audience).toBe('teen');
  expect(heard).not.toHaveBeenCalled();
});
