// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keepNatives } from '../../src/page/natives.ts';
import { isPictureWord } from '../../src/page/picture-words.ts';

test.each([
  ['<i class="x1" style="font-family: MaterialIconsOwn, serif">account_box</i>', true],
  ['<i class="x1" style="font-family: Georgia, \'Segoe UI Symbols\'">really</i>', false],
  ['<i class="material-icons">face</i>', true],
  ['<b style="font-family: MaterialIconsOwn">face</b>', false],
  ['<i class="x1" style="font-family: MaterialIconsOwn">À demain</i>', false],
])('%s', (html, is) => {
  keepNatives(window);
  document.body.innerHTML = html;
  expect(isPictureWord(document.body.firstElementChild as Element)).toBe(is);
});
