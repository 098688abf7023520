// @vitest-environment happy-dom
/** What a page is asked for, counted: the same on every machine. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Conversations } from '../../src/page/conversations.ts';
import { type Sighting, watchPage } from '../../src/page/index.ts';
import type { Pane } from '../../src/page/layout.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { Own } from '../../src/page/own.ts';
import type { Site } from '../../src/sites/index.ts';
import { pass, stopTime } from './support/time.ts';

let stop: AbortController;
/** Each with how many styles were asked for before it was told. */
let sightings: (Sighting & { readonly styles?: number })[];
let styles = 0;
/** Those of them that took a whole style, which a browser makes for each that asks. */
let whole = 0;
/** How many elements were handed over by queries: each takes a browser a moment the first time. */
let handed = 0;
let boxes = 0;
const { getComputedStyle } = window;
const { getBoundingClientRect, checkVisibility } = Element.prototype;
// Before anything is read: the readers keep the browser's own functions.
for (const { prototype } of [Document, Element, DocumentFragment]) {
  const { querySelectorAll } = prototype;
  prototype.querySelectorAll = function (this: ParentNode, selector: string) {
    const found = querySelectorAll.call(this as Element, selector);
    handed += found.length;
    return found;
  } as typeof querySelectorAll;
}
beforeEach(() => {
  stopTime();
  stop = new AbortController();
  sightings = [];
  window.getComputedStyle = (...asked) => {
    styles++;
    whole++;
    return getComputedStyle.apply(window, asked);
  };
  // One question to a browser; happy-dom asks for many styles.
  Element.prototype.checkVisibility = () => {
    styles++;
    return true;
  };
  Element.prototype.getBoundingClientRect = function () {
    boxes++;
    return getBoundingClientRect.call(this);
  };
});
afterEach(() => {
  stop.abort();
  window.getComputedStyle = getComputedStyle;
  Object.assign(Element.prototype, { getBoundingClientRect, checkVisibility });
  document.body.innerHTML = '';
  vi.useRealTimers();
});

const row = (i: number) =>
  `<div class="row message"><b class="author">ami${i % 7}</b> <span class="text">ligne ${i}</span></div>`;
const messages = () => sightings.filter(({ observation }) => observation.kind === 'message').length;

/** A room of so many lines, watched until it is settled. */
async function room(lines: number, below = '', beside = ''): Promise<Element> {
  const rows = Array.from({ length: lines }, (_, i) => row(i)).join('');
  document.body.innerHTML = `<h1>Salon</h1><div id="log" role="log">${rows}${below}</div>${beside}<form><input placeholder="Votre message"><button>Envoyer</button></form>`;
  watchPage({
    document,
    url: new URL('https://chat.example.com/'),
    engines: [],
    signal: stop.signal,
    schedule: (slice) => setTimeout(slice),
    onSighting: (sighting) => sightings.push(sighting),
  });
  await vi.waitUntil(() => messages() === lines);
  // Past the looks that follow the first reading.
  await pass(1500);
  styles = whole = boxes = 0;
  return document.querySelector('#log') as Element;
}

it('in a flood: each line told once, and for each its style asked a few times', async () => {
  const log = await room(60);
  const SAID = 200;
  for (let i = 60; i < 60 + SAID; i++) {
    log.insertAdjacentHTML('beforeend', row(i));
    await pass(2);
  }
  await vi.waitUntil(() => messages() >= 60 + SAID);
  await pass(300);
  expect(messages()).toBe(60 + SAID);
  // The two parts of a row for their display; the row, and the pane, for whether they are seen at all.
  expect(styles / SAID).toBeLessThan(4.2);
  // That it has a box says enough.
  expect(whole / SAID).toBeLessThan(0.1);
  expect(boxes / SAID).toBeLessThan(1);
});

it('in a flood that goes on for seconds: hardly a line is read while the page waits, though it is looked at anew', async () => {
  const log = await room(60);
  const SAID = 300;
  let waited = 0;
  for (let i = 60; i < 60 + SAID; i++) {
    const before = styles;
    log.insertAdjacentHTML('beforeend', row(i));
    await Promise.resolve();
    if (styles > before) waited++;
    await pass(6);
  }
  await vi.waitUntil(() => messages() >= 60 + SAID);
  await pass(300);
  expect(messages()).toBe(60 + SAID);
  // The first thirty, before it is known for a flood.
  expect(waited).toBeLessThan(40);
});

