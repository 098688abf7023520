/** What the browser is told to start, and how it follows the settings and the permissions. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAccess, giveBack } from '../../../src/entrypoints/background/access.ts';
import { begin, followSettings } from '../../../src/entrypoints/background/follow.ts';
import { listedPatterns, register, scriptsFor } from '../../../src/entrypoints/background/scripts.ts';
import { applyChange, defaultSettings, loadSettings, type Settings } from '../../../src/settings/index.ts';
import { EVERYWHERE } from '../../../src/sites/patterns.ts';
import { fakePermissions } from '../fake-permissions.ts';

const ONE = '*://one.example.com/*';
const TWO = '*://two.example.com/*';
const LISTED = '*://*.coco.gg/*';
let fake: ReturnType<typeof fakePermissions>;
const withSites = (added: readonly string[], watchEverywhere = false): Settings => ({
  ...defaultSettings,
  sites: { off: [], added: [...added] },
  watchEverywhere,
});
const registered = () => [...fake.scripts.keys()].sort();
/** Tabs as the browser finds them by the patterns of their addresses. */
const openTabs = (tabs: Readonly<Record<number, string>>) =>
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url = [] }) =>
    Object.entries(tabs)
      .filter(([, pattern]) => url.includes(pattern) || url.includes(EVERYWHERE))
      .map(([id]) => ({ id: Number(id) }) as never),
  );

beforeEach(async () => {
  fakeBrowser.reset();
  fake = fakePermissions();
  openTabs({});
  await register(defaultSettings);
});

describe('scripts', () => {
  it('are the chat script for an added site and the probe for its frames, each by itself', () => {
    const scripts = scriptsFor(withSites([ONE, ONE, TWO]), [LISTED]);
    expect(scripts.map(({ id }) => id)).toEqual([
      `site ${ONE}`,
      `frames ${ONE}`,
      `site ${TWO}`,
      `frames ${TWO}`,
    ]);
    expect(scripts.every(({ persistAcrossSessions }) => persistAcrossSessions)).toBe(true);
    expect(scripts[1]).toMatchObject({ allFrames: true, matchOriginAsFallback: true });
  });

  it('everywhere leave out what has its own', () => {
    const [everywhere] = scriptsFor(withSites([ONE], true), [LISTED]).filter(({ id }) => id === 'everywhere');
    expect(everywhere).toMatchObject({ matches: [EVERYWHERE], excludeMatches: [LISTED, ONE] });
  });

  it('of the manifest are listed once each', () => {
    expect(listedPatterns()).toEqual([LISTED]);
  });
});

describe('registering', () => {
  it('tells what is fresh and what is gone, and leaves the rest as it is', async () => {
    expect(await register(withSites([ONE]))).toEqual({ fresh: [ONE], gone: [] });
    const kept = fake.scripts.get(`site ${ONE}`);
    expect(await register(withSites([ONE, TWO]))).toEqual({ fresh: [TWO], gone: [] });
    expect(fake.scripts.get(`site ${ONE}`)).toBe(kept);
    expect(await register(withSites([TWO]))).toEqual({ fresh: [], gone: [ONE] });
    expect(registered()).toEqual([`frames ${TWO}`, `site ${TWO}`]);
  });

  it('one change after the other, the last one wins', async () => {
    await Promise.all([withSites([ONE]), withSites([ONE, TWO]), withSites([])].map(register));
    expect(registered()).toEqual([]);
  });

  it('a pattern that the browser refuses keeps no other out', async () => {
    const real = browser.scripting.registerContentScripts;
    Object.assign(browser.scripting, {
      registerContentScripts: async (scripts: { id: string }[]) => {
        if (scripts.some(({ id }) => id.includes(ONE))) throw new Error('no such pattern');
        await real(scripts as never);
      },
    });
    await register(withSites([ONE, TWO]));
    expect(registered()).toEqual([`frames ${TWO}`, `site ${TWO}`]);
  });

  it('in a browser that fails at it says that nothing changed, and works again later', async () => {
    const real = browser.scripting.getRegisteredContentScripts;
    Object.assign(browser.scripting, { getRegisteredContentScripts: () => Promise.reject(new Error('no')) });
    expect(await register(withSites([ONE]))).toEqual({ fresh: [], gone: [] });
    Object.assign(browser.scripting, { getRegisteredContentScripts: real });
    expect(await register(withSites([ONE]))).toEqual({ fresh: [ONE], gone: [] });
  });

  it('everywhere is registered anew when a site gets its own', async () => {
    await register(withSites([], true));
    await register(withSites([ONE], true));
    expect(fake.scripts.get('everywhere')).toMatchObject({ excludeMatches: [LISTED, ONE] });
  });
});

