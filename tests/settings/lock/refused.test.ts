import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerLock } from '../../../src/entrypoints/background/answer-lock.ts';
import background from '../../../src/entrypoints/background/index.ts';
import {
  changeSettings,
  clearCounters,
  defaultSettings,
  loadSettings,
  requestLock,
  type SettingsChange,
} from '../../../src/settings/index.ts';
import { fakePermissions } from '../../entrypoints/fake-permissions.ts';
import { fewerRounds } from './fewer-rounds.ts';

const CODE = 'phare-79';
const phrase = 'abeille académie étoile flûte gravité hélice';

/** One change of each kind: the type says when a kind is missing. */
const changes: Required<SettingsChange> = {
  audience: 'adult',
  language: 'en',
  country: 'BE',
  site: { host: 'coco.gg', on: false },
  addedSite: { pattern: '*://*.example.com/*', on: true },
  watchEverywhere: true,
  rule: { id: 'fr.one', muted: true },
  topic: { id: 'grooming', on: false },
  sensitivity: { audience: 'teen', value: 'fewer' },
  counters: true,
  advicePage: false,
  welcomed: true,
  seenVersion: '9.9.9',
  replace: { ...defaultSettings, audience: 'adult' },
};
const { welcomed, seenVersion, ...covered } = changes;
const each = Object.entries(covered).map(([name, value]) => ({ [name]: value }) as SettingsChange);
const settings = async () => (await fakeBrowser.storage.local.get('settings')).settings;

beforeEach(() => {
  fewerRounds();
  fakeBrowser.reset();
  fakePermissions();
  background.main();
  // A listener's promise is the answer, as the polyfill has it.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    const answers = await fakeBrowser.runtime.onMessage.trigger(message, {}, () => {});
    return answers.find((answer: unknown) => answer !== undefined);
  }) as typeof fakeBrowser.runtime.sendMessage);
});
/** What is stored once a lock is on: its code is hashed once, not for each test. */
let kept: Record<string, unknown> | undefined;
const putOn = async () => {
  if (kept) return fakeBrowser.storage.local.set(kept);
  await requestLock({ do: 'set', code: CODE, phrase });
  kept = await fakeBrowser.storage.local.get('lock');
};

describe('with the lock closed', () => {
  beforeEach(putOn);

  it.each(each)('%j is refused, and the page is told why', async (change) => {
    expect(await changeSettings(change)).toEqual({ settings: defaultSettings, notice: 'locked' });
    expect(await settings()).toBeUndefined();
  });

  it.each(each)('%j is refused even beside what may pass', async (change) => {
    await fakeBrowser.runtime.sendMessage({ type: 'change-settings', change: { ...change, welcomed } });
    expect(await settings()).toBeUndefined();
  });

  it('what Vigie notes about itself passes', async () => {
    expect(await changeSettings({ welcomed, seenVersion })).toEqual({
      settings: { ...defaultSettings, welcomed, seenVersion },
    });
  });

  it('counters are not cleared', async () => {
    await fakeBrowser.storage.local.set({ counters: { '2026-11-27': {} } });
    expect(await clearCounters()).toBe(false);
    expect(await fakeBrowser.storage.local.get('counters')).toHaveProperty('counters');
    await requestLock({ do: 'unlock', code: CODE });
    expect(await clearCounters()).toBe(true);
  });

  it('settings can still be read', async () => {
    expect((await loadSettings()).settings).toEqual(defaultSettings);
  });
});

describe('once the code was given', () => {
  beforeEach(async () => {
    await putOn();
    await requestLock({ do: 'unlock', code: CODE });
  });

  it.each(each)('%j is written', async (change) => {
    expect(await changeSettings(change)).not.toHaveProperty('notice');
    expect(await settings()).toBeDefined();
  });

  it('and the lock was closed again, nothing is', async () => {
    await requestLock({ do: 'close' });
    expect(await changeSettings({ audience: 'adult' })).toMatchObject({ notice: 'locked' });
  });
});

describe('a chat page', () => {
  const sender = { url: 'https://www.coco.gg/chat', tab: { id: 1 } };
  const asks = (act: Parameters<typeof requestLock>[0]) => answerLock({ type: 'lock', act }, sender);

  it('may put no lock on, nor open, change or remove one', async () => {
    expect((await asks({ do: 'set', code: CODE, phrase })).fault).toBe('not-allowed');
    await putOn();
    expect((await asks({ do: 'unlock', code: CODE })).fault).toBe('not-allowed');
    expect((await asks({ do: 'remove', code: CODE })).fault).toBe('not-allowed');
    expect((await asks({ do: 'state' })).state).toMatchObject({ on: true, openMs: 0 });
  });

  it('may not ask whether a code is right: a page that guesses would make the others wait', async () => {
    await putOn();
    expect(await asks({ do: 'check', code: 'wrong-1' })).toMatchObject({
      fault: 'not-allowed',
      state: { waitMs: 0, freeTries: 4 },
    });
  });

  it('is not what our own pages in a tab are', async () => {
    await putOn();
    const ours = { url: browser.runtime.getURL('/popup.html'), tab: { id: 2 } };
    const { fault } = await answerLock({ type: 'lock', act: { do: 'unlock', code: CODE } }, ours);
    expect(fault).toBeNull();
  });
});

it('without a background, a page says that nobody answers', async () => {
  fakeBrowser.reset();
  expect((await requestLock({ do: 'state' })).fault).toBe('gone');
});
