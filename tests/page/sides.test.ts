// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { rememberedLines } from '../../src/page/by-structure/log/last-lines.ts';
import { linesLike } from '../../src/page/by-structure/log/lines-like.ts';
import { Sides } from '../../src/page/by-structure/log/side.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { placed, placeWords } from './support/placed.ts';

describe('whose a message is, where the page’s own words are at odds with where it stands', () => {
  it('is told by where it stands', () => {
    const sides = new Sides();
    sides.learn('mine', undefined, 'theirs');
    sides.learn('theirs', undefined, 'mine');
    expect(sides.marked('mine', undefined, 'theirs')).toBe('theirs');
    expect(sides.marked('theirs', undefined, undefined)).toBe('mine');
  });

  it('is told by the words, where all is written from the right: where the reader stands there is a guess', () => {
    keepNatives(window);
    placeWords();
    const row = (side: string, at: string) => `<p class="${side}" data-at="${at}">salut</p>`;
    document.body.innerHTML = `<div id="pane" style="direction:rtl">${row('in', '10 200')}${row('out', '500 690')}${row('in', '10 200')}${row('out', '500 690')}</div>`;
    const pane = document.querySelector('#pane') as Element;
    for (const one of document.querySelectorAll('*')) one.getBoundingClientRect = () => placed(one);
    const rows = [...pane.children];
    const sides = new Sides();
    sides.measure(pane, rows);
    const called = (one: Element) => (one.className === 'out' ? 'mine' : 'theirs');
    for (const one of rows) sides.learn(called(one), undefined, sides.sideOf(pane, one));
    expect(rows.map((one) => sides.marked(called(one), undefined, sides.sideOf(pane, one)))).toEqual(
      rows.map(called),
    );
    vi.restoreAllMocks();
  });

  it('is told by the words, where one row alone stands otherwise', () => {
    const sides = new Sides();
    sides.learn('mine', undefined, 'mine');
    sides.learn('theirs', undefined, 'mine');
    expect(sides.marked('mine', undefined, undefined)).toBe('mine');
    expect(sides.marked('theirs', undefined, 'mine')).toBe('theirs');
  });

  it('is told by the words, where rows of one side alone stand otherwise', () => {
    const sides = new Sides();
    for (const _ of [1, 2, 3]) sides.learn('mine', 'lea', 'theirs');
    expect(sides.marked('mine', 'lea', 'theirs')).toBe('mine');
  });
});