describe('access', () => {
  it('given in the browser’s own list adds the site, taken away removes it', async () => {
    await followAccess({ origins: ['https://one.example.com/*'] }, true);
    const { added } = (await loadSettings()).settings.sites;
    expect(added).toHaveLength(1);
    await followAccess({ origins: ['https://one.example.com/*'] }, false);
    expect((await loadSettings()).settings.sites.added).toEqual([]);
  });

  it('to everything is the wish to watch everywhere', async () => {
    await followAccess({ origins: [EVERYWHERE] }, true);
    expect((await loadSettings()).settings.watchEverywhere).toBe(true);
    await followAccess({ origins: [EVERYWHERE] }, false);
    expect((await loadSettings()).settings.watchEverywhere).toBe(false);
  });

  it('to listed sites, and to what is no site, changes nothing', async () => {
    await followAccess({ origins: [LISTED, 'rubbish', 'file:///*'] }, true);
    await followAccess({}, true);
    expect((await loadSettings()).settings.sites.added).toEqual([]);
  });

  it('is given back one by one, though the browser refuses one', async () => {
    const removed: unknown[] = [];
    vi.spyOn(browser.permissions, 'remove').mockImplementation(async ({ origins }) => {
      if (origins?.includes(ONE)) throw new Error('required');
      removed.push(origins);
      return true;
    });
    await giveBack([ONE, TWO]);
    expect(removed).toEqual([[TWO]]);
  });
});

describe('after a change of settings', () => {
  it('a fresh site starts in the tabs that are open there, and in no other', async () => {
    openTabs({ 1: ONE, 2: TWO });
    await followSettings({ settings: withSites([ONE]) });
    expect(fake.started.map(({ target }) => target.tabId)).toEqual([1, 1]);
    expect(fake.running).toEqual(new Set([1]));
  });

  it('a page whose process hears of the permission late is asked again', async () => {
    openTabs({ 1: ONE });
    const real = browser.scripting.executeScript;
    let refused = 0;
    Object.assign(browser.scripting, {
      executeScript: async (script: never) => {
        if (refused++ === 0) throw new Error('Missing host permission for the tab');
        return real(script);
      },
    });
    await followSettings({ settings: withSites([ONE]) });
    expect(fake.running).toEqual(new Set([1]));
  });

  it('a site that is gone gives its permission back', async () => {
    fake.origins.add(ONE);
    await followSettings({ settings: withSites([ONE]) });
    await followSettings({ settings: withSites([]) });
    expect(fake.origins.has(ONE)).toBe(false);
  });

  it('everywhere starts the probe alone', async () => {
    openTabs({ 1: ONE });
    await followSettings({ settings: withSites([], true) });
    expect(fake.started.flatMap(({ files = [] }) => files)).toEqual(['/probe.js']);
  });
});

describe('at a start', () => {
  it('pages that are open get the script of this version; a background that only slept does nothing', async () => {
    openTabs({ 1: LISTED, 2: ONE, 3: TWO });
    fake.origins.add(ONE);
    await applyChange({ addedSite: { pattern: ONE, on: true } });
    await begin();
    expect(registered()).toEqual([`frames ${ONE}`, `site ${ONE}`]);
    expect(fake.running).toEqual(new Set([1, 2]));
    const before = fake.started.length;
    await begin();
    expect(fake.started).toHaveLength(before);
  });

  it('a site that was taken away while the browser was closed is watched no more, one that was given is', async () => {
    openTabs({ 1: ONE, 2: TWO });
    await applyChange({ addedSite: { pattern: ONE, on: true } });
    await applyChange({ watchEverywhere: true });
    for (const origin of [LISTED, 'http://two.example.com/*', 'https://two.example.com/*', TWO])
      fake.origins.add(origin);
    await begin();
    const { settings } = await loadSettings();
    expect(settings.sites.added).toEqual([TWO]);
    expect(settings.watchEverywhere).toBe(false);
    expect(registered()).toEqual([`frames ${TWO}`, `site ${TWO}`]);
    expect(fake.running).toEqual(new Set([2]));
  });

  it('a browser that may look everywhere leaves it to the reader whether Vigie does', async () => {
    for (const origin of [EVERYWHERE, ONE]) fake.origins.add(origin);
    await begin();
    const { settings } = await loadSettings();
    expect(settings.sites.added).toEqual([]);
    expect(settings.watchEverywhere).toBe(false);
    expect(registered()).toEqual([]);
  });

  it('a browser that does not say what it lets us see changes nothing', async () => {
    await applyChange({ addedSite: { pattern: ONE, on: true } });
    vi.spyOn(browser.permissions, 'getAll').mockRejectedValue(new Error('no'));
    vi.spyOn(browser.permissions, 'contains').mockRejectedValue(new Error('no'));
    await begin();
    expect((await loadSettings()).settings.sites.added).toEqual([ONE]);
  });

  it('without memory of it each start counts as the first', async () => {
    openTabs({ 1: LISTED });
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('no'));
    await begin();
    await begin();
    expect(fake.started.length).toBeGreaterThan(2);
  });
});
