// @vitest-environment happy-dom
/** Rows that the page draws each in an open tree of its own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { watchPage } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { allWithin, firstWithin } from '../../src/page/within.ts';
import { readSites } from '../../src/sites/from-disk.ts';
import { pass, stopTime } from './support/time.ts';

keepNatives(window);

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

function grow(host: Element | null | undefined, html: string): ShadowRoot {
  const tree = (host as Element).shadowRoot ?? (host as Element).attachShadow({ mode: 'open' });
  tree.innerHTML = html;
  return tree;
}

const texts = (part: Element) => allWithin(part, 'b').map((one) => one.textContent);

describe('what is found in an element', () => {
  it('is found in its tree where its children have none of it', () => {
    const row = element('<x-row></x-row>');
    grow(row, '<p><b>in the tree</b></p>');
    expect(texts(row)).toEqual(['in the tree']);
    expect(firstWithin(row, 'b')?.textContent).toBe('in the tree');
  });

  it('is found in trees in that tree, in their order', () => {
    const row = element('<x-row></x-row>');
    const tree = grow(row, '<x-part></x-part><div><x-part></x-part></div>');
    for (const [at, part] of [...tree.querySelectorAll('x-part')].entries()) grow(part, `<b>${at}</b>`);
    expect(texts(row)).toEqual(['0', '1']);
    expect(firstWithin(row, 'b')?.textContent).toBe('0');
  });

  it('is its own, and not what its tree has, where it has both', () => {
    const row = element('<x-row><b>its own</b></x-row>');
    grow(row, '<b>in the tree</b>');
    expect(texts(row)).toEqual(['its own']);
  });

  it('is nothing in what has a tree in it and none of its own', () => {
    const row = element('<div><x-row></x-row></div>');
    grow(row.firstElementChild, '<b>in the tree</b>');
    expect(texts(row)).toEqual([]);
    expect(firstWithin(row, 'b')).toBeNull();
  });
});

describe('a chat whose rows are trees', () => {
  let stop: AbortController;
  let seen: Observation[];
  beforeEach(() => {
    stopTime();
    stop = new AbortController();
    seen = [];
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  const drawn = (text: string, name = '') =>
    `<div class="room-message"><span class="user-name">${name}</span><div class="room-message-text">${text}</div></div>`;

  async function started(): Promise<ShadowRoot> {
    const room = grow(
      element('<rs-room></rs-room>'),
      '<main><header><div title="lea_m" aria-label="Direct chat with lea_m"></div></header><rs-timeline room="!a"></rs-timeline></main>',
    );
    const timeline = grow(
      room.querySelector('rs-timeline'),
      '<rs-virtual-scroll-dynamic></rs-virtual-scroll-dynamic>',
    );
    const list = grow(timeline.querySelector('rs-virtual-scroll-dynamic'), '');
    grow(add(list, '1'), drawn('hi, are you in the drawing class?', 'lea_m'));
    const site = readSites().find(({ id }) => id === 'reddit');
    watchPage({
      document,
      url: new URL('https://reddit.com/'),
      ...(site && { site }),
      engines: [],
      signal: stop.signal,
      onSighting: ({ observation }) => seen.push(observation),
    });
    await pass(5000);
    return list;
  }

  function add(list: ShadowRoot, id: string): Element {
    const row = document.createElement('rs-timeline-event');
    row.setAttribute('data-id', id);
    list.append(row);
    return row;
  }

  const said = () =>
    seen.flatMap((one) => (one.kind === 'message' ? [`${one.author} ${one.where}: ${one.text}`] : []));
  const FIRST = 'lea_m private: hi, are you in the drawing class?';

  it('is read from its first message on', async () => {
    await started();
    expect(said()).toEqual([FIRST]);
  });

  it('tells the next one, and whose it is where the row above says so', async () => {
    const list = await started();
    grow(add(list, '2'), drawn('it is on Tuesdays'));
    await pass(1500);
    expect(said()).toEqual([FIRST, 'lea_m private: it is on Tuesdays']);
  });

  it('tells one that is drawn in its tree a while after it came', async () => {
    const list = await started();
    const tree = grow(add(list, '2'), '<div class="loading"></div>');
    await pass(2000);
    tree.innerHTML = drawn('it is on Tuesdays', 'lea_m');
    await pass(1500);
    expect(said()).toEqual([FIRST, 'lea_m private: it is on Tuesdays']);
  });

  it('tells one that is changed in its tree', async () => {
    const list = await started();
    const text = list.querySelector('rs-timeline-event')?.shadowRoot?.querySelector('.room-message-text');
    (text as Element).textContent = 'hi, are you in the pottery class?';
    await pass(1500);
    expect(said()).toEqual([FIRST, 'lea_m private: hi, are you in the pottery class?']);
  });
});
