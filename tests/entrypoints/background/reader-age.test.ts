/** The age typed at a chat's door: who is told it, and when it is gone. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const DOOR = 'https://www.coco.gg/';
const CHAT = 'https://www.coco.gg/chat/index.html';
const ELSEWHERE = 'https://www.example.com/';

type Listener = (tabId: number, change: object, tab: { url?: string }) => void;
type Told = typeof import('../../../src/entrypoints/background/reader-age.ts');

let told: Told;
let listeners: Set<Listener>;
let tabs: Map<number, { url?: string }>;

/** The background as it starts: all that it had in its own memory is gone, the browser's stays. */
async function wake(): Promise<void> {
  vi.resetModules();
  listeners.clear();
  told = await import('../../../src/entrypoints/background/reader-age.ts');
  await told.checkAges();
}

beforeEach(async () => {
  fakeBrowser.reset();
  listeners = new Set();
  tabs = new Map();
  const { onUpdated } = fakeBrowser.tabs;
  vi.spyOn(onUpdated, 'addListener').mockImplementation((hear) => void listeners.add(hear as Listener));
  vi.spyOn(onUpdated, 'removeListener').mockImplementation((hear) => void listeners.delete(hear as Listener));
  vi.spyOn(onUpdated, 'hasListener').mockImplementation((hear) => listeners.has(hear as Listener));
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => {
    const tab = tabs.get(id);
    if (!tab) throw new Error('No tab with this id');
    return tab;
  }) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  await wake();
});

interface From {
  readonly tab?: number;
  readonly openerTabId?: number;
  readonly frameId?: number;
  /** Of the frame, where it is not the page itself. */
  readonly frame?: string;
  readonly incognito?: boolean;
  readonly opened?: boolean;
}

function senderAt(url: string, { tab = 1, openerTabId, frameId = 0, frame, incognito = false }: From) {
  return {
    frameId,
    url: frame ?? url,
    tab: { id: tab, url, incognito, ...(openerTabId !== undefined && { openerTabId }) },
  } as never;
}

const type = (age: unknown, url = DOOR, from: From = {}) => {
  tabs.set(from.tab ?? 1, { url });
  return told.hearAge({ type: 'age-typed', age: age as number }, senderAt(url, from));
};
const ask = (url = CHAT, from: From = {}) =>
  told.ageFor({ type: 'reader-age', opened: from.opened ?? false }, senderAt(url, from));
/** The tab goes to a page; the browser tells the address of those that we may read. */
async function go(url: string | undefined, tab = 1): Promise<void> {
  const page = url === undefined ? {} : { url };
  tabs.set(tab, page);
  for (const hear of [...listeners]) hear(tab, { status: 'loading' }, page);
  await new Promise((later) => setTimeout(later));
}

describe('the age typed at the door', () => {
  it('is known to the chat behind it, on the same site', async () => {
    await type(15);
    await go(CHAT);
    expect(await ask()).toBe(15);
    expect(await ask('https://tchat.coco.gg/')).toBe(15);
  });

  it('is not there where none was typed', async () => {
    expect(await ask()).toBeNull();
  });

  it('is what was typed last', async () => {
    await type(15);
    await type(16);
    expect(await ask()).toBe(16);
  });

  it.each([[undefined], [null], ['15'], [0], [-3], [1.5], [500], [Number.NaN]])(
    'is no age when it is %s',
    async (age) => {
      await type(age);
      expect(await ask()).toBeNull();
    },
  );

  it('outlives a background that was killed', async () => {
    await type(15);
    await wake();
    expect(await ask()).toBe(15);
  });

  it('is on no disk', async () => {
    await type(15);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('where the browser has no such memory, is known while the background is awake', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('no'));
    await type(15);
    expect(await ask()).toBe(15);
  });
});