it('where the list beside it changes with each line, what is looked for around a conversation is not sought in it', async () => {
  // What comes and goes over it is told as another conversation at times.
  const toaster = '<section role="log" class="toaster"><div></div></section>';
  const handedIn = async (lines: number): Promise<number> => {
    const log = await room(lines, '', toaster);
    for (const one of log.children)
      one.insertAdjacentHTML('beforeend', '<h4></h4><i class="tab"></i><button>+</button><button>!</button>');
    const beside = document.createElement('aside');
    document.body.prepend(beside);
    await pass(1500);
    const before = handed;
    for (let i = 0; i < 20; i++) {
      log.insertAdjacentHTML('beforeend', row(lines + i));
      beside.textContent = `ligne ${lines + i}`;
      await pass(2);
    }
    const after = handed;
    await vi.waitUntil(() => messages() >= lines + 20);
    stop.abort();
    stop = new AbortController();
    sightings = [];
    return after - before;
  };
  const [short, long] = [await handedIn(40), await handedIn(160)];
  expect(short).toBeGreaterThan(0);
  expect(long).toBeLessThan(short * 1.5);
});

it('the same above what stands below all rows', async () => {
  const log = await room(60, '<div class="typing"></div>');
  for (let i = 60; i < 160; i++) {
    log.lastElementChild?.insertAdjacentHTML('beforebegin', row(i));
    await pass(2);
  }
  await vi.waitUntil(() => messages() >= 160);
  expect(styles / 100).toBeLessThan(4.5);
});

it('many lines at once: read a few at a time, while the page has its turn, each told once and in order', async () => {
  const log = await room(60);
  const SAID = 150;
  log.insertAdjacentHTML('beforeend', Array.from({ length: SAID }, (_, i) => row(60 + i)).join(''));
  // The browser tells of the change, and waits for whoever hears it.
  await Promise.resolve();
  expect(styles).toBeLessThan(20);
  await vi.waitUntil(() => messages() >= 60 + SAID);
  await pass(300);
  const texts = sightings.flatMap(({ observation: one }) => (one.kind === 'message' ? [one.text] : []));
  expect(texts).toEqual(Array.from({ length: 60 + SAID }, (_, i) => `ligne ${i}`));
});

it('whatever else happens to a conversation in a flood, what waits is read a few at a time, each told once and in order', async () => {
  const log = await room(60);
  const SAID = 80;
  log.insertAdjacentHTML('beforeend', Array.from({ length: SAID }, (_, i) => row(60 + i)).join(''));
  await Promise.resolve();
  log.classList.add('live');
  log.lastElementChild?.classList.add('new');
  await Promise.resolve();
  log.insertAdjacentHTML('beforeend', row(60 + SAID));
  await Promise.resolve();
  expect(styles).toBeLessThan(40);
  await vi.waitUntil(() => messages() > 60 + SAID);
  await pass(300);
  const texts = sightings.flatMap(({ observation: one }) => (one.kind === 'message' ? [one.text] : []));
  expect(texts).toEqual(Array.from({ length: 61 + SAID }, (_, i) => `ligne ${i}`));
});

it('a flood is read to its last line, though the page shows something else in the same moment', async () => {
  const log = await room(60);
  for (let i = 60; i < 100; i++) {
    log.insertAdjacentHTML('beforeend', row(i));
    await Promise.resolve();
  }
  log.innerHTML = row(1000);
  await vi.waitUntil(() => messages() >= 101, { timeout: 4000 });
  await pass(300);
  const texts = sightings.map(({ observation }) => observation.kind === 'message' && observation.text);
  expect(texts.filter((text) => text).sort()).toEqual(
    [...Array.from({ length: 100 }, (_, i) => `ligne ${i}`), 'ligne 1000'].sort(),
  );
});

