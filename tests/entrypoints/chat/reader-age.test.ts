// @vitest-environment happy-dom
/** A session is told the age that was typed at the door of its site, and tells what is typed at its own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import '../with-rules.ts';
import { readerAge } from '../../../src/entrypoints/chat.content/reader-age.ts';
import { startSession } from '../../../src/entrypoints/chat.content/session.ts';
import { defaultSettings } from '../../../src/settings/index.ts';

const MEMBERS =
  '<div id="searchy"><input type="button" value="bernard_t 52 LYON"></div><div id="salox"></div>';
const DOOR = '<form name="discuform"><input id="nicko"><input id="ageu" value=""><input id="zipo"></form>';
const age = { ask: vi.fn<() => Promise<number | undefined>>(), tell: vi.fn() };

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  age.ask.mockResolvedValue(undefined);
});
afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

const start = (html: string) => {
  document.body.innerHTML = html;
  return startSession({
    settings: () => defaultSettings,
    signal: end.signal,
    url: new URL('https://www.coco.gg/chat/'),
    readerAge: age,
  });
};
const gaps = (session: ReturnType<typeof start>) => session.warnings.seen.signs.includes('age-gap');
const members = (session: ReturnType<typeof start>) => session.reading.counts.members;
/** The page is watched from here on. */
const isRead = (session: ReturnType<typeof start>) =>
  vi.waitFor(() => expect(session.reading.site).toBe('coco'), 5000);
const type = (value: string, event = 'input') => {
  const box = document.getElementById('ageu') as HTMLInputElement;
  box.value = value;
  box.dispatchEvent(new Event(event, { bubbles: true }));
};

describe('a chat behind its door', () => {
  it('marks an age gap in the first list that it reads', async () => {
    age.ask.mockResolvedValue(15);
    const session = start(MEMBERS);
    await vi.waitFor(() => expect(members(session)).toBe(1), 5000);
    await vi.waitFor(() => expect(gaps(session)).toBe(true), 5000);
  });

  it('marks none where no age was told', async () => {
    const session = start(MEMBERS);
    await vi.waitFor(() => expect(members(session)).toBe(1), 5000);
    await new Promise((later) => setTimeout(later, 50));
    expect(gaps(session)).toBe(false);
  });

  it('is read all the same when nobody answers, and takes an answer that comes late', async () => {
    let answer = (_: number | undefined) => {};
    age.ask.mockReturnValue(
      new Promise((settle) => {
        answer = settle;
      }),
    );
    const session = start(MEMBERS);
    expect(members(session)).toBe(0);
    await vi.waitFor(() => expect(members(session)).toBe(1), 5000);
    answer(15);
    document
      .getElementById('searchy')
      ?.insertAdjacentHTML('beforeend', '<input type="button" value="roger_p 61 LYON">');
    await vi.waitFor(() => expect(gaps(session)).toBe(true), 5000);
  });

  it('is told by another frame of its page', async () => {
    const session = start('<div id="searchy"></div><div id="salox"></div>');
    await isRead(session);
    session.readerIs?.(15);
    (document.getElementById('searchy') as Element).innerHTML =
      '<input type="button" value="roger_p 61 LYON">';
    await vi.waitFor(() => expect(gaps(session)).toBe(true), 5000);
  });
});

describe('a door', () => {
  it('tells the age that is typed, and nothing else', async () => {
    await isRead(start(DOOR));
    type('15');
    await vi.waitFor(() => expect(age.tell).toHaveBeenCalledWith(15), 5000);
    expect(age.tell.mock.calls).toEqual([[15]]);
  });

  it('tells it before the page is left, when the field is done with', async () => {
    await isRead(start(DOOR));
    type('15', 'change');
    await vi.waitFor(() => expect(age.tell.mock.calls).toEqual([[15]]), 5000);
  });
});

interface Opened {
  readonly referrer?: string;
  /** Of the tab's history. */
  readonly length?: number;
  /** The page, where it is another. */
  readonly top?: object;
}

describe('asking', () => {
  it.each([
    ['an age', 15, 15],
    ['that none is known', null, undefined],
    ['something else', 'no', undefined],
  ])('hears %s', async (_, answer, heard) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer as never);
    expect(await readerAge.ask()).toBe(heard);
  });

  it.each([
    ['a page of the site opened it', { referrer: 'https://www.coco.gg/' }, true],
    ['nobody did', {}, false],
    ['another site did', { referrer: 'https://www.example.com/' }, false],
    ['the tab showed something before', { referrer: 'https://www.coco.gg/', length: 2 }, false],
    [
      'it is a frame, and the page it stands in is of the site',
      { referrer: 'https://www.coco.gg/', top: {} },
      false,
    ],
  ])(
    'tells whether this is the first page of its tab, and came from the site: %s',
    async (_, { referrer = '', length = 1, top }: Opened, is) => {
      const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(null as never);
      const self = {};
      vi.stubGlobal('window', {
        self,
        top: top ?? self,
        opener: null,
        history: { length },
        location: { host: 'www.coco.gg' },
        document: { referrer },
      });
      await readerAge.ask();
      vi.unstubAllGlobals();
      expect(send.mock.calls[0]?.[0]).toEqual({ type: 'reader-age', opened: is });
    },
  );

  it('of a background that is gone is answered with nothing, and telling it is no error', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated');
    });
    expect(await readerAge.ask()).toBeUndefined();
    expect(() => readerAge.tell(15)).not.toThrow();
  });
});
