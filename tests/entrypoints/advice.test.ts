import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { adviceFor, forgetPass, letThrough } from '../../src/entrypoints/background/advice.ts';
import { applyChange, askLock } from '../../src/settings/index.ts';

const CODE = 'lanterne-42';
const phrase = 'abandon ability able about above absent';
const putOn = async () => expect((await askLock({ do: 'set', code: CODE, phrase })).fault).toBeNull();
const pass = (code: string, tabId = 7) => letThrough({ type: 'let-through', tabId, code });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
});

describe('the page of advice', () => {
  it('stands on a locked install, unless it is an adult’s or turned off', async () => {
    expect(await adviceFor(7)).toEqual({ stands: false, code: false });
    await putOn();
    expect(await adviceFor(7)).toEqual({ stands: true, code: true });
    await applyChange({ audience: 'teen' });
    expect((await adviceFor(7)).stands).toBe(true);
    await applyChange({ audience: 'adult' });
    expect((await adviceFor(7)).stands).toBe(false);
    await applyChange({ audience: 'teen', advicePage: false });
    expect((await adviceFor(7)).stands).toBe(false);
  });

  it('stands where a policy locks everything, without a way on', async () => {
    await fakeBrowser.storage.managed.set({ lockAll: true });
    expect(await adviceFor(7)).toEqual({ stands: true, code: false });
  });

  it('goes with the right code, in that tab alone, until the tab closes', async () => {
    await putOn();
    expect((await pass('wrong-one')).fault).toBe('wrong');
    expect((await adviceFor(7)).stands).toBe(true);
    expect((await pass(CODE)).fault).toBeNull();
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'advice-over' });
    expect((await adviceFor(7)).stands).toBe(false);
    expect((await adviceFor(8)).stands).toBe(true);
    await forgetPass(7);
    expect((await adviceFor(7)).stands).toBe(true);
  });

  it('opens no settings', async () => {
    await putOn();
    await pass(CODE);
    expect((await askLock({ do: 'state' })).state.openMs).toBe(0);
  });
});