describe('where a message stands', () => {
  it('is told by what is drawn of it', () => {
    keepNatives(window);
    placeWords();
    document.body.innerHTML = `<div id="pane">${['un deux trois quatre cinq six sept', 'quatre mots en tout']
      .map(
        (text) =>
          `<div data-at="20 690"><div data-at="400 690"><b>lea</b><p data-at="20 300">${text}</p><div style="display:none">Plus Moins Tout voir</div></div></div>`,
      )
      .join('')}</div>`;
    const pane = document.querySelector('#pane') as Element;
    pane.getBoundingClientRect = () => placed(pane);
    const sides = new Sides();
    const [long, short] = [...pane.children] as [Element, Element];
    expect(sides.sideOf(pane, long, 'lea')).toBeUndefined();
    expect(sides.sideOf(pane, short, 'lea')).toBeUndefined();
    vi.restoreAllMocks();
  });

  it('is told by where it goes, while it slides there from the side of the others', () => {
    keepNatives(window);
    placeWords();
    const row = (at: string, style = '') => `<p style="${style}" data-at="${at}">quatre mots en tout</p>`;
    const moved = 'transform:matrix(1, 0, 0, 1, -380, 0)';
    document.body.innerHTML = `<div id="pane">${row('10 200')}${row('500 690')}${row('120 310', moved)}</div>`;
    const pane = document.querySelector('#pane') as Element;
    for (const one of document.querySelectorAll('*')) one.getBoundingClientRect = () => placed(one);
    const rows = [...pane.children] as [Element, Element, Element];
    rows[2].getAnimations = () => [{} as Animation];
    const sides = new Sides();
    expect(rows.map((one) => sides.sideOf(pane, one))).toEqual([undefined, 'mine', 'mine']);
    rows[2].getAnimations = () => [];
    expect(sides.sideOf(pane, rows[2])).toBeUndefined();
    vi.restoreAllMocks();
  });

  it('is told by its words, however many lines what is drawn beside them is written in', () => {
    keepNatives(window);
    placeWords();
    const picture = `<svg>${'\n      <path></path>'.repeat(4)}\n</svg>`;
    const line = (text: string, at: string) =>
      `<div data-at="0 700"><div><button>${picture}</button></div><div data-at="0 700"><p data-at="${at}">${text}</p><div>20:41</div></div></div>`;
    document.body.innerHTML = `<div id="pane">${line('la soupe est prête', '20 300')}${line('re', '650 690')}</div>`;
    const pane = document.querySelector('#pane') as Element;
    pane.getBoundingClientRect = () => placed(pane);
    const sides = new Sides();
    sides.measure(pane, [...pane.children]);
    expect([...pane.children].map((row) => sides.sideOf(pane, row))).toEqual(['theirs', 'mine']);
    vi.restoreAllMocks();
  });

  it('is told by a table in the one cell of its row', () => {
    keepNatives(window);
    placeWords();
    const line = (text: string, at: string) =>
      `<tr data-at="0 700"><td data-at="0 700" style="display:table-cell"><table data-at="${at}"><tr><td data-at="${at}">${text}</td></tr></table></td></tr>`;
    document.body.innerHTML = `<table><tbody>${line('la soupe est prête', '20 300')}${line('déjà', '650 690')}</tbody></table>`;
    const pane = document.querySelector('tbody') as Element;
    pane.getBoundingClientRect = () => placed(pane);
    const sides = new Sides();
    sides.measure(pane, [...pane.children]);
    expect([...pane.children].map((row) => sides.sideOf(pane, row))).toEqual(['theirs', 'mine']);
    vi.restoreAllMocks();
  });

  it('is told by what an element of the page’s own making holds, though that is in line', () => {
    keepNatives(window);
    placeWords();
    const line = (text: string, at: string) =>
      `<li data-at="0 700"><div>21:37</div><x-line data-at="0 700"><div data-at="${at}">${text}</div></x-line></li>`;
    document.body.innerHTML = `<style>x-line { display: inline }</style><ul>${line('bonsoir à tous', '20 300')}${line('tu as une recette', '400 690')}</ul>`;
    const pane = document.querySelector('ul') as Element;
    pane.getBoundingClientRect = () => placed(pane);
    const sides = new Sides();
    sides.measure(pane, [...pane.children]);
    expect([...pane.children].map((row) => sides.sideOf(pane, row))).toEqual(['theirs', 'mine']);
    vi.restoreAllMocks();
  });

  it('is told by what stands in a tree of an element of the page’s own making', () => {
    keepNatives(window);
    placeWords();
    document.body.innerHTML = `<ul>${'<li data-at="0 700"><x-line></x-line></li>'.repeat(2)}</ul>`;
    const pane = document.querySelector('ul') as Element;
    pane.getBoundingClientRect = () => placed(pane);
    const texts = ['<p data-at="20 300">bonsoir à tous</p>', '<p data-at="400 690">tu as une recette</p>'];
    for (const [at, one] of [...pane.querySelectorAll('x-line')].entries())
      one.attachShadow({ mode: 'open' }).innerHTML = texts[at] ?? '';
    const sides = new Sides();
    sides.measure(pane, [...pane.children]);
    expect([...pane.children].map((row) => sides.sideOf(pane, row))).toEqual(['theirs', 'mine']);
    vi.restoreAllMocks();
  });

  it('is told by the bubble around a message and what that is headed by', () => {
    keepNatives(window);
    placeWords();
    const row = (colour: string, at: string, words: string, text: string) =>
      `<div data-at="${at}" style="${colour}"><p>21:37</p><div data-at="${at}"><div data-at="${words}">${text}</div></div></div>`;
    document.body.innerHTML = `<section>${row('', '20 690', '20 160', 'bonsoir à tous')}${row('background-color: rgb(0, 90, 200)', '250 690', '260 380', 'tu as une recette')}</section>`;
    const pane = document.querySelector('section') as Element;
    pane.getBoundingClientRect = () => placed(pane);
    for (const one of pane.querySelectorAll('div')) one.getBoundingClientRect = () => placed(one);
    const sides = new Sides();
    const [other, own] = [...pane.children] as [Element, Element];
    const said = (of: Element) => of.lastElementChild as Element;
    sides.measure(pane, [other, own]);
    expect(sides.sideOf(pane, said(own), undefined, own)).toBe('mine');
    vi.restoreAllMocks();
  });

  it('is told by a bubble of a colour that turns into another', () => {
    keepNatives(window);
    placeWords();
    const bubble = 'background-image: linear-gradient(to right, rgb(0, 90, 200), rgb(90, 0, 200))';
    const row = (style: string, at: string, words: string, text: string) =>
      `<div data-at="0 700"><div data-at="${at}" style="${style}"><div data-at="${words}">${text}</div></div></div>`;
    document.body.innerHTML = `<section>${row('', '20 400', '30 160', 'bonsoir à tous')}${row(bubble, '290 690', '300 380', 'bienvenue')}</section>`;
    const pane = document.querySelector('section') as Element;
    for (const one of document.querySelectorAll('*')) one.getBoundingClientRect = () => placed(one);
    const sides = new Sides();
    sides.measure(pane, [...pane.children]);
    expect(sides.sideOf(pane, pane.children[1] as Element)).toBe('mine');
    vi.restoreAllMocks();
  });

  it('is told by a bubble that has its line for itself, over the time', () => {
    keepNatives(window);
    placeWords();
    const row = (text: string, at: string, time: number) =>
      `<div data-at="0 700"><div data-at="0 700"><span style="display: inline-block" data-at="${at}">${text}</span><p data-time="${time}">21:37</p></div></div>`;
    document.body.innerHTML = `<section>${row('bonsoir à tous', '20 160', 30)}${row('tu as une recette', '560 690', 30)}${row('oui', '600 690', 0)}</section>`;
    const pane = document.querySelector('section') as Element;
    pane.getBoundingClientRect = () => placed(pane);
    for (const one of pane.querySelectorAll('span')) one.getBoundingClientRect = () => placed(one);
    for (const one of pane.querySelectorAll('p')) {
      const top = Number(one.dataset.time);
      one.getBoundingClientRect = () => ({ ...placed(one), top, bottom: top + 20 });
    }
    const sides = new Sides();
    sides.measure(pane, [...pane.children]);
    const told = [...pane.children].map((row) => sides.sideOf(pane, row));
    expect(told).toEqual(['theirs', 'mine', 'theirs']);
    vi.restoreAllMocks();
  });

  it('tells nothing where several people speak from the reader’s side, over their heads', () => {
    const sides = new Sides();
    const pane = document.createElement('div');
    pane.getBoundingClientRect = () => placed(pane);
    placeWords();
    const from = (name: string, at: string) => {
      const line = document.createElement('p');
      line.textContent = 'bonsoir';
      line.setAttribute('data-at', at);
      return sides.sideOf(pane, line, name);
    };
    expect(from('lea', '20 200')).toBeUndefined();
    expect(from('tom', '500 680')).toBe('mine');
    expect(from('tom', '510 690')).toBe('mine');
    expect(from('zoe', '450 650')).toBe('mine');
    expect(from('zoe', '470 670')).toBeUndefined();
    expect(from('tom', '520 690')).toBeUndefined();
    expect(from('lea', '20 220')).toBeUndefined();
    vi.restoreAllMocks();
  });

  it('is told where the page lays out what is out of view only when it is asked for it', () => {
    const laidOut = new Set<Element>();
    placeWords((element) => laidOut.has(element));
    const pane = document.createElement('div');
    pane.getBoundingClientRect = () => placed(pane);
    const lineAt = (at: string) => {
      const line = document.createElement('p');
      line.textContent = 'bonsoir';
      line.setAttribute('data-at', at);
      line.getBoundingClientRect = () => {
        laidOut.add(line);
        return placed(line);
      };
      return line;
    };
    const sides = new Sides();
    expect(sides.sideOf(pane, lineAt('20 200'))).toBeUndefined();
    expect(sides.sideOf(pane, lineAt('500 680'))).toBe('mine');
    expect(sides.sideOf(pane, lineAt('20 220'))).toBe('theirs');
    vi.restoreAllMocks();
  });

  it('is told of bubbles beside pictures, where the days fill the pane', () => {
    placeWords();
    const pane = document.createElement('div');
    pane.getBoundingClientRect = () => placed(pane);
    const lineAt = (at: string) => {
      const line = document.createElement('p');
      line.textContent = 'bonsoir';
      line.setAttribute('data-at', at);
      return line;
    };
    const sides = new Sides();
    sides.measure(pane, ['8 692', '62 300', '62 420', '400 638'].map(lineAt));
    expect(sides.sideOf(pane, lineAt('62 220'))).toBe('theirs');
    expect(sides.sideOf(pane, lineAt('480 638'))).toBe('mine');
    expect(sides.sideOf(pane, lineAt('250 450'))).toBeUndefined();
    vi.restoreAllMocks();
  });

  it('is told of a long line by where it ends, as the reader’s short ones do', () => {
    placeWords();
    const pane = document.createElement('div');
    pane.getBoundingClientRect = () => placed(pane);
    const lineAt = (at: string) => {
      const line = document.createElement('p');
      line.textContent = 'bonsoir';
      line.setAttribute('data-at', at);
      return line;
    };
    const sides = new Sides();
    sides.measure(pane, ['62 300', '62 420', '400 600', '480 600'].map(lineAt));
    expect(sides.sideOf(pane, lineAt('110 600'))).toBe('mine');
    expect(sides.sideOf(pane, lineAt('62 600'))).toBe('theirs');
    expect(sides.sideOf(pane, lineAt('110 640'))).toBeUndefined();
    vi.restoreAllMocks();
  });

  it('is told by a smile alone, over a time that is longer', () => {
    placeWords();
    document.body.innerHTML = `<section>${['20 160', '560 690'].map((at) => `<div data-at="0 700"><div data-at="0 700"><p data-at="${at}">👍</p><div>21:37</div></div></div>`).join('')}</section>`;
    const pane = document.querySelector('section') as Element;
    pane.getBoundingClientRect = () => placed(pane);
    const sides = new Sides();
    sides.measure(pane, [...pane.children]);
    expect([...pane.children].map((row) => sides.sideOf(pane, row))).toEqual(['theirs', 'mine']);
    vi.restoreAllMocks();
  });

  it('makes a conversation of one that does not scroll, where nothing is to be written, and each says when', () => {
    keepNatives(window);
    placeWords();
    const texts = ['bonsoir', 'tu as une recette', 'oui', 'la soupe est prête', 'merci', 'à demain'];
    const count = (when: string, name: string) => {
      const place = (at: number) => `data-at="${at % 2 ? '480 690' : '20 300'}"`;
      document.body.innerHTML = `<main><section>${texts.map((text, at) => `<div data-at="0 700"><div ${place(at)}><i ${place(at)}>${when}</i><p ${place(at)} class="${name}">${text}</p></div></div>`).join('')}</section></main>`;
      for (const one of document.querySelectorAll('*')) one.getBoundingClientRect = () => placed(one);
      const read = rememberedLines();
      const nothing = { sends: [], threads: [], composers: [], isWide: () => false, isKnown: () => false };
      return linesLike(document.querySelector('section') as Element, { read, ...nothing });
    };
    expect(count('14/03/2026 20:45', 'msgContent')).toBeGreaterThan(0);
    // A history of what was done alternates so, too.
    expect(count('14/03/2026 20:45', 'entry')).toBe(0);
    expect(count('étape', 'msgContent')).toBe(0);
    vi.restoreAllMocks();
  });

  it('is told of the first one, too, by how the page marks the reader’s own alone', () => {
    const sides = new Sides();
    for (const side of ['mine', undefined, 'mine', undefined] as const) sides.mark(side, undefined, false);
    expect(sides.marked(undefined, undefined, 'mine')).toBe('theirs');
  });

  it('makes a conversation of a box that is called nothing and does not scroll, over what one writes in', () => {
    keepNatives(window);
    placeWords();
    const texts = ['bonsoir à tous', 'tu as une recette', 'oui', 'la soupe est prête', 'merci', 'à demain'];
    document.body.innerHTML = `<main><section>${texts.map((text, at) => `<div data-at="0 700"><p data-at="${at % 2 ? '480 690' : '20 300'}">${text}</p></div>`).join('')}</section><textarea></textarea></main>`;
    const box = document.querySelector('section') as Element;
    const count = () => {
      const composers = [...document.querySelectorAll('textarea')];
      const read = rememberedLines();
      const nothing = { sends: [], threads: [], isWide: () => false, isKnown: () => false };
      return linesLike(box, { composers, read, ...nothing });
    };
    for (const one of document.querySelectorAll('*')) one.getBoundingClientRect = () => placed(one);
    expect(count()).toBeGreaterThan(0);
    document.querySelector('textarea')?.remove();
    expect(count()).toBe(0);
    box.setAttribute('style', 'overflow: auto');
    expect(count()).toBeGreaterThan(0);
    for (const one of box.querySelectorAll('p')) one.setAttribute('data-at', '20 300');
    expect(count()).toBe(0);
    vi.restoreAllMocks();
  });
});
