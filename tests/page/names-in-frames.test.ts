// @vitest-environment happy-dom
/** A frame of names in no element, one a line, and nothing else in it. */
import { beforeEach, expect, it } from 'vitest';
import { flowIn } from '../../src/page/by-structure/lists/flow.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeEach(() => keepNatives(window));

const names = (holder: Element) => [...flowIn(holder).values()].map(([first]) => first?.text);

it('is a list, whatever it is called', () => {
  document.body.innerHTML = 'Granny Smith<br>Inda<br>MaXx<br>';
  expect(names(document.body)).toEqual(['Granny Smith', 'Inda', 'MaXx']);
});

it('is none, where it is a part of a page and not called so', () => {
  document.body.innerHTML = '<p>12 Mill Lane<br>Leeds<br>England<br></p>';
  expect(names(document.body.firstElementChild as Element)).toEqual([]);
});