it('a flood of which the page keeps the last lines only: each line told once', async () => {
  const log = await room(60);
  for (let i = 60; i < 900; ) {
    for (let some = 1 + (i % 7); some > 0; some--) log.insertAdjacentHTML('beforeend', row(i++));
    while (log.children.length > 100) log.firstElementChild?.remove();
    await pass(0);
  }
  await pass(1000);
  const texts = sightings.flatMap(({ observation: one }) => (one.kind === 'message' ? [one.text] : []));
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  expect(new Set(texts).size).toBeGreaterThanOrEqual(900);
});

/** A page as it stands, watched until so much was told of it. */
async function watched(html: string, least: number, selectors?: Site['selectors']): Promise<void> {
  document.body.innerHTML = html;
  const site = { id: 'example', hosts: ['example.com'], selectors } as unknown as Site;
  watchPage({
    document,
    url: new URL('https://chat.example.com/'),
    ...(selectors && { site }),
    engines: [],
    signal: stop.signal,
    schedule: (slice) => setTimeout(slice),
    onSighting: (sighting) => sightings.push({ ...sighting, styles }),
  });
  await vi.waitUntil(() => sightings.length >= least);
}

it('of an article beside a chat, no paragraph is looked into but a few', async () => {
  const article = Array.from({ length: 1000 }, (_, i) => `<p>Une phrase <b>${i}</b> et la suite.</p>`).join(
    '',
  );
  const lines = Array.from({ length: 5 }, (_, i) => row(i)).join('');
  styles = handed = 0;
  await watched(
    `<article>${article}</article><div id="log" role="log">${lines}</div><form><input placeholder="Votre message"><button>Envoyer</button></form>`,
    5,
  );
  expect(messages()).toBe(5);
  // 1,000 more where each was read to find out that it is no row of a list.
  expect(styles).toBeLessThan(300);
  // Each paragraph once, for a tree of its own; of the 3,000 elements no other question hands over more than a few.
  expect(handed).toBeLessThan(1500);
});

it('a list that selectors find is read whole before anything of it is told: what is drawn unsettles styles', async () => {
  const names = Array.from({ length: 300 }, (_, i) => `<p class="member">ami${i} (22)</p>`).join('');
  await watched(names, 300, { members: { row: '.member' } });
  const told = sightings.flatMap((one) => (one.observation.kind === 'member' ? [one.styles] : []));
  expect(told).toHaveLength(300);
  expect(new Set(told).size).toBe(1);
});

it('a large block of lines is read whole a little later, each told once and in order', async () => {
  const line = (i: number) => `<b>lea :</b> <span>ligne ${i}</span><br>`;
  const block = (count: number) => Array.from({ length: count }, (_, i) => line(i)).join('');
  await watched(`<div id="log">${block(3)}</div>`, 3, { messages: { pane: '#log', author: 'b' } });
  const log = document.querySelector('#log') as Element;
  for (const count of [20, 150, 151, 152, 200]) {
    log.innerHTML = block(count);
    await pass(10);
  }
  await vi.waitUntil(() => messages() >= 200);
  await pass(300);
  const texts = sightings.flatMap(({ observation: one }) => (one.kind === 'message' ? [one.text] : []));
  expect(texts).toEqual(Array.from({ length: 200 }, (_, i) => `ligne ${i}`));
});

it('what may wait: a block of many elements, and many rows below the last; never what is new', () => {
  keepNatives(window as Window & typeof globalThis);
  document.body.innerHTML = `<div id="block">${'<i>a</i>'.repeat(401)}</div><div id="small"><i>a</i></div>`;
  const conversations = new Conversations('example', new Own());
  const pane = (id: string): Pane => {
    const element = document.getElementById(id) as Element;
    const lines = { all: [{ text: 'bonjour', element: null }], token: {}, isHasty: false };
    return { element, box: element, lines: () => lines, title: () => id, where: () => 'room' };
  };
  const [block, small] = [pane('block'), pane('small')];
  expect([block, small].map((one) => conversations.mayWait(one))).toEqual([false, false]);
  for (const one of [block, small]) conversations.read(one, 0, [block, small], undefined, 0);
  expect([block, small].map((one) => conversations.mayWait(one))).toEqual([true, false]);
});
