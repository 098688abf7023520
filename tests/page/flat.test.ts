// @vitest-environment happy-dom
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/engine/observation.ts';
import { piecesIn } from '../../src/page/by-structure/log/pieces.ts';
import { findSendButton } from '../../src/page/by-structure/parts/composer.ts';
import { rowParent } from '../../src/page/by-structure/parts/rows.ts';
import { isBare, shownNodes } from '../../src/page/flat.ts';
import { readOnce, watchPage } from '../../src/page/index.ts';
import { keepNatives, natives } from '../../src/page/natives.ts';

const url = new URL('https://chat.example.com/');
const read = () => readOnce(document, url);

/** What browsers tell and happy-dom does not: where an element was put. */
Object.defineProperty(Element.prototype, 'assignedSlot', {
  configurable: true,
  get(this: Element) {
    return this.parentElement?.shadowRoot?.querySelector('slot') ?? null;
  },
});
afterAll(() => {
  Reflect.deleteProperty(Element.prototype, 'assignedSlot');
});

afterEach(() => {
  document.body.innerHTML = '';
});

/** Gives each element of a kind an open tree, made from its attributes. */
function draw(kind: string, tree: (of: (name: string) => string) => string): void {
  for (const element of document.querySelectorAll(kind))
    element.attachShadow({ mode: 'open' }).innerHTML = tree((name) => element.getAttribute(name) ?? '');
}

describe('rows that are elements of the page’s own making', () => {
  it('tell what stands in their trees, and what is put in there', () => {
    document.body.innerHTML = `
      <h2>Channels</h2><div><x-room label="Lobby" people="212"></x-room><x-room label="Music" people="19"></x-room><x-room label="Football" people="7"></x-room></div>
      <main><div style="height:300px;overflow:auto"><x-line nick="Poppy">evening all</x-line><x-line nick="Raj">hey Poppy</x-line><x-line nick="Poppy">where are you from?</x-line></div>
      <textarea placeholder="Message"></textarea><button>Send</button></main>
      <h2>People here</h2><div><x-person nick="Poppy" age="21" town="Bristol"></x-person><x-person nick="Raj" age="28" town="Leicester"></x-person><x-person nick="deano" age="25" town="Derby"></x-person></div>
      <x-ask><b>deano</b> would like to talk to you privately</x-ask>`;
    draw('x-room', (of) => `<style>b{}</style><b>${of('label')}</b> <i>${of('people')}</i>`);
    draw('x-line', (of) => `<b class="nick">${of('nick')}</b><i>: </i><slot></slot>`);
    draw('x-person', (of) => `<b>${of('nick')}</b> <i>${of('age')}</i>, <i>${of('town')}</i>`);
    draw('x-ask', () => '<p><slot></slot></p><button>Accept</button><button>Reject</button>');
    expect(read()).toEqual([
      { kind: 'room', text: 'Lobby', count: 212 },
      { kind: 'room', text: 'Music', count: 19 },
      { kind: 'room', text: 'Football', count: 7 },
      { kind: 'member', name: 'Poppy', age: 21, city: 'Bristol' },
      { kind: 'member', name: 'Raj', age: 28, city: 'Leicester' },
      { kind: 'member', name: 'deano', age: 25, city: 'Derby' },
      expect.objectContaining({ kind: 'prompt', name: 'deano' }),
      expect.objectContaining({ kind: 'message', text: 'evening all', author: 'Poppy' }),
      expect.objectContaining({ kind: 'message', text: 'hey Poppy', author: 'Raj' }),
      expect.objectContaining({ kind: 'message', text: 'where are you from?', author: 'Poppy' }),
    ]);
  });

  it('tell it past what holds them all, and past what is hidden from ears or lacks a toolbar', () => {
    const line = (nick: string, text: string) => `<x-said nick="${nick}" text="${text}"></x-said>`;
    document.body.innerHTML = `<main><h1>Lobby</h1><div class="chat-list"><div>${line('Poppy', 'evening all')}${line('Raj', 'hey Poppy')}${line('Poppy', 'where are you from?')}</div></div>
      <textarea placeholder="Message"></textarea><button>Send</button></main>`;
    draw(
      'x-said',
      (of) =>
        `<div class="item__content" aria-hidden="true">${of('nick').slice(0, 2)}</div><b class="item__name">${of('nick')}</b><div class="item__content"><div class="view no-toolbar"><p>${of('text')}</p></div></div>`,
    );
    expect(read()).toEqual([
      expect.objectContaining({ kind: 'message', text: 'evening all', author: 'Poppy' }),
      expect.objectContaining({ kind: 'message', text: 'hey Poppy', author: 'Raj' }),
      expect.objectContaining({ kind: 'message', text: 'where are you from?', author: 'Poppy' }),
    ]);
  });
});

it('counts what stands in their trees alone, where pages of lines tell which of them holds nearly all', () => {
  const lines = ['il neige ici', 'encore ?', 'depuis ce matin', 'ici non', 'à lundi', 'oui'];
  const rows = lines.map((text) => `<div class="line"><x-text of="${text}"></x-text></div>`);
  document.body.innerHTML = `<div><div class="page">${rows.slice(0, 5).join('')}</div><div class="page">${rows.slice(5).join('')}</div></div>`;
  draw('x-text', (of) => `<p>${of('of')}</p>`);
  const pages = document.body.firstElementChild as Element;
  expect(rowParent(pages)).toBe(pages.firstElementChild);
});

