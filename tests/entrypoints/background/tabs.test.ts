/** What the background knows of a tab's frames: their sum, and which of them speaks for it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLeader, leadsTab } from '../../../src/entrypoints/background/leads.ts';
import { TabSums } from '../../../src/entrypoints/background/tab-sums.ts';
import { applyChange } from '../../../src/settings/index.ts';
import { fakePermissions } from '../fake-permissions.ts';

const danger = (count: number) => ({ level: 'danger', count }) as const;
const info = (count: number) => ({ level: 'info', count }) as const;
const nothing = { level: 'none', count: 0 } as const;

describe('the sum of a tab', () => {
  const at = (frameId: number, documentId?: string, tabId = 1) => ({ tabId, frameId, documentId });
  let sums: TabSums;
  beforeEach(() => {
    sums = new TabSums();
  });

  it('counts each frame once, by its last word, and has the worst level', () => {
    sums.take(at(0), info(2));
    sums.take(at(4), danger(1));
    expect(sums.take(at(0), info(3)).sum).toEqual({ level: 'danger', count: 4 });
    expect(sums.take(at(4), nothing).sum).toEqual({ level: 'info', count: 3 });
  });

  it('of one tab is not that of another', () => {
    sums.take(at(0), danger(2));
    expect(sums.take(at(0, undefined, 2), info(1)).sum).toEqual({ level: 'info', count: 1 });
  });

  it('is asked for anew when nothing is known of the tab: at first, after it closed, in a background that was killed', () => {
    expect(sums.take(at(4), info(1)).isFirst).toBe(true);
    expect(sums.take(at(0), info(1)).isFirst).toBe(false);
    sums.forget(1);
    expect(sums.take(at(0), info(1))).toEqual({ sum: { level: 'info', count: 1 }, isFirst: true });
  });

  it('is not emptied by the last word of a page that has left its frame, which comes late', () => {
    sums.take(at(4, 'old'), danger(2));
    sums.take(at(4, 'new'), danger(1));
    expect(sums.take(at(4, 'old'), nothing).sum).toEqual(danger(1));
    expect(sums.take(at(4, 'new'), nothing).sum).toEqual(nothing);
  });

  it('is of the new page when the tab goes elsewhere', () => {
    sums.take(at(0, 'old'), danger(2));
    expect(sums.take(at(0, 'new'), nothing).sum).toEqual(nothing);
  });

  it('has no level where nothing is counted', () => {
    expect(sums.take(at(0), { level: 'danger', count: 0 }).sum).toEqual(nothing);
  });
});

describe('who speaks for a tab', () => {
  const PLAIN = 'https://plain.example.com/';
  let answering: Set<number>;
  beforeEach(() => {
    fakeBrowser.reset();
    fakePermissions();
    forgetLeader(7);
    answering = new Set();
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
      _: number,
      __: unknown,
      { frameId }: { frameId: number },
    ) => {
      if (!answering.has(frameId)) throw new Error('Receiving end does not exist');
      return { frame: 'x' };
    }) as never);
  });

  it('is the page itself, always', async () => {
    expect(await leadsTab(7, 0, undefined)).toBe(true);
  });

  it('is no frame of a page that is watched, though its script has not started yet', async () => {
    expect(await leadsTab(7, 4, 'https://www.coco.gg/')).toBe(false);
    await applyChange({ addedSite: { pattern: '*://plain.example.com/*', on: true } });
    expect(await leadsTab(7, 4, PLAIN)).toBe(false);
  });

  it('is the first frame that asks, where the page is not watched', async () => {
    expect(await leadsTab(7, 4, PLAIN)).toBe(true);
    answering.add(4);
    expect(await leadsTab(7, 5, PLAIN)).toBe(false);
    expect(await leadsTab(7, 4, PLAIN)).toBe(true);
  });

  it('is another when that frame is gone, or the tab was closed', async () => {
    await leadsTab(7, 4, PLAIN);
    expect(await leadsTab(7, 5, PLAIN)).toBe(true);
    answering.add(5);
    forgetLeader(7);
    expect(await leadsTab(7, 6, PLAIN)).toBe(true);
  });

  it('is the page when it answers, as one that was read once does', async () => {
    answering.add(0);
    expect(await leadsTab(7, 4, PLAIN)).toBe(false);
  });

  it('is a frame of a tab whose address the browser keeps to itself', async () => {
    expect(await leadsTab(7, 4, undefined)).toBe(true);
    forgetLeader(7);
    expect(await leadsTab(7, 4, 'no address')).toBe(true);
  });
});