describe('it is gone', () => {
  it('with its tab', async () => {
    await type(15);
    await told.forgetAge(1);
    expect(await ask()).toBeNull();
    await wake();
    expect(await ask()).toBeNull();
  });

  it.each([
    ['one that we may read', ELSEWHERE],
    ['one that we may not read', undefined],
  ])('when the tab goes to another site: %s', async (_, url) => {
    await type(15);
    await go(url);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('15');
    await go(CHAT);
    expect(await ask()).toBeNull();
  });

  it('when the tab went to another site, or closed, while the background slept', async () => {
    await type(15);
    await type(16, DOOR, { tab: 2 });
    tabs.set(1, {});
    tabs.delete(2);
    await wake();
    expect(await ask()).toBeNull();
    expect(await ask(CHAT, { tab: 2 })).toBeNull();
  });

  it('when another site asks in its tab', async () => {
    await type(15);
    expect(await ask(ELSEWHERE)).toBeNull();
    expect(await ask()).toBeNull();
  });

  it('and with the last one, no tab wakes the background any more', async () => {
    expect(listeners.size).toBe(0);
    await type(15);
    await type(16, DOOR, { tab: 2 });
    expect(listeners.size).toBe(1);
    await told.forgetAge(1);
    expect(listeners.size).toBe(1);
    await told.forgetAge(2);
    expect(listeners.size).toBe(0);
  });
});

describe('another tab', () => {
  it('of the same site is not told', async () => {
    await type(15);
    expect(await ask(CHAT, { tab: 2 })).toBeNull();
  });

  it('that a page of the site opened is told what was typed in the tab that it came from', async () => {
    await type(15);
    await type(17, DOOR, { tab: 4 });
    expect(await ask(CHAT, { tab: 2, openerTabId: 1, opened: true })).toBe(15);
    await told.forgetAge(1);
    expect(await ask(CHAT, { tab: 2 })).toBe(15);
  });

  it('that the reader opened beside it is not told', async () => {
    await type(15);
    expect(await ask(CHAT, { tab: 2, openerTabId: 1 })).toBeNull();
  });

  it('that this one opened is not told on another site', async () => {
    await type(15);
    expect(await ask(ELSEWHERE, { tab: 2, openerTabId: 1, opened: true })).toBeNull();
    expect(await ask()).toBe(15);
  });

  it('whose opener the browser does not tell is told what was typed last on the site', async () => {
    await type(15);
    await type(40, ELSEWHERE, { tab: 3 });
    expect(await ask(CHAT, { tab: 2, opened: true })).toBe(15);
  });
});

describe('frames', () => {
  const IN_FRAME = { frameId: 4, frame: 'https://kiwi.example.net/' };

  it('of the page are told what was typed in the page, and it what was typed in them, wherever they come from', async () => {
    await type(15);
    expect(await ask(DOOR, IN_FRAME)).toBe(15);
    await type(16, DOOR, IN_FRAME);
    expect(await ask(CHAT)).toBe(16);
  });

  it('that read already are told at once', async () => {
    await type(15);
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(1, { type: 'reader-is', age: 15 });
  });

  it('of a page that we may not see are told nothing: nobody could tell when it is left', async () => {
    await type(15, undefined, { ...IN_FRAME });
    const sender = { frameId: 4, url: DOOR, tab: { id: 9, incognito: false } } as never;
    await told.hearAge({ type: 'age-typed', age: 15 }, sender);
    expect(await told.ageFor({ type: 'reader-age', opened: false }, sender)).toBeNull();
  });
});

describe('a private window', () => {
  const PRIVATE = { tab: 5, incognito: true };

  it('has its age nowhere but in the background’s own memory', async () => {
    await type(15, DOOR, PRIVATE);
    expect(await ask(CHAT, PRIVATE)).toBe(15);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('15');
    await wake();
    expect(await ask(CHAT, PRIVATE)).toBeNull();
  });

  it('and an ordinary one tell each other nothing', async () => {
    await type(15);
    expect(await ask(CHAT, { ...PRIVATE, openerTabId: 1, opened: true })).toBeNull();
  });
});