describe('parts of a page that are put into the tree of what lays them out', () => {
  it('are no second conversation there', () => {
    const line = (nick: string, text: string) => `<x-message nick="${nick}">${text}</x-message>`;
    document.body.innerHTML = `<x-layout><h2>Nora</h2><div class="view"><x-talk>${line('Nora', 'evening')}${line('Poppy', 'hey, how was it')}${line('Nora', 'long, but fine')}${line('Poppy', 'tea?')}</x-talk>
      <div><textarea placeholder="Message"></textarea><button>Send</button></div></div></x-layout>`;
    draw('x-layout', () => '<div part="content" style="overflow: auto"><slot></slot></div>');
    draw('x-talk', () => '<div part="list" role="list"><slot></slot></div>');
    draw(
      'x-message',
      (of) => `<div part="content"><b part="name">${of('nick')}</b><p part="message"><slot></slot></p></div>`,
    );
    expect(read().flatMap((one) => (one.kind === 'message' ? one.text : []))).toEqual([
      'evening',
      'hey, how was it',
      'long, but fine',
      'tea?',
    ]);
  });

  it('are read as they come, and are nobody who turns to the reader', async () => {
    const line = (nick: string, text: string) => `<x-row nick="${nick}" text="${text}"></x-row>`;
    const drawn = (of: (name: string) => string) =>
      `<div class="row__name">${of('nick')}</div><div class="row__content"><p>${of('text')}</p></div>`;
    document.body.innerHTML = `<main><x-rows>${line('Nora', 'evening')}${line('Poppy', 'hey, how was it')}${line('Nora', 'long, but fine')}</x-rows><textarea placeholder="Message"></textarea><button>Send</button></main>`;
    draw(
      'x-rows',
      () =>
        '<div class="chat__list" style="overflow: auto"><div><slot></slot></div><button>Down</button></div>',
    );
    draw('x-row', drawn);
    const stop = new AbortController();
    const seen: Observation[] = [];
    const onSighting = ({ observation }: { observation: Observation }) => seen.push(observation);
    watchPage({ document, url, engines: [], signal: stop.signal, onSighting });
    const said = () => seen.flatMap((one) => (one.kind === 'message' ? [one.text] : []));
    await vi.waitFor(() => expect(said()).toHaveLength(3), 5000);
    for (const text of ['tea?', 'yes please', 'with milk']) {
      document.querySelector('x-rows')?.insertAdjacentHTML('beforeend', line('Poppy', text));
      draw('x-row:last-child', drawn);
    }
    await vi.waitFor(() => expect(said().slice(3)).toEqual(['tea?', 'yes please', 'with milk']), 5000);
    stop.abort();
    expect(seen.filter(({ kind }) => kind === 'prompt')).toEqual([]);
  });

  it('have what sends a text beside what one writes it in', () => {
    keepNatives(window as never);
    document.body.innerHTML = '<div><x-editor></x-editor></div>';
    draw('x-editor', () => '<div contenteditable="true"></div><div><button>Send</button></div>');
    const tree = document.querySelector('x-editor')?.shadowRoot;
    expect(findSendButton(tree?.firstElementChild as Element)?.textContent).toBe('Send');
  });
});

it('takes the items of a plain list that hold a message each for rows, whatever group they stand in', () => {
  const item = (time: string, text: string) =>
    `<li>${time && `<p class="when">${time}</p>`}<x-line class="message-item"><p>${text}</p></x-line></li>`;
  document.body.innerHTML = `<main><div class="message-group"><ul>${item('20:01', 'bonsoir')}${item('', 'tu es là ?')}${item('20:04', 'oui')}</ul></div></main>`;
  expect(rowParent(document.body.firstElementChild as Element).tagName).toBe('UL');
});

describe('a text that a tool wrapped', () => {
  const nodes = (html: string) => {
    keepNatives(window as unknown as Window & typeof globalThis);
    document.body.innerHTML = html;
    return shownNodes(document.body.firstElementChild as Element).map(({ nodeName }) => nodeName);
  };

  it('is that text, with the addresses in it', () => {
    const link = (text: string) => `<a href="/">${text}</a>`;
    expect(nodes(`<p><span>look at </span>${link('https://example.com/recipe')}</p>`)).toEqual([
      '#text',
      'A',
    ]);
    expect(nodes(`<p><span>lilou</span>${link('look at this')}</p>`)).toEqual(['SPAN', 'A']);
  });

  it('is more where the page lets it run its own way, as what people write', () => {
    document.body.innerHTML = '<span>lilou</span><span dir="auto">lilou</span>';
    expect([...document.body.children].map(isBare)).toEqual([true, false]);
  });
});

it('asks a tree only what a browser lets one ask of it: it counts the elements in an element alone', () => {
  keepNatives(window as unknown as Window & typeof globalThis);
  document.body.innerHTML = '<p><x-words></x-words></p>';
  draw('x-words', () => '<span>bonsoir</span><b>Lou</b>');
  const asked = vi.spyOn(natives(), 'childCount');
  expect(piecesIn(document.querySelector('p') as Element, () => false).map(({ text }) => text)).toEqual([
    'bonsoir',
    'Lou',
  ]);
  expect(asked.mock.calls.every(([one]) => one instanceof Element)).toBe(true);
  asked.mockRestore();
});
