/** The popup hears every frame of a tab, whenever it comes, goes or comes again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Listening, listenToPage } from '../../src/entrypoints/popup/listen-to-page.ts';
import type { FrameState, PageState } from '../../src/settings/index.ts';
import { popupSamples } from './popup-samples.ts';

type Hear = (message?: unknown) => void;

/** A tab as the browser connects to it: each of its frames that has a Vigie speaks at once on every port that reaches it. */
class FakeTab {
  readonly #frames = new Map<number, FrameState>();
  readonly ports = new Set<{ frameId: number | undefined; say: Hear; end: Hear }>();
  readonly connect = (_: number, { frameId }: { frameId?: number }) => {
    const heard: Hear[] = [];
    const ended: Hear[] = [];
    const port = {
      frameId,
      say: (message: unknown) => heard.forEach((hear) => void hear(message)),
      end: () => {
        if (this.ports.delete(port)) ended.forEach((hear) => void hear());
      },
    };
    this.ports.add(port);
    queueMicrotask(() => {
      const reached = [...this.#frames].filter(([id]) => frameId === undefined || id === frameId);
      if (reached.length === 0) port.end();
      for (const [, state] of reached) port.say(state);
    });
    return {
      onMessage: { addListener: (hear: Hear) => heard.push(hear) },
      onDisconnect: { addListener: (hear: Hear) => ended.push(hear) },
      disconnect: () => this.ports.delete(port),
    };
  };
  /** A Vigie starts in a frame; ports that were open before do not reach it. */
  start(frameId: number, own: Partial<FrameState> = {}) {
    this.#frames.set(frameId, { ...sample, frame: `${frameId}-${++started}`, isTop: frameId === 0, ...own });
  }
  /** A frame goes: in Chrome its end of a port ends the whole of it. */
  leave(frameId: number) {
    this.#frames.delete(frameId);
    for (const port of [...this.ports])
      if (port.frameId === undefined || port.frameId === frameId) port.end();
  }
}

const { state: sample } = popupSamples.quiet.view as unknown as { readonly state: PageState };
let started = 0;
let tab: FakeTab;
let listening: Listening;
let heard: (PageState | undefined)[];
const real = browser.tabs.connect;
const last = async () => {
  await new Promise((later) => setTimeout(later));
  return heard.at(-1);
};

beforeEach(() => {
  tab = new FakeTab();
  heard = [];
  Object.assign(browser.tabs, { connect: tab.connect });
});
afterEach(() => {
  listening.stop();
  vi.useRealTimers();
  Object.assign(browser.tabs, { connect: real });
});
const listen = () => {
  listening = listenToPage(7, (state) => heard.push(state));
};

describe('the popup', () => {
  it('hears what every frame holds that is there when it opens', async () => {
    tab.start(0, { conversations: 1 });
    tab.start(4, { conversations: 2 });
    listen();
    expect((await last())?.conversations).toBe(3);
  });

  it('hears a frame that comes while it is open, once, however often it speaks', async () => {
    tab.start(0);
    listen();
    await last();
    tab.start(4, { conversations: 2 });
    for (let i = 0; i < 50; i++) listening.join(4);
    expect((await last())?.conversations).toBe(2);
    expect(tab.ports.size).toBe(2);
  });

  it('counts a frame once that it was told of twice', async () => {
    tab.start(0);
    tab.start(4, { conversations: 2 });
    listen();
    listening.join(4);
    expect((await last())?.conversations).toBe(2);
  });

  it('goes on hearing the others when one frame ends the port', async () => {
    tab.start(0, { conversations: 1 });
    tab.start(4, { conversations: 2 });
    listen();
    await last();
    tab.leave(4);
    expect((await last())?.conversations).toBe(1);
    expect(tab.ports.size).toBe(1);
  });

  it('hears the next page of a frame, though it spoke before the last one was gone', async () => {
    tab.start(0);
    listen();
    tab.start(4, { conversations: 2 });
    listening.join(4);
    await last();
    tab.start(4, { conversations: 5 });
    listening.join(4);
    for (const port of [...tab.ports]) if (port.frameId === 4) port.end();
    expect((await last())?.conversations).toBe(5);
  });

  it('hears the next page of the tab', async () => {
    tab.start(0, { host: 'one.example.com' });
    listen();
    await last();
    tab.leave(0);
    expect(await last()).toBeUndefined();
    tab.start(0, { host: 'two.example.com' });
    listening.join(0);
    expect((await last())?.host).toBe('two.example.com');
  });

  it('says that nobody answers, at once where nobody is, after a while where nobody speaks', async () => {
    listen();
    expect(await last()).toBeUndefined();
    expect(heard).toHaveLength(1);
    listening.stop();
    heard = [];
    vi.useFakeTimers();
    const silent = { addListener: () => {} };
    const connect = () => ({ onMessage: silent, onDisconnect: silent, disconnect: () => {} });
    Object.assign(browser.tabs, { connect });
    listen();
    vi.advanceTimersByTime(1400);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(heard).toEqual([undefined]);
  });

  it('hears nothing any more once it is closed', async () => {
    tab.start(0);
    listen();
    listening.stop();
    listening.join(0);
    await last();
    expect(heard).toEqual([]);
    expect(tab.ports.size).toBe(0);
  });
});
