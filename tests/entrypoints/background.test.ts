import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerChange } from '../../src/entrypoints/background/answer-change.ts';
import { showBadge } from '../../src/entrypoints/background/badge.ts';
import background from '../../src/entrypoints/background/index.ts';
import { noteVersion } from '../../src/entrypoints/background/note-version.ts';
import { openHelp } from '../../src/entrypoints/background/open-help.ts';
import { welcome } from '../../src/entrypoints/background/welcome.ts';
import {
  addTally,
  applyChange,
  changeSettings,
  loadCounters,
  loadSettings,
  type SettingsChange,
  totalOf,
} from '../../src/settings/index.ts';
import { fakePermissions } from './fake-permissions.ts';

const button = {
  setTitle: vi.fn(),
  setBadgeText: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
};

beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions();
  Object.assign(browser, { action: button });
  vi.stubGlobal('navigator', { language: 'fr-FR' });
});

describe('the badge', () => {
  it.each([
    ['danger', 3, '!3', 'Vigie : 3 avertissements sur cette page (danger possible)'],
    ['caution', 1, '1', 'Vigie : 1 avertissement sur cette page (prudence)'],
    ['info', 120, '99+', 'Vigie : 120 avertissements sur cette page (à savoir)'],
    ['none', 0, '', 'Vigie'],
  ] as const)('%s, %i warnings: "%s"', async (level, count, text, title) => {
    await showBadge(7, { level, count });
    expect(button.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(button.setTitle.mock.calls[0]?.[0].title.replaceAll('\u00a0', ' ')).toBe(title);
  });

  it('goes without where the browser has none, and where the tab is gone', async () => {
    Object.assign(browser, { action: { setTitle: vi.fn().mockRejectedValue(new Error('No tab with id')) } });
    await expect(showBadge(7, { level: 'danger', count: 1 })).resolves.toBeUndefined();
  });

  it('follows what pages say, and stores nothing of it', async () => {
    background.main();
    await fakeBrowser.runtime.sendMessage({ type: 'seen', level: 'danger', count: 2 });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

it('opens the list of help about the page that asked', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await openHelp(7);
  expect(create.mock.calls[0]?.[0].url).toMatch(/\/popup\.html\?tab=7&help$/);
});

describe('a change of settings', () => {
  it('asked for by a page of ours is written', async () => {
    background.main();
    await changeSettings({ audience: 'teen', site: { host: 'www.coco.gg', on: false } });
    const { settings } = await loadSettings();
    expect(settings).toMatchObject({ audience: 'teen', sites: { off: ['coco.gg'] } });
  });

  it.each<SettingsChange>([
    { site: { host: 'coco.gg', on: false } },
    { rule: { id: 'fr.one', muted: true } },
    { addedSite: { pattern: '*://*.example.com/*', on: true } },
  ])('from a private window that tells where the reader was is not written: %j', async (change) => {
    await answerChange({ type: 'change-settings', change }, { tab: { incognito: true } });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await answerChange({ type: 'change-settings', change }, { tab: { incognito: false } });
    expect(await fakeBrowser.storage.local.get()).not.toEqual({});
  });

  it('from anything else is no message of ours', async () => {
    background.main();
    await fakeBrowser.runtime.sendMessage({ type: 'erase' }).catch(() => {});
    await fakeBrowser.runtime.sendMessage(null).catch(() => {});
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('the counters', () => {
  const tally = { levels: { danger: 1 }, signs: {} };
  const say = (sender: object) => {
    for (const listener of listeners) listener({ type: 'count', tally }, sender);
  };
  const listeners: ((message: unknown, sender: object) => unknown)[] = [];

  it.each([
    ['an ordinary window', { tab: { incognito: false } }, true],
    ['a private window', { tab: { incognito: true } }, false],
    ['no page at all', {}, false],
  ] as const)('from %s', async (_, sender, kept) => {
    listeners.length = 0;
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      listeners.push(listener as (typeof listeners)[number]);
    });
    background.main();
    await applyChange({ counters: true });
    say(sender);
    // Behind everything that was asked before.
    await addTally({});
    expect(totalOf(await loadCounters()).levels).toEqual(kept ? { danger: 1 } : {});
  });
});

describe('the welcome page', () => {
  it.each([
    ['install', false, true],
    ['install', true, false],
    ['update', false, false],
    ['browser_update', false, false],
  ] as const)('at %s, welcomed before: %s, opens: %s', async (reason, welcomed, opens) => {
    await applyChange({ welcomed });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await welcome({ reason });
    expect(create.mock.calls.map(([{ url }]) => url?.replace(/.*\//, ''))).toEqual(
      opens ? ['welcome.html'] : [],
    );
  });
});

describe('the version whose news is known', () => {
  it.each([
    ['install', undefined, null, '0.2.0'],
    ['update', '0.1.0', null, '0.1.0'],
    ['update', '0.1.5', '0.1.0', '0.1.0'],
    ['browser_update', undefined, null, null],
  ] as const)('at %s from %s, %s noted before: %s', async (reason, previousVersion, before, expected) => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    if (before) await applyChange({ seenVersion: before });
    await noteVersion({ reason, previousVersion });
    expect((await loadSettings()).settings.seenVersion).toBe(expected);
    expect(create).not.toHaveBeenCalled();
  });
});
