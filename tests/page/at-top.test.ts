// @vitest-environment happy-dom
/** Who is signed in stands at the end of a bar over the page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { topBarOf } from '../../src/page/by-structure/self/at-top.ts';
import { talksOf } from '../../src/page/by-structure/self/talks.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { nameKey } from '../../src/page/own.ts';

/** Where an element stands on a page of 1000 by 3000 pixels, as its `data-at` says: left, top, width, height. */
function placed(this: Element): DOMRect {
  const [left = 0, top = 0, width = 1000, height = 3000] = (this.getAttribute('data-at') ?? '')
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return { left, top, width, height, right: left + width, bottom: top + height } as DOMRect;
}

beforeEach(() => {
  keepNatives(window);
  // Other tests place these, too.
  for (const one of [document.documentElement, document.body])
    Reflect.deleteProperty(one, 'getBoundingClientRect');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(placed);
});
afterEach(() => vi.restoreAllMocks());

test.each([
  ['at the end of a bar', '0 0 1000 60', '900 20 60 20', '', true],
  ['at its beginning', '0 0 1000 60', '20 20 60 20', '', false],
  ['at its beginning, where the page is read from the right', '0 0 1000 60', '20 20 60 20', 'rtl', true],
  ['at its end there', '0 0 1000 60', '900 20 60 20', 'rtl', false],
  ['in a column at the right', '700 0 300 60', '900 20 60 20', '', false],
  ['in a box that is no bar', '0 0 1000 900', '900 20 60 20', '', false],
  ['far below the top', '0 800 1000 60', '900 820 60 20', '', false],
])('a name %s', (_, bar, name, dir, is) => {
  document.documentElement.dir = dir;
  document.body.innerHTML = `<div data-at="${bar}"><p data-at="${bar}"><b data-at="${name}">Basile</b></p></div>`;
  expect(topBarOf(document.querySelector('b') as Element) !== undefined).toBe(is);
});

test('what leads to a conversation with somebody is called so elsewhere than where the reader is named', () => {
  document.body.innerHTML = '<nav><a><b>Basile</b></a></nav><ul><li>Nadia</li></ul>';
  const [own, other] = ['a', 'li'].map((tag) => document.querySelector(tag) as Element);
  const isTalk = talksOf(
    [
      { element: own as Element, name: 'Basile', active: false },
      { element: other as Element, name: 'Nadia', active: false },
    ],
    ['Odile'],
  );
  const place = document.querySelector('b') as Element;
  expect(isTalk(nameKey('Basile'))).toBe(true);
  expect(isTalk(nameKey('Basile'), place)).toBe(false);
  expect(isTalk(nameKey('Nadia'), place)).toBe(true);
  expect(isTalk(nameKey('Odile'), place)).toBe(true);
});

test.each([
  ['names the reader', '', 'them me them me them'],
  [
    'leads to conversations, of which that is one, names nobody',
    '<span>Odile</span>',
    'unknown unknown unknown unknown unknown',
  ],
])('a bar over the page with a name at its end %s', (_, beside, from) => {
  for (const one of [document.documentElement, document.body]) one.removeAttribute('data-at');
  const lines = ['Odile', 'Basile', 'Nadia', 'Basile', 'Odile'].map(
    (name, at) => `<p data-at="0 ${200 + at * 30} 1000 20"><b>${name}</b>: il pleut ici, ${at}</p>`,
  );
  document.body.innerHTML = `<div class="head" data-at="0 0 1000 60"><div class="row" data-at="0 0 1000 60">${beside}<span data-at="900 20 60 20">Basile</span></div></div><main data-at="0 100 1000 600"><div class="log" style="overflow:auto" data-at="0 200 1000 400">${lines.join('')}</div><textarea placeholder="Message" data-at="0 620 1000 40"></textarea></main>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  expect(seen.flatMap((one) => (one.kind === 'message' ? one.from : [])).join(' ')).toBe(from);
});

test.each([
  ['menu', 'them me them me them'],
  // Whom a conversation is with may head it so.
  ['breadcrumb_nav', 'unknown unknown unknown unknown unknown'],
])('the last name in a bar that is called a %s', (name, from) => {
  const lines = ['Odile', 'Basile', 'Nadia', 'Basile', 'Odile'].map(
    (who, at) => `<p data-at="0 ${200 + at * 30} 1000 20"><b>${who}</b>: il pleut ici, ${at}</p>`,
  );
  document.body.innerHTML = `<nav data-at="0 0 1000 60"><ul class="${name}"><li><a href="#">Le carnet</a></li><li><a href="#">Basile</a></li></ul></nav><main data-at="0 100 1000 600"><div class="log" style="overflow:auto" data-at="0 200 1000 400">${lines.join('')}</div><textarea placeholder="Message" data-at="0 620 1000 40"></textarea></main>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  expect(seen.flatMap((one) => (one.kind === 'message' ? one.from : [])).join(' ')).toBe(from);
});
