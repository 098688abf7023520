// @vitest-environment happy-dom
/** Whose a message is, by what its row is called or says of itself. */
import { beforeAll, expect, test } from 'vitest';
import { sideOf } from '../../src/page/by-structure/log/side-words.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window as never));

test.each([
  ['<div data-own="true">ok</div>', 'mine'],
  ['<div data-self="false" class="me-tell">ok</div>', 'theirs'],
  ['<div data-own="42">ok</div>', undefined],
  ['<div class="message outgoing">ok</div>', 'mine'],
  ['<div class="message slide-in-right">ok</div>', undefined],
  ['<div class="message ease-out">ok</div>', undefined],
])('%s', (html, side) => {
  document.body.innerHTML = html;
  expect(sideOf(document.body.firstElementChild as Element, undefined)).toBe(side);
});
