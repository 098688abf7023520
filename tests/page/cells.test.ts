// @vitest-environment happy-dom
/** What a row of a list shows, stretch by stretch. */
import { expect, it } from 'vitest';
import { cellsIn } from '../../src/page/by-structure/parts/cells.ts';
import { keepNatives } from '../../src/page/natives.ts';

it('tells texts that a page put together as one, and what stands in an element apart', () => {
  keepNatives(window);
  const row = document.createElement('div');
  const [name, count] = ['span', 'span'].map((tag) => document.createElement(tag));
  name?.append('@', 'lilou.example');
  count?.append('9', ' members', document.createElement('b'), 'ok');
  row.append(name as Element, count as Element);
  expect(cellsIn(row).map(({ text }) => text)).toEqual(['@lilou.example', '9 members', 'ok']);
});

it('tells what is called after somebody as one', () => {
  keepNatives(window);
  document.body.innerHTML = "<h3><b>Rosalie</b>'s Table (<i>2</i>/<i>4</i>)</h3>";
  const row = document.body.firstElementChild as Element;
  expect(cellsIn(row).map(({ text }) => text)).toEqual(["Rosalie's Table", '2', '/', '4', ')']);
});

it('tells a name as one that is cut into two links behind its first letter', () => {
  keepNatives(window);
  const textsOf = (html: string) => {
    document.body.innerHTML = `<div>${html}</div>`;
    return cellsIn(document.body.firstElementChild as Element).map(({ text }) => text);
  };
  expect(textsOf('<a href="#t">e</a><a href="#pm">l_paco</a> <small>afk</small>')).toEqual([
    'el_paco',
    'afk',
  ]);
  expect(textsOf('<a href="#t">L</a><a href="#pm">Lilou</a>')).toEqual(['L', 'Lilou']);
  expect(textsOf('<a href="#t">e</a> <a href="#pm">mail</a>')).toEqual(['e', 'mail']);
});
